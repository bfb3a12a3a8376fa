import ICAL from 'ical.js';
import { canonicalZone } from '../dates/zone-names.ts';
import { type FoundDetails, type ImportRow, importRow, type PlaceLookup } from './import-row.ts';
import type { PartnerDetails, Way } from './partner.ts';
import { readHours } from './partner-cells.ts';
import { writeSchedule } from './write-schedule.ts';

/** Our own properties, for what vCard has no word for (RFC 6350, 6.10). */
const HOURS = 'x-sous-main-hours';
const MEETING = 'x-sous-main-meeting';

const CARD = /^BEGIN:VCARD\s*$[\s\S]*?^END:VCARD\s*$/gim;
const MOST = 5_000;

/**
 * Partners as vCard 4.0 (RFC 6350), one card each: name, place, `TZ` with the zone's name, ways to reach, languages,
 * note, group; the weekly hours as `X-SOUS-MAIN-HOURS`.
 */
export function writeVcards(partners: PartnerDetails[]): string {
  return partners.map((partner) => `${cardOf(partner)}\r\n`).join('');
}

function cardOf(partner: PartnerDetails): string {
  const card = new ICAL.Component('vcard');
  const add = (name: string, value: string | string[]) => card.addPropertyWithValue(name, value);
  add('version', '4.0');
  add('fn', partner.name);
  if (partner.place) add('adr', ['', '', '', partner.place, '', '', partner.country ?? '']);
  add('tz', partner.zone);
  for (const language of partner.languages) add('lang', language);
  for (const way of partner.ways) add(...propertyOf(way));
  if (partner.group) add('categories', partner.group);
  if (partner.note) add('note', partner.note);
  add(HOURS, writeSchedule(partner.week));
  return card.toString();
}

function propertyOf({ kind, value }: Way): [name: string, value: string] {
  switch (kind) {
    case 'phone':
      return ['tel', `tel:${value.replaceAll(' ', '-')}`];
    case 'mail':
      return ['email', value];
    case 'whatsapp':
      return ['impp', `whatsapp:${value.replaceAll(' ', '')}`];
    case 'meeting':
      return [MEETING, value];
  }
}

/**
 * The partners of a file of vCards of version 3.0 or 4.0. An offset as `TZ` is no zone (clocks change): the place then
 * tells it, or the card is not taken. One broken card leaves the others as they are.
 */
export function readVcards(text: string, placeOf: PlaceLookup): ImportRow[] {
  const rows: ImportRow[] = [];
  let line = 1;
  let counted = 0;
  for (const { 0: card, index } of text.matchAll(CARD)) {
    line += text.slice(counted, index).split('\n').length - 1;
    counted = index;
    rows.push(rows.length < MOST ? readCard(card, line, placeOf) : { line, name: '', fault: 'refused' });
    if (rows.length > MOST) break;
  }
  return rows;
}

function readCard(markup: string, line: number, placeOf: PlaceLookup): ImportRow {
  if (/^VERSION:\s*[12]\./im.test(markup)) return { line, name: '', fault: 'old-card' };
  const card = parsed(markup);
  if (!card) return { line, name: '', fault: 'broken' };
  const name = first(card, 'fn') ?? first(card, 'org') ?? '';
  return importRow(line, name.trim(), () => detailsOf(card), placeOf);
}

/** In vCard 3.0 `TZ` is an offset unless it says otherwise (RFC 2426, 3.4.1); programs write a zone's name all the same. */
const BARE_ZONE = /^((?:[\w-]+\.)?TZ)(?=[:;])(?![^:\r\n]*;VALUE=)/gim;

function parsed(markup: string): ICAL.Component | null {
  try {
    return new ICAL.Component(ICAL.parse(markup.replace(BARE_ZONE, '$1;VALUE=text')));
  } catch {
    return null;
  }
}

function detailsOf(card: ICAL.Component): FoundDetails {
  const zone = zoneOf(first(card, 'tz'));
  const schedule = first(card, HOURS);
  const [address] = card.getAllProperties('adr').map(firstValue);
  const [city, country] = Array.isArray(address) ? [textOf(address[3]), textOf(address[6])] : ['', ''];
  return {
    place: city || country,
    ...(/^[A-Z]{2}$/.test(country) && { country }),
    ...(zone !== null && { zone }),
    ...(schedule !== null && { week: readHours(schedule.replaceAll('\\,', ',')) }),
    ways: waysOf(card),
    languages: all(card, 'lang').filter((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)),
    group: first(card, 'categories')?.trim() || null,
    note: first(card, 'note') ?? '',
  };
}

/** `TZ` may hold a name alone, or as vCard 3.0 shows it, `-05:00; EST; America/New_York`. */
function zoneOf(value: string | null): string | null {
  for (const part of value?.split(';') ?? []) {
    const zone = canonicalZone(part.trim());
    if (zone !== null) return zone;
  }
  return null;
}

function waysOf(card: ICAL.Component): Way[] {
  const of = (kind: Way['kind'], name: string, scheme: RegExp) =>
    all(card, name)
      .filter((value) => name !== 'impp' || scheme.test(value))
      .map((value) => ({ kind, value: value.replace(scheme, '') }));
  return [
    ...of('phone', 'tel', /^tel:/i),
    ...of('mail', 'email', /^mailto:/i),
    ...of('whatsapp', 'impp', /^(?:whatsapp:|https:\/\/wa\.me\/)/i),
    ...of('meeting', MEETING, /^(?!)/),
  ].filter(({ value }) => value.trim() !== '');
}

function first(card: ICAL.Component, name: string): string | null {
  return all(card, name)[0] ?? null;
}

function all(card: ICAL.Component, name: string): string[] {
  return card.getAllProperties(name).map((property) => textOf(firstValue(property)));
}

/** `null` where the value is not of the type that it is said to be. */
function firstValue(property: ICAL.Property): unknown {
  try {
    return property.getFirstValue();
  } catch {
    return null;
  }
}

/** A value of any of the library's types, in one line of text; a structured one by its first part. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return textOf(value[0]);
  return value === null || value === undefined ? '' : String(value);
}
