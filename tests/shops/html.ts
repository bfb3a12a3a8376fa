/** Markup that is safe to put into a page as it is. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | null | Part[];

/** Template for pages: what is interpolated is text unless it is itself markup; `null` is nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(
    strings.reduce((page, string, index) => page + toMarkup(parts[index - 1] ?? null) + string),
  );
}

function toMarkup(part: Part): string {
  if (part === null) return '';
  if (Array.isArray(part)) return part.map(toMarkup).join('');
  if (part instanceof Markup) return part.text;
  return String(part).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
