import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparePage,
  type FoundPage,
  type KeptPage,
} from '../../../../utils/dossier/changes/compare-page.ts';
import { longText, PROSE } from '../../../support/law-text.ts';

const URL_READ = 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000099999901';
const OTHER = 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000099999955';
const TODAY = '2026-11-23';
const TITLE = 'Article L999-1 - Code des exemples';
const ARTICLE = `Article L999-1
Version en vigueur depuis le 24 avril 2019
Modifié par Ordonnance n° 2019-359 du 24 avril 2019 - art. 1
Les parties conviennent par écrit du lieu, du jour et de l’heure de la remise, sauf usage du commerce.
Le délai convenu ne peut dépasser trente jours après la remise.
Les marchandises acceptées sont réputées conformes.`;

const KEPT: KeptPage = {
  bookmark: {
    url: URL_READ,
    canonicalUrl: null,
    title: TITLE,
    version: { id: 'LEGIARTI000099999901', inForceOn: '2019-04-24', verifiedOn: null },
    consultedOn: '2026-01-10',
  },
  text: ARTICLE,
};

const found = (changes: Partial<FoundPage> = {}): FoundPage => ({
  url: URL_READ,
  canonicalUrl: null,
  title: TITLE,
  version: KEPT.bookmark.version,
  lastDay: null,
  text: ARTICLE,
  otherText: null,
  obstacle: null,
  isWhole: true,
  ...changes,
});

const compare = (changes: Partial<FoundPage>, kept: Partial<KeptPage['bookmark']> = {}) =>
  comparePage({ ...KEPT, bookmark: { ...KEPT.bookmark, ...kept } }, found(changes), TODAY);

const reworded = (...changes: [string, string][]) =>
  changes.reduce((text, [from, to]) => text.replace(from, to), ARTICLE);

describe('what became of a page', () => {
  test.each<[string, Partial<FoundPage>, string]>([
    ['the same text', {}, 'unchanged'],
    [
      'other blanks, apostrophes and accents',
      { text: ARTICLE.replaceAll('’', "'").replaceAll('\n', '\n\n ').replace('délai', 'de\u0301lai') },
      'unchanged',
    ],
    [
      'the day of the version is said otherwise',
      { text: reworded(['Version en vigueur depuis le 24', 'Version en vigueur depuis le 25']) },
      'unchanged',
    ],
    ['a word', { text: reworded(['trente', 'soixante']) }, 'amended'],
    ['a negation', { text: reworded(['ne peut dépasser', 'peut dépasser']) }, 'amended'],
    ['a sentence more at the end', { text: `${ARTICLE}\nLe tout à peine de nullité.` }, 'amended'],
    [
      'a sentence more at the start of the article',
      { text: reworded(['Les parties', 'Nul ne signe seul. Les parties']) },
      'amended',
    ],
    ['a sentence less at the end', { text: ARTICLE.split('\n').slice(0, -1).join('\n') }, 'amended'],
    [
      'all of it is said anew under the same title',
      { text: 'Article L999-1\nAbsolument aucune convention particulière ne dérogera désormais.' },
      'amended',
    ],
    [
      'the version that was read has come to its end',
      {
        text: reworded(['depuis le 24 avril 2019', 'du 24 avril 2019 au 1er juillet 2026']),
        lastDay: '2026-07-01',
      },
      'amended',
    ],
    ['it will come to its end', { lastDay: '2027-07-01' }, 'unchanged'],
    ['the label of its state', { text: reworded(['Version en vigueur', 'En vigueur']) }, 'redesigned'],
    [
      'headings, buttons and labels around it',
      { text: `Code des exemples\nLivre Ier\n${ARTICLE}\nImprimer\nCopier le lien\nRetour en haut de page` },
      'redesigned',
    ],
    [
      'another reading finds more around it',
      { text: ARTICLE.split('\n').slice(0, -1).join('\n'), otherText: `Menu\n${ARTICLE}\nPied de page.` },
      'redesigned',
    ],
    [
      'it says that it is repealed',
      { text: `Version abrogée depuis le 1er mars 2026\n${ARTICLE}` },
      'repealed',
    ],
    [
      'its text is replaced by that',
      { text: 'Article L999-1\nAbrogé par LOI n° 2026-12 du 2 janvier 2026 - art. 4' },
      'repealed',
    ],
    ['its title says so', { title: 'Article L999-1 (abrogé) - Code des exemples' }, 'repealed'],
    ['transferred', { text: `Transféré par Décret n° 2026-3\n${ARTICLE}` }, 'repealed'],
    ['in English', { text: `This section was repealed on 1 March 2026\n${ARTICLE}` }, 'repealed'],
    [
      'no longer in force',
      { otherText: `No longer in force, Date of end of validity: 31/12/2025\n${ARTICLE}` },
      'repealed',
    ],
    ['it repeals another one', { text: `${ARTICLE}\nL’article L. 3 est abrogé.` }, 'amended'],
    [
      'a part of it is repealed',
      { text: reworded(['Les marchandises acceptées sont réputées conformes', '(Abrogé)']) },
      'amended',
    ],
    ['the address leads to another one, with the same words', { url: OTHER }, 'moved'],
    ['it names another article', { canonicalUrl: OTHER }, 'moved'],
    [
      'the address leads to another page',
      { url: 'https://www.legifrance.gouv.fr/', title: 'Accueil', text: longText(PROSE, 900, 1) },
      'moved',
    ],
    ['amended at another address', { url: OTHER, text: reworded(['trente', 'soixante']) }, 'amended'],
    ['the day in its address', { url: `${URL_READ}/2026-11-23` }, 'unchanged'],
    ['it names its own address now', { canonicalUrl: `${URL_READ}/` }, 'unchanged'],
  ])('%s', (_, changes, outcome) => {
    expect(compare(changes)).toMatchObject({ kind: 'seen', outcome });
  });

  test.each<[string, Partial<FoundPage>, string]>([
    ['a sign-in page', { title: 'Connexion', text: 'Mot de passe', obstacle: 'sign-in' }, 'sign-in'],
    ['a wall against robots', { title: 'Just a moment', text: 'Checking', obstacle: 'blocked' }, 'blocked'],
    ['a page that its scripts fill', { title: '', text: '', obstacle: 'script' }, 'script'],
    [
      'a page that says it is not there',
      { title: 'Page introuvable', text: 'Erreur', obstacle: 'gone' },
      'gone',
    ],
    [
      'another text at the same address',
      { title: 'Actualités', text: longText(PROSE, 900, 1) },
      'other-page',
    ],
    ['a text that breaks off', { text: ARTICLE.slice(0, ARTICLE.indexOf('trente')) }, 'cut'],
    ['markup without an end', { text: `${ARTICLE.slice(0, -60)}.`, isWhole: false }, 'cut'],
    ['only its first words', { title: TITLE, text: 'Article L999-1', isWhole: false }, 'cut'],
  ])('could not be checked: %s', (_, changes, trouble) => {
    expect(compare(changes)).toEqual({ kind: 'blind', trouble, leadsTo: null });
  });

  test('a page with a field to sign in is seen where its text is', () => {
    expect(compare({ obstacle: 'sign-in' })).toMatchObject({ outcome: 'unchanged' });
  });

  test('nothing was kept to compare it with', () => {
    expect(comparePage({ ...KEPT, text: null }, found(), TODAY)).toEqual({
      kind: 'blind',
      trouble: 'nothing-kept',
      leadsTo: null,
    });
  });
});

