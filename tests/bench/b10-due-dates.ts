import { format, parseISO } from 'date-fns';
import { fr as french } from 'date-fns/locale/fr';
import { DateTime } from 'luxon';
import { shiftDay } from '../../utils/dates/day-count.ts';
import { shortDay } from '../../utils/dates/day-words.ts';
import { textsFor } from '../support/texts-for.ts';
import { type Benchmark, interleave } from './benchmark.ts';
import { meanTime } from './mean-time.ts';

const TODAY = '2026-11-23';
const DAYS = Array.from({ length: 200 }, (_, index) => shiftDay(TODAY, index));

const texts = textsFor('fr').dates;
const thisYear = new Intl.DateTimeFormat('fr', { timeZone: 'UTC', day: 'numeric', month: 'short' });
const otherYear = new Intl.DateTimeFormat('fr', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const isThisYear = (day: string) => day.startsWith('2026');

const intl = (day: string) => (isThisYear(day) ? thisYear : otherYear).format(Date.parse(day));
const ways: Record<string, (day: string) => string> = {
  'cached Intl': intl,
  'the same again': intl,
  ours: (day) => shortDay(day, TODAY, texts),
  'date-fns': (day) => format(parseISO(day), isThisYear(day) ? 'd MMM' : 'd MMM yyyy', { locale: french }),
  'luxon per row': (day) =>
    DateTime.fromISO(day)
      .setLocale('fr')
      .toFormat(isThisYear(day) ? 'd LLL' : 'd LLL yyyy'),
};

/** Each way must say the same days; only spaces, dots and `1er` may differ. */
function plain(words: string): string {
  return words.replace(/[\s.]/g, '').replace('1er', '1').toLowerCase();
}

export const benchmark: Benchmark = {
  id: 'B10',
  title: 'The words of 200 due dates',
  async run() {
    for (const day of DAYS) {
      const said = new Set(Object.values(ways).map((way) => plain(way(day))));
      if (said.size > 1) throw new Error(`${day} is ${[...said].join(', ')}`);
    }
    const arms = Object.entries(ways).map(([name, way]) => [
      name,
      async () => meanTime(() => DAYS.forEach((day) => void way(day))),
    ]);
    return [
      {
        situation: 'in French, in Node',
        unit: 'ms',
        floor: 'cached Intl',
        twins: ['cached Intl', 'the same again'],
        samples: await interleave(Object.fromEntries(arms), { blocks: 2, rounds: 12 }),
        goals: [{ arm: 'ours', base: 'cached Intl', times: 1.3 }],
      },
    ];
  },
};
