import type { Court } from './courts/court.ts';
import { COURTS } from './courts/courts.ts';
import { endAfter, endBefore, sentenceEnds } from './sentences.ts';
import { type SourceText, type Span, written } from './source-text.ts';

/** A court named in a text, and how far what follows is about it. */
export interface Citation {
  court: Court;
  named: Span;
  /** How far back what is said may be about it: to the sentence's start, or the name before. */
  from: number;
  start: number;
  end: number;
  town: string;
}

interface Naming extends Span {
  court: Court;
  town: string;
}

const LONGEST = 400;

/** Every court that is named, with what follows it until the next one or the end of its sentence. */
export function citations(text: SourceText): Citation[] {
  const ends = sentenceEnds(text);
  const names = namings(text);
  const found: Citation[] = [];
  let from = 0;
  for (const [index, { court, town, ...named }] of names.entries()) {
    const next = names[index + 1]?.start ?? text.plain.length;
    const end = Math.min(endAfter(ends, named.end), next, named.end + LONGEST, text.plain.length);
    const said = endBefore(ends, named.start);
    found.push({ court, town, named, from: Math.max(from, said), start: named.start, end });
    from = named.end;
  }
  return found;
}

function namings(text: SourceText): Naming[] {
  const all = COURTS.flatMap((court) => [
    ...[...text.folded.matchAll(court.name)].flatMap((match) => naming(text, court, match) ?? []),
    ...(court.exact ? [...text.plain.matchAll(court.exact)] : []).flatMap(
      (match) => naming(text, court, match) ?? [],
    ),
  ]).sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Naming[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (last && one.start < last.end) continue;
    // “Cass. soc., 14/12/2017, pourvoi 16-26.694” names its court once.
    if (last && goesOn(text, last, one)) continue;
    kept.push(one);
  }
  return kept;
}

/** A weak name (`pourvoi`, `affaire`, `décision`) after the court's own, no number of it between. */
function goesOn({ folded }: SourceText, last: Naming, one: Naming): boolean {
  if (last.court !== one.court || !/^(?:pourvoi|aff|decision|n°)/.test(folded.slice(one.start, one.end)))
    return false;
  const between = folded.slice(last.end, one.start);
  return (
    between.length < LONGEST && !/[.!?]\s\p{L}{4}/u.test(between) && between.search(one.court.number) < 0
  );
}

function naming(text: SourceText, court: Court, match: RegExpExecArray): Naming | null {
  const start = match.index;
  const shown = text.plain.slice(start, start + match[0].length);
  // Two or three letters are a court in capitals only.
  if (/^[a-z]{2,3}(?![.\p{L}°])/iu.test(shown) && !/^[A-Z]{2,3}(?!\p{L})/u.test(shown)) return null;
  const town = match.groups?.town ?? '';
  const at = start + match[0].lastIndexOf(town);
  if (town && !/^[A-Z]/.test(text.plain.charAt(at))) return null;
  const name = town && /[a-z]/.test(town) ? written(text, { start: at, end: at + town.length }) : '';
  return { court, town: name, start, end: start + match[0].length };
}