test('the new text and version are told where they differ, and what the page says of its end', () => {
  const text = reworded(['trente', 'soixante']);
  const version = { id: 'LEGIARTI000099999955', inForceOn: '2026-07-01', verifiedOn: null };
  expect(compare({ text, version, url: OTHER })).toEqual({
    kind: 'seen',
    outcome: 'amended',
    text,
    version,
    movedTo: OTHER,
    says: null,
  });
  expect(compare({})).toMatchObject({ text: null, movedTo: null, says: null });
  expect(compare({ text: `Article abrogé\n${ARTICLE}` })).toMatchObject({ says: 'Article abrogé' });
});

test('what was known to be over or repealed when it was kept is no news', () => {
  expect(compare({ lastDay: '2020-01-01' })).toMatchObject({ outcome: 'unchanged' });
  const text = `Version abrogée depuis le 1er mars 2020\n${ARTICLE}`;
  expect(comparePage({ ...KEPT, text }, found({ text }), TODAY)).toMatchObject({ outcome: 'unchanged' });
});

test('kept with all around it, for a quote outside the article: compared with the same', () => {
  const around = (day: string) =>
    `Menu\nAccueil\nLe titre de la page du ${day}.\n${ARTICLE}\nPlan du site\nMentions.`;
  const kept = { ...KEPT, text: around('lundi') };
  expect(comparePage(kept, found({ otherText: around('lundi') }), TODAY)).toMatchObject({
    outcome: 'unchanged',
  });
  const amended = around('lundi').replace('trente', 'soixante');
  expect(
    comparePage(kept, found({ text: reworded(['trente', 'soixante']), otherText: amended }), TODAY),
  ).toMatchObject({ outcome: 'amended', text: amended });
});

const chrome = fc.array(
  fc.constantFrom(
    'Accueil',
    'Imprimer',
    'Copier le lien',
    'Versions',
    'Partager',
    'Voir aussi',
    'Menu',
    'Share',
  ),
  { maxLength: 6 },
);
const title = fc.array(fc.constantFrom('Code des exemples', 'Livre Ier', 'Titre II', 'Section 3'), {
  maxLength: 4,
});

test('whatever stands around it never amends an article; a word in it always does', () => {
  const lines = ARTICLE.split('\n');
  fc.assert(
    fc.property(title, chrome, chrome, fc.nat(2), (headings, before, after, at) => {
      const dress = (text: string) => [...before, ...headings, text, ...after].join('\n');
      const dressed = compare({ text: dress(ARTICLE) });
      expect(dressed).toMatchObject({ kind: 'seen' });
      expect(['unchanged', 'redesigned']).toContain(dressed.kind === 'seen' && dressed.outcome);
      const changed = lines.with(3 + at, (lines[3 + at] ?? '').replace(/\S+ /, 'Autrement ')).join('\n');
      expect(compare({ text: dress(changed) })).toMatchObject({ outcome: 'amended' });
    }),
  );
});

test('any text is unchanged against itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-zéà’ .\n0-9-]{1,400}$/), (text) => {
      const finding = comparePage({ ...KEPT, text }, found({ text }), TODAY);
      expect(finding).toMatchObject(
        text.trim() === '' ? { trouble: 'nothing-kept' } : { outcome: 'unchanged', text: null },
      );
    }),
  );
});
