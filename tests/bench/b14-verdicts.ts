import type { Party } from '../../utils/partners/verdict.ts';
import { verdictOn } from '../../utils/partners/verdict-on.ts';
import { aParty, holidays } from '../support/parties.ts';
import { type Benchmark, interleave, type Result } from './benchmark.ts';
import { luxonShifts, luxonVerdict } from './luxon-verdict.ts';
import { meanTime } from './mean-time.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 9, 15);
const FORTNIGHT = Array.from({ length: 14 }, (_, index) => NOW + index * DAY);

/** Where the data of Node and ours say the same, so that both sides have the same answers. */
const ZONES = [
  ...['Europe/London', 'Europe/Lisbon', 'America/New_York', 'America/Los_Angeles', 'America/Sao_Paulo'],
  ...['Asia/Tokyo', 'Asia/Dubai', 'Asia/Kathmandu', 'Asia/Kolkata', 'Australia/Sydney', 'Pacific/Auckland'],
];
const SCHEDULES = [
  ...['Mon-Fri 09:00-18:00', 'Mon-Fri 08:30-12:00, 13:30-17:30', 'Sun-Thu 09:00-18:00'],
  ...['Mon-Thu 07:30-15:30, Fri 07:30-12:00', 'Mon-Fri 22:00-06:00'],
];

const OWNER = aParty('Europe/Paris', 'Mon-Fri 09:00-12:30, 14:00-18:00', {
  holidays: holidays('2026-12-25'),
});
/** A quarter of them are never met, and so looked at for all fifteen days. */
const PARTNERS = Array.from({ length: 200 }, (_, index) =>
  aParty(ZONES[index % ZONES.length] ?? '', SCHEDULES[index % SCHEDULES.length] ?? '', {
    holidays: holidays('2026-11-26', '2026-12-25', '2026-12-26', '2027-01-01'),
  }),
);

const formats = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit' },
      hourCycle: 'h23',
    }),
  ]),
);

export const benchmark: Benchmark = {
  id: 'B14',
  title: 'Verdict and next moment for 200 partners over 14 days',
  async run() {
    for (const party of PARTNERS) sameAnswers(party);
    return [
      await measure('a verdict now, looking ahead until both can talk', [NOW], {
        blocks: 2,
        rounds: 20,
      }),
      await measure('a verdict on each day', FORTNIGHT, { blocks: 2, rounds: 4 }),
    ];
  },
};

async function measure(
  situation: string,
  instants: number[],
  times: { blocks: number; rounds: number },
): Promise<Result> {
  const ours = async () =>
    meanTime(() => {
      for (const at of instants) {
        const own = { ...OWNER }; // another list: nothing is known of it from before
        for (const party of PARTNERS) verdictOn(party, own, at);
      }
    });
  const luxon = async () =>
    meanTime(() => {
      for (const at of instants) {
        const own = luxonShifts(OWNER, at);
        for (const party of PARTNERS) luxonVerdict(party, own, at);
      }
    });
  const format = async () =>
    meanTime(() => {
      for (const at of FORTNIGHT) for (const { zone } of PARTNERS) formats.get(zone)?.format(at);
    });
  const floor = 'one cached Intl format per partner and day';
  const arms = {
    [floor]: format,
    'the same again': format,
    ours,
    'plain luxon': luxon,
  };
  return {
    situation,
    unit: 'ms',
    floor,
    twins: [floor, 'the same again'],
    samples: await interleave(arms, times),
    goals: [
      ...(instants.length === 1 ? [{ arm: 'ours', base: floor, times: 2 }] : []),
      { arm: 'ours', base: 'plain luxon', times: 0.2 },
    ],
  };
}

/** Nobody is faster by answering something else. */
function sameAnswers(party: Party): void {
  for (const at of FORTNIGHT) {
    const { state, next } = verdictOn(party, OWNER, at);
    const theirs = luxonVerdict(party, luxonShifts(OWNER, at), at);
    if (state !== theirs.state || next?.from !== theirs.next?.from) {
      const [ours, luxon] = [{ state, next }, theirs].map((answer) => JSON.stringify(answer));
      throw new Error(`${party.zone} at ${new Date(at).toISOString()}: ${ours}, luxon ${luxon}`);
    }
  }
}
