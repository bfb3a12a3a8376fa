import { isDay } from '../dates/calendar-day.ts';
import { type Checks, isNumber, isText, orNull, soundRow } from '../sound-row.ts';
import type { EarlierText } from './bookmark.ts';
import { isPageAddress } from './clean-page-url.ts';
import { isVersion } from './sound-bookmark.ts';

const BLANK: EarlierText = {
  bookmarkId: '',
  at: 0,
  url: '',
  consultedOn: '1970-01-01',
  version: null,
  text: '',
};

const CHECKS: Checks<EarlierText> = {
  bookmarkId: isText,
  at: isNumber,
  url: isPageAddress,
  consultedOn: isDay,
  version: orNull(isVersion),
  text: isText,
};

/** A stored earlier text with every field as its type says. */
export function soundEarlierText(stored: object): EarlierText {
  return soundRow(BLANK, CHECKS, stored);
}
