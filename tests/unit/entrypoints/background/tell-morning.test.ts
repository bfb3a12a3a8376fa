import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { tellMorning } from '../../../../entrypoints/background/tell-morning.ts';
import type { PileView } from '../../../../utils/pile/pile-view.ts';
import { pileView } from '../../../../utils/pile/pile-view.ts';
import type { Settings } from '../../../../utils/settings.ts';
import { defaultSettings } from '../../../../utils/settings-store.ts';
import { NOW } from '../../../support/builders.ts';
import { aSheet } from '../../../support/pile-records.ts';

const zone = 'Europe/Paris';
const wanted: Settings = { ...defaultSettings('en-FR'), morningNote: true };
const HOUR = 3_600_000;
let shown: { id: string; title: string; message: string }[];

beforeEach(() => {
  shown = [];
  vi.spyOn(browser.notifications, 'create').mockImplementation(async (...[id, options]: unknown[]) => {
    shown.push({ id: String(id), ...(options as { title: string; message: string }) });
    return String(id);
  });
});

const view = (waits: PileView['waits'], today = '2026-11-23') =>
  pileView({ waits, awaited: [], later: [] }, [], { at: NOW, today, zone, language: 'en' });
const late = (id: string) => aSheet({ id });

test('what is due is told once a day, all of it in one notification that leads to the pile', async () => {
  const pile = view([...['a', 'b', 'c', 'd', 'e', 'f'].map(late), aSheet({ id: 'g', urgency: 'later' })]);
  expect(await tellMorning(wanted, pile, { now: NOW, zone })).toBeNull();
  await tellMorning(wanted, pile, { now: NOW + HOUR, zone });
  expect(shown).toMatchObject([
    { id: 'desk#/pile|morning 2026-11-23', title: '6 things wait for you today' },
  ]);
  expect(shown[0]?.message.split('\n')).toEqual([
    ...Array(4).fill('Boulonnerie Ferrand · Vis inox A4'),
    'and 2 more',
  ]);
  await tellMorning(wanted, view([late('a')], '2026-11-24'), { now: NOW + 24 * HOUR, zone });
  expect(shown).toHaveLength(2);
});

test.each<[string, Partial<Settings>, PileView]>([
  ['it is not wanted', { morningNote: false }, view([late('a')])],
  ['no notification is', { notifications: false }, view([late('a')])],
  ['nothing is due', {}, view([aSheet({ urgency: 'later' })])],
])('nothing is told where %s', async (_what, changes, pile) => {
  expect(await tellMorning({ ...wanted, ...changes }, pile, { now: NOW, zone })).toBeNull();
  expect(shown).toEqual([]);
});

test.each([
  ['the quiet hours', wanted, 2, '2026-11-23T07:00:00.000Z'],
  [
    'the night, without quiet hours',
    { ...wanted, quietHours: { from: '00:00', to: '00:00' } },
    2,
    '2026-11-23T04:00:00.000Z',
  ],
])('it waits for the end of %s', async (_what, settings, hour, until) => {
  const now = Date.UTC(2026, 10, 23, hour - 1);
  const back = await tellMorning(settings, view([late('a')]), { now, zone });
  expect(back && new Date(back).toISOString()).toBe(until);
  expect(shown).toEqual([]);
});
