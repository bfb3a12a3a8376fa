import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleAsked } from '../../../../utils/dossier/sources/article-asked.ts';
import { destinationsFor } from '../../../../utils/dossier/sources/destinations.ts';
import {
  listedSources,
  shownSources,
  sourceAdded,
  sourceHidden,
  sourceMoved,
  sourceRemoved,
} from '../../../../utils/dossier/sources/owner-sources.ts';
import { NO_SOURCE_CHOICES } from '../../../../utils/dossier/sources/source-choices.ts';
import { SOURCES } from '../../../../utils/dossier/sources/sources.ts';

const first = (question: string) => destinationsFor(question, SOURCES)[0];

describe('what is typed chooses where to go first', () => {
  test.each([
    ['L. 441-10', 'legifrance-article'],
    ['l’article L.441‑10', 'legifrance-article'],
    ['article 1240', 'legifrance-article'],
    ['taux réduit de TVA', 'bofip'],
    ['impôts locaux', 'bofip'],
    ['VAT on services', 'bofip'],
    ['cotisations du micro-entrepreneur', 'urssaf'],
    ['bulletin de paie', 'urssaf'],
    ['arrêt maladie', 'urssaf'],
    ['préavis de démission', 'code-travail'],
    ['directive sur les retards', 'eur-lex'],
    ['règlement UE machines', 'eur-lex'],
    ['jurisprudence clause abusive', 'judilibre'],
    ['arrêt de la cour d’appel de Lyon', 'judilibre'],
    ['données personnelles des clients', 'cnil'],
    ['bail commercial', 'entreprendre'],
    ['supreme court fair use', 'courtlistener'],
    ['servitude de passage', 'legifrance'],
    ['il a eu raison', 'legifrance'],
    ['A4', 'legifrance'],
    ['D 14', 'legifrance'],
  ])('%s → %s', (question, id) => {
    expect(first(question)).toMatchObject({ id, reference: null });
  });
});

describe('a recognised reference goes to its own text', () => {
  test.each([
    [
      'article L. 441-10 du code de commerce',
      'legifrance',
      'https://www.legifrance.gouv.fr/search/code?tab_selection=code&searchField=NUM_ARTICLE&query=L441-10',
    ],
    [
      'règlement (UE) 2016/679',
      'eur-lex',
      'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32016R0679',
    ],
    [
      'BOI-BIC-PROV-20-10',
      'bofip',
      'https://bofip.impots.gouv.fr/recherche/results?search=BOI-BIC-PROV-20-10',
    ],
    [
      'Cass. com., 14 mai 2025, n° 23-17.948',
      'judilibre',
      'https://www.courdecassation.fr/recherche-judilibre?search_api_fulltext=23-17.948&op=Rechercher',
    ],
    [
      'CE, 12 juillet 2021, n° 448112',
      null,
      'https://www.conseil-etat.fr/fr/arianeweb/CE/decision/2021-07-12/448112',
    ],
    ['531 U.S. 98', 'courtlistener', 'https://www.courtlistener.com/?q=%22531+U.S.+98%22'],
  ])('%s', (question, source, url) => {
    const best = first(question);
    expect(best?.reference).not.toBeNull();
    expect(best?.url).toBe(url);
    if (source) expect(new URL(best?.source?.home ?? '').host).toBe(new URL(url).host);
  });

  test('several go each to its own, and the searches come after', () => {
    const found = destinationsFor('Articles L. 441-10 et L. 441-11 du code de commerce, TVA', SOURCES);
    expect(found.slice(0, 3).map(({ id }) => id)).toEqual([
      'LEGITEXT000005634379#L441-10',
      'LEGITEXT000005634379#L441-11',
      'bofip',
    ]);
  });

  test('one without its code is that of the page’s code, and marked so', () => {
    const [best] = destinationsFor('l’article L. 441-10', SOURCES, 'LEGITEXT000005634379');
    expect(best).toMatchObject({ id: 'LEGITEXT000005634379#L441-10', reference: { deduced: true } });
  });

  test('a sentence goes to what it names, and every other source is left to choose', () => {
    const found = destinationsFor('Voir la loi n° 78-753 du 17 juillet 1978.', SOURCES);
    expect(found[0]?.reference?.canonical).toBe('loi:78-753');
    const words = SOURCES.filter(({ asks }) => asks === 'words');
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(words.map(({ id }) => id)));
  });
});

