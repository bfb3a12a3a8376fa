import type { Shipment } from '../../utils/orders/reading/page-reading.ts';
import { Icon } from '../ui/Icon.tsx';
import { useTexts } from '../use-texts.ts';

/** A parcel by carrier and number; the link is the one the supplier's page gave, else the carrier's. */
export function ParcelLink({ parcel }: { parcel: Shipment }) {
  const texts = useTexts().desk;
  const name = (
    <bdi>
      {[parcel.carrier, parcel.trackingNumber].filter(Boolean).join(' ') || texts.parcelWithoutNumber}
    </bdi>
  );
  if (!parcel.trackingUrl) return name;
  return (
    <a class="parcel-link" href={parcel.trackingUrl} target="_blank" rel="noopener noreferrer">
      {name} <Icon name="out" size={12} />
      <span class="spoken">{texts.opensNewTab}</span>
    </a>
  );
}
