import type { Language } from './texts.ts';

/** How a language says numbers of things. */
interface Counting {
  /** A number with its thousands parted, and at most one decimal: `3,333`, in French `3 333` with a narrow no-break space. */
  figure: (n: number) => string;
  /** A number and what it is of: `1 order`, `3,333 orders`. */
  plural: (n: number, one: string, many: string) => string;
}

export function countingIn(language: Language): Counting {
  // Made when there is something to part: the popup paints without it.
  let format: Intl.NumberFormat | null = null;
  const figure = (n: number) => {
    if (Number.isInteger(n) && Math.abs(n) < 1_000) return String(n);
    format ??= new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    return format.format(n);
  };
  // None is singular in French.
  const isOne = language === 'fr' ? (n: number) => n < 2 : (n: number) => n === 1;
  return { figure, plural: (n, one, many) => `${figure(n)}\u00a0${isOne(n) ? one : many}` };
}
