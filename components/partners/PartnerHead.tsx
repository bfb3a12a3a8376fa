import type { ComponentChildren } from 'preact';
import type { Instant } from '../../utils/dates/day.ts';
import { clockWords, weekday } from '../../utils/dates/day-words.ts';
import { wallTimeAt } from '../../utils/dates/wall-time.ts';
import { callNotes, callSentence } from '../../utils/partners/call-words.ts';
import type { PartnerView } from '../../utils/partners/partner-view.ts';
import type { Party } from '../../utils/partners/verdict.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Signal } from '../ui/Signal.tsx';
import { useTexts } from '../use-texts.ts';
import { DayStrip } from './DayStrip.tsx';
import { HourScale } from './HourScale.tsx';
import { ownDayAt } from './own-day.ts';
import { stripWords } from './strip-words.ts';
import { verdictLook } from './verdict-signal.ts';
import { wayLinks } from './way-words.ts';
import './partner-head.css';

interface PartnerHeadProps {
  view: PartnerView;
  owner: Party;
  at: Instant;
  /** `UTC−7`. */
  utc: string;
  /** Last year in which their holidays are known; `null`: not at all. */
  holidaysKnownTo: number | null;
  corrected: boolean;
  /** More to do with them, as a `Menu`. */
  children: ComponentChildren;
}

/** Who it is, their clock, whether to call in one sentence, their day, and the ways to reach them. */
export function PartnerHead(props: PartnerHeadProps) {
  const { view, owner, at, utc, holidaysKnownTo, corrected, children } = props;
  const texts = useTexts();
  const { partner, party, verdict, wall, place } = view;
  const day = ownDayAt(at, owner.zone);
  const call = { party, owner, verdict, now: at };
  const notes = [
    ...callNotes(call, holidaysKnownTo, texts),
    ...(corrected ? [texts.partnerList.correctedWhy(place)] : []),
  ];
  const word = view.reachable ? texts.partnerList.callNow : texts.partnerList.states[verdict.state];
  const here = wallTimeAt(at, owner.zone);
  const clock = clockWords(wall.time, texts.dates);
  return (
    <header class="partner-head">
      <div class="partner-head-name">
        <h2 tabIndex={-1}>
          <bdi>{partner.name}</bdi>
        </h2>
        {children}
      </div>
      <p class="soft">
        {texts.partnerPane.now(clock, place || partner.zone)}
        {wall.day !== here.day && `, ${weekday(wall.day, texts.dates)}`}
        {` · ${utc}`}
      </p>
      <p class="partner-verdict">
        <Signal {...verdictLook(view)} word={word} />
        <span>{callSentence(call, texts)}</span>
      </p>
      {notes.length > 0 && <p class="small soft">{notes.join(' ')}</p>}
      <div>
        <HourScale day={day} />
        <DayStrip label={stripWords(view.strip, day, texts)} strip={view.strip} />
      </div>
      {partner.ways.length > 0 && (
        <div class="page-buttons">
          {wayLinks(partner.ways, texts).map((way, index) => (
            <LinkButton
              key={way.href}
              href={way.href}
              icon={way.icon}
              kind={index === 0 && view.reachable ? 'main' : 'quiet'}
            >
              {way.label}
            </LinkButton>
          ))}
        </div>
      )}
    </header>
  );
}
