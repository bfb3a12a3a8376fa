import type { Texts } from '../texts.ts';

export const dossier: Texts['dossier'] = {
  firstFolder: 'À classer',
};
