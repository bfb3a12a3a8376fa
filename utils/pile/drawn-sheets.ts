import type { Day } from '../dates/day.ts';
import { daysBetween } from '../dates/day-count.ts';
import type { Tone } from '../orders/status-looks.ts';
import type { Pile } from './pile-of.ts';
import type { Sheet } from './sheet.ts';

/** One sheet of the drawn pile. */
export interface DrawnSheet {
  tone: Tone;
  /** How thick it lies, 1.5 to 8: the older and the later, the thicker. */
  thickness: number;
}

/** More than this cannot be told apart any more; the sentence beside gives the number. */
const SHOWN = 9;
/** From the bottom of the pile to its top. */
const TONES: readonly Tone[] = ['late', 'waiting', 'done', 'unknown', 'moving'];

/**
 * The sheets from bottom to top: late ones, what waits for the owner, what is awaited; in each the thickest below. A
 * tall pile keeps its mixture of colours: every tone that is there keeps at least one sheet.
 */
export function drawnSheets({ waits, awaited }: Pick<Pile, 'waits' | 'awaited'>, today: Day): DrawnSheet[] {
  const all = [...waits, ...awaited].map((sheet) => ({
    tone: toneOf(sheet),
    thickness: thicknessOf(sheet, today),
  }));
  const byTone = TONES.map((tone) =>
    all.filter((sheet) => sheet.tone === tone).sort((a, b) => b.thickness - a.thickness),
  );
  if (all.length <= SHOWN) return byTone.flat();
  return byTone.flatMap((some) => some.slice(0, Math.max(Math.round((some.length * SHOWN) / all.length), 1)));
}

function toneOf({ side, urgency, signal }: Sheet): Tone {
  if (urgency === 'late') return 'late';
  return side === 'i-wait-for' ? 'moving' : signal.tone === 'moving' ? 'waiting' : signal.tone;
}

/** New 1.5, two weeks old 4; every day late as much as three days of age. */
function thicknessOf({ since, lateDays }: Sheet, today: Day): number {
  return Math.min(8, 1.5 + Math.max(0, daysBetween(since, today) + 3 * lateDays) * 0.18);
}
