import type { Shipment } from './reading/page-reading.ts';

/**
 * Takes in the shipments a page shows: known ones are completed, none is dropped.
 * `fresh` are those that can be tracked and could not before.
 */
export function mergeShipments(
  known: Shipment[],
  read: Shipment[],
): { shipments: Shipment[]; fresh: Shipment[] } {
  const shipments = [...known];
  const fresh: Shipment[] = [];
  for (const shipment of read) {
    const index = shipments.findIndex((other) => isSame(other, shipment));
    const before = shipments[index];
    const merged = before ? complete(before, shipment) : shipment;
    if (before) shipments[index] = merged;
    else shipments.push(merged);
    if (isTrackable(merged) && !(before && isTrackable(before))) fresh.push(merged);
  }
  return { shipments, fresh };
}

/** Whether the owner can follow it at the carrier. */
export function isTrackable(shipment: Shipment): boolean {
  return shipment.trackingNumber !== null || shipment.trackingUrl !== null;
}

function isSame(known: Shipment, read: Shipment): boolean {
  if (known.trackingNumber && read.trackingNumber)
    return fold(known.trackingNumber) === fold(read.trackingNumber);
  if (known.trackingUrl && read.trackingUrl) return known.trackingUrl === read.trackingUrl;
  // One of them is a carrier announced before its number, or seen on a page that shows less.
  return !known.carrier || !read.carrier || known.carrier === read.carrier;
}

function complete(known: Shipment, read: Shipment): Shipment {
  return {
    carrier: read.carrier ?? known.carrier,
    trackingNumber: read.trackingNumber ?? known.trackingNumber,
    trackingUrl: read.trackingUrl ?? known.trackingUrl,
  };
}

function fold(trackingNumber: string): string {
  return trackingNumber.replace(/[\s.-]/g, '').toUpperCase();
}
