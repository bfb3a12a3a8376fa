// Runs inside a page: it knows nothing but what is in there.

/**
 * A language of two fifths longer words, all of them with accents: every text of the page is rewritten where it
 * stands, so that the product need not know of it. A sentence that the product did not take from its dictionary
 * becomes longer too.
 */
export function stretchTexts(): void {
  const accents: Record<string, string> = {
    a: 'å',
    e: 'ê',
    i: 'ï',
    o: 'ô',
    u: 'û',
    c: 'ç',
    n: 'ñ',
    y: 'ÿ',
    A: 'Å',
    E: 'É',
    I: 'Î',
    O: 'Ô',
    U: 'Û',
  };
  const stretch = (text: string) =>
    text.replace(/\p{L}+/gu, (word) => {
      const accented = word.replace(/[a-z]/gi, (letter) => accents[letter] ?? letter);
      return accented + '~'.repeat(Math.ceil(word.length * 0.4));
    });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.textContent) node.textContent = stretch(node.textContent);
  for (const field of document.querySelectorAll<HTMLInputElement>('[placeholder]'))
    field.placeholder = stretch(field.placeholder);
}
