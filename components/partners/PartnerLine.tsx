import type { Instant } from '../../utils/dates/day.ts';
import { clockWords, weekday } from '../../utils/dates/day-words.ts';
import { wallTimeAt } from '../../utils/dates/wall-time.ts';
import type { PartnerView } from '../../utils/partners/partner-view.ts';
import { LinkButton } from '../ui/Button.tsx';
import { type FoundAs, Line } from '../ui/Line.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useTexts } from '../use-texts.ts';
import { DayStrip } from './DayStrip.tsx';
import { ownDayAt } from './own-day.ts';
import { PlaceAside } from './PlaceAside.tsx';
import { menuItems, type PartnerActions } from './partner-actions.ts';
import { stripWords } from './strip-words.ts';
import { VerdictWords } from './VerdictWords.tsx';
import { wayLinks } from './way-words.ts';
import './partner-line.css';

interface PartnerLineProps {
  view: PartnerView;
  at: Instant;
  /** The owner's own zone. */
  zone: string;
  /** The browser's own data about their clock is wrong. */
  corrected?: boolean;
  /** Where its name leads, on the desk. */
  href?: string;
  current?: boolean;
  actions: PartnerActions;
  found?: FoundAs;
}

/** A partner in a list: their clock in the margin, who and where, whether to call now, and their day in the owner's. */
export function PartnerLine(props: PartnerLineProps) {
  const { view, at, zone, corrected = false, href, current = false, actions, found } = props;
  const texts = useTexts();
  const { partner } = view;
  return (
    <Line
      when={<PartnerClock view={view} at={at} zone={zone} />}
      whenTone="now"
      title={<PartnerTitle view={view} href={href} current={current} />}
      current={current}
      {...(found && { found })}
      detail={<VerdictWords view={view} at={at} zone={zone} corrected={corrected} />}
      action={<FirstWay view={view} />}
      note={<DayStrip label={stripWords(view.strip, ownDayAt(at, zone), texts)} strip={view.strip} />}
      menu={
        <Menu
          label={texts.partnerList.more(partner.name)}
          items={() => menuItems(view.partner, actions, texts)}
        />
      }
    />
  );
}

/** What their wall shows, and the weekday where it is not the owner's. */
export function PartnerClock({ view: { wall }, at, zone }: Pick<PartnerLineProps, 'view' | 'at' | 'zone'>) {
  const { dates } = useTexts();
  const today = wallTimeAt(at, zone).day;
  return (
    <>
      <bdi class="partner-clock">{clockWords(wall.time, dates)}</bdi>
      {wall.day !== today && <span class="partner-weekday">{weekday(wall.day, dates)}</span>}
    </>
  );
}

interface PartnerTitleProps {
  view: PartnerView;
  href: string | undefined;
  current: boolean;
}

function PartnerTitle({ view: { partner, place }, href, current }: PartnerTitleProps) {
  const name = <bdi>{partner.name}</bdi>;
  return (
    <>
      <b>
        {href ? (
          <a
            class="partner-link"
            href={href}
            data-row={partner.id}
            {...(current && { 'aria-current': 'true' })}
          >
            {name}
          </a>
        ) : (
          name
        )}
      </b>
      <PlaceAside place={place} />
    </>
  );
}

/** While they can be called: the first way to. Else it is in the menu, for who writes at night. */
function FirstWay({ view: { partner, reachable } }: { view: PartnerView }) {
  const texts = useTexts();
  const [way] = wayLinks(partner.ways, texts);
  if (!way || !reachable) return null;
  const word = texts.reach.ways[way.kind];
  return (
    <LinkButton kind="link" href={way.href} label={texts.partnerList.about(word, partner.name)}>
      {word}
    </LinkButton>
  );
}
