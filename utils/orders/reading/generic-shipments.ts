import { foldText } from '../../fold-text.ts';
import { type Concept, conceptOf, TRACKING_LINK } from './generic-words.ts';
import type { RawShipment } from './page-reading.ts';
import { pageText } from './page-text.ts';
import type { Token } from './page-tokens.ts';
import { textOf } from './text-of.ts';

/** The parcels that an order's texts tell of: numbers beside their label, links to carriers. */
export function shipmentsOf(tokens: Token[], of: (concept: Concept) => Token[]): RawShipment[] {
  const tracked = of('tracking');
  const numbers = tracked.map(({ text }) => text.replace(/\s/g, '')).filter(isTrackingNumber);
  const links = [...new Set(tokens.map(({ element }) => element.closest('a[href]')))]
    .map((link) => link?.getAttribute('href') ?? '')
    .filter((href) => TRACKING_LINK.test(href))
    .map((href) => pageText(href, 2000));
  const unlinked = [...new Set(numbers)].filter((number) => !links.some((href) => href.includes(number)));
  const [number, href] = [unlinked[0], links[0]];
  // One number beside one link that does not contain it: the link is that parcel's all the same.
  const isOne = unlinked.length === 1 && links.length === 1 && number !== undefined && href !== undefined;
  const parcels = isOne
    ? [shipment(null, number, href)]
    : [
        ...[...new Set(links)].map((link) =>
          shipment(null, numbers.find((one) => link.includes(one)) ?? null, link),
        ),
        ...unlinked.map((one) => shipment(null, one, null)),
      ];
  const carriers = carriersOf(tracked, numbers, of);
  return parcels.slice(0, 20).map((parcel, at) => ({ ...parcel, carrier: carrierAt(carriers, parcels, at) }));
}

/** Names under "carrier", else the name that stands with a number under "tracking". */
function carriersOf(tracked: Token[], numbers: string[], of: (concept: Concept) => Token[]): string[] {
  const labelled = of('carrier').map(({ text }) => text);
  if (labelled.length > 0 || numbers.length === 0) return labelled;
  const named = tracked.find(({ text }) => /^\p{L}[\p{L} .-]{1,30}$/u.test(text));
  return named ? [named.text] : [];
}

/** One name is every parcel's; as many names as parcels stand in their order; else no name is sure. */
function carrierAt(carriers: string[], parcels: RawShipment[], at: number): string | null {
  const isEveryones = new Set(carriers).size === 1;
  return (isEveryones ? carriers[0] : carriers.length === parcels.length ? carriers[at] : null) ?? null;
}

/** The parcels of a table with a column for their numbers. */
export function tabledShipments(document: Document): RawShipment[] {
  for (const table of [...document.querySelectorAll('table')].slice(0, 50)) {
    const [header, ...rows] = [...table.querySelectorAll('tr')].slice(0, 21);
    const concepts = [...(header?.children ?? [])]
      .slice(0, 20)
      .map((cell) => conceptOf(foldText(textOf(cell))));
    const at = concepts.indexOf('tracking');
    if (at < 0 || concepts.includes('number')) continue;
    return rows.flatMap((row): RawShipment[] => {
      const cell = row.children[at];
      const number = cell ? textOf(cell).replace(/\s/g, '') : '';
      const href = cell?.querySelector('a[href^="http"]')?.getAttribute('href') ?? null;
      const carrier = row.children[concepts.indexOf('carrier')];
      if (!isTrackingNumber(number) || row.children.length !== concepts.length) return [];
      return [shipment(carrier ? textOf(carrier) : null, number, href && pageText(href, 2000))];
    });
  }
  return [];
}

function shipment(carrier: string | null, number: string | null, href: string | null): RawShipment {
  return { carrier, trackingNumber: number, trackingUrl: href, label: null, code: null };
}

function isTrackingNumber(text: string): boolean {
  return /^[A-Z0-9-]{6,40}$/i.test(text) && /\d{4}/.test(text);
}
