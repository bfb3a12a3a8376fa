import { DayStrip } from '../../../../components/partners/DayStrip.tsx';
import { HourScale } from '../../../../components/partners/HourScale.tsx';
import { partsWords } from '../../../../components/partners/strip-words.ts';
import { stateLook } from '../../../../components/partners/verdict-signal.ts';
import { Line, Lines } from '../../../../components/ui/Line.tsx';
import { Signal } from '../../../../components/ui/Signal.tsx';
import type { Day } from '../../../../utils/dates/day.ts';
import { clockWords, longDay, weekday } from '../../../../utils/dates/day-words.ts';
import { wallTimeAt } from '../../../../utils/dates/wall-time.ts';
import { partsOfDay } from '../../../../utils/partners/day-parts.ts';
import { spanOfDays } from '../../../../utils/partners/day-span.ts';
import { overlap } from '../../../../utils/partners/overlap.ts';
import type { Desk } from '../../desk.ts';
import { attendeesOf, type Plan } from './use-plan.ts';

interface DayGridProps {
  plan: Plan;
  day: Day;
  desk: Desk;
}

/** One day of everybody, below each other on the owner's clock; in the margin, what each one's clock shows then. */
export function DayGrid({ plan, day, desk }: DayGridProps) {
  const { texts, zone } = desk;
  const { dates, planner } = texts;
  const ownDay = { on: day, zone };
  const within = spanOfDays(day, day, zone);
  const shared = partsOfDay(overlap(plan.parties, within), day, zone);
  const mark = plan.proposal ? partsOfDay([plan.proposal.span], day, zone)[0] : undefined;
  const [nowPart] = partsOfDay([{ from: desk.now, to: desk.now + 1 }], day, zone);
  const attendees = attendeesOf(plan);
  return (
    <section class="planner-grid" aria-labelledby="planner-grid">
      <header class="planner-grid-head">
        <h2 id="planner-grid">{capital(planner.grid(longDay(day, dates)))}</h2>
        <HourScale day={ownDay} />
      </header>
      <Lines labelledBy="planner-grid">
        {attendees.map(({ partner, place, zone: theirs }, index) => {
          const party = plan.parties[index];
          const open = party ? partsOfDay(overlap([party], within), day, zone) : [];
          const strip = { open, shared, now: nowPart?.from ?? null };
          const label = planner.strip(partsWords(open, ownDay, texts), partsWords(shared, ownDay, texts));
          return (
            <Line
              key={partner?.id ?? 'owner'}
              when={<ClockThen plan={plan} zone={theirs} day={day} desk={desk} />}
              whenTone="now"
              title={
                <>
                  <b>
                    <bdi>{partner?.name ?? planner.you}</bdi>
                  </b>
                  {' · '}
                  <bdi>{place}</bdi>
                </>
              }
              action={<StateThen plan={plan} index={index} desk={desk} />}
              note={<DayStrip label={label} strip={strip} mark={mark} />}
            />
          );
        })}
      </Lines>
    </section>
  );
}

interface ThenProps {
  plan: Plan;
  zone: string;
  day: Day;
  desk: Desk;
}

function ClockThen({ plan, zone, day, desk }: ThenProps) {
  const { dates } = desk.texts;
  if (!plan.proposal) return null;
  const wall = wallTimeAt(plan.proposal.span.from, zone);
  return (
    <>
      <bdi class="partner-clock">{clockWords(wall.time, dates)}</bdi>
      {wall.day !== day && <span class="partner-weekday">{weekday(wall.day, dates)}</span>}
    </>
  );
}

/** Whether they work at the proposed time, and what else they are at. */
function StateThen({ plan, index, desk }: { plan: Plan; index: number; desk: Desk }) {
  if (!plan.proposal) return null;
  const payer = plan.proposal.payers.find((each) => each.index === index);
  const state = payer?.state ?? 'working';
  return <Signal {...stateLook(state, !payer)} word={desk.texts.partnerList.states[state]} />;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
