import { SIGNAL_ICONS } from '../../components/ui/signal-icons.ts';
import type { Day, Instant } from '../dates/day.ts';
import { daysBetween } from '../dates/day-count.ts';
import { ago, shortDay } from '../dates/day-words.ts';
import { dayAt } from '../dates/zoned-time.ts';
import type { WorkerTexts } from '../texts/worker-texts.ts';
import type { OrderView } from './order-view.ts';
import { STATUS_LOOKS, type Tone } from './status-looks.ts';

/** A badge, ready to draw: the content script has no dictionary. */
export interface BadgeView {
  /** The order's key within its supplier. */
  key: string;
  tone: Tone;
  /** Path data on a 24-unit grid, from `components/ui/signal-icons.ts`. */
  icon: string;
  /** Strong part: the status or lateness. */
  word: string;
  /** Strong too: `for 2 days`, `by 3 working days`. */
  since: string;
  /** Promised when. */
  detail: string;
  /** When it was last checked. */
  freshness: string;
}

/** Where and when the badge is read, and in whose words. */
export interface BadgeContext {
  now: Instant;
  today: Day;
  zone: string;
  texts: WorkerTexts;
}

/** An order's badge in the owner's words: how it stands, since when or due when, seen when. */
export function badgeView(view: OrderView, key: string, context: BadgeContext): BadgeView {
  const { texts, now } = context;
  const [tone, icon] = lookOf(view);
  return {
    key,
    tone,
    icon: SIGNAL_ICONS[icon],
    word: wordOf(view, context),
    since: sinceOf(view, context),
    detail: detailOf(view, context),
    freshness: view.seenAt === null ? '' : texts.orders.seen(ago(view.seenAt, now, texts.dates)),
  };
}

function lookOf(view: OrderView): [Tone, keyof typeof SIGNAL_ICONS] {
  if (view.received?.all) return ['done', 'check'];
  if (view.lateDays > 0) return ['late', 'clock'];
  const { tone, icon } = STATUS_LOOKS[view.status ?? 'unknown'];
  return [tone, icon];
}

/** The state is already beside the badge, in the shop's words: what is late, and since when, says more. */
function wordOf(view: OrderView, { texts }: BadgeContext): string {
  if (view.received?.all) return texts.orders.receivedWord;
  if (view.lateDays > 0) return texts.orders.late;
  if (view.status === null) return texts.orders.noStatus;
  if (view.status === 'unknown' && view.rawLabel) return texts.orders.quoted(view.rawLabel);
  return texts.status.words[view.status];
}

/** How long it has been late, or so; what is over or in the shop's own words is so since no day that says more. */
function sinceOf(view: OrderView, { texts, today, zone }: BadgeContext): string {
  if (view.received?.all) return '';
  if (view.lateDays > 0) return texts.badges.lateBy(texts.orders.workingDays(view.lateDays));
  const isTold = view.status !== null && view.status !== 'unknown';
  const days = daysBetween(dayAt(view.statusSince, zone), today);
  return isTold && view.group !== 'arrived' && days >= 1 ? texts.badges.since(texts.orders.days(days)) : '';
}

function detailOf(view: OrderView, { texts, today }: BadgeContext): string {
  if (view.group === 'arrived' || view.due === null) return '';
  const day = shortDay(view.due.on, today, texts.dates);
  return view.due.by === 'learned' ? texts.badges.usuallyBy(day) : texts.badges.promised(day);
}
