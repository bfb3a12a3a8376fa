import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportRow, PlaceLookup } from '../../../utils/partners/import-row.ts';
import { NO_DETAILS } from '../../../utils/partners/new-partner.ts';
import type { PartnerDetails } from '../../../utils/partners/partner.ts';
import { partnersCsv, readPartnersCsv } from '../../../utils/partners/partner-csv.ts';
import { readVcards, writeVcards } from '../../../utils/partners/partner-vcard.ts';
import { textsFor } from '../../support/texts-for.ts';

const FR = textsFor('fr');
const EN = textsFor('en');
const MORNING = { from: '09:00', to: '12:00' };
const NIGHT = { from: '22:00', to: '06:00' };

const placeOf: PlaceLookup = (name) =>
  name === 'Osaka' ? { zone: 'Asia/Tokyo', country: 'JP', region: null } : null;

const FULL: PartnerDetails = {
  ...NO_DETAILS,
  name: 'Huilerie; "Atlas"',
  place: 'Casablanca',
  zone: 'Africa/Casablanca',
  country: 'MA',
  week: {
    1: [MORNING, { from: '14:00', to: '18:00' }],
    2: [MORNING],
    3: [],
    4: [MORNING],
    5: [NIGHT],
    6: [],
    7: [],
  },
  sleep: { from: '23:00', to: '06:30' },
  exceptions: [
    { from: '2026-12-24', to: '2027-01-02', intervals: [] },
    { from: '2027-01-04', to: '2027-01-04', intervals: [MORNING] },
  ],
  travel: [{ from: '2026-12-01', to: '2026-12-05', place: 'San José', zone: 'America/Costa_Rica' }],
  languages: ['fr', 'ar-MA'],
  ways: [
    { kind: 'phone', value: '+212 5 22 00 00 00' },
    { kind: 'phone', value: '+212 6 00 00 00 00' },
    { kind: 'mail', value: 'atlas@example.com' },
    { kind: 'whatsapp', value: '+212600000000' },
    { kind: 'meeting', value: 'https://meet.example/atlas' },
  ],
  note: 'Demander Salma,\nle matin',
  group: 'Huiles',
  pinned: true,
};

const details = (rows: ImportRow[] | null) =>
  rows?.map((row) => ('details' in row ? row.details : row.fault));
const csv = (...rows: string[]) => readPartnersCsv(rows.join('\n'), [FR, EN], placeOf);

describe('a spreadsheet', () => {
  test.each([
    ['French', FR],
    ['English', EN],
  ])('written in %s is read back whole', (_, texts) => {
    const rows = readPartnersCsv(partnersCsv([FULL, { ...FULL, name: 'B' }], texts), [FR, EN], placeOf);
    expect(details(rows)).toEqual([FULL, { ...FULL, name: 'B' }]);
  });

  test('with only a name and a place is completed, and says by what', () => {
    expect(csv('nom;LIEU', 'Kitahama;Osaka')).toEqual([
      {
        line: 2,
        name: 'Kitahama',
        guesses: ['zone', 'hours'],
        details: expect.objectContaining({
          zone: 'Asia/Tokyo',
          country: 'JP',
          week: expect.objectContaining({ 5: [{ from: '09:00', to: '18:00' }], 6: [] }),
        }),
      },
    ]);
  });

  test.each([
    ['no name', ';Osaka', 'no-name'],
    ['a place nobody knows', 'A;Atlantis', 'no-zone'],
    ['no place', 'A;', 'no-zone'],
    ['an abbreviation as zone', 'A;;IST', 'no-zone'],
    ['hours that are none', 'A;Osaka;;whenever', 'bad-hours'],
    ['sleep that is none', 'A;Osaka;;;always', 'bad-sleep'],
    ['an exception without days', 'A;Osaka;;;;closed', 'bad-exceptions'],
    ['a day that does not exist', 'A;Osaka;;;;2026-02-30', 'refused'],
    ['an end before its start', 'A;Osaka;;;;2026-03-02/2026-03-01', 'refused'],
    ['a trip to no zone', 'A;Osaka;;;;;2026-03-01 Lima', 'refused'],
    ['a trip without days', 'A;Osaka;;;;;Lima', 'bad-travel'],
  ])('row with %s is not taken, and the others are', (_, row, fault) => {
    const header = 'Name;Place;Time zone;Hours;Asleep;Exceptions;Travel';
    expect(csv(header, row, 'B;Osaka')).toEqual([
      expect.objectContaining({ line: 2, fault }),
      expect.objectContaining({ line: 3, name: 'B' }),
    ]);
  });

  test.each([
    ['tabs', 'Name\tPlace', 'A\tOsaka'],
    ['commas, and columns of another program', 'Id,Name,Colour,Place', '7,A,red,Osaka'],
    ['a mark at its start and empty lines', '\ufeffName,Place', '\n,\nA,Osaka'],
  ])('with %s is read', (_, header, row) => {
    expect(csv(header, row)).toEqual([expect.objectContaining({ name: 'A' })]);
  });

  test('without a column of names is no list of partners', () => {
    expect(csv('Product;Price', 'Cedar;12')).toBeNull();
    expect(csv('')).toBeNull();
  });

  test('with formulas holds only text, and gives it back as text', () => {
    const [row] = csv('Name;Place;Note', `=HYPERLINK("http://x");Osaka;'+1+1`) ?? [];
    expect(row).toMatchObject({ name: '=HYPERLINK("http://x")', details: { note: '+1+1' } });
    const written = partnersCsv([{ ...FULL, name: '=1+1', note: '@SUM(A1)' }], EN);
    expect(written).toContain("'=1+1");
    expect(written).toContain("'@SUM(A1)");
  });
});

