import { beforeEach, expect, test } from 'vitest';
import { type ListClock, type LiveLists, watchLists } from '../../../../entrypoints/popup/live-lists.ts';
import { openDatabase } from '../../../../utils/open-database.ts';
import { newEntry } from '../../../../utils/pile/pile-entry.ts';
import { changeSettings } from '../../../../utils/settings-store.ts';
import { aPartner } from '../../../support/builders.ts';
import { weekOf } from '../../../support/parties.ts';
import { aHandSheet } from '../../../support/pile-records.ts';
import { until } from '../../../support/until.ts';

/** Monday 23 November 2026 in Paris. */
const paris = (time: string) => Date.parse(`2026-11-23T${time}:00+01:00`);

beforeEach(async () => {
  const db = await openDatabase();
  await Promise.all(db.tables.map((table) => table.clear()));
  const ownHours = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
  await changeSettings({ zone: 'Europe/Paris', country: 'FR', ownHours });
});

/** The popup's lists under a clock that stands still until it is moved on. */
async function openAt(start: number) {
  let now = start;
  let woken: { moment: number; run: () => void } | null = null;
  const clock: ListClock = {
    now: () => now,
    at(moment, run) {
      woken = { moment, run };
      return () => {
        woken = null;
      };
    },
  };
  const shown: LiveLists[] = [];
  const stop = new AbortController();
  const fail = (error: unknown) => {
    throw error;
  };
  await watchLists((lists) => shown.push(lists), fail, stop.signal, clock);
  await until('the clock is set', async () => woken !== null);
  return {
    pile: () => shown.at(-1)?.pile,
    wakesAt: () => woken?.moment ?? null,
    /** Goes on to the moment that was asked for. */
    async goOn() {
      const [ring, before] = [woken, shown.length];
      if (!ring) throw new Error('nothing is waited for');
      now = ring.moment;
      ring.run();
      await until('it is shown anew', async () => shown.length > before && woken !== ring);
    },
    close: () => stop.abort(),
  };
}

test('who is meant to be called comes onto the pile by the clock, and leaves it by the clock', async () => {
  const db = await openDatabase();
  const call = { since: paris('09:00'), notify: false, about: '', toldAt: null };
  await db.partners.add(
    aPartner({ zone: 'Europe/Paris', country: null, week: weekOf('Mon-Sun 13:00-20:00'), call }),
  );
  const popup = await openAt(paris('10:00'));
  expect(popup.pile()?.waits).toEqual([]);
  expect(popup.wakesAt()).toBe(paris('13:00'));
  await popup.goOn();
  expect(popup.pile()?.waits).toMatchObject([{ kind: 'partner-reachable' }]);
  while ((popup.pile()?.waits.length ?? 0) > 0) await popup.goOn();
  expect(popup.pile()?.at).toBe(paris('20:00'));
  popup.close();
  expect(popup.wakesAt()).toBeNull();
});

test('at midnight what is for that day is due, and nothing was written', async () => {
  const db = await openDatabase();
  await db.sheets.add(aHandSheet({ on: '2026-11-24', addedAt: paris('09:00') }));
  const popup = await openAt(paris('23:00'));
  expect(popup.pile()).toMatchObject({ today: '2026-11-23', counts: { today: 0 } });
  expect(popup.wakesAt()).toBe(Date.parse('2026-11-24T00:00:00+01:00'));
  await popup.goOn();
  expect(popup.pile()).toMatchObject({ today: '2026-11-24', counts: { today: 1 } });
  popup.close();
});

test('what was put aside comes back at its moment', async () => {
  const db = await openDatabase();
  await db.sheets.add(aHandSheet({ addedAt: paris('09:00') }));
  const first = await openAt(paris('10:00'));
  const sheet = first.pile()?.waits[0];
  first.close();
  if (!sheet) throw new Error('no sheet');
  const later = { at: paris('10:00'), until: paris('14:00'), partnerId: null };
  await db.pileEntries.add({ ...newEntry(sheet), later });
  const popup = await openAt(paris('10:01'));
  expect(popup.pile()?.waits).toEqual([]);
  expect(popup.wakesAt()).toBe(paris('14:00'));
  await popup.goOn();
  expect(popup.pile()?.waits.map(({ id }) => id)).toEqual([sheet.id]);
  popup.close();
});
