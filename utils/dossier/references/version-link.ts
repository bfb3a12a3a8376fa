import type { Day } from '../../dates/day.ts';
import { codeById } from './code-table.ts';
import { fillTemplate } from './link-templates.ts';

const ACT = /^3(\d{4}[A-Z]{1,2}\d{4})$/;

/**
 * Where the version that was read can be read again, beside the reference's own `url`, which is of today.
 * @param id of the version: a LEGIARTI or LEGITEXT of Légifrance, or the CELEX number of an act
 * @param day on which that version was in force; without it only an article's id says which version it is
 * @returns null where no address keeps versions apart
 */
export function versionLink(id: string, day: Day | null): string | null {
  if (/^LEGIARTI\d{12}$/.test(id)) {
    return day ? fillTemplate('codeArticleVersion', { id, day }) : fillTemplate('codeArticle', { id });
  }
  if (!day) return null;
  if (codeById(id)) return fillTemplate('codeVersion', { id, day });
  const [, act] = ACT.exec(id) ?? [];
  return act ? fillTemplate('celex', { celex: `0${act}-${day.replaceAll('-', '')}` }) : null;
}
