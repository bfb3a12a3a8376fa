import type { Instant } from '../dates/day.ts';
import { clockWords, durationWords, longDay } from '../dates/day-words.ts';
import { wallTimeAt } from '../dates/wall-time.ts';
import type { Language, Texts } from '../texts/texts.ts';
import type { Partner } from './partner.ts';
import { townOf } from './town-of.ts';
import type { Span } from './verdict.ts';

/** Somebody's side of a proposed meeting. */
export interface Attendee {
  /** `null`: the owner. */
  partner: Partner | null;
  /** Where they will be then. */
  place: string;
  zone: string;
}

/** A meeting as it is proposed. */
export interface Meeting {
  span: Span;
  attendees: Attendee[];
}

/** To write to a partner: the first of their languages that we have, else the owner's. */
export function languageFor({ languages }: Partner, own: Language): Language {
  const known = languages.map((code) => code.slice(0, 2)).find((code) => code === 'fr' || code === 'en');
  return known === 'fr' || known === 'en' ? known : own;
}

/** The proposal as a message to one of them, on their clock. @param texts in their language: `languageFor` */
export function proposalTo({ place, zone }: Attendee, { span, attendees }: Meeting, texts: Texts): string {
  const { planner } = texts;
  return planner.message({
    when: momentWords(span.from, zone, texts),
    place: place || townOf(zone),
    lasts: lengthWords(span, texts),
    link: linkOf(attendees),
  });
}

/** The proposal for all: the time at each one's place. @param texts in the owner's language */
export function proposalToAll({ span, attendees }: Meeting, texts: Texts): string {
  const lines = attendees.map(({ partner, place, zone }) => {
    const who = partner ? `${partner.name} (${place || townOf(zone)})` : place || townOf(zone);
    return texts.planner.messageLine(who, momentWords(span.from, zone, texts));
  });
  const link = linkOf(attendees);
  return [texts.planner.messageHead(lengthWords(span, texts)), ...lines, ...(link ? [link] : [])].join('\n');
}

/** The first meeting link that one of them has. */
export function linkOf(attendees: Attendee[]): string | null {
  const ways = attendees.flatMap(({ partner }) => partner?.ways ?? []);
  return ways.find(({ kind }) => kind === 'meeting')?.value ?? null;
}

function momentWords(at: Instant, zone: string, { dates }: Texts): string {
  const { day, time } = wallTimeAt(at, zone);
  return dates.dayAndClock(longDay(day, dates), clockWords(time, dates));
}

export function lengthWords({ from, to }: Span, { dates, planner }: Texts): string {
  const minutes = Math.round((to - from) / 60_000);
  return minutes < 60 ? planner.minutes(minutes) : durationWords(minutes, dates);
}
