import { expect, test } from 'vitest';
import { partsWords } from '../../../../components/partners/strip-words.ts';
import { openStrip } from '../../../../utils/partners/open-strip.ts';
import { aParty } from '../../../support/parties.ts';
import { textsFor } from '../../../support/texts-for.ts';

const own = aParty('Europe/Paris', 'Mon-Sun 09:00-18:00');

test.each([
  ['of 24 hours', '2026-11-23'],
  ['of 23 hours', '2026-03-29'],
  ['of 25 hours', '2026-10-25'],
])('the drawing of a day %s is said by the clock on the wall', (_, on) => {
  const { open } = openStrip(own, own, on, 0);
  expect(partsWords(open, { on, zone: 'Europe/Paris' }, textsFor('en'))).toBe('9:00–18:00');
});

test('the end of the day is its midnight, and nothing is a word', () => {
  const day = { on: '2026-11-23', zone: 'Europe/Paris' };
  expect(partsWords([{ from: 0.75, to: 1 }], day, textsFor('fr'))).toBe(
    '18\u00a0h\u00a000–24\u00a0h\u00a000',
  );
  expect(partsWords([], day, textsFor('fr'))).toBe('aucune');
});
