import { foldedLine } from './status-lines.ts';

const LONGEST = 250;

/** A line that says, of the whole text, that it no longer holds; in French and English. */
const REPEALED =
  /^(?:(?:version|article|texte|cet article|cette version|ce texte|le present (?:article|texte)|article [a-z]{0,2}\.? ?\*?\d[\w. -]*)(?: (?:a ete|est))?,? ?\(?(?:abroge|annule|perime|transfere)e?\b|(?:abroge|transfere)e? (?:par|le|depuis|au|a compter|vers|sous)\b|statut ?: (?:abroge|transfere)|(?:this (?:article|section|provision|act|regulation|directive|page|text)|(?:article|section|act|regulation|directive) [\w.()/ -]{0,30}?)(?: (?:has been|was|is|were))? ?\(?(?:repealed|revoked|transferred|no longer in force)\b|(?:repealed|revoked)(?: (?:by|on|with effect|from)\b|$)|no longer in force\b)/;
const IN_TITLE =
  /\((?:abroge|transfere|perime|annule)e?\)|\((?:repealed|revoked|transferred)\)|^(?:\[?repealed\]?)\b/;

/** What the page says of its end, in its own words; `null` where it says nothing that was not there when it was kept. */
export function repealSaid(
  now: { title: string; text: string },
  kept: { title: string; text: string },
): string | null {
  if (IN_TITLE.test(foldedLine(now.title)) && !IN_TITLE.test(foldedLine(kept.title))) return now.title;
  const known = new Set(kept.text.split('\n').map(foldedLine));
  const said = now.text
    .split('\n')
    .find(
      (line) => line.length <= LONGEST && REPEALED.test(foldedLine(line)) && !known.has(foldedLine(line)),
    );
  return said?.trim() ?? null;
}
