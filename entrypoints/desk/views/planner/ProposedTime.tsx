import { Button } from '../../../../components/ui/Button.tsx';
import { Field } from '../../../../components/ui/Field.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import type { Instant } from '../../../../utils/dates/day.ts';
import { clockWords, longDay } from '../../../../utils/dates/day-words.ts';
import { instantsOf, wallTimeAt } from '../../../../utils/dates/wall-time.ts';
import type { Payer } from '../../../../utils/partners/least-bad.ts';
import { neighbours, type Proposal } from '../../../../utils/partners/plan-meeting.ts';
import { stayAt } from '../../../../utils/partners/stay.ts';
import type { Texts } from '../../../../utils/texts/texts.ts';
import type { Plan } from './use-plan.ts';

interface ProposedTimeProps {
  plan: Plan;
  proposal: Proposal;
  /** The owner's own zone. */
  zone: string;
  texts: Texts;
  onAt: (at: Instant) => void;
}

/** The time to propose in one sentence, who pays for it, and the way to the next. */
export function ProposedTime({ plan, proposal, zone, texts, onAt }: ProposedTimeProps) {
  const words = texts.planner;
  const { span, payers } = proposal;
  const { previous, next } = neighbours(plan.windows, span.from);
  const { day, time } = wallTimeAt(span.from, zone);
  return (
    <section class="planner-time">
      <p
        class={payers.length === 0 ? 'planner-sentence' : 'planner-sentence planner-sentence-bad'}
        role="status"
      >
        <Icon name={payers.length === 0 ? 'check' : 'alert'} />
        <span>{sentence(plan, proposal, zone, texts)}</span>
      </p>
      {payers.length > 0 && (
        <ul class="planner-payers">
          {payers.map((payer) => (
            <li key={payer.index}>{payerWords(payer, plan, span.from, texts)}</li>
          ))}
        </ul>
      )}
      <div class="planner-steps">
        <Button icon="previous" disabled={!previous} onClick={() => previous && onAt(previous.from)}>
          {words.previous}
        </Button>
        <Button icon="next" disabled={!next} onClick={() => next && onAt(next.from)}>
          {words.next}
        </Button>
        <Field
          type="time"
          label={words.start}
          value={time}
          onValue={(chosen) => chosen && onAt(instantsOf(day, chosen, zone).compatible)}
        />
      </div>
    </section>
  );
}

function sentence({ windows }: Plan, { span, payers }: Proposal, zone: string, texts: Texts): string {
  const { dates, planner } = texts;
  const { day, time } = wallTimeAt(span.from, zone);
  const when = dates.dayAndClock(longDay(day, dates), clockWords(time, dates));
  if (payers.length > 0)
    return windows.length === 0
      ? `${planner.nobodyFree} ${planner.leastBad(when)}`
      : capital(planner.notAll(when));
  const window = windows.find(({ from, to }) => from <= span.from && span.to <= to);
  if (!window) return capital(planner.chosen(when));
  return planner.allCan(when, clockWords(wallTimeAt(window.to, zone).time, dates));
}

function payerWords({ index, state }: Payer, plan: Plan, at: Instant, texts: Texts): string {
  const { planner, calls, dates } = texts;
  const party = plan.parties[index];
  const zone = party ? stayAt(party, at).zone : 'UTC';
  const clock = clockWords(wallTimeAt(at, zone).time, dates);
  if (index === 0) return planner.youPay(clock, calls.states[state]);
  return planner.pays(plan.chosen[index - 1]?.name ?? '', clock, calls.states[state]);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
