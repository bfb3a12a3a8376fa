import { isDay } from '../dates/calendar-day.ts';
import { type Checks, isNumber, isText, listOf, orNull, shapeOf, soundRow } from '../sound-row.ts';
import {
  type Bookmark,
  CHECK_OUTCOMES,
  CHECK_TROUBLES,
  type CheckOutcome,
  type CheckTrouble,
  type LastCheck,
  type PageVersion,
  type Quote,
  type RemovedQuote,
  type SeenOutcome,
  type Sighting,
  STANDINGS,
  type Standing,
  UNREAD_REASONS,
  type UnreadReason,
} from './bookmark.ts';
import { isPageAddress } from './clean-page-url.ts';
import { BLANK_BOOKMARK, BLANK_QUOTE } from './new-bookmark.ts';

const isStanding = (value: unknown): value is Standing => STANDINGS.some((standing) => standing === value);
const isReason = (value: unknown): value is UnreadReason => UNREAD_REASONS.some((reason) => reason === value);
const isOutcome = (value: unknown): value is CheckOutcome =>
  CHECK_OUTCOMES.some((outcome) => outcome === value);
const isSeenOutcome = (value: unknown): value is SeenOutcome =>
  isOutcome(value) && value !== 'could-not-check';
const isTrouble = (value: unknown): value is CheckTrouble =>
  CHECK_TROUBLES.some((trouble) => trouble === value);
export const isVersion = shapeOf<PageVersion>({
  id: orNull(isText),
  inForceOn: orNull(isDay),
  verifiedOn: orNull(isDay),
});

const isSighting = shapeOf<Sighting>({
  at: isNumber,
  outcome: isSeenOutcome,
  text: orNull(isText),
  version: orNull(isVersion),
  movedTo: orNull(isPageAddress),
  says: orNull(isText),
});

const QUOTE_CHECKS: Checks<Quote> = {
  id: isText,
  exact: isText,
  prefix: isText,
  suffix: isText,
  headings: listOf(isText),
  start: orNull(isNumber),
  savedAt: isNumber,
  note: isText,
};

/** The quotes are looked at one by one: a damaged one takes no other along. */
type Plain = Omit<Bookmark, 'quotes' | 'removedQuotes'>;
const { quotes: _quotes, removedQuotes: _removed, ...BLANK } = BLANK_BOOKMARK;

const CHECKS: Checks<Plain> = {
  id: isText,
  folderId: isText,
  url: isPageAddress,
  canonicalUrl: orNull(isPageAddress),
  title: isText,
  site: isText,
  standing: isStanding,
  language: orNull(isText),
  savedAt: isNumber,
  consultedOn: isDay,
  unread: orNull(isReason),
  version: orNull(isVersion),
  references: listOf(isText),
  tags: listOf(isText),
  note: isText,
  textHash: orNull(isText),
  check: orNull(
    shapeOf<LastCheck>({
      at: isNumber,
      outcome: isOutcome,
      trouble: orNull(isTrouble),
      leadsTo: orNull(isPageAddress),
      seen: orNull(isSighting),
    }),
  ),
  archivedAt: orNull(isNumber),
  deletedAt: orNull(isNumber),
};

/** A stored bookmark with every field as its type says. */
export function soundBookmark(stored: object): Bookmark {
  return {
    ...soundRow<Plain>(BLANK, CHECKS, stored),
    quotes: objectsIn(Reflect.get(stored, 'quotes')).map(soundQuote),
    removedQuotes: objectsIn(Reflect.get(stored, 'removedQuotes')).flatMap(soundRemoved),
  };
}

function soundQuote(stored: object): Quote {
  return soundRow(BLANK_QUOTE, QUOTE_CHECKS, stored);
}

function soundRemoved(stored: object): RemovedQuote[] {
  const deletedAt: unknown = Reflect.get(stored, 'deletedAt');
  const [quote] = objectsIn([Reflect.get(stored, 'quote')]);
  return quote && isNumber(deletedAt) ? [{ quote: soundQuote(quote), deletedAt }] : [];
}

function objectsIn(value: unknown): object[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}
