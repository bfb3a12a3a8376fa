/** ISO 3166-1 codes of countries and territories with people, and Kosovo's as everybody writes it. */
export const COUNTRIES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
    ' ',
  );

/** Where CLDR's name is longer than what people say. */
export const COUNTRY_NAMES: Record<string, [fr: string, en: string]> = {
  HK: ['Hong Kong', 'Hong Kong'],
  MM: ['Birmanie', 'Myanmar'],
  MO: ['Macao', 'Macao'],
  PS: ['Palestine', 'Palestine'],
};

/** Other names people type for a country: short, former, wrong but usual. */
export const OTHER_COUNTRY_NAMES: Record<string, string[]> = {
  AE: ['EAU', 'UAE', 'Emirats', 'Emirates'],
  BA: ['Bosnie', 'Bosnia'],
  BO: ['Bolivia'],
  BY: ['Biélorussie', 'Bélarus'],
  CD: ['RDC', 'DRC', 'Congo', 'Zaïre', 'République démocratique du Congo'],
  CF: ['RCA', 'Centrafrique'],
  CG: ['Congo', 'Congo Brazzaville', 'République du Congo'],
  CI: ['Ivory Coast'],
  CN: ['Chine populaire', 'PRC'],
  CV: ['Cap Vert', 'Cape Verde'],
  CZ: ['République tchèque', 'Czech Republic', 'Tchéquie'],
  DE: ['RFA'],
  EH: ['Sahara occidental'],
  FK: ['Malouines', 'Falklands'],
  GB: ['UK', 'Grande-Bretagne', 'Great Britain', 'Angleterre', 'England', 'Britain'],
  GF: ['Guyane'],
  IR: ['Perse', 'Persia'],
  KP: ['Corée du Nord', 'North Korea'],
  KR: ['Corée', 'Corée du Sud', 'Korea', 'South Korea'],
  LA: ['Laos'],
  MK: ['Macédoine', 'Macedonia'],
  MM: ['Burma'],
  MO: ['Macau'],
  NL: ['Hollande', 'Holland', 'Pays-Bas', 'Netherlands'],
  PF: ['Tahiti'],
  PR: ['Porto Rico', 'Puerto Rico'],
  PS: ['Cisjordanie', 'West Bank', 'Territoires palestiniens', 'Palestinian Territories'],
  RE: ['La Réunion', 'Reunion Island'],
  SY: ['Syrie', 'Syria'],
  SZ: ['Swaziland'],
  TL: ['Timor-Leste', 'East Timor'],
  TR: ['Turquie', 'Turkey'],
  TW: ['Formose', 'Formosa'],
  US: ['USA', 'États-Unis d’Amérique', 'Amérique', 'United States of America', 'America'],
  VA: ['Vatican'],
  ZA: ['RSA'],
};
