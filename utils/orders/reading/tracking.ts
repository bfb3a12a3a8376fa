import { foldText } from '../../fold-text.ts';
import { CARRIERS, type Carrier } from './lexicon/carriers.ts';
import { isColissimo, isDhlExpress, isDpd, isFedex, isS10, isUps } from './tracking-checks.ts';

/** What a link or a text says of a parcel. */
export interface Tracking {
  carrier: string | null;
  number: string | null;
}

const NAMES = CARRIERS.map((carrier) => ({
  carrier,
  words: new RegExp(`(?<![a-z0-9])(?:${carrier.words})(?![a-z0-9])`),
}));
/** A number is 6 to 35 letters and digits, with at least four digits. */
const NUMBER = /^(?=(?:[A-Z]*\d){4})[A-Z0-9]{6,35}$/;

/** Carrier's name as people say it: `Colissimo` for `COLISSIMO Domicile - sans signature`; `null` when none is named. */
export function carrierNamed(text: string | null): string | null {
  const folded = foldText((text ?? '').slice(0, 300).normalize('NFC'));
  return NAMES.find(({ words }) => words.test(folded))?.carrier.name ?? null;
}

/** Number without the spaces and marks people group it with; `null` when it is none (`-`, `en attente`). */
export function trackingNumber(text: string | null): string | null {
  const bare = (text ?? '')
    .slice(0, 100)
    .replace(/^[\s#:n°º]+|[\s.,;]+$/giu, '')
    .replace(/[\s.-]+/g, '')
    .toUpperCase();
  return NUMBER.test(bare) ? bare : null;
}

/** The carrier's page of a parcel; `null` when the carrier is unknown or needs more than the number. */
export function trackingUrl(carrier: string | null, number: string | null): string | null {
  const page = CARRIERS.find(({ name }) => name === carrier)?.page;
  return page && number ? page.replace('{n}', encodeURIComponent(number)) : null;
}

/** Carrier and number that a tracking link names; `null` when the link is no known carrier's. */
export function readTrackingUrl(href: string | null): Tracking | null {
  if (!href || !URL.canParse(href)) return null;
  const url = new URL(href);
  const host = url.hostname.replace(/^www\./, '');
  const carrier = CARRIERS.find(({ hosts }) => hosts.some((one) => host === one || host.endsWith(`.${one}`)));
  if (!carrier) return null;
  const number = numberIn(url, carrier);
  // La Poste's page follows the parcels of its whole group: only the number's own shape tells which.
  const name = carrier.name === 'La Poste' && number ? laPosteProduct(number) : carrier.name;
  return { carrier: name, number };
}

function numberIn(url: URL, { query, path }: Carrier): string | null {
  for (const [name, value] of url.searchParams) {
    if (!query.includes(name.toLowerCase())) continue;
    const number = trackingNumber(value.split(/[,;]/)[0] ?? null);
    if (number) return number;
  }
  const matched = path ? new RegExp(path, 'i').exec(url.pathname + url.hash) : null;
  return trackingNumber(matched?.slice(1).find(Boolean) ?? null);
}

/** Colissimo's products; letters (`1H` … `3C`) have the same shape. */
const COLISSIMO_PRODUCT = /^(?:[5-9][A-Z])\d{11}$/;

function laPosteProduct(number: string): string {
  if (COLISSIMO_PRODUCT.test(number)) return 'Colissimo';
  return 'La Poste';
}

/** Words that announce a parcel's number. */
const ANNOUNCE =
  /(?:suivi|tracking|track(?:ing)? ?(?:number|no|id)?|colis|envoi|expedition|parcel|shipment|sendung(?:snummer|sverfolgung)?|paket(?:nummer)?|seguimiento|envio|tracciamento|spedizione|pacco|zending|pakket|track (?:and|&) trace|awb|waybill)/g;
const CANDIDATE = /(?<![A-Za-z0-9])(?=(?:[A-Z ]*\d){6})[A-Z0-9](?: ?[A-Z0-9]){7,34}(?![A-Za-z0-9])/g;
const NEAR = 60;
const LONGEST_COMMENT = 2_000;

/**
 * A parcel in what somebody wrote: the carrier when the text names it, and a number that is announced
 * (`Votre colis 6A… est parti`) or has a shape with letters and a right check digit. Digits alone name nobody.
 */
export function readTrackingText(text: string | null): Tracking {
  const comment = (text ?? '').slice(0, LONGEST_COMMENT).normalize('NFC');
  const folded = foldText(comment);
  const announced = [...folded.matchAll(ANNOUNCE)].map((match) => match.index + match[0].length);
  let number: string | null = null;
  for (const candidate of comment.matchAll(CANDIDATE)) {
    const bare = trackingNumber(candidate[0]);
    if (!bare) continue;
    const close = announced.some((at) => candidate.index >= at - 1 && candidate.index - at <= NEAR);
    if (close || carrierOfShape(bare) !== null) {
      number = bare;
      break;
    }
  }
  return { carrier: carrierNamed(comment) ?? (number ? carrierOfShape(number) : null), number };
}

/** The carrier that a number's own letters and check digit prove. S10 is any country's post, so it proves none. */
export function carrierOfShape(number: string): string | null {
  if (isUps(number)) return 'UPS';
  if (COLISSIMO_PRODUCT.test(number) && isColissimo(number)) return 'Colissimo';
  if (isS10(number) && number.endsWith('FR') && /^X/.test(number)) return 'Chronopost';
  return null;
}

/** Carriers whose shape and check digit a number fits: a choice to offer, never an answer. */
export function possibleCarriers(number: string): string[] {
  const fits: [string, boolean][] = [
    ['UPS', isUps(number)],
    ['Colissimo', isColissimo(number)],
    ['La Poste', isColissimo(number) || (isS10(number) && number.endsWith('FR'))],
    ['Chronopost', isS10(number) && number.endsWith('FR')],
    ['DHL', isDhlExpress(number)],
    ['DPD', isDpd(number)],
    ['FedEx', isFedex(number)],
  ];
  return fits.filter(([, fit]) => fit).map(([name]) => name);
}
