import type { ComponentChildren } from 'preact';
import type { Now } from '../../components/orders/order-words.ts';
import { AddSheet } from '../../components/pile/AddSheet.tsx';
import { SheetGroup } from '../../components/pile/SheetGroup.tsx';
import type { SheetDeeds } from '../../components/pile/sheet-actions.ts';
import { Button } from '../../components/ui/Button.tsx';
import { EmptyState } from '../../components/ui/EmptyState.tsx';
import { useMoreAfterPaint } from '../../components/ui/use-more-after-paint.ts';
import { useFirstTexts } from '../../components/use-texts.ts';
import { localClock } from '../../utils/dates/local-day.ts';
import type { PileView } from '../../utils/pile/pile-view.ts';
import type { Thing } from '../../utils/pile/sheet.ts';
import type { FrontTab } from './first-data.ts';
import { openDesk } from './open-desk.ts';

interface PileDrawerProps {
  pile: PileView;
  tab: FrontTab | null;
  now: Now;
  deeds: SheetDeeds & { add: (title: string, thing: Thing | null) => void };
  /** The first gestures, where nothing is followed. */
  children: ComponentChildren;
}

/** As many as a popup is tall, where each is as low as it can be. */
const FIRST = 5;
/** Lines drawn at a time. */
const STEP = 50;

/** A line to write on, then the two sides of the pile. */
export function PileDrawer({ pile, tab, now, deeds, children }: PileDrawerProps) {
  const texts = useFirstTexts();
  const { awaited, counts } = pile;
  // What was kept may be old: who could be reached then is not offered to be called now.
  const waits = pile.waits.filter(({ until }) => until === null || until > now.at);
  const shown = useMoreAfterPaint(waits.length + awaited.length, FIRST, STEP);
  const lines = { today: now.today, clock: localClock(now.at), deeds };
  const isEmpty = counts.waits + counts.awaited === 0;
  return (
    <>
      <AddSheet page={pageOf(tab)} onAdd={deeds.add} />
      <SheetGroup side="waits-for-me" sheets={waits.slice(0, shown)} {...lines} />
      <SheetGroup side="i-wait-for" sheets={awaited.slice(0, Math.max(0, shown - waits.length))} {...lines} />
      {children}
      {isEmpty && !children && (
        <EmptyState title={texts.pile.empty.title}>
          <p>{texts.pile.empty.first}</p>
          <p>{texts.pile.empty.next}</p>
        </EmptyState>
      )}
      <p class="pile-foot">
        <Button kind="link" onClick={() => void openDesk('#/pile')}>
          {texts.pile.allOnDesk}
        </Button>
      </p>
    </>
  );
}

function pageOf(tab: FrontTab | null): Extract<Thing, { kind: 'page' }> | null {
  if (!tab?.url || !/^https?:/i.test(tab.url)) return null;
  return { kind: 'page', url: tab.url, title: (tab.title ?? '').slice(0, 500) };
}
