import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesInTable } from '../../../utils/dates/read-zone-table.ts';
import { instantsOf } from '../../../utils/dates/wall-time.ts';
import { offsetAt } from '../../../utils/dates/zone-rules.ts';
import { ZONE_TABLE_FROM, ZONE_TABLE_UNTIL } from '../../../utils/dates/zone-table.ts';
import { systemClock, zonesToCompare } from '../../support/zoneinfo.ts';
import { localText } from '../../try/instant-text.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Each question starts a program. */
const PATIENCE = 60_000;

const zones = zonesToCompare();
const zone = fc.constantFrom(...zones);

/** Seconds anywhere in the table's years, and many around the changes of the zone's clocks. */
function instantsIn(where: string): fc.Arbitrary<number> {
  const margin = fc.integer({ min: -4 * 3600, max: 4 * 3600 });
  const changes = changesInTable(where).slice(1);
  // At the very end of the table its neighbour is the browser, which may know less.
  const anywhere = fc.integer({ min: ZONE_TABLE_FROM / 1000, max: ZONE_TABLE_UNTIL / 1000 - 3 * 24 * 3600 });
  if (changes.length === 0) return anywhere.map((seconds) => seconds * 1000);
  const change = fc.constantFrom(...changes);
  const near = fc.tuple(change, margin).map(([{ at }, seconds]) => at / 1000 + seconds);
  return fc.oneof(anywhere, near).map((seconds) => seconds * 1000);
}

const zoneAndInstants = zone.chain((where) =>
  fc.tuple(fc.constant(where), fc.array(instantsIn(where), { minLength: 20, maxLength: 40 })),
);

function expectSameClock(where: string, instants: number[]): void {
  expect(instants.map((at) => localText(at, where))).toEqual(systemClock(where, instants));
}

describe('the engine and the system’s clock', { timeout: PATIENCE }, () => {
  test('show the same time in every zone at any instant', () => {
    fc.assert(fc.property(zoneAndInstants, ([where, instants]) => expectSameClock(where, instants)));
  });

  test('change in the same second, at every change of every rule', () => {
    // Zones that change together share one list.
    const rules = new Map(zones.map((where) => [changesInTable(where), where]));
    expect(rules.size).toBeGreaterThan(50);
    for (const [changes, where] of rules) {
      expectSameClock(
        where,
        changes
          .slice(1)
          .flatMap(({ at }) => [at - 1000, at])
          .concat(ZONE_TABLE_FROM),
      );
    }
  });

  test('agree on when a wall shows a time: once, twice or never', () => {
    // Every offset there is: no instant that shows the time can escape.
    const offsets = Array.from({ length: (26 * 60) / 15 + 1 }, (_, index) => -12 * 60 + index * 15);
    const zoneAndLocal = zone.chain((where) =>
      instantsIn(where).map((at) => ({ where, local: at + offsetAt(where, at) * MINUTE })),
    );
    const nearLocal = fc
      .tuple(zoneAndLocal, fc.integer({ min: -3, max: 3 }))
      .map(([{ where, local }, hours]) => ({ where, local: local + hours * HOUR }));
    fc.assert(
      fc.property(nearLocal, ({ where, local }) => {
        const written = new Date(local).toISOString().slice(0, -5);
        const candidates = offsets.map((offset) => local - offset * MINUTE).sort((one, other) => one - other);
        const shown = systemClock(where, candidates);
        const expected = candidates.filter((_, index) => shown[index]?.startsWith(written));
        const [day = '', time = ''] = written.split('T');
        const { kind, instants } = instantsOf(day, time, where);
        expect(kind).toBe(['gap', 'unique', 'ambiguous'][expected.length]);
        if (kind !== 'gap') expect(instants).toEqual(expected);
      }),
    );
  });
});
