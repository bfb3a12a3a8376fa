import { expect, test } from 'vitest';
import { answer } from '../../try/overlap.ts';

const BOSTON = { zone: 'America/New_York', schedule: 'Mon-Fri 09:00-18:00', holidays: ['2026-11-24'] };
const PARIS = { zone: 'Europe/Paris', schedule: 'Mon-Fri 09:00-18:00' };

test('windows over days of the first party, both included', () => {
  expect(answer({ from: '2026-11-23', to: '2026-11-25', parties: [PARIS, BOSTON] })).toEqual({
    windows: [
      ['2026-11-23T14:00:00Z', '2026-11-23T17:00:00Z'],
      ['2026-11-25T14:00:00Z', '2026-11-25T17:00:00Z'],
    ],
  });
});

test.each([
  [{ from: '2026-11-25', to: '2026-11-24' }, 'Ends before it starts: 2026-11-25 to 2026-11-24'],
  [{ from: '2026-11-31' }, 'No such day: 2026-11-31'],
  [{ parties: [] }, 'Nobody to meet'],
])('%j is refused: %s', (line, message) => {
  const asked = { from: '2026-11-23', to: '2026-11-25', parties: [PARIS, BOSTON], ...line };
  expect(() => answer(asked)).toThrow(message);
});
