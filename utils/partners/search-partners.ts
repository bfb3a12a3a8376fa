import { foldText } from '../fold-text.ts';
import type { Partner } from './partner.ts';

/** Partners with all the words in their name, place, group or note, in any order, without regard to case or accents. */
export function searchPartners(partners: Partner[], words: string): Partner[] {
  const wanted = foldText(words.normalize('NFC')).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return partners;
  return partners.filter(({ name, place, group, note }) => {
    const text = foldText([name, place, group, note].join(' ').normalize('NFC'));
    return wanted.every((word) => text.includes(word));
  });
}
