import { PartnerLine } from '../../../components/partners/PartnerLine.tsx';
import type { FoundAs } from '../../../components/ui/Line.tsx';
import type { Instant } from '../../../utils/dates/day.ts';
import type { Partner } from '../../../utils/partners/partner.ts';
import { type PartnerSnapshot, partyIn } from '../../../utils/partners/partner-snapshot.ts';
import { partnerViewOf } from '../../../utils/partners/partner-view.ts';
import type { Act } from '../use-order-actions.ts';
import { useOwnZone } from './use-own-zone.ts';
import { usePartnerActions } from './use-partner-actions.ts';

interface FoundPartnerProps {
  snapshot: PartnerSnapshot;
  partner: Partner;
  at: Instant;
  act: Act;
  found: FoundAs;
}

/** A partner that a search found. */
export function FoundPartner({ snapshot: kept, partner, at, act, found }: FoundPartnerProps) {
  const snapshot = useOwnZone(kept, at);
  const actions = usePartnerActions(act);
  return (
    <PartnerLine
      view={partnerViewOf(partner, partyIn(snapshot, partner), snapshot.own, at)}
      at={at}
      zone={snapshot.own.zone}
      href={`/desk.html#/partners/${encodeURIComponent(partner.id)}`}
      actions={actions}
      found={found}
    />
  );
}
