import type { Now } from '../../../components/orders/order-words.ts';
import { SheetGroup } from '../../../components/pile/SheetGroup.tsx';
import { localClock } from '../../../utils/dates/local-day.ts';
import { OrderGroups } from '../OrderGroups.tsx';
import type { ShownLists } from '../use-live-lists.ts';

interface KeptDrawerProps {
  drawer: 'pile' | 'orders';
  lists: Pick<ShownLists, 'pile' | 'snapshot'>;
  now: Now;
}

/** The pile or the orders of a database that does not open: to be read, and followed to the shops' pages. */
export function KeptDrawer({ drawer, lists: { pile, snapshot }, now }: KeptDrawerProps) {
  if (drawer === 'orders') return snapshot && <OrderGroups snapshot={snapshot} now={now} actions={null} />;
  const lines = { today: now.today, clock: localClock(now.at), deeds: null };
  return (
    pile && (
      <>
        <SheetGroup side="waits-for-me" sheets={pile.waits} {...lines} />
        <SheetGroup side="i-wait-for" sheets={pile.awaited} {...lines} />
      </>
    )
  );
}
