// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { App } from '../../../../entrypoints/popup/App.tsx';
import type { FirstData } from '../../../../entrypoints/popup/first-data.ts';
import { openDatabase } from '../../../../utils/open-database.ts';
import type { PileView } from '../../../../utils/pile/pile-view.ts';
import { beginningTextsFor } from '../../../../utils/texts/beginning-texts.ts';
import { first as firstTexts } from '../../../../utils/texts/en/first.ts';
import { first as firstInFrench } from '../../../../utils/texts/fr/first.ts';
import { anOrder, aSupplier } from '../../../support/builders.ts';
import { aSheet } from '../../../support/pile-records.ts';
import { render } from '../../../support/render.tsx';
import { sent } from '../../../support/sent-messages.ts';
import '../../../support/dom.ts';

// Loaded here once: a cold import is slower than a test waits.
beforeAll(async () => {
  await import('../../../../entrypoints/popup/live-lists.ts');
  await import('../../../../entrypoints/popup/OrderDialogs.tsx');
  await import('../../../../components/pile/LaterDialog.tsx');
  await import('../../../../entrypoints/popup/first/Beginning.tsx');
});

beforeEach(async () => {
  localStorage.clear();
  const db = await openDatabase();
  await Promise.all(db.tables.map((table) => table.clear()));
});

const call = aSheet({
  id: 'partner-reachable:p@1',
  key: 'partner-reachable:p',
  kind: 'partner-reachable',
  since: '2026-11-22',
  dueOn: null,
  lateDays: 0,
  urgency: 'now',
  title: { verb: 'call', name: 'Lions Bay Cedar', rest: 'Vancouver' },
  signal: { tone: 'done', icon: 'check', word: 'reachable' },
  why: [
    {
      say: 'reachable',
      untilHere: { day: '2026-11-23', time: '19:00' },
      untilThere: { day: '2026-11-23', time: '10:00' },
    },
    { say: 'words', text: 'the oak' },
  ],
  main: { do: 'reach', way: { kind: 'phone', value: '+1 604 555 01 23' } },
  thing: { kind: 'partner', id: 'p' },
  doneBy: { do: 'called', partnerId: 'p', about: 'the oak', since: 1 },
});
const own = aSheet({
  id: 'hand-made:h@1',
  key: 'hand-made:h',
  kind: 'hand-made',
  lateDays: 0,
  dueOn: null,
  urgency: 'later',
  title: { verb: null, name: 'Call the accountant', rest: null },
  signal: { tone: 'waiting', icon: 'pencil', word: 'toDo' },
  why: [],
  main: null,
  thing: null,
  handMadeId: 'h',
});
const moving = aSheet({
  id: 'order-on-its-way:o@1',
  kind: 'order-on-its-way',
  side: 'i-wait-for',
  lateDays: 0,
  urgency: 'later',
  signal: { tone: 'moving', icon: 'truck', word: 'shipped' },
  title: { verb: null, name: 'Écrans & Cie', rest: '2 écrans 27″' },
  main: { do: 'visit', url: 'https://parcel.example/1', word: 'parcel' },
});

const pile = (changes: Partial<PileView> = {}): PileView => ({
  version: 1,
  at: 1,
  today: '2026-11-23',
  language: 'en',
  waits: [aSheet(), call, own],
  awaited: [moving],
  later: [],
  counts: {
    waits: 3,
    late: 1,
    today: 1,
    awaited: 1,
    later: 0,
    doneToday: 2,
    doneInWeek: 12,
    oldestDue: '2026-11-17',
  },
  drawn: [{ tone: 'late', thickness: 4 }],
  ...changes,
});

const open = (first: Partial<FirstData> = {}) =>
  render(
    <App
      first={{
        pile: pile(),
        snapshot: null,
        drawer: 'pile',
        partners: null,
        language: 'en',
        texts: firstTexts,
        tab: null,
        ...first,
      }}
    />,
  );

async function choose(sheet: RegExp, item: string) {
  fireEvent.click(screen.getByRole('button', { name: sheet }));
  fireEvent.click(await screen.findByRole('menuitem', { name: item, hidden: true }));
}

test('what was kept is painted at once: the sentence, both sides, and why each sheet is there', () => {
  open();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('3 things wait for you');
  expect(screen.getByText(/1.late/).closest('p')?.textContent).toBe(
    '1\u00a0late · 1 for today · 1 awaited · 12 done in 7\u00a0d',
  );
  const groups = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  expect(groups).toEqual(['Waits for you', 'You wait for']);
  const lines = screen.getAllByRole('listitem').map((line) => line.textContent ?? '');
  expect(lines[0]).toMatch(
    /4.days.*Boulonnerie Ferrand · Vis inox A4.*Chase.*Late.*promised 17 Nov by the shop/,
  );
  expect(lines[1]).toMatch(
    /Call Lions Bay Cedar · Vancouver.*Reachable.*until 19:00 here, 10:00 there · the oak/,
  );
});

test('the one thing to do is a real link where it leads elsewhere, else a button', () => {
  open();
  const link = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');
  expect(link(/^Call: Call Lions Bay Cedar/)).toBe('tel:+16045550123');
  expect(link(/^Parcel: Écrans/)).toBe('https://parcel.example/1');
  expect(screen.getByRole('button', { name: 'Chase: Boulonnerie Ferrand, Vis inox A4' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'Done: Call the accountant' })).toBeDefined();
});

