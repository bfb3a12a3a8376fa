import type { Texts } from '../texts.ts';

export const badges: Texts['badges'] = {
  since: (days) => `depuis ${days}`,
  lateBy: (days) => `de ${days}`,
  promised: (day) => `promise le ${day}`,
  usuallyBy: (day) => `d’habitude le ${day}`,
};
