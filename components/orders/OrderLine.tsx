import { relativeDay, shortDay } from '../../utils/dates/day-words.ts';
import { localDay } from '../../utils/dates/local-day.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';
import type { FirstTexts } from '../../utils/texts/texts.ts';
import { type FoundAs, Line } from '../ui/Line.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useFirstTexts } from '../use-texts.ts';
import { Freshness } from './Freshness.tsx';
import { MainActionButton } from './MainActionButton.tsx';
import { menuItems, type OrderActions } from './order-actions.ts';
import { statusSignal } from './order-signal.ts';
import { ageWords, dueWords, type Now, orderName } from './order-words.ts';
import { StatusSignal } from './StatusSignal.tsx';

interface OrderLineProps {
  view: OrderView;
  now: Now;
  /** `null`: nothing can be changed, its page may be opened. */
  actions: OrderActions | null;
  /** Where its name leads. */
  href?: string;
  found?: FoundAs;
}

/** An order in a list: when, who and what, its state, its promise, how fresh that is, and the one thing to do. */
export function OrderLine({ view, now, actions, href, found }: OrderLineProps) {
  const texts = useFirstTexts();
  const words = texts.orders.actions;
  return (
    <Line
      when={whenWords(view, now, texts)}
      {...(view.lateDays > 0 && { whenTone: 'late' as const })}
      title={<Title view={view} href={href} />}
      {...(found && { found })}
      detail={
        <>
          <StatusSignal view={view} />
          <span class="line-detail-text">{detailWords(view, now, texts)}</span>
        </>
      }
      note={<Note view={view} now={now} />}
      action={<MainActionButton view={view} actions={actions} />}
      {...(actions && {
        menu: <Menu label={words.more(orderName(view))} items={() => menuItems(view, actions, texts)} />,
      })}
    />
  );
}

/** Who delivers what; where the page names no item, the reference below says which order. */
function Title({ view, href }: { view: OrderView; href: string | undefined }) {
  const texts = useFirstTexts();
  const name = (
    <b>
      <bdi>{view.supplierName}</bdi>
    </b>
  );
  return (
    <>
      {href ? (
        <a class="line-link" href={href}>
          {name}
        </a>
      ) : (
        name
      )}
      {view.title !== view.reference && (
        <>
          {' · '}
          <bdi>{view.title}</bdi>
        </>
      )}
      {view.moreItems > 0 && ` ${texts.orders.moreItems(view.moreItems)}`}
    </>
  );
}

/** Left of the margin: how late, since when it waits, when it is due, when it came. */
function whenWords(view: OrderView, now: Now, texts: FirstTexts) {
  if (view.lateDays > 0) return texts.orders.days(view.lateDays);
  const since = localDay(view.statusSince);
  if (view.group === 'waiting') return relativeDay(since, now.today, texts.dates);
  if (view.overBefore) return <span title={texts.popup.noDay}>—</span>;
  if (view.group === 'arrived') return relativeDay(view.received?.on ?? since, now.today, texts.dates);
  if (view.due) return shortDay(view.due.on, now.today, texts.dates);
  return <span title={texts.orders.noDay}>—</span>;
}

/** Beside the signal: the shop's state where the signal says something else, and the promise, else the age. */
function detailWords(view: OrderView, now: Now, texts: FirstTexts): string {
  const beside = view.lateDays > 0 || view.goneAt !== null;
  const state = beside && view.status ? statusSignal(view.status, view.rawLabel, texts).word : null;
  return [state, dueWords(view, now, texts) ?? ageWords(view, now, texts)].filter(Boolean).join(' · ');
}

function Note({ view, now }: { view: OrderView; now: Now }) {
  const texts = useFirstTexts();
  const age = dueWords(view, now, texts) && ageWords(view, now, texts);
  return (
    <>
      {view.reference && (
        <>
          <bdi>{view.reference}</bdi>
          {' · '}
        </>
      )}
      {age && `${age} · `}
      {view.paused && `${texts.orders.paused} · `}
      <Freshness view={view} now={now} />
    </>
  );
}