test.each([
  ['L441-10', 'L441-10'],
  ['l441-10', 'L441-10'],
  ['r. 424-16', 'R424-16'],
  ['R.* 424-16', 'R*424-16'],
  ['art. 39 quinquies GB', '39 quinquies GB'],
  ['article 1er', '1'],
  ['1240', null],
  ['L441-10 et autres', null],
  ['', null],
])('%j asks for the article %j', (question, number) => {
  expect(articleAsked(question)).toBe(number);
});

test('nothing is asked where nothing is typed, and no address is offered twice', () => {
  expect(destinationsFor(' \u200b\n ', SOURCES)).toEqual([]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (question) => {
      const urls = destinationsFor(question, SOURCES).map(({ url }) => url);
      expect(new Set(urls).size).toBe(urls.length);
      for (const url of urls) expect(url).toMatch(/^https:\/\//);
    }),
  );
});

describe('the owner’s sources', () => {
  const ids = (choices = NO_SOURCE_CHOICES) => shownSources(choices).map(({ id }) => id);
  const TABLE = SOURCES.map(({ id }) => id);
  const OWN = {
    id: 'own-1',
    name: 'Ma chambre',
    home: 'https://cma.example/',
    search: 'https://cma.example/?q=%s',
  };

  test('stand as in the table until they are put in order', () => {
    expect(ids()).toEqual(TABLE);
    const moved = sourceMoved(NO_SOURCE_CHOICES, 'bofip', -1);
    expect(ids(moved).indexOf('bofip')).toBe(TABLE.indexOf('bofip') - 1);
    expect(ids(sourceMoved(moved, 'bofip', 1))).toEqual(TABLE);
  });

  test('stay at either end', () => {
    expect(ids(sourceMoved(NO_SOURCE_CHOICES, TABLE[0] ?? '', -1))).toEqual(TABLE);
    expect(ids(sourceMoved(NO_SOURCE_CHOICES, TABLE.at(-1) ?? '', 1))).toEqual(TABLE);
    expect(ids(sourceMoved(NO_SOURCE_CHOICES, 'nobody', 1))).toEqual(TABLE);
  });

  test('are hidden and shown again', () => {
    const hidden = sourceHidden(NO_SOURCE_CHOICES, 'urssaf', true);
    expect(ids(hidden)).not.toContain('urssaf');
    expect(destinationsFor('urssaf', shownSources(hidden)).map(({ id }) => id)).not.toContain('urssaf');
    expect(ids(sourceHidden(hidden, 'urssaf', false))).toEqual(TABLE);
  });

  test('are added first, and removed without a trace', () => {
    const added = sourceAdded(sourceMoved(NO_SOURCE_CHOICES, 'bofip', -1), OWN);
    expect(ids(added)[0]).toBe('own-1');
    expect(destinationsFor('usage local', shownSources(added))[0]?.url).toBe(
      'https://cma.example/?q=usage%20local',
    );
    expect(sourceRemoved(sourceHidden(added, 'own-1', true), 'own-1')).toMatchObject({ hidden: [], own: [] });
  });

  test('with a broken search lead home', () => {
    const broken = sourceAdded(NO_SOURCE_CHOICES, { ...OWN, search: 'http://cma.example/?q=%s' });
    expect(destinationsFor('usage', shownSources(broken))[0]?.url).toBe('https://cma.example/');
  });

  test('that the table has not, or not yet, do no harm', () => {
    const old = { order: ['gone', 'eur-lex'], hidden: ['gone'], own: [] };
    expect(listedSources(old).map(({ id }) => id)).toEqual([
      'eur-lex',
      ...TABLE.filter((id) => id !== 'eur-lex'),
    ]);
  });
});
