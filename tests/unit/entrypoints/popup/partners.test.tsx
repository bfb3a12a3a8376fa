// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../../../entrypoints/popup/App.tsx';
import { firstData } from '../../../../entrypoints/popup/first-data.ts';
import { askFirst } from '../../../../entrypoints/popup/first-questions.ts';
import { type Drawer, lastDrawer } from '../../../../entrypoints/popup/last-drawer.ts';
import * as pieces from '../../../../entrypoints/popup/partners/pieces.ts';
import { openDatabase } from '../../../../utils/open-database.ts';
import type { Partner } from '../../../../utils/partners/partner.ts';
import type { PartnerSnapshot } from '../../../../utils/partners/partner-snapshot.ts';
import { AFTERNOON, fullPartners, manyPartners } from '../../../support/full-partners.ts';
import { aParty } from '../../../support/parties.ts';
import { render } from '../../../support/render.tsx';
import { sent } from '../../../support/sent-messages.ts';
import { textsFor } from '../../../support/texts-for.ts';
import '../../../support/dom.ts';

// Loaded here once: a cold import is slower than a test waits.
beforeAll(async () => {
  await import('../../../../entrypoints/popup/partners/live-partners.ts');
  await import('../../../../entrypoints/popup/law/pieces.ts');
  await import('../../../../entrypoints/popup/live-lists.ts');
});

beforeEach(async () => {
  vi.useFakeTimers({ now: AFTERNOON, toFake: ['Date'] });
  localStorage.clear();
  // What the kept list shows is stored too, so that going live changes nothing.
  await store(fullPartners());
  return () => vi.useRealTimers();
});

const snapshot = (partners: Partner[] = fullPartners()): PartnerSnapshot => ({
  version: 1,
  language: 'en',
  own: aParty('Europe/Paris', 'Mon-Fri 09:00-12:30, Mon-Fri 14:00-19:00'),
  zoneChosen: true,
  partners,
  lost: [],
  holidays: {},
});

const ENGLISH = { language: 'en', texts: textsFor('en') } as const;

function open(partners: PartnerSnapshot | null = snapshot(), drawer: Drawer = 'partners') {
  const first = { pile: null, snapshot: null, drawer, partners, tab: null, ...ENGLISH };
  return render(<App first={first} pieces={pieces} />);
}

async function store(partners: Partner[]) {
  const db = await openDatabase();
  await db.partners.clear();
  await db.partners.bulkPut(partners);
}

const lineOf = (name: string) => screen.getByText(name).closest('li');

test('at once it says how many can be called, and the owner’s own time', () => {
  open();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    '4 can be called now · it is 17:00 here',
  );
});

test.each([
  ['Lions Bay Cedar', '9:00', 'Call now', 'until 19:00 here, 11:00 there'],
  ['Atelier Kitahama', '1:00Tuesday', 'Asleep', 'tomorrow at 9:00 here, 17:00 there, for 1 h'],
  ['Étude du Quai', '17:00', 'On a break', 'at 17:30, for 1 h 30'],
  ['Night Desk Manila', '0:00Tuesday', 'Call now', 'until 19:00 here'],
  ['Sofia Marin', '11:00', 'Call now', 'travelling, from Madrid'],
  ['Kathmandu Felt', '21:45', 'Away', 'Wednesday 2 Dec at 9:00 here, 13:45 there'],
])('%s: their clock in the margin, the verdict, and when', (name, clock, word, words) => {
  open();
  const line = lineOf(name);
  expect(line?.querySelector('.line-when')?.textContent).toBe(clock);
  expect(line?.querySelector('.signal')?.textContent).toBe(word);
  expect(line?.querySelector('.line-detail-text')?.textContent?.replaceAll('\u00a0', ' ')).toContain(words);
});

test('the drawing of the day is said in words', () => {
  open();
  const drawing = lineOf('Gulf Fittings')?.querySelector('[role="img"]');
  expect(drawing?.getAttribute('aria-label')).toBe(
    'Their hours on your clock: 5:00–14:00. Both of you: 9:00–12:30.',
  );
});

