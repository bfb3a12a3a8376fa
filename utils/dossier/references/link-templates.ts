/**
 * Addresses of official sites, in one place: try every one by hand before a release.
 * `{name}` is percent-encoded, `{+name}` the same with `+` for a space.
 */
const TEMPLATES = {
  /** The article in force, whatever its version. */
  codeArticleInForce:
    'https://www.legifrance.gouv.fr/search/code?tab_selection=code&searchField=NUM_ARTICLE&query={number}',
  anyOnLegifrance:
    'https://www.legifrance.gouv.fr/search/all?tab_selection=all&searchField=ALL&query={words}',
  codeArticle: 'https://www.legifrance.gouv.fr/codes/article_lc/{id}',
  codeArticleVersion: 'https://www.legifrance.gouv.fr/codes/article_lc/{id}/{day}',
  LEGITEXT: 'https://www.legifrance.gouv.fr/loda/id/{id}',
  code: 'https://www.legifrance.gouv.fr/codes/texte_lc/{id}',
  codeVersion: 'https://www.legifrance.gouv.fr/codes/texte_lc/{id}/{day}',
  JORFTEXT: 'https://www.legifrance.gouv.fr/jorf/id/{id}',
  JORFARTI: 'https://www.legifrance.gouv.fr/jorf/article_jo/{id}',
  JURITEXT: 'https://www.legifrance.gouv.fr/juri/id/{id}',
  CETATEXT: 'https://www.legifrance.gouv.fr/ceta/id/{id}',
  CONSTEXT: 'https://www.legifrance.gouv.fr/cons/id/{id}',
  CNILTEXT: 'https://www.legifrance.gouv.fr/cnil/id/{id}',
  KALICONT: 'https://www.legifrance.gouv.fr/conv_coll/id/{id}',
  KALITEXT: 'https://www.legifrance.gouv.fr/conv_coll/id/{id}',
  KALIARTI: 'https://www.legifrance.gouv.fr/conv_coll/article/{id}',
  journalOfficiel: 'https://www.legifrance.gouv.fr/eli/{nature}/{year}/{month}/{day}/{id}/jo/texte',
  cassation: 'https://www.courdecassation.fr/recherche-judilibre?search_api_fulltext={number}&op=Rechercher',
  conseilEtat: 'https://www.conseil-etat.fr/fr/arianeweb/CE/decision/{day}/{number}',
  conseilConstitutionnel: 'https://www.conseil-constitutionnel.fr/decision/{year}/{number}.htm',
  celex: 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:{celex}',
  euEli: 'http://data.europa.eu/eli/{type}/{year}/{number}/oj',
  hudoc: 'https://hudoc.echr.coe.int/fre#%7B%22appno%22%3A%5B%22{number}%22%5D%7D',
  usCase: 'https://www.courtlistener.com/?q=%22{+citation}%22',
} as const;

export type LinkTemplate = keyof typeof TEMPLATES;

/**
 * What stands at an address. `today`: the text as it is in force; `version`: one version of it, for ever; `published`:
 * as it was published, without what changed it since; `search`: a list to find it in.
 */
export type LinkMeaning = 'today' | 'version' | 'published' | 'decision' | 'search';

const MEANINGS: Record<LinkTemplate, LinkMeaning> = {
  codeArticleInForce: 'today',
  anyOnLegifrance: 'search',
  codeArticle: 'version',
  codeArticleVersion: 'version',
  LEGITEXT: 'today',
  code: 'today',
  codeVersion: 'version',
  JORFTEXT: 'published',
  JORFARTI: 'published',
  JURITEXT: 'decision',
  CETATEXT: 'decision',
  CONSTEXT: 'decision',
  CNILTEXT: 'published',
  KALICONT: 'today',
  KALITEXT: 'today',
  KALIARTI: 'today',
  journalOfficiel: 'published',
  cassation: 'search',
  conseilEtat: 'decision',
  conseilConstitutionnel: 'decision',
  celex: 'published',
  euEli: 'published',
  hudoc: 'search',
  usCase: 'search',
};

/** @example fillTemplate('codeArticleInForce', { number: 'R*424-16' }) // '…&query=R%2A424-16' */
export function fillTemplate(name: LinkTemplate, values: Record<string, string | number>): string {
  return TEMPLATES[name].replace(/\{(\+?)(\w+)\}/g, (_, plus: string, value: string) => {
    const encoded = encodeURIComponent(values[value] ?? '').replaceAll('*', '%2A');
    return plus ? encoded.replaceAll('%20', '+') : encoded;
  });
}

export function hasTemplate(name: string): name is LinkTemplate {
  return Object.hasOwn(TEMPLATES, name);
}

/** What stands at an address that was made here; a number of sector 6 is that of a decision. */
export function linkMeaning(url: string): LinkMeaning {
  if (/CELEX:6/.test(url)) return 'decision';
  if (/CELEX:0\d{4}[A-Z]{1,2}\d{4}-\d{8}/.test(url)) return 'version';
  return FORMS.find(([form]) => form.test(url))?.[1] ?? 'search';
}

const FORMS = Object.entries(TEMPLATES).map(([name, address]): [RegExp, LinkMeaning] => [
  new RegExp(`^${address.replaceAll(/[.?*+^$()[\]|]/g, '\\$&').replaceAll(/\{\\?\+?\w+\}/g, '[^/?&]+')}$`),
  hasTemplate(name) ? MEANINGS[name] : 'search',
]);
