import type { Day } from '../../dates/day.ts';
import type { Bookmark, CheckTrouble, PageVersion, Sighting } from '../bookmark.ts';
import type { Obstacle } from '../captured-page.ts';
import { judgeText } from './judge-text.ts';
import { likeness, UNLIKE } from './likeness.ts';
import { movedTo } from './page-address.ts';
import { repealSaid } from './repeal.ts';
import { isSameText } from './words.ts';

/** A page as it is found now. */
export interface FoundPage {
  url: string;
  canonicalUrl: string | null;
  title: string;
  version: PageVersion | null;
  /** The last day of the version that it shows, where it says one. */
  lastDay: Day | null;
  /** The readable text; and the other reading of it (all that is shown, or the article alone). */
  text: string;
  otherText: string | null;
  /** What stands before the text, if the page is that. */
  obstacle: Obstacle | null;
  /** It arrived to its end. */
  isWhole: boolean;
}

/** What was kept. */
export interface KeptPage {
  bookmark: Pick<Bookmark, 'url' | 'canonicalUrl' | 'title' | 'version' | 'consultedOn'>;
  text: string | null;
}

export type Finding =
  | ({ kind: 'seen' } & Omit<Sighting, 'at'>)
  | { kind: 'blind'; trouble: CheckTrouble; leadsTo: string | null };

/** What became of a page: the article's own words and version are compared, never what stands around them. */
export function comparePage({ bookmark, text: kept }: KeptPage, found: FoundPage, today: Day): Finding {
  if (kept === null || kept.trim() === '') return blind('nothing-kept');
  const text = likestReading(kept, found);
  const moved = movedTo({ kept: bookmark, now: found });
  const seen = (outcome: Sighting['outcome'], changes: Partial<Sighting> = {}): Finding => ({
    kind: 'seen',
    outcome,
    text: isSameText(kept, text) ? null : text,
    version: found.version,
    movedTo: moved,
    says: null,
    ...changes,
  });
  const repeal = repealSaid(
    { title: found.title, text: [found.otherText ?? '', found.text].join('\n') },
    { title: bookmark.title, text: kept },
  );
  if (repeal !== null) return seen('repealed', { says: repeal });
  const isUnlike = likeness(kept, text) < UNLIKE && !isSameText(bookmark.title, found.title);
  if (isUnlike) return unlike(found, moved) ?? seen('moved');
  const judged = judgeText(kept, text, found.otherText);
  if (judged === 'cut' || (judged !== 'same' && !found.isWhole)) return blind('cut');
  if (judged === 'changed') return seen('amended');
  if (isOver(found, bookmark, today)) return seen('amended', { text: null });
  if (moved !== null) return seen('moved', { text: null });
  return seen(judged === 'around' ? 'redesigned' : 'unchanged', { text: null });
}

/** Kept of an article alone, or of all that was shown where a quote stood outside it: compared with its like. */
function likestReading(kept: string, { text, otherText }: FoundPage): string {
  if (otherText === null || isSameText(kept, text)) return text;
  if (isSameText(kept, otherText)) return otherText;
  const apart = (reading: string) => Math.abs(reading.length - kept.length);
  return likeness(kept, text) < UNLIKE || apart(otherText) * 4 < apart(text) ? otherText : text;
}

/** Why something else is there; `null` where the page simply leads to another one. */
function unlike({ obstacle, isWhole }: FoundPage, moved: string | null): Finding | null {
  if (obstacle !== null) return blind(obstacle);
  if (!isWhole) return blind('cut');
  return moved === null ? blind('other-page') : null;
}

/** The words are the same, but the version they are of came to its end since it was read. */
function isOver({ lastDay }: FoundPage, { consultedOn }: KeptPage['bookmark'], today: Day): boolean {
  return lastDay !== null && lastDay <= today && lastDay >= consultedOn;
}

function blind(trouble: CheckTrouble): Finding {
  return { kind: 'blind', trouble, leadsTo: null };
}
