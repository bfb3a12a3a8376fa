import type { Day } from '../../dates/day.ts';
import type { ZoneSense } from './abbreviations.ts';

/** A part of the text, from its first character to before `end`. */
export interface Span {
  start: number;
  end: number;
}

/** A time of day as it is written, without its day and zone. */
export interface ClockMention extends Span {
  /** Minutes after midnight that it can mean; 1440 is the midnight at the end of the day. */
  minutes: number[];
  /** How it is written decides how much else must speak for it: `word` is noon, `numbers` are `15:30` and `15.30`. */
  shape: 'numbers' | 'dotted' | 'hours' | 'meridiem' | 'word';
  /** It says its minutes: `15h30`, and not `15h`. */
  exact: boolean;
}

/** One time, or two with all that is between them. */
export interface TimeMention extends Span {
  from: ClockMention;
  until: ClockMention | null;
}

/** Words that say a zone. */
export interface ZoneMention extends Span {
  /** `unknown`: the words name a zone or place that we do not know; a time beside them is not ours to read. */
  kind: 'offset' | 'abbreviation' | 'name' | 'place' | 'bare-place' | 'unknown';
  senses: ZoneSense[];
}

/** What a time is assumed to be, since its words do not say. */
export interface DayChoice {
  day: Day;
  notes: Note[];
}

/** What was assumed, or what is odd; a reader of the conversion is told each. */
export type Note =
  /** No zone is written: the given one. */
  | 'zone-assumed'
  /** The zone is written elsewhere in the text. */
  | 'zone-elsewhere'
  /** The offset the letters say, though clocks there show another one on that day. */
  | 'offset-as-written'
  /** The clock of the place, though the letters say another offset: `EST` in July. */
  | 'clock-as-spoken'
  /** No day is written: the next such time. */
  | 'next-time'
  /** `tomorrow`, `Monday`: counted from now. */
  | 'day-from-now'
  /** `Monday`: counted from the date before it. */
  | 'day-from-date'
  | 'year-assumed'
  /** `03/04/2026` is two days. */
  | 'day-order'
  /** The weekday that is written is not that of the date. */
  | 'weekday-differs'
  /** Midnight of a day is its beginning or its end. */
  | 'midnight-start'
  | 'midnight-end'
  /** `3 o'clock`: in the morning or in the afternoon. */
  | 'half-of-day'
  /** Clocks jump over this time: as much later. */
  | 'clock-jumps'
  /** Clocks show this time twice. */
  | 'shown-twice-first'
  | 'shown-twice-second';
