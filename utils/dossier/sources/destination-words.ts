import type { WorkerTexts } from '../../texts/worker-texts.ts';
import type { Destination } from './destinations.ts';
import type { Source } from './source.ts';

/** What a source is called where it stands in a list. */
export function sourceName(
  { name, asks }: Pick<Source, 'name' | 'asks'>,
  texts: WorkerTexts['lookUp'],
): string {
  return asks === 'article' ? texts.articleInForce(name) : name;
}

/** What a row that leaves for a site says: what it does, and where it leads. */
export function destinationWords(
  { source, url, reference }: Destination,
  texts: WorkerTexts['lookUp'],
): { title: string; host: string } {
  const host = new URL(url).hostname.replace(/^www\./, '');
  if (reference) {
    const of = reference.code && !reference.match.includes(reference.code) ? `, ${reference.code}` : '';
    return { title: texts.openText(reference.match.replaceAll(/\s+/g, ' ') + of), host };
  }
  const name = source ? sourceName(source, texts) : host;
  return { title: source?.search === null ? texts.openSite(name) : texts.search(name), host };
}
