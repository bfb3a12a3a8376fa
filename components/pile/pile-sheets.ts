import type { Day } from '../../utils/dates/day.ts';
import { daysBetween } from '../../utils/dates/day-count.ts';
import { localDay } from '../../utils/dates/local-day.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';

/** One sheet of the drawn pile. */
export interface Sheet {
  tone: 'late' | 'waiting' | 'moving';
  /** How thick it lies, 1.5 to 8: the older and the later, the thicker. */
  thickness: number;
}

/** More than this cannot be told apart any more; the sentence beside gives the number. */
const SHOWN = 9;
const TONES = ['late', 'waiting', 'moving'] as const;

/**
 * The sheets from bottom to top: late, waiting, moving; in each the thickest below. A tall pile keeps its mixture
 * of colours: every tone that is there keeps at least one sheet.
 */
export function pileSheets(views: OrderView[], today: Day): Sheet[] {
  const sheets = TONES.map((tone) =>
    views
      .filter((view) => view.group === tone)
      .map((view) => ({ tone, thickness: thicknessOf(view, today) }))
      .sort((a, b) => b.thickness - a.thickness),
  );
  const all = sheets.flat().length;
  if (all <= SHOWN) return sheets.flat();
  return sheets.flatMap((some) => some.slice(0, Math.ceil((some.length * SHOWN) / all))).slice(0, SHOWN + 2);
}

/** New 1.5, two weeks old 4; every working day late as much as three days of age. */
function thicknessOf(view: OrderView, today: Day): number {
  const days = daysBetween(view.placedOn ?? localDay(view.statusSince), today);
  return Math.min(8, 1.5 + Math.max(0, days + 3 * view.lateDays) * 0.18);
}
