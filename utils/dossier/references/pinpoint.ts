import { pattern, readAt, type SourceText, type Span, written } from './source-text.ts';

const ORDINAL =
  '(?:premiers?|seconde?|deuxiemes?|troisiemes?|quatriemes?|cinquiemes?|sixiemes?|septiemes?|huitiemes?|neuviemes?|dixiemes?|derniers?|avant-dernier|\\d{1,2}(?:er|re|nd|e|eme))';
const BIS = '(?: (?:bis|ter|quater))?';
const ITEM = [
  'al(?:ineas?)?\\.? ?\\d{1,2}(?:er)?',
  `${ORDINAL} al(?:ineas?)?\\.?`,
  '(?:§+|paragraphes?|par\\.|points?|sous|lettres?) ?(?:\\d{1,2}(?![\\d])|[a-z](?![a-z]))\\)?',
  '\\(?[IVX]{1,5}(?:-[a-zA-Z0-9]{1,3}°?)*(?![\\p{L}\\d])',
  `\\(?\\d{1,2}(?:-\\d{1,2})*°${BIS}`,
  '\\d{1,2}-(?:[a-z]|\\d{1,2}°)(?![\\p{L}\\d])',
  '\\(\\w{1,3}\\)',
  '\\d{1,2}\\)',
  '[a-z](?:\\)|(?=,? (?:du|de|des|et|ou)(?!\\p{L})|,? du ))',
  '[A-H](?=,? (?:du|de l)|[.,;])',
].join('|');
/** After a paragraph: `I, 2 de la loi`. */
const LAST_NUMBER = "\\d{1,2}(?=,? (?:du|de la|de l'))";
const AFTER = pattern(
  `(?: ?, ?| \\(?|(?=\\()|-(?=\\d{1,2}°|[IVX]+[ ,]))(?:${ITEM})(?:(?: ?, ?| et | ou | a | |(?=\\())(?:${ITEM}|${LAST_NUMBER}))*\\)?`,
  'uy',
);
const NUMBER_AFTER = pattern(
  " ?, ?\\d{1,2}(?:, ?(?:\\d{1,2}°|[a-z]\\)|[a-z](?![a-z])))*(?=,? (?:du |de |des |de la |de l')?\\ufffc|[;).] *(?:[^\\d]|$)|$)",
  'uy',
);
const BEFORE = pattern(
  `(?:(?<!\\p{L})(?:${ORDINAL} (?:alineas?|phrase)|\\d{1,2}°${BIS}|[ivx]{1,5}|[a-z]\\)?)(?: (?:du|de la) (?:meme )?| de l' ?))+$`,
  'u',
);
const LOOKED_BACK = 80;

/**
 * The paragraph named after an article: `, I-b`, ` alinéa 2`, ` (1°)`. It is never part of the number.
 * @param alone after one article a small number is a paragraph too; after several it is the next one
 */
export function pinpointAfter(
  text: SourceText,
  at: number,
  alone: boolean,
): (Span & { text: string }) | null {
  const match = readAt(AFTER, text.plain, at) ?? (alone ? readAt(NUMBER_AFTER, text.plain, at) : null);
  if (!match) return null;
  const span = { start: at, end: at + match[0].length };
  return {
    ...span,
    text: written(text, span)
      .replace(/^[ ,(-]+/, '')
      .replace(/\)$/, closing),
  };
}

/** `(1°)` loses its brackets, `a)` keeps the one it has. */
function closing(_: string, at: number, whole: string): string {
  return whole.slice(0, at).includes('(') || /(?:^|[^\p{L}\d])[a-z\d]{1,2}$/u.test(whole.slice(0, at))
    ? ')'
    : '';
}

/** The paragraph named before the word “article”: `le premier alinéa de l'article …`. */
export function pinpointBefore(text: SourceText, at: number): string | null {
  const from = Math.max(0, at - LOOKED_BACK);
  const match = BEFORE.exec(text.folded.slice(from, at));
  if (!match) return null;
  const start = from + match.index;
  return written(text, { start, end: at }).replace(/ (?:du|de la|de l' ?)$/i, '');
}
