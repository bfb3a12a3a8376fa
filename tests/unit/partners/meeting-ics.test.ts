import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { meetingIcs } from '../../../utils/partners/meeting-ics.ts';

const from = Date.UTC(2026, 10, 23, 16);
const file = meetingIcs(
  {
    id: 'm-1',
    from,
    to: from + 1_800_000,
    title: 'Meeting: Cedar, Kitahama; & others',
    description: 'Meeting, 30 min:\n– Paris: 17:00',
    link: 'https://meet.example/k',
  },
  from - 3_600_000,
);

test('a calendar reads the same meeting back', () => {
  const event = new ICAL.Event(
    new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent') ?? undefined,
  );
  expect(event.startDate.toJSDate().getTime()).toBe(from);
  expect(event.endDate.toJSDate().getTime()).toBe(from + 1_800_000);
  expect(event.summary).toBe('Meeting: Cedar, Kitahama; & others');
  expect(event.description).toBe('Meeting, 30 min:\n– Paris: 17:00');
  expect(event.location).toBe('https://meet.example/k');
});

test('its times are in UTC and its lines end as the format asks', () => {
  expect(file).toContain('DTSTART:20261123T160000Z\r\n');
  expect(file).toContain('DTSTAMP:20261123T150000Z\r\n');
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
});
