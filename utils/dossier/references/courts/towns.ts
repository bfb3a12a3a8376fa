/** A town in folded text, as part of a name; whether it has its capital is looked up in the text itself. */
export const TOWN =
  "(?<town>(?:(?:la|le|les|saint|sainte) )?[a-z][a-z']{1,20}(?:-(?:[a-z']{1,20})){0,5})(?![a-z\\d-])";
/** Between a court and its town. */
export const OF = ",? (?:de |d'|du |des )?";

/** @example slugOf('Aix-en-Provence') // 'aix-en-provence' */
export function slugOf(town: string): string {
  return town
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
}

const SMALL = /^(?:de|des|du|d|en|la|le|les|sur|sous|lès|et)$/;

/** `PARIS` as `Paris`. */
export function townName(town: string): string {
  if (town !== town.toUpperCase()) return town;
  return town
    .toLowerCase()
    .split(/(?<=[- ])|(?=[- ])/)
    .map((word, index) =>
      index > 0 && SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join('');
}

/** @example seated('Cour d’appel', 'Aix-en-Provence') // 'Cour d’appel d'Aix-en-Provence' */
export function seated(court: string, town: string): string {
  const name = townName(town);
  if (/^Le /.test(name)) return `${court} du ${name.slice(3)}`;
  if (/^Les /.test(name)) return `${court} des ${name.slice(4)}`;
  return /^[AEIOUYÉÈÊÎH](?!autes|aute|aut)/.test(name) ? `${court} d'${name}` : `${court} de ${name}`;
}