test('who can be called is called by a real link; who cannot is written to from the menu', async () => {
  open();
  const call = screen.getByRole('link', { name: 'Call: Lions Bay Cedar' });
  expect(call.getAttribute('href')).toBe('tel:+12505550123');
  expect(screen.queryByRole('link', { name: /Atelier Kitahama/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'More for Atelier Kitahama' }));
  const write = await screen.findByRole('menuitem', { name: /Write to/, hidden: true });
  expect(write.getAttribute('href')).toBe('mailto:sato@kitahama.example');
});

test('the intention to call is kept with its wish to be told, and taken back by undo', async () => {
  open();
  fireEvent.click(screen.getByRole('button', { name: 'More for Lions Bay Cedar' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Tell me when I can call', hidden: true }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  const calls = () => sent.filter(([name]) => name === 'partners.call');
  await waitFor(() =>
    expect(calls()).toEqual([
      ['partners.call', 'p1', { notify: true, about: '' }],
      ['partners.call', 'p1', null],
    ]),
  );
});

test('with 200 partners the window is filled first, and then some more are drawn', async () => {
  await store(manyPartners(200));
  open(snapshot(manyPartners(200)));
  const lines = () => document.querySelectorAll('.line').length;
  expect(lines()).toBeLessThan(20);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('It is 17:00 here');
  await waitFor(() => expect(lines()).toBeGreaterThan(50), { timeout: 10_000 });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/can be called now · it is/);
}, 20_000);

test('a change of the gap is announced before it comes', () => {
  vi.setSystemTime(Date.UTC(2026, 2, 2, 9));
  open(
    snapshot(fullPartners().map((partner) => ({ ...partner, zone: 'America/New_York', place: 'Boston' }))),
  );
  const line = screen.getByText(/^Boston: 5/).closest('li');
  expect(line?.querySelector('.line-when')?.textContent).toBe('8 Mar');
  expect(line?.textContent?.replaceAll('\u00a0', ' ')).toContain('from 8 Mar to 29 Mar, instead of 6 h');
});

test('then it shows what is stored, live', async () => {
  await store([]);
  open(null);
  await store(fullPartners().slice(0, 2));
  expect(await screen.findByText('Huilerie Atlas')).toBeDefined();
});

test('without any partner it teaches the first gesture', async () => {
  await store([]);
  open(null);
  expect(await screen.findByText('No partner yet')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Add a partner' })).toBeDefined();
});

test('the search finds partners by place without accents, whatever drawer is open', async () => {
  await fakeBrowser.storage.local.set({ 'partner-snapshot': snapshot() });
  open(null, 'orders');
  fireEvent.input(screen.getByLabelText('Search everything'), { target: { value: 'doubai' } });
  expect(await screen.findByText('Gulf Fittings')).toBeDefined();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('1\u00a0partner found');
  expect(screen.queryByText('Huilerie Atlas')).toBeNull();
});

test('the drawer that was open last is open next time, with its partners', async () => {
  await fakeBrowser.storage.local.set({ 'partner-snapshot': snapshot() });
  open(null, 'orders');
  const tab = screen.getByRole('tab', { name: 'Orders' });
  fireEvent.keyDown(tab, { key: 'ArrowRight' });
  expect(await screen.findByText('Huilerie Atlas')).toBeDefined();
  expect(lastDrawer()).toBe('partners');
  const next = await firstData(askFirst(fakeBrowser));
  expect(next.partners?.partners.length).toBe(8);
});

test('a partner whose clock nobody knows is named without a time, among the others', () => {
  const [first, ...others] = fullPartners();
  open({ ...snapshot(others), lost: first ? [{ ...first, zone: 'Mars/Olympus' }] : [] });
  const line = lineOf('Lions Bay Cedar');
  expect(line?.textContent).toContain('Clock not known');
  expect(line?.textContent).not.toMatch(/\d:\d\d/);
  expect(lineOf('Huilerie Atlas')?.textContent).toContain('Casablanca');
});