test('who could be reached when it was kept, and can no longer, is not offered', () => {
  open({ pile: pile({ waits: [{ ...call, until: Date.now() - 1 }] }) });
  expect(screen.queryByText('Call Lions Bay Cedar')).toBeNull();
});

test('arrow keys go from sheet to sheet', () => {
  open();
  const stops = [1, 2, 3, 4].map(() => {
    fireEvent.keyDown(document.activeElement ?? document, { key: 'ArrowDown' });
    return document.activeElement?.textContent;
  });
  expect(stops).toEqual(['Chase', 'Call', 'Done', 'Parcel']);
});

test('done, with undo', async () => {
  open();
  fireEvent.click(screen.getByRole('button', { name: 'Done: Call the accountant' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() =>
    expect(sent.filter(([name]) => name === 'pile.done')).toEqual([
      ['pile.done', ['hand-made:h@1'], true],
      ['pile.done', ['hand-made:h@1'], false],
    ]),
  );
});

test('a call that is done is no longer meant; undone, it is meant as it was', async () => {
  open();
  await choose(/^More for Call Lions Bay Cedar/, 'Done');
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() =>
    expect(sent.filter(([name]) => name === 'partners.call')).toEqual([
      ['partners.call', 'p', null],
      ['partners.call', 'p', { notify: false, about: 'the oak', since: 1 }],
    ]),
  );
});

test('later: tomorrow, when they can be reached, or on a day', async () => {
  open();
  await choose(/^More for Call Lions/, 'Later: when they can be reached');
  await choose(/^More for Boulonnerie/, 'Later: tomorrow');
  await choose(/^More for Écrans/, 'Later: on a day…');
  fireEvent.input(await screen.findByLabelText('On which day'), { target: { value: '2030-01-02' } });
  fireEvent.click(screen.getByRole('button', { name: 'Put aside', hidden: true }));
  await waitFor(() =>
    expect(sent.filter(([name]) => name === 'pile.later')).toEqual([
      ['pile.later', ['partner-reachable:p@1'], 'reachable'],
      ['pile.later', ['late-order:order-1@2026-11-18'], 'tomorrow'],
      ['pile.later', ['order-on-its-way:o@1'], { on: '2030-01-02' }],
    ]),
  );
});

test('turned around: anything is marked, what the owner wrote changes sides', async () => {
  open();
  await choose(/^More for Boulonnerie/, 'I wait for an answer');
  await choose(/^More for Call the accountant/, 'I wait for an answer');
  await waitFor(() =>
    expect(sent.filter(([name]) => String(name).startsWith('pile.'))).toEqual([
      ['pile.turn', ['late-order:order-1@2026-11-18'], true],
      ['pile.edit', 'h', { side: 'i-wait-for' }],
    ]),
  );
});

test('a sheet is written in one field, about the page in front if wanted, and Enter puts it on the pile', async () => {
  open({ tab: { id: 1, url: 'https://a.example/x', title: 'A page' } });
  const field = screen.getByLabelText('New sheet');
  fireEvent.input(field, { target: { value: '  Ask for a quote ' } });
  fireEvent.click(screen.getByRole('button', { name: 'About this page' }));
  const form = field.closest('form');
  if (form) fireEvent.submit(form);
  await waitFor(() => expect(sent.some(([name]) => name === 'pile.add')).toBe(true));
  const [, added] = sent.find(([name]) => name === 'pile.add') ?? [];
  expect(added).toMatchObject({
    details: {
      title: 'Ask for a quote',
      side: 'waits-for-me',
      on: null,
      thing: { kind: 'page', url: 'https://a.example/x', title: 'A page' },
    },
  });
  expect((field as HTMLInputElement).value).toBe('');
});

test('a step with an order that is not read yet is taken as soon as it is', async () => {
  const db = await openDatabase();
  await db.suppliers.put(aSupplier());
  await db.orders.put(anOrder({ shopPromisedOn: '2026-11-17' }));
  open();
  fireEvent.click(screen.getByRole('button', { name: 'Chase: Boulonnerie Ferrand, Vis inox A4' }));
  expect(await screen.findByRole('dialog', { hidden: true })).toBeDefined();
});

test('then it shows what is stored, live', async () => {
  const db = await openDatabase();
  open({ pile: null });
  expect(await screen.findByText(beginningTextsFor('en').title)).toBeDefined();
  await db.suppliers.put(aSupplier());
  await db.orders.put(anOrder({ status: 'awaiting-payment' }));
  expect(await screen.findByRole('link', { name: /^Pay: Atelier Mobilier/ })).toBeDefined();
});

test('a site is allowed again in the click', async () => {
  const request = vi.fn().mockResolvedValue(true);
  browser.permissions.request = request;
  const lost = aSheet({ id: 'x', main: { do: 'allow', pattern: 'https://shop.example/*' } });
  open({ pile: pile({ waits: [lost] }) });
  fireEvent.click(screen.getByRole('button', { name: /^Allow: / }));
  expect(request).toHaveBeenCalledWith({ origins: ['https://shop.example/*'] });
  expect(await screen.findByText('Checked by itself again from now on.')).toBeDefined();
});

test('in French, with its typography', () => {
  open({ pile: pile({ language: 'fr' }), language: 'fr', texts: firstInFrench });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('3\u00a0choses vous attendent');
  expect(
    screen.getByRole('button', { name: 'Relancer\u202f: Boulonnerie Ferrand, Vis inox A4' }),
  ).toBeDefined();
});
