import { isDay } from '../../dates/calendar-day.ts';
import type { Day } from '../../dates/day.ts';
import { codeById } from './code-table.ts';
import { fillTemplate, hasTemplate } from './link-templates.ts';
import type { Mention } from './mention.ts';
import { type Identity, identity } from './reference.ts';
import type { SourceText } from './source-text.ts';

const FAMILIES =
  'LEGITEXT|LEGIARTI|LEGISCTA|JORFTEXT|JORFARTI|JURITEXT|CETATEXT|CONSTEXT|CNILTEXT|KALICONT|KALITEXT|KALIARTI';
export const LEGIFRANCE_ID = `(?:${FAMILIES})\\d{12}`;
const ID = new RegExp(
  `(?<![\\p{L}\\d])(${LEGIFRANCE_ID})(?:[_@/](\\d{4}-\\d\\d-\\d\\d|\\d\\d-\\d\\d-\\d{4}))?(?![\\p{L}\\d])`,
  'gu',
);

/** Ids of Légifrance, with the day of the version where it is written after them. */
export function legifranceIds({ plain }: SourceText): Mention[] {
  return [...plain.matchAll(ID)].map(({ 0: words, 1: id = '', 2: day = '', index: start }) => ({
    start,
    end: start + words.length,
    whole: legifranceIdentity(id, day),
  }));
}

/** @param written `2026-07-08` or `08-07-2026`; anything else is no day */
export function legifranceIdentity(id: string, written = ''): Identity {
  const text = written.replace(/^(\d\d)-(\d\d)-(\d{4})$/, '$3-$2-$1');
  const date: Day | null = isDay(text) ? text : null;
  return identity('legifrance_id', date ? `${id}@${date}` : id, {
    number: id,
    date,
    url: urlOf(id),
    ...codeOf(id),
  });
}

function codeOf(id: string): Partial<Identity> {
  const code = codeById(id);
  return code ? { code: code.title, codeId: code.id } : {};
}

/** The page that shows the id as it stands today; none for a section, whose code is not in its id. */
function urlOf(id: string): string | null {
  const family = id.slice(0, 8);
  if (family === 'LEGIARTI') return fillTemplate('codeArticle', { id });
  if (codeById(id)) return fillTemplate('code', { id });
  return hasTemplate(family) ? fillTemplate(family, { id }) : null;
}
