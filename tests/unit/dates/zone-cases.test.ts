import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localText, readInstant } from '../../try/instant-text.ts';

/** Cases that lie beside the project, never in it; `SHARED_CASES` may say where else. */
const file = resolve(process.env.SHARED_CASES ?? '../shared/cases', 'time-zones.json');

interface Case {
  id: string;
  instant_utc: string;
  zone: string;
  expected_local: string;
}

if (!existsSync(file)) {
  process.stderr.write(`No cases of time zones at ${file}: none of them is tried in this run.\n`);
  test.skip(`no cases of time zones at ${file}`, () => {});
} else {
  const { cases }: { cases: Case[] } = JSON.parse(readFileSync(file, 'utf8'));
  describe('the cases beside the project', () => {
    test.each(cases)('$id', ({ instant_utc, zone, expected_local }) => {
      expect(localText(readInstant(instant_utc), zone)).toBe(expected_local);
    });
  });
}
