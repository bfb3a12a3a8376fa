// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Pin } from '../../../../entrypoints/visit/board.ts';
import { createVisit, type Visit } from '../../../../entrypoints/visit/visit.ts';
import type { RawPage } from '../../../../utils/orders/reading/page-reading.ts';
import type { Recipe } from '../../../../utils/orders/reading/recipe.ts';
import type { VisitBrief } from '../../../../utils/orders/visit-brief.ts';
import { leavePlaces, takePlaces } from '../../../../utils/page-handover.ts';
import { aBadgeView } from '../../../support/builders.ts';

const RECIPE: Recipe = {
  platform: 'prestashop',
  evidence: [],
  signIn: [],
  notFound: [],
  list: {
    when: [{ css: 'table' }],
    rows: ['tr'],
    fields: { reference: [{ css: 'th' }], label: [{ css: 'td' }] },
  },
  order: null,
  codes: {},
  labels: {},
  account: [],
};

interface Asked {
  name: string;
  args: unknown[];
  reply(envelope: object): void;
}

/** What was asked of the background and not yet answered; what was asked in all; what the board shows. */
let open: Asked[];
let asked: string[];
let shown: Pin[];
let cleared: number;
let visit: Visit;

beforeEach(() => {
  [open, asked, shown, cleared] = [[], [], [], 0];
  fakeBrowser.runtime.onMessage.addListener(({ name, args }, _sender, respond) => {
    asked.push(name);
    open.push({ name, args, reply: respond });
    return true;
  });
  document.body.replaceChildren(table('A1', 'A2'));
  visit = createVisit({
    show: (pins) => {
      shown = pins;
    },
    clear: () => {
      cleared++;
    },
  });
});

function table(...references: string[]): HTMLTableElement {
  const rows = document.createElement('table');
  for (const reference of references) {
    const row = rows.insertRow();
    row.append(document.createElement('th'));
    row.cells[0]?.append(reference);
    row.insertCell().append('Shipped');
  }
  return rows;
}

/** Lets every promise that can settle do so. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

async function answer(value: unknown | ((asked: Asked) => unknown)): Promise<void> {
  await settle();
  const next = open.shift();
  if (!next) throw new Error('nothing was asked');
  next.reply({ value: typeof value === 'function' ? value(next) : value });
  await settle();
}

const brief = (recipe: Recipe | null): VisitBrief => ({ recipe, language: 'en', style: '' });
const badgesFor = ({ args: [page] }: Asked) =>
  (page as RawPage).orders.map(({ reference }) => aBadgeView({ key: reference ?? '' }));

async function started(): Promise<void> {
  visit.start();
  await answer(brief(RECIPE));
  await answer(badgesFor);
}

test('a page is read with its recipe, and each order gets its badge', async () => {
  await started();
  expect(asked).toEqual(['visit.start', 'visit.read']);
  expect(shown.map(({ view, anchor }) => [view.key, anchor.localName])).toEqual([
    ['A1', 'td'],
    ['A2', 'td'],
  ]);
});

test('a page that shows the same again is not told again', async () => {
  await started();
  document.body.append('something else');
  expect(await visit.look()).toBe(false);
  expect(asked).toHaveLength(2);
});

test('a page with nothing of ours on it is not told at all, until it has', async () => {
  document.body.replaceChildren('An article');
  visit.start();
  await answer(brief(RECIPE));
  expect(asked).toEqual(['visit.start']);
  document.body.append(table('A1'));
  visit.look();
  await answer(badgesFor);
  expect(shown).toHaveLength(1);
});

test('rows that were replaced while the answer was on its way get no badge in the air', async () => {
  visit.start();
  await answer(brief(RECIPE));
  document.body.replaceChildren(table('A1', 'A3'));
  await answer(badgesFor);
  expect(shown).toEqual([]);
  visit.look();
  await answer(badgesFor);
  expect(shown.map(({ view }) => view.key)).toEqual(['A1', 'A3']);
});

test('a late answer never draws over a newer one', async () => {
  await started();
  document.body.replaceChildren(table('B1'));
  visit.look();
  await settle();
  document.body.replaceChildren(table('C1'));
  visit.look();
  await settle();
  expect(open).toHaveLength(1);
  await answer(badgesFor);
  await answer(badgesFor);
  expect(shown.map(({ view }) => view.key)).toEqual(['C1']);
});

test('a supplier that is no longer followed loses its badges', async () => {
  await started();
  visit.start();
  await answer(null);
  expect(cleared).toBe(1);
  expect(await visit.look()).toBe(false);
});

describe('without a recipe the full reader is asked', () => {
  /** What the full reader does in the page before the background answers. */
  const readerFinds = () => {
    leavePlaces([...document.querySelectorAll('td')]);
    return [null, aBadgeView({ key: 'A2' })];
  };
  const shownAt = () => shown.map(({ view, anchor }) => [view.key, anchor.parentElement?.textContent]);

  beforeEach(async () => {
    visit.start();
    await answer(brief(null));
    await answer(readerFinds);
  });

  test('and badges stand where it found their orders', async () => {
    expect(asked).toEqual(['visit.start', 'visit.look']);
    expect(shownAt()).toEqual([['A2', 'A2Shipped']]);
    expect(await visit.look()).toBe(false);
    expect(asked).toHaveLength(2);
  });

  test('again when its rows were rendered anew, without being told twice', async () => {
    document.body.replaceChildren(table('A1', 'A2'));
    visit.look();
    await settle();
    expect(open.map(({ args }) => args)).toEqual([[true]]);
    await answer(readerFinds);
    expect(shownAt()).toEqual([['A2', 'A2Shipped']]);
  });

  test('and leaves nothing when nobody asked', () => {
    leavePlaces([document.body]);
    expect(takePlaces()).toEqual([]);
  });
});

test('an answer that was lost is asked for again at the next look', async () => {
  visit.start();
  await answer(brief(RECIPE));
  open.shift()?.reply({ error: 'the disk is full' });
  await settle();
  expect(shown).toEqual([]);
  visit.look();
  await answer(badgesFor);
  expect(shown).toHaveLength(2);
});
