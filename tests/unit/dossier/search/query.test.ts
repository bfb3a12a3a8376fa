import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '../../../../utils/dossier/search/bookmark-filters.ts';
import { marked, passageOf } from '../../../../utils/dossier/search/passage.ts';
import { parseQuery } from '../../../../utils/dossier/search/query.ts';
import { scanDocuments } from '../../../../utils/dossier/search/scan-documents.ts';
import { documentOf, FIELDS } from '../../../../utils/dossier/search/search-document.ts';
import { aBookmark, aQuote, NOW } from '../../../support/builders.ts';

const TEXT = 'Sauf dispositions contraires, le délai de paiement ne peut dépasser trente jours.';
const isFound = (typed: string, text = TEXT) =>
  scanDocuments([documentOf(aBookmark({ title: 'Titre' }), text)], parseQuery(typed), NO_FILTERS).length > 0;

describe('what is typed finds', () => {
  test.each([
    ['a word without its accent', 'delai'],
    ['the beginning of the last word', 'paiement disp'],
    ['words in any order', 'jours délai'],
    ['a phrase', '"délai de paiement"'],
    ['a phrase in French quotation marks', '«\u202fdélai de paiement\u202f» trente'],
    ['a phrase in its plural', '"délais de paiements"'],
    ['stop words left out', 'le délai de la paiement'],
    ['nothing but a stop word, as a beginning', 'de'],
    ['words across fields', 'titre délai'],
    ['nothing typed: everything', '  '],
  ])('%s', (_what, typed) => expect(isFound(typed)).toBe(true));

  test.each([
    ['the beginning of a word that is not the last', 'disp paiement'],
    ['the beginning of a word that is finished by a blank', 'paiement disp '],
    ['the beginning of a word within a phrase', '"délai de paie"'],
    ['the middle of a word', 'iement'],
    ['a phrase in another order', '"paiement délai"'],
    ['one word too many', 'délai paiement absent'],
  ])('not %s', (_what, typed) => expect(isFound(typed)).toBe(false));
});

test('a phrase does not go on from one quote to the next', () => {
  const quotes = [aQuote({ id: 'a', exact: 'le délai' }), aQuote({ id: 'b', exact: 'de paiement' })];
  const document = documentOf(aBookmark({ quotes }), null);
  expect(scanDocuments([document], parseQuery('"délai de paiement"'), NO_FILTERS)).toEqual([]);
  expect(scanDocuments([document], parseQuery('délai paiement'), NO_FILTERS)).toHaveLength(1);
});

test('title comes before tags and references, these before quotes, then notes, then the text; then the newest', () => {
  const bare = { title: 'x', site: 'y' };
  const documents = [
    documentOf(aBookmark({ id: 'text', ...bare }), 'bail'),
    documentOf(aBookmark({ id: 'note', ...bare, note: 'bail' }), null),
    documentOf(aBookmark({ id: 'quote', ...bare, quotes: [aQuote({ exact: 'bail' })] }), null),
    documentOf(aBookmark({ id: 'tag', ...bare, tags: ['bail'] }), null),
    documentOf(aBookmark({ id: 'old title', ...bare, title: 'Bail', savedAt: NOW - 1 }), null),
    documentOf(aBookmark({ id: 'title b', ...bare, title: 'Bail' }), null),
    documentOf(aBookmark({ id: 'title a', ...bare, title: 'Bail' }), null),
  ];
  const ids = scanDocuments(documents, parseQuery('baux bail'), NO_FILTERS).map(
    ({ bookmarkId }) => bookmarkId,
  );
  expect(ids).toEqual(['title a', 'title b', 'old title', 'tag', 'quote', 'note', 'text']);
});

describe('the passage that is shown', () => {
  const words = ({ text, marks }: { text: string; marks: [number, number][] }) =>
    marks.map(([start, end]) => text.slice(start, end));

  test('marks the words as they are written, by their places', () => {
    const title = marked('L’article L. 441-10 et les impôts', parseQuery('l441-10 impot'));
    expect(words(title)).toEqual(['L. 441-10', 'impôts']);
  });

  test('is where most of the words stand close together', () => {
    const far = 'Le paiement. '.padEnd(900, 'Autre chose. ');
    const passage = passageOf(aBookmark(), `${far}${TEXT}`, parseQuery('délai paiement jours'), ['text']);
    expect(passage?.field).toBe('text');
    expect(passage && words(passage)).toEqual(['délai', 'paiement', 'jours']);
    expect(passage?.text.length).toBeLessThan(230);
  });

  test('is taken from the weightiest field that says it', () => {
    const bookmark = aBookmark({ quotes: [aQuote({ exact: 'Un délai.' })], note: 'délai' });
    expect(passageOf(bookmark, TEXT, parseQuery('delai'), [...FIELDS])).toEqual({
      field: 'quotes',
      text: 'Un délai.',
      marks: [[3, 8]],
    });
  });

  test('is none where none of the fields says it', () => {
    expect(passageOf(aBookmark(), TEXT, parseQuery('absent'), [...FIELDS])).toBeNull();
  });
});
