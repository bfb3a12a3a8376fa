import { foldText } from '../../fold-text.ts';

/** Longer lines are sentences. */
const LONGEST = 250;

/** What official pages write around an article about its version: no word of the article itself. */
const STATUS =
  /^(?:\(?(?:version )?(?:en vigueur|initiale|consolidee|applicable|abrogee|transferee|perimee|modifiee)\b.*|(?:cree|creation|modifie|remplace|retabli|codifie|abroge|transfere|annule)e?s? (?:par|le|depuis|au)\b.*|(?:publie|verifie|mis a jour|derniere mise a jour|modification|date de (?:publication|mise a jour))e?\b.*|(?:page )?(?:last )?(?:updated|verified|reviewed|amended|published)(?: on)?\b.*|in force(?: from| since)?\b.*)$/;

/** Labels that sites put beside a text, whole lines of them. */
const FURNITURE =
  /^(?:accueil|imprimer|partager|copier(?: le lien| le texte)?|telecharger|enregistrer|versions?|comparer(?: les versions)?|chronolegi|liens relatifs|naviguer dans le sommaire(?: du code)?|sommaire|retour(?: en haut| en haut de (?:la )?page)?|haut de page|plan du site|fil d ?ariane|vous etes ici|rechercher|recherche|menu|fermer|ouvrir|suivant|precedent|voir aussi|aller au contenu|codes?|article (?:precedent|suivant)|cette page vous a-t-elle ete utile|home|print|share|copy(?: link)?|download|search|close|next|previous|back to top|see also|contents|menu|skip to (?:main )?content)$/;

/** Whether a line is about the page or the version, not of the text. */
export function isStatusLine(line: string): boolean {
  return line.length <= LONGEST && STATUS.test(foldedLine(line));
}

/** Whether a line is a label of the site. */
export function isFurniture(line: string): boolean {
  return line.length <= LONGEST && FURNITURE.test(foldedLine(line).replace(/[\s?!:;.…>›»|/]+$/, ''));
}

/** A line as these rules read it: lower case, no accents, plain apostrophes, one blank. */
export function foldedLine(line: string): string {
  return foldText(line.normalize('NFC')).replaceAll(/[’'ʼ]/g, ' ').replaceAll(/\s+/g, ' ').trim();
}

/** The text without its status lines and labels. */
export function withoutStatus(text: string): string {
  return text
    .split('\n')
    .filter((line) => !isStatusLine(line) && !isFurniture(line))
    .join('\n');
}
