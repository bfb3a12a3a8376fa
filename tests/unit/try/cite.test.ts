import { expect, test } from 'vitest';
import { answer } from '../../try/cite.ts';

test('each reference has every field, null where it is not said', () => {
  expect(answer({ text: "Voir l'article L. 441-10 du code de commerce." })).toEqual({
    references: [
      {
        kind: 'code_article',
        code: 'Code de commerce',
        codeId: 'LEGITEXT000005634379',
        number: 'L441-10',
        rangeTo: null,
        date: null,
        court: null,
        article: null,
        pinpoint: null,
        canonical: 'LEGITEXT000005634379#L441-10',
        url: 'https://www.legifrance.gouv.fr/search/code?tab_selection=code&searchField=NUM_ARTICLE&query=L441-10',
        deduced: false,
        match: 'article L. 441-10 du code de commerce',
        start: 7,
        end: 44,
      },
    ],
  });
});

test('the page’s code may be given, and nothing is found in an empty text', () => {
  const pageCode = 'LEGITEXT000006072050';
  expect(answer({ text: 'article L. 1', pageCode })).toMatchObject({ references: [{ deduced: true }] });
  expect(answer({ text: 'article L. 1', pageCode: null })).toEqual({ references: [] });
  expect(answer({ text: '' })).toEqual({ references: [] });
});

test.each([{}, { text: 12 }, { text: 'a', pageCode: 3 }, 'text', null])('%j is refused', (line) => {
  expect(() => answer(line)).toThrow();
});
