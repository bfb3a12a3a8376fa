import { foldText } from '../../fold-text.ts';
import { type Concept, conceptOf, TRACKING_LINK } from './generic-words.ts';
import type { RawShipment } from './page-reading.ts';
import { pageText } from './page-text.ts';
import type { Token } from './page-tokens.ts';
import { textOf } from './text-of.ts';

/** The parcels that an order's texts tell of: numbers beside their label, links to carriers. */
export function shipmentsOf(tokens: Token[], of: (concept: Concept) => Token[]): RawShipment[] {
  const tracked = of('tracking');
  const named = tracked.find(({ text }) => /^\p{L}[\p{L} .-]{1,30}$/u.test(text));
  const carrier =
    of('carrier')[0]?.text ??
    (tracked.some(({ text }) => isTrackingNumber(text.replace(/\s/g, ''))) ? (named?.text ?? null) : null);
  const links = [...new Set(tokens.map(({ element }) => element.closest('a[href]')))]
    .map((link) => link?.getAttribute('href') ?? '')
    .filter((href) => TRACKING_LINK.test(href))
    .map((href) => pageText(href, 2000));
  const numbers = tracked.map(({ text }) => text.replace(/\s/g, '')).filter(isTrackingNumber);
  const unlinked = [...new Set(numbers)].filter((number) => !links.some((href) => href.includes(number)));
  // One number beside one link that does not contain it: the link is that parcel's all the same.
  const [number, href] = [unlinked[0], links[0]];
  if (unlinked.length === 1 && links.length === 1 && number && href) return [shipment(carrier, number, href)];
  return [
    ...[...new Set(links)].map((link) =>
      shipment(carrier, numbers.find((one) => link.includes(one)) ?? null, link),
    ),
    ...unlinked.map((one) => shipment(carrier, one, null)),
  ].slice(0, 20);
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
