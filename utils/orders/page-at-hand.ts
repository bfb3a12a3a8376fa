import type { UnreadableReason } from '../read-tab.ts';
import type { PageReading } from './reading/page-reading.ts';

/** What the popup shows about the tab in front. */
export interface PageAtHand {
  reading: PageReading | null;
  unreadable: UnreadableReason | null;
  supplierId: string | null;
  /** Key of each of `reading.orders`, in their order; `null` where the page tells no id: it cannot be followed. */
  keys: (string | null)[];
  /** Keys of the page's orders that are followed, with their ids. */
  followed: Record<string, string>;
  /** Match pattern to ask permission for, `https://shop.example/*`, and whether it is granted. */
  site: { origin: string; granted: boolean } | null;
}
