const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Lower case without accents, one character for one, so that a place found in the folded text is the same place
 * in the text itself (which must be NFC).
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) {
    const lower = character.toLowerCase();
    const bare = lower.normalize('NFD').charAt(0);
    folded += bare.length === character.length ? bare : character;
  }
  return folded;
}
