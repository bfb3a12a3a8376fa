import type { Instant } from '../../dates/day.ts';
import { daysBetween } from '../../dates/day-count.ts';
import { longDay, relativeDay, shortClock, weekday } from '../../dates/day-words.ts';
import { wallTimeAt } from '../../dates/wall-time.ts';
import type { Language } from '../../texts/texts.ts';
import type { WorkerTexts } from '../../texts/worker-texts.ts';
import type { Partner } from '../partner.ts';
import { stayAt } from '../stay.ts';
import type { TimeReading } from './read-times.ts';
import { meaningOf, notesOf } from './reading-words.ts';
import { type Wall, wallNamed, wallOfZone } from './wall.ts';

/** What the card in the page shows: finished words, in the owner's language. */
export interface ConversionCard {
  language: Language;
  heading: string;
  /** That the words mean several things; else empty. */
  several: string;
  /** What the selected time can mean, the likeliest first; none: no time was read. */
  choices: ConversionChoice[];
  /** What was assumed of all of them. */
  notes: string[];
  /** How to close it. */
  keys: string;
}

export interface ConversionChoice {
  /** On the owner's clock: `0 h`, `18 h – 20 h`. */
  clock: string;
  /** `demain`, when it is near; else empty. */
  near: string;
  /** `mardi 24 novembre 2026` */
  day: string;
  /** The same instant elsewhere: where it was said, and at partners'. */
  elsewhere: string[];
  notes: string[];
}

export interface CardOwner {
  zone: string;
  now: Instant;
  partners: Partner[];
  language: Language;
  texts: WorkerTexts;
}

const MAX_CHOICES = 6;
const MAX_PARTNERS = 3;
const LONGEST_EXCERPT = 60;

/** @param selection what was selected, of which the readings are */
export function conversionCard(selection: string, readings: TimeReading[], owner: CardOwner): ConversionCard {
  const { conversion } = owner.texts;
  const shown = readings.slice(0, MAX_CHOICES);
  const all = shown.map(({ notes }) => notes);
  const common = (all[0] ?? []).filter((note) => all.every((notes) => notes.includes(note)));
  const words = new Set(shown.map((reading) => reading.words));
  const [first] = words;
  return {
    language: owner.language,
    heading: shown.length === 0 ? conversion.unread(excerpt(selection)) : conversion.heading(first ?? ''),
    several: shown.length > 1 && words.size === 1 ? conversion.several : '',
    choices: shown.map((reading) => {
      const notes = reading.notes.filter((note) => !common.includes(note));
      return choiceOf({ ...reading, notes }, words.size > 1, owner);
    }),
    notes: common.map((note) => conversion.notes[note]),
    keys: conversion.keys,
  };
}

/** The card in words, for where no card can be drawn. */
export function cardWords({ choices, notes }: ConversionCard): string {
  const lines = choices.map(({ day, clock, elsewhere }) => [`${day}, ${clock}`, ...elsewhere].join(' · '));
  return [...lines, ...notes].join('\n');
}

function choiceOf(reading: TimeReading, isOneOfSeveral: boolean, owner: CardOwner): ConversionChoice {
  const { texts, zone, now } = owner;
  const { day } = wallTimeAt(reading.instant, zone);
  const today = wallTimeAt(now, zone).day;
  const isNear = Math.abs(daysBetween(today, day)) <= 1;
  const elsewhere = [...saidClock(reading, owner), ...partnerClocks(reading, owner)];
  return {
    clock: clockWords(reading, wallOfZone(zone), texts),
    near: isNear ? relativeDay(day, today, texts.dates) : '',
    day: longDay(day, texts.dates),
    elsewhere: isOneOfSeveral ? [texts.conversion.quote(reading.words), ...elsewhere] : elsewhere,
    notes: notesOf(reading, texts.conversion),
  };
}

/** What clocks show where the time was said; nothing when that is where the owner is. */
function saidClock(reading: TimeReading, owner: CardOwner): string[] {
  if (reading.zone === owner.zone) return [];
  const { conversion } = owner.texts;
  return [conversion.there(clockThere(reading, reading.zone, owner), meaningOf(reading, conversion))];
}

/** The partners there; of a time on the owner's own clock, those elsewhere. */
function partnerClocks(reading: TimeReading, owner: CardOwner): string[] {
  const located = owner.partners.map((partner) => {
    const { zone, trip } = stayAt({ ...partner, holidays: [] }, reading.instant);
    return { name: partner.name, place: trip?.place ?? partner.place, zone };
  });
  const isOwn = reading.zone === owner.zone;
  const meant = located.filter(({ zone }) => (isOwn ? zone !== owner.zone : zone === reading.zone));
  return meant
    .slice(0, MAX_PARTNERS)
    .map(({ name, place, zone }) =>
      owner.texts.conversion.partner(name, place, clockThere(reading, zone, owner)),
    );
}

/** With the weekday where it is not the owner's. */
function clockThere(reading: TimeReading, zone: string, { zone: own, texts }: CardOwner): string {
  const wall = wallNamed(zone);
  const { day } = wall.shows(reading.instant);
  const clock = clockWords(reading, wall, texts);
  if (day === wallTimeAt(reading.instant, own).day) return clock;
  return texts.conversion.onDay(clock, weekday(day, texts.dates));
}

function clockWords({ instant, end }: TimeReading, wall: Wall, { dates, conversion }: WorkerTexts): string {
  const clock = shortClock(wall.shows(instant).time, dates);
  return end === null ? clock : conversion.range(clock, shortClock(wall.shows(end).time, dates));
}

function excerpt(selection: string): string {
  const text = selection.replace(/\s+/g, ' ').trim();
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
}
