import { dayOfYear } from '../../dates/day-words.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Bookmark } from '../bookmark.ts';

/** `consulté le 23 novembre 2026, version en vigueur au 26 avril 2019 (LEGIARTI000038414392)` */
export function consultationWords(
  { consultedOn, version }: Pick<Bookmark, 'consultedOn' | 'version'>,
  { dossierFiles, dates }: Texts,
): string {
  const { consulted, inForce, verified, version: named } = dossierFiles.cited;
  const { id = null, inForceOn = null, verifiedOn = null } = version ?? {};
  const dated = [
    inForceOn && inForce(dayOfYear(inForceOn, dates)),
    verifiedOn && verified(dayOfYear(verifiedOn, dates)),
  ].filter(Boolean);
  const said = [consulted(dayOfYear(consultedOn, dates)), ...dated].join(', ');
  if (id === null) return said;
  return dated.length > 0 ? `${said} (${id})` : `${said}, ${named(id)}`;
}
