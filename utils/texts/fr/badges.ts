import type { Texts } from '../texts.ts';

export const badges: Texts['badges'] = {
  since: (word, days) => `${word} depuis ${days}`,
  promised: (day) => `promise le ${day}`,
  usuallyBy: (day) => `d’habitude le ${day}`,
};
