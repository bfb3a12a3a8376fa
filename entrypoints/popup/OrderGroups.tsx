import { OrderLine } from '../../components/orders/OrderLine.tsx';
import type { OrderActions } from '../../components/orders/order-actions.ts';
import type { Now } from '../../components/orders/order-words.ts';
import { GroupHead } from '../../components/ui/GroupHead.tsx';
import { Lines } from '../../components/ui/Line.tsx';
import { useMoreAfterPaint } from '../../components/ui/use-more-after-paint.ts';
import { useFirstTexts } from '../../components/use-texts.ts';
import type { PopupSnapshot } from '../../utils/orders/popup-snapshot.ts';

/** As many as a popup is tall, where each is as low as it can be. */
const FIRST = 5;
/** Lines drawn at a time. */
const STEP = 50;
const GROUPS = ['late', 'waiting', 'moving', 'arrived'] as const;

interface OrderGroupsProps {
  snapshot: PopupSnapshot;
  now: Now;
  /** `null`: nothing can be changed. */
  actions: OrderActions | null;
}

/** Late, waiting for the owner, on the way, arrived. */
export function OrderGroups({ snapshot, now, actions }: OrderGroupsProps) {
  const { popup } = useFirstTexts();
  const shown = useMoreAfterPaint(snapshot.views.length, FIRST, STEP);
  const views = snapshot.views.slice(0, shown);
  return (
    <>
      {GROUPS.map((group) => {
        const lines = views.filter((view) => view.group === group);
        if (lines.length === 0) return null;
        const id = `group-${group}`;
        return (
          <section key={group} aria-labelledby={id}>
            <GroupHead id={id} when={popup.groupWhen[group]} title={popup.groups[group]} />
            <Lines labelledBy={id}>
              {lines.map((view) => (
                <OrderLine key={view.id} view={view} now={now} actions={actions} />
              ))}
            </Lines>
          </section>
        );
      })}
    </>
  );
}
