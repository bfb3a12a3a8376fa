import { expect, test } from 'vitest';
import { type LaterChoice, laterUntil } from '../../../utils/pile/later-until.ts';
import { defaultSettings } from '../../../utils/settings-store.ts';

const { ownHours } = defaultSettings('fr');
const at = (utc: string) => Date.parse(utc);

test.each<[string, LaterChoice, string, string]>([
  ['this afternoon, said in the morning', 'afternoon', '2026-11-23T09:00Z', '2026-11-23T13:00Z'],
  ['this afternoon, said at three', 'afternoon', '2026-11-23T14:00Z', '2026-11-23T16:00Z'],
  ['tomorrow, when work begins', 'tomorrow', '2026-11-23T22:30Z', '2026-11-24T08:00Z'],
  ['tomorrow, a day off', 'tomorrow', '2026-11-27T09:00Z', '2026-11-28T07:00Z'],
  ['tomorrow, over the change of hours', 'tomorrow', '2026-10-24T09:00Z', '2026-10-25T07:00Z'],
  ['on a day', { on: '2026-12-01' }, '2026-11-23T09:00Z', '2026-12-01T08:00Z'],
  ['when they can be reached: at once', 'reachable', '2026-11-23T09:00Z', '2026-11-23T09:00Z'],
])('%s', (_what, choice, now, until) => {
  const back = laterUntil(choice, { at: at(now), zone: 'Europe/Paris', ownHours });
  expect(new Date(back).toISOString()).toBe(new Date(until).toISOString());
});
