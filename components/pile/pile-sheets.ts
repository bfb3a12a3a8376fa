import type { Day, Instant } from '../../utils/dates/day.ts';
import { daysBetween } from '../../utils/dates/day-count.ts';
import { localDay } from '../../utils/dates/local-day.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';
import type { PopupSnapshot } from '../../utils/orders/popup-snapshot.ts';

/** One sheet of the drawn pile. */
export interface Sheet {
  tone: 'late' | 'waiting' | 'moving';
  /** How thick it lies, 1.5 to 8: the older and the later, the thicker. */
  thickness: number;
}

/** What lies on the pile: orders, people to call, suppliers that ask to sign in. */
type Piled = Pick<PopupSnapshot, 'views' | 'calls' | 'signedOut'>;

/** More than this cannot be told apart any more; the sentence beside gives the number. */
const SHOWN = 9;
const TONES = ['late', 'waiting', 'moving'] as const;

/**
 * The sheets from bottom to top: late, waiting, moving; in each the thickest below. A tall pile keeps its mixture
 * of colours: every tone that is there keeps at least one sheet.
 */
export function pileSheets({ views, calls, signedOut }: Piled, today: Day): Sheet[] {
  const all = [
    ...views.map((view) => ({ tone: view.group, thickness: thicknessOf(view, today) })),
    ...calls.map(({ since }) => ({ tone: 'waiting', thickness: thickAfter(daysSince(since, today)) })),
    ...signedOut.map(() => ({ tone: 'waiting', thickness: thickAfter(0) })),
  ];
  const sheets = TONES.map((tone) =>
    all
      .filter((sheet) => sheet.tone === tone)
      .map(({ thickness }) => ({ tone, thickness }))
      .sort((a, b) => b.thickness - a.thickness),
  );
  const count = sheets.flat().length;
  if (count <= SHOWN) return sheets.flat();
  return sheets
    .flatMap((some) => some.slice(0, Math.ceil((some.length * SHOWN) / count)))
    .slice(0, SHOWN + 2);
}

/** New 1.5, two weeks old 4; every working day late as much as three days of age. */
function thicknessOf(view: OrderView, today: Day): number {
  const days = view.placedOn ? daysBetween(view.placedOn, today) : daysSince(view.statusSince, today);
  return thickAfter(days + 3 * view.lateDays);
}

function daysSince(at: Instant, today: Day): number {
  return daysBetween(localDay(at), today);
}

function thickAfter(days: number): number {
  return Math.min(8, 1.5 + Math.max(0, days) * 0.18);
}
