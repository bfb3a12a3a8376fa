/** What is written of an act of the Union: two numbers, and what helps to tell which one is the year. */
export interface WrittenNumber {
  first: string;
  second: string;
  kind: 'regulation' | 'directive' | 'decision' | 'framework' | 'recommendation';
  /** `n°` before them: until 2014 the number of a regulation came first. */
  sign: boolean;
  /** Year of the act's own day, where it is written; the number's may be the next one. */
  dateYear: number | null;
}

export interface ActNumber {
  year: number;
  number: number;
}

/** Since then all acts share one series, the year first. */
const ONE_SERIES = 2015;
const FIRST_YEAR = 1952;
const LAST_YEAR = 2099;

/**
 * Year and number of an act; null where it cannot be told which is which.
 * @example actNumber({ first: '1408', second: '71', kind: 'regulation', … }) // 1971, 1408
 */
export function actNumber({ first, second, kind, sign, dateYear }: WrittenNumber): ActNumber | null {
  const yearFirst = read(first, second);
  const numberFirst = read(second, first);
  if (kind === 'directive' || kind === 'framework') return yearFirst;
  if (!yearFirst || !numberFirst) return yearFirst ?? numberFirst;
  // Two digits are a year of the last century, which no act with such a number has.
  if (second.length < 4 && yearFirst.year >= ONE_SERIES) return yearFirst;
  if (dateYear !== null) {
    const fits = [yearFirst, numberFirst].filter(
      ({ year }) => year - dateYear === 0 || year - dateYear === 1,
    );
    if (fits.length === 1) return fits[0] ?? null;
  }
  if (yearFirst.year < ONE_SERIES) return kind === 'decision' && !sign ? yearFirst : numberFirst;
  return sign && numberFirst.year < ONE_SERIES ? numberFirst : yearFirst;
}

function read(year: string, number: string): ActNumber | null {
  const full = year.length === 2 ? 1900 + Number(year) : Number(year);
  const count = Number(number);
  if (year.length === 3 || full < FIRST_YEAR || full > LAST_YEAR || count < 1 || count > 9999) return null;
  return { year: full, number: count };
}
