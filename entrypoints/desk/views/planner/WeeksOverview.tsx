import { useRef } from 'preact/hooks';
import { DayStrip } from '../../../../components/partners/DayStrip.tsx';
import { HourScale } from '../../../../components/partners/HourScale.tsx';
import { partsWords } from '../../../../components/partners/strip-words.ts';
import { Line, Lines } from '../../../../components/ui/Line.tsx';
import { walkRows } from '../../../../components/ui/walk-rows.ts';
import type { Day } from '../../../../utils/dates/day.ts';
import { isoWeekday } from '../../../../utils/dates/day-count.ts';
import { durationWords, longDay, shortDay } from '../../../../utils/dates/day-words.ts';
import { partsOfDay } from '../../../../utils/partners/day-parts.ts';
import { spanOfDays } from '../../../../utils/partners/day-span.ts';
import { overlap } from '../../../../utils/partners/overlap.ts';
import { clip } from '../../../../utils/partners/spans.ts';
import type { Desk } from '../../desk.ts';
import { hrefWith, type Route } from '../../route.ts';
import { atParam, type Plan } from './use-plan.ts';

interface WeeksOverviewProps {
  plan: Plan;
  /** The day shown in full. */
  day: Day;
  desk: Desk;
  route: Route;
}

/** Two weeks, a line a day: when all can. A day leads to its first moment, or alone to its least bad one. */
export function WeeksOverview({ plan, day, desk, route }: WeeksOverviewProps) {
  const { planner } = desk.texts;
  const list = useRef<HTMLDivElement>(null);
  return (
    <section class="planner-grid" aria-labelledby="planner-weeks">
      <header class="planner-grid-head">
        <h2 id="planner-weeks">{planner.weeks}</h2>
        <p class="small soft">{planner.weeksHint}</p>
        <HourScale />
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what bubbles from the rows' links */}
      <div ref={list} onKeyDown={(event) => walkRows(event, list.current)}>
        <Lines labelledBy="planner-weeks">
          {plan.days.map((on) => (
            <DayLine key={on} on={on} plan={plan} current={on === day} desk={desk} route={route} />
          ))}
        </Lines>
      </div>
    </section>
  );
}

interface DayLineProps extends Omit<WeeksOverviewProps, 'day'> {
  on: Day;
  current: boolean;
}

function DayLine({ on, plan, current, desk, route }: DayLineProps) {
  const { texts, zone, today, now } = desk;
  const { dates, planner } = texts;
  const within = spanOfDays(on, on, zone);
  const [owner] = plan.parties;
  const windows = plan.windows.flatMap((window) => clip(window, within) ?? []);
  const minutes = Math.round(windows.reduce((sum, { from, to }) => sum + to - from, 0) / 60_000);
  const open = owner ? partsOfDay(overlap([owner], within), on, zone) : [];
  const shared = partsOfDay(windows, on, zone);
  const [nowPart] = partsOfDay([{ from: now, to: now + 1 }], on, zone);
  const [first] = windows;
  const href = hrefWith(route, first ? { at: atParam(first.from) } : { day: on, at: null });
  const words = minutes > 0 ? planner.shared(durationWords(minutes, dates)) : planner.sharedNone;
  return (
    <Line
      when={`${dates.shortWeekdays[isoWeekday(on) - 1]} ${shortDay(on, today, dates)}`}
      title={
        <a
          class={minutes > 0 ? 'partner-link strong' : 'partner-link soft'}
          href={href}
          data-row={on}
          aria-label={`${longDay(on, dates)}: ${words}`}
          {...(current && { 'aria-current': 'date' as const })}
        >
          {words}
        </a>
      }
      current={current}
      note={
        <DayStrip
          label={planner.dayStrip(
            partsWords(open, { on, zone }, texts),
            partsWords(shared, { on, zone }, texts),
          )}
          strip={{ open, shared, now: nowPart?.from ?? null }}
        />
      }
    />
  );
}
