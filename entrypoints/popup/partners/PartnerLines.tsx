import { PartnerLine } from '../../../components/partners/PartnerLine.tsx';
import { Lines } from '../../../components/ui/Line.tsx';
import { useMoreAfterPaint } from '../../../components/ui/use-more-after-paint.ts';
import type { Instant } from '../../../utils/dates/day.ts';
import type { PartnerView } from '../../../utils/partners/partner-view.ts';
import type { Act } from '../use-order-actions.ts';
import { usePartnerActions } from './use-partner-actions.ts';

interface PartnerLinesProps {
  views: PartnerView[];
  at: Instant;
  /** The owner's own zone. */
  zone: string;
  act: Act;
  /** Zones whose clock the browser has wrong. */
  corrected: ReadonlySet<string>;
  label?: string;
  labelledBy?: string;
}

/** More than a popup is tall. */
const FIRST = 8;
/** Lines drawn at a time. */
const STEP = 50;

/** Partners, one line each. */
export function PartnerLines({ views, at, zone, act, corrected, ...naming }: PartnerLinesProps) {
  const actions = usePartnerActions(act);
  const shown = useMoreAfterPaint(views.length, FIRST, STEP);
  return (
    <Lines {...naming}>
      {views.slice(0, shown).map((view) => (
        <PartnerLine
          key={view.partner.id}
          view={view}
          at={at}
          zone={zone}
          corrected={corrected.has(view.verdict.zone)}
          actions={actions}
        />
      ))}
    </Lines>
  );
}
