import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantsOf } from '../../../../utils/dates/wall-time.ts';
import { readTimes, type TimeContext } from '../../../../utils/partners/time-text/read-times.ts';
import { cpuTime } from '../../../support/cpu-time.ts';

const NOW = Date.parse('2026-11-23T09:00Z');
const CONTEXT: TimeContext = { at: NOW, zone: 'Europe/Paris', language: 'fr' };
const two = (n: number) => String(n).padStart(2, '0');

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);
const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** Zones with a change of clocks at different times, and how their clocks are called. */
const ZONES: [zone: string, french: string, english: string][] = [
  ['Europe/Paris', 'heure de Paris', 'Paris time'],
  ['America/New_York', 'heure de New York', 'ET'],
  ['America/Los_Angeles', 'heure du Pacifique', 'Pacific Time'],
  ['Asia/Kathmandu', 'heure de Katmandou', 'NPT'],
  ['Australia/Sydney', 'heure de Sydney', 'Sydney time'],
  ['Asia/Tokyo', 'heure de Tokyo', 'JST'],
  ['Europe/London', 'heure de Londres', 'London time'],
  ['UTC', 'UTC', 'UTC'],
];

const said = fc.record({
  year: fc.integer({ min: 2025, max: 2030 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
  zone: fc.constantFrom(...ZONES),
  dateFirst: fc.boolean(),
});

test.each(['fr', 'en'])(
  'a time written with its day and zone, in any order, is that instant (%s)',
  (language) => {
    fc.assert(
      fc.property(said, ({ year, month, day, hour, minute, zone: [zone, french, english], dateFirst }) => {
        const isFrench = language === 'fr';
        const clock = isFrench
          ? `${hour} h ${two(minute)}`
          : `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'am' : 'pm'}`;
        const date = isFrench
          ? `le ${day} ${MONTHS[month - 1]} ${year}`
          : `${ENGLISH_MONTHS[month - 1]} ${day}, ${year}`;
        const time = `${clock} ${isFrench ? french : english}`;
        const text = dateFirst
          ? `${date} ${isFrench ? 'à' : 'at'} ${time}`
          : `${time} ${isFrench ? '' : 'on '}${date}`;
        const on = `${year}-${two(month)}-${two(day)}`;
        const { kind, instants, compatible } = instantsOf(on, `${two(hour)}:${two(minute)}`, zone);
        const expected = kind === 'ambiguous' ? instants : [compatible];
        expect(readTimes(text, { ...CONTEXT, language }).map(({ instant }) => instant)).toEqual(expected);
      }),
    );
  },
);

test('a time without a day is still to come, within two days', () => {
  const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  const at = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2028-01-01') });
  fc.assert(
    fc.property(at, clock, fc.constantFrom(...ZONES), (now, [hour, minute], [, french]) => {
      const text = `à ${hour} h ${two(minute)}, ${french}`;
      const [first] = readTimes(text, { ...CONTEXT, at: now });
      expect(first?.instant).toBeGreaterThanOrEqual(now);
      expect(first?.instant).toBeLessThan(now + 2 * 86_400_000);
    }),
  );
});

/** Figures and letters of times, and what lengthens, shortens or breaks a text when it is folded. */
const odd = fc.constantFrom(...'0129:hHpm.,/-+ éàİßﬁ\u0301\u202f\u0000😀', '\ud800');

const PIECES =
  'article 12 est modifié le 3 et 9 h 15:30 PST IST (CET) - à de 9am noon midi UTC+5:30 / , . : heure de Paris time juillet 10/12/2026 lundi 24h/24 $3.50 minuit 2026-11-23T15:00Z'.split(
    ' ',
  );

test('any text, and any mixture of what times are made of, gives instants that exist, or none', () => {
  const mixture = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
  const language = fc.constantFrom('fr', 'en', 'de', '', 'xx');
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 60, unit: odd }), mixture), language, (text, tongue) => {
      for (const { instant, end, zone } of readTimes(text, { ...CONTEXT, language: tongue })) {
        expect(Number.isSafeInteger(instant)).toBe(true);
        expect(end === null || end > instant).toBe(true);
        expect(zone).not.toBe('');
      }
    }),
  );
});

test('a text without digits and without noon or midnight holds no time', () => {
  const words = fc.constantFrom(
    'article',
    'est',
    'EST',
    'ET',
    'CET',
    'lundi',
    'heure',
    'de',
    'Paris',
    'am',
    'pm',
    'UTC',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (text) => {
      expect(readTimes(text.join(' '), CONTEXT)).toEqual([]);
    }),
  );
});

test.each([
  '9h ',
  '9',
  '9-',
  '9h à ',
  '15:30 ',
  '((',
  ', ',
  'heure de ',
  'A ',
  'Paris time ',
  'le 3 ',
  '3pm ET on July 10 ',
  'lundi et ',
  'é',
  '\n',
])('100,000 characters of %j cost nothing', (part) => {
  const text = part.repeat(100_000 / part.length);
  expect(cpuTime(() => readTimes(text, CONTEXT))).toBeLessThan(400);
});