describe('a file of vCards', () => {
  const cardOf = (version: string, ...lines: string[]) =>
    ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD'].join('\r\n');
  const card = (...lines: string[]) => cardOf('4.0', ...lines);

  test('written is read back, but for what vCard has no word for', () => {
    const { exceptions: _e, travel: _t, sleep: _s, pinned: _p, ...kept } = FULL;
    const phones = kept.ways.map((way) =>
      way.kind === 'phone' ? { ...way, value: way.value.replaceAll(' ', '-') } : way,
    );
    const rows = readVcards(writeVcards([FULL, { ...FULL, name: 'B' }]), placeOf);
    expect(details(rows)).toEqual([
      { ...NO_DETAILS, ...kept, ways: phones },
      { ...NO_DETAILS, ...kept, ways: phones, name: 'B' },
    ]);
  });

  test.each([
    ['4.0', 'as a name', 'TZ:Asia/Calcutta', 'Asia/Kolkata'],
    ['4.0', 'as an offset, which is no zone: the city tells it', 'TZ:+09:00', 'Asia/Tokyo'],
    ['4.0', 'as a text that names none', 'TZ:Japan: GMT+9', 'Asia/Tokyo'],
    ['3.0', 'as its RFC shows it', 'TZ;VALUE=text:-05:00; EST; America/New_York', 'America/New_York'],
    ['3.0', 'as a name, which many programs write', 'TZ:America/New_York', 'America/New_York'],
    ['3.0', 'as a name of a group', 'item1.TZ;TYPE=work:America/New_York', 'America/New_York'],
    ['3.0', 'as an offset', 'TZ:-05:00', 'Asia/Tokyo'],
    ['3.0', 'as an abbreviation', 'TZ:JST', 'Asia/Tokyo'],
    ['3.0', 'as a value that is not of the type it names', 'TZ;VALUE=utc-offset:Tokyo', 'Asia/Tokyo'],
  ])('of version %s tells the zone %s', (version, _, line, zone) => {
    const rows = readVcards(cardOf(version, 'FN:A', line, 'ADR:;;;Osaka;;;Japan'), placeOf);
    expect(details(rows)).toEqual([expect.objectContaining({ zone })]);
  });

  test.each([
    ['of version 2.1', 'BEGIN:VCARD\nVERSION:2.1\nFN:A\nTEL;WORK;VOICE:1\nEND:VCARD', 'old-card'],
    ['with a line that is none', card('FN:A', 'nonsense'), 'broken'],
    ['without a name', card('TZ:Europe/Paris'), 'no-name'],
    ['with an offset and no city', card('FN:A', 'TZ:-05:00'), 'no-zone'],
    ['with a name that is said to be an offset', card('FN;VALUE=utc-offset:Anna'), 'no-name'],
    ['with an address that is said to be an offset', card('FN:A', 'ADR;VALUE=utc-offset:Osaka'), 'no-zone'],
    ['with hours that are none', card('FN:A', 'TZ:Europe/Paris', 'X-SOUS-MAIN-HOURS:whenever'), 'bad-hours'],
  ])('leaves a card %s, and takes the next', (_, bad, fault) => {
    const rows = readVcards(`${bad}\r\n${card('FN:B', 'TZ:Europe/Paris')}`, placeOf);
    expect(rows).toEqual([
      expect.objectContaining({ line: 1, fault }),
      expect.objectContaining({ name: 'B', details: expect.objectContaining({ zone: 'Europe/Paris' }) }),
    ]);
  });

  test('that is none holds nobody', () => {
    expect(readVcards('Dear Sir', placeOf)).toEqual([]);
    expect(readVcards('BEGIN:VCARD\nFN:A', placeOf)).toEqual([]);
  });
});

describe('any text', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 300 });
  const pieces = fc.array(
    fc.constantFrom(
      'BEGIN:VCARD\n',
      'VERSION:4.0\n',
      'FN:A\n',
      'TZ:',
      'ADR:;;;',
      'ADR;VALUE=utc-offset:',
      'FN;VALUE=date:',
      'END:VCARD\n',
      'Name;Place\n',
      '"',
      ';',
      '=',
      '\n',
    ),
    { maxLength: 40 },
  );

  test('is read without harm', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          pieces.map((parts) => parts.join('')),
        ),
        (text) => {
          for (const row of [
            ...(readPartnersCsv(text, [FR, EN], placeOf) ?? []),
            ...readVcards(text, placeOf),
          ]) {
            expect('details' in row ? row.details.name : row.fault).not.toBe('');
          }
        },
      ),
    );
  });

  test('as a partner’s words survives the spreadsheet', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => text.trim());
    fc.assert(
      fc.property(words.filter(Boolean), (name) => {
        const rows = readPartnersCsv(partnersCsv([{ ...FULL, name }], FR), [FR, EN], placeOf);
        expect(details(rows)).toEqual([{ ...FULL, name: name.trim() }]);
      }),
    );
  });
});
