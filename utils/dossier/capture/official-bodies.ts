/**
 * Where official sites have the text itself, without their menus, by host suffix: the first selector that finds words
 * counts. Sites are redesigned: the last ones are the landmarks that every page should have.
 */
export const OFFICIAL_BODIES: Readonly<Record<string, readonly string[]>> = {
  'legifrance.gouv.fr': [
    'article .content',
    '.page-content article',
    '.page-content',
    '#main article',
    'main article',
    'main',
    '[role="main"]',
  ],
  'service-public.fr': ['#main article', 'main article', '#contentPage', 'main', '[role="main"]'],
  'service-public.gouv.fr': ['#main article', 'main article', '#contentPage', 'main', '[role="main"]'],
  'bofip.impots.gouv.fr': ['#bofip-content', '.field--name-body', 'main article', 'main', '[role="main"]'],
  'eur-lex.europa.eu': ['#document1', '.eli-container', '#TexteOnly', '#text', '#PP4Contents', 'main'],
  'courdecassation.fr': ['.decision-content', '.decision', 'main article', 'main'],
  'conseil-etat.fr': ['.decision', 'main article', 'main'],
  'conseil-constitutionnel.fr': ['.field--name-field-decision', 'main article', 'main'],
  'hudoc.echr.coe.int': ['#document', '.content', 'main'],
  'urssaf.fr': ['main article', 'main', '[role="main"]'],
  'impots.gouv.fr': ['main article', 'main', '[role="main"]'],
  'economie.gouv.fr': ['main article', 'main', '[role="main"]'],
};
