import ICAL from 'ical.js';
import type { Instant } from '../dates/day.ts';

interface CalendarMeeting {
  /** Tells it from other meetings, wherever it is opened. */
  id: string;
  from: Instant;
  to: Instant;
  title: string;
  description: string;
  /** A web address to meet at. */
  link: string | null;
}

/**
 * A meeting as an iCalendar file (RFC 5545) that every calendar opens. Its times are in UTC, so that each calendar
 * shows its own; who comes stands in the description, as an attendee needs an organiser's address.
 */
export function meetingIcs(
  { id, from, to, title, description, link }: CalendarMeeting,
  now: Instant,
): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Sous-main//Sous-main//EN');
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', id);
  event.addPropertyWithValue('dtstamp', utc(now));
  event.addPropertyWithValue('dtstart', utc(from));
  event.addPropertyWithValue('dtend', utc(to));
  event.addPropertyWithValue('summary', title);
  event.addPropertyWithValue('description', description);
  if (link) {
    event.addPropertyWithValue('location', link);
    event.addPropertyWithValue('url', link);
  }
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}

function utc(at: Instant): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(at), true);
}
