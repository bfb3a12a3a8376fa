import { plainWords } from '../capture/readable-text.ts';

/**
 * For each character that a text node brought to the text, where it stands in the node: blanks became one, unseen
 * characters none, letters and their accents one.
 * @param length how many it brought; one more than it has where a blank from before it came along
 */
export function rawPlaces(data: string, length: number): number[] {
  const places: number[] = [];
  let blankAt: number | null = null;
  for (let at = 0; at < data.length; at++) {
    const plain = plainWords(data.charAt(at));
    if (plain === '') continue;
    if (plain === ' ') {
      blankAt = at;
      continue;
    }
    if (at > 0 && isAccentOf(data, at)) continue;
    if (blankAt !== null && places.length > 0) places.push(blankAt);
    blankAt = null;
    places.push(at);
  }
  return places.length < length ? [0, ...places] : places;
}

function isAccentOf(data: string, at: number): boolean {
  return /\p{M}/u.test(data.charAt(at)) && data.slice(at - 1, at + 1).normalize('NFC').length === 1;
}
