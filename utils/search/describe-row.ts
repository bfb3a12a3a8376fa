import type { Suggestion } from './suggestion.ts';

/** How a browser takes the words of a row: as XML (Chromium), or as they are (Firefox). */
export type RowStyle = 'xml' | 'plain';

const LONGEST = 200;
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A row of the address bar in one line; what a page called itself stays words. */
export function describeRow(
  { title, detail }: Pick<Suggestion, 'title' | 'detail'>,
  style: RowStyle,
): string {
  const [name, rest] = [plain(title), plain(detail)];
  if (style === 'plain') return [name, rest].filter(Boolean).join(' · ');
  return rest === '' ? escaped(name) : `${escaped(name)} <dim>${escaped(rest)}</dim>`;
}

/** Without what XML does not allow, and without what turns letters around. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}\p{Cf}\ufffe\uffff]+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
    .toWellFormed();
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
}
