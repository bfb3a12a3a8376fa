/** The sentences of *Show me where* in the page, in the owner's language: the script brings no dictionary. */
export interface TeachingTexts {
  title: string;
  /** What to point at, a step each: number, state, day, parcel. */
  steps: { number: string; state: string; placed: string; tracking: string };
  /** `step` of `steps`, with `{n}` and `{of}` in it. */
  progress: string;
  skip: string;
  cancel: string;
  keys: string;
  /** What was pointed at cannot be found again on this shop's other pages, by reason. */
  refused: Record<TeachingRefusal, string>;
}

/** Why a pointed element cannot be taught. */
export type TeachingRefusal =
  | 'empty' // it shows no text
  | 'too-long' // it is a whole part of the page, not a value
  | 'no-number' // what is shown as the order's number has no digit
  | 'not-robust' // nothing near it is named: the next page could not be read
  | 'not-verified'; // read again by what was learnt, the page gives something else
