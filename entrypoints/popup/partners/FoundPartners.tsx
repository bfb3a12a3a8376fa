import type { Instant } from '../../../utils/dates/day.ts';
import type { Partner } from '../../../utils/partners/partner.ts';
import type { PartnerSnapshot } from '../../../utils/partners/partner-snapshot.ts';
import type { Act } from '../use-order-actions.ts';
import { PartnerLines } from './PartnerLines.tsx';
import { useOwnZone } from './use-own-zone.ts';
import { usePartnerViews } from './use-partner-views.ts';

interface FoundPartnersProps {
  snapshot: PartnerSnapshot;
  partners: Partner[];
  at: Instant;
  act: Act;
  labelledBy: string;
}

const NONE: ReadonlySet<string> = new Set();

/** The partners that a search found. */
export function FoundPartners({ snapshot: kept, partners, at, act, labelledBy }: FoundPartnersProps) {
  const snapshot = useOwnZone(kept, at);
  const views = usePartnerViews(snapshot, partners, at);
  return (
    <PartnerLines
      views={views}
      at={at}
      zone={snapshot.own.zone}
      act={act}
      corrected={NONE}
      labelledBy={labelledBy}
    />
  );
}
