import type { Standing } from './bookmark.ts';

/**
 * Hosts whose word is official, each with all below it. A text is what binds: laws, treaties, decisions; guidance is
 * what an administration says about it. The most exact host counts: a court's own blog could be listed apart.
 */
export const OFFICIAL_HOSTS: Readonly<Record<string, Exclude<Standing, 'private'>>> = {
  'legifrance.gouv.fr': 'official-text',
  'courdecassation.fr': 'official-text',
  'conseil-etat.fr': 'official-text',
  'conseil-constitutionnel.fr': 'official-text',
  'eur-lex.europa.eu': 'official-text',
  'data.europa.eu': 'official-text',
  'curia.europa.eu': 'official-text',
  'hudoc.echr.coe.int': 'official-text',
  'govinfo.gov': 'official-text',
  'ecfr.gov': 'official-text',
  'uscode.house.gov': 'official-text',
  'supremecourt.gov': 'official-text',
  'legislation.gov.uk': 'official-text',

  'service-public.fr': 'official-guidance',
  'service-public.gouv.fr': 'official-guidance',
  'bofip.impots.gouv.fr': 'official-guidance',
  'impots.gouv.fr': 'official-guidance',
  'economie.gouv.fr': 'official-guidance',
  'urssaf.fr': 'official-guidance',
  'urssaf.org': 'official-guidance',
  'cnil.fr': 'official-guidance',
  'inpi.fr': 'official-guidance',
  'ameli.fr': 'official-guidance',
  'europa.eu': 'official-guidance',
  'gouv.fr': 'official-guidance',
  'irs.gov': 'official-guidance',
  'gov.uk': 'official-guidance',
};
