import type { WorkerTexts } from '../../texts/worker-texts.ts';
import type { TimeReading } from './read-times.ts';

type ConversionTexts = WorkerTexts['conversion'];

/** `PST: Pacific Time, Los Angeles`; the place alone where no zone is written. */
export function meaningOf({ zone, zoneWords }: TimeReading, texts: ConversionTexts): string {
  const place = placeOf(zone, texts);
  return zoneWords === null ? place : texts.meaning(zoneWords, place);
}

/** `Pacific Time, Los Angeles`; by the city in its name where a zone has no name of ours, an offset as it is. */
export function placeOf(zone: string, texts: ConversionTexts): string {
  const known = Object.hasOwn(texts.zones, zone) ? texts.zones[zone] : undefined;
  return known ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** What was assumed, a sentence each. */
export function notesOf({ notes }: TimeReading, texts: ConversionTexts): string[] {
  return notes.map((note) => texts.notes[note]);
}
