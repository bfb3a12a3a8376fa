import { expect, test } from 'vitest';
import { spanOfDays } from '../../../utils/partners/day-span.ts';
import { neighbours, proposalFor, windowsFor } from '../../../utils/partners/plan-meeting.ts';
import { aParty, holidays } from '../../support/parties.ts';

const HOUR = 3_600_000;
const own = aParty('Europe/Paris', 'Mon-Fri 09:00-12:30, Mon-Fri 14:00-19:00');
const vancouver = aParty('America/Vancouver', 'Mon-Fri 09:00-17:00');
const osaka = aParty('Asia/Tokyo', 'Mon-Fri 09:00-18:00');
const tuesday = spanOfDays('2026-11-24', '2026-11-24', 'Europe/Paris');
const at = (hour: number, minute = 0) => Date.UTC(2026, 10, 24, hour - 1, minute);

test('the windows are when all work, long enough for the meeting', () => {
  const wish = { parties: [own, vancouver], within: tuesday, minutes: 60 };
  expect(windowsFor(wish)).toEqual([{ from: at(17), to: at(19) }]);
  expect(windowsFor({ ...wish, minutes: 150 })).toEqual([]);
});

test('a window that has begun begins on the next quarter of an hour', () => {
  const wish = { parties: [own, vancouver], within: { from: at(17, 7), to: tuesday.to }, minutes: 60 };
  expect(windowsFor(wish)).toEqual([{ from: at(17, 15), to: at(19) }]);
});

test('a holiday on one side only takes the day away', () => {
  const closed = { ...vancouver, holidays: holidays('2026-11-24') };
  expect(windowsFor({ parties: [own, closed], within: tuesday, minutes: 30 })).toEqual([]);
});

test('the first time at which all can is proposed, and nobody pays', () => {
  const wish = { parties: [own, vancouver], within: tuesday, minutes: 60 };
  const proposal = proposalFor(wish, windowsFor(wish), null);
  expect(proposal).toMatchObject({ span: { from: at(17), to: at(18) }, payers: [] });
});

test('where no time suits all, the least bad is proposed and says who pays', () => {
  const wish = { parties: [own, vancouver, osaka], within: tuesday, minutes: 60 };
  const proposal = proposalFor(wish, windowsFor(wish), null);
  expect(proposal?.payers.length).toBeGreaterThan(0);
  expect(proposal?.cost).toBeGreaterThan(0);
});

test('a time that was chosen is proposed as it is, on its quarter of an hour, with who pays for it', () => {
  const wish = { parties: [own, vancouver], within: tuesday, minutes: 30 };
  const proposal = proposalFor(wish, windowsFor(wish), at(10, 7));
  expect(proposal?.span).toEqual({ from: at(10), to: at(10, 30) });
  expect(proposal?.payers).toMatchObject([{ index: 1, state: 'asleep' }]);
});

test('with nobody to meet nothing is proposed', () => {
  expect(proposalFor({ parties: [], within: tuesday, minutes: 30 }, [], null)).toBeNull();
});

test('one steps to the windows before and after', () => {
  const windows = [0, 1, 2].map((day) => ({ from: at(17) + day * 24 * HOUR, to: at(19) + day * 24 * HOUR }));
  expect(neighbours(windows, at(17) + 24 * HOUR)).toEqual({ previous: windows[0], next: windows[2] });
  expect(neighbours(windows, at(17))).toEqual({ previous: null, next: windows[1] });
  expect(neighbours(windows, at(18)).previous).toEqual(windows[0]);
  expect(neighbours([], at(17))).toEqual({ previous: null, next: null });
});
