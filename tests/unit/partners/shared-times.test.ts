import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { answer as callAnswer } from '../../try/call.ts';
import { answer as zoneAnswer } from '../../try/zone.ts';

/** Instants in many zones lie beside the project, never in it; `SHARED_TIMES` may say where else. */
const file = resolve(process.env.SHARED_TIMES ?? '../shared/cases/time-zones.json');

interface Case {
  id: string;
  instant_utc: string;
  zone: string;
  expected_local: string;
  schedule: string;
  holidays: string[];
  expected_state: string;
}

if (!existsSync(file)) {
  process.stderr.write(`No instants in many zones at ${file}: none is tried in this run.\n`);
  test.skip(`no instants in many zones at ${file}`, () => {});
} else {
  const { cases }: { cases: Case[] } = JSON.parse(readFileSync(file, 'utf8'));
  test.each(cases)('$id: clocks show $expected_local, and they are $expected_state', (row) => {
    const { instant_utc: at, zone, schedule, holidays } = row;
    expect(zoneAnswer({ zone, at })).toEqual({ local: row.expected_local });
    expect(callAnswer({ now: at, partner: { zone, schedule, holidays } })).toMatchObject({
      state: row.expected_state,
    });
  });
}
