import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  lookUpItems,
  lookUpSelection,
  readLookUpItem,
} from '../../../../entrypoints/background/look-up-menu.ts';
import { NO_SOURCE_CHOICES, type SourceChoices } from '../../../../utils/dossier/sources/source-choices.ts';
import { SOURCES } from '../../../../utils/dossier/sources/sources.ts';
import { textsFor } from '../../../support/texts-for.ts';

const { lookUp } = textsFor('en');
const NONE: SourceChoices = { ...NO_SOURCE_CHOICES, hidden: SOURCES.map(({ id }) => id) };
const OWN = { id: 'own-1', name: 'R&D %s', home: 'https://rd.example/', search: 'https://rd.example/?q=%s' };

test('the best place is one item, the owner’s first sites are one level down', () => {
  const items = lookUpItems({ ...NO_SOURCE_CHOICES, order: ['own-1', 'bofip'], own: [OWN] }, lookUp);
  expect(items.slice(0, 4).map(({ id, title, parentId }) => [id, title, parentId ?? null])).toEqual([
    ['look-up', 'Look up in the law', null],
    ['look-up-elsewhere', 'Look up on another site', null],
    ['look-up:own-1', 'R&&D % s', 'look-up-elsewhere'],
    ['look-up:bofip', 'BOFiP', 'look-up-elsewhere'],
  ]);
  expect(items).toHaveLength(8);
  expect(items.every(({ contexts }) => contexts?.join() === 'selection')).toBe(true);
});

test('without any site there is one item', () => {
  expect(lookUpItems(NONE, lookUp).map(({ id }) => id)).toEqual(['look-up']);
});

test.each([
  ['look-up', { sourceId: null }],
  ['look-up:bofip', { sourceId: 'bofip' }],
  ['look-up-elsewhere', null],
  ['save', null],
])('a click on %s means %j', (id, meaning) => {
  expect(readLookUpItem(id)).toEqual(meaning);
});

describe('selected words', () => {
  const opened: unknown[] = [];
  beforeEach(() => {
    opened.length = 0;
    fakeBrowser.reset();
    vi.spyOn(browser.tabs, 'create').mockImplementation(async (tab) => {
      opened.push(tab);
      return { ...tab, index: 0, highlighted: false, active: true, pinned: false, incognito: false };
    });
  });
  const click = (
    selectionText: string,
    sourceId: string | null,
    more: { pageUrl?: string; title?: string } = {},
    choices = NO_SOURCE_CHOICES,
  ) => {
    const info = {
      menuItemId: 'look-up',
      editable: false,
      modifiers: [],
      selectionText,
      pageUrl: more.pageUrl ?? '',
    };
    const tab = {
      index: 3,
      title: more.title ?? '',
      highlighted: true,
      active: true,
      pinned: false,
      incognito: false,
    };
    return lookUpSelection(sourceId, info, tab, choices);
  };

  test.each([
    ['taux de TVA', null, 'https://bofip.impots.gouv.fr/recherche/results?search=taux%20de%20TVA'],
    [
      'taux de TVA',
      'urssaf',
      'https://www.urssaf.fr/accueil/recherche.html?src_terms%5B0%5D.term=taux%20de%20TVA',
    ],
    ['règlement (UE) 2016/679', null, 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32016R0679'],
  ])('%s, on %s: one tab beside the page', async (words, sourceId, url) => {
    await click(words, sourceId);
    expect(opened).toEqual([{ url, index: 4 }]);
  });

  test('an article on a page of its code is that code’s', async () => {
    const page = {
      pageUrl: 'https://www.legifrance.gouv.fr/codes/id/x',
      title: 'Article L1 - Code civil - Légifrance',
    };
    await click('l’article 1240', null, page);
    expect(opened).toEqual([
      {
        url: 'https://www.legifrance.gouv.fr/search/code?tab_selection=code&searchField=NUM_ARTICLE&query=1240',
        index: 4,
      },
    ]);
  });

  test('stay in the dossier where the owner has no site', async () => {
    await click('taux de TVA', null, {}, NONE);
    expect(opened).toEqual([{ url: expect.stringContaining('desk.html#/dossier?q=taux+de+TVA') }]);
  });
});
