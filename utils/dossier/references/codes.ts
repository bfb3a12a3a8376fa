/** A code of French law. */
export interface Code {
  /** Of the whole code on Légifrance; a code's articles have ids of their own. */
  id: string;
  /** As Légifrance writes it. */
  title: string;
  /** Other names in full. */
  also?: string[];
  /** Acronyms, which are read in capitals only, and abbreviations with points. */
  short?: string[];
  /** Former id that pages still carry. */
  formerId?: string;
  /** Its numbers end in letters (`219 I` is not paragraph I of 219). */
  lettered?: true;
}

/** Codes in force, with those that are repealed in part. Ids and titles: Légifrance, by way of legi-codes-list (MIT). */
export const CODES: Code[] = [
  { id: 'LEGITEXT000006070721', title: 'Code civil', short: ['C. civ.', 'Cciv', 'CCIV'] },
  {
    id: 'LEGITEXT000005634379',
    title: 'Code de commerce',
    also: ['Code du commerce'],
    short: ['C. com.', 'CCOM'],
  },
  { id: 'LEGITEXT000006074232', title: 'Code de déontologie des architectes' },
  { id: 'LEGITEXT000006070933', title: 'Code de justice administrative', short: ['CJA', 'C. just. adm.'] },
  {
    id: 'LEGITEXT000006071360',
    title: 'Code de justice militaire (nouveau)',
    also: ['Code de justice militaire'],
    short: ['C. just. mil.', 'CJM'],
  },
  {
    id: 'LEGITEXT000037701019',
    title: 'Code de la commande publique',
    short: ['CCP', 'C. com. publ.', 'C. cde publ.'],
  },
  {
    id: 'LEGITEXT000006069565',
    title: 'Code de la consommation',
    short: ['C. consom.', 'C. conso.', 'C. cons.'],
  },
  {
    id: 'LEGITEXT000006074096',
    title: "Code de la construction et de l'habitation",
    short: ['CCH', 'C. constr.', 'C. constr. et hab.'],
  },
  {
    id: 'LEGITEXT000006074069',
    title: "Code de l'action sociale et des familles",
    short: ['CASF', 'C. act. soc.', 'C. act. soc. et fam.', 'C. action soc. et fam.'],
  },
  { id: 'LEGITEXT000006071307', title: 'Code de la défense', short: ['C. déf.', 'C. défense'] },
  { id: 'LEGITEXT000006072637', title: "Code de la famille et de l'aide sociale", short: ['C. fam.'] },
  {
    id: 'LEGITEXT000039086952',
    title: 'Code de la justice pénale des mineurs',
    short: ['CJPM', 'C. just. pén. min.'],
  },
  {
    id: 'LEGITEXT000006071007',
    title: "Code de la Légion d'honneur, de la Médaille militaire et de l'ordre national du Mérite",
    also: ["Code de la Légion d'honneur et de la médaille militaire", "Code de la Légion d'honneur"],
    formerId: 'LEGITEXT000037673300',
  },
  { id: 'LEGITEXT000006074067', title: 'Code de la mutualité', short: ['C. mut.'] },
  {
    id: 'LEGITEXT000006069414',
    title: 'Code de la propriété intellectuelle',
    short: ['CPI', 'C. propr. intell.', 'C. pr. int.'],
  },
  { id: 'LEGITEXT000006071190', title: 'Code de la recherche', short: ['C. rech.', 'C. recherche'] },
  { id: 'LEGITEXT000006074228', title: 'Code de la route', short: ['C. route'] },
  { id: 'LEGITEXT000006075116', title: "Code de l'artisanat", short: ['C. artisanat'] },
  {
    id: 'LEGITEXT000006072665',
    title: 'Code de la santé publique',
    short: ['CSP', 'C. santé publ.', 'C. sant. publ.'],
  },
  {
    id: 'LEGITEXT000025503132',
    title: 'Code de la sécurité intérieure',
    short: ['CSI', 'C. séc. int.', 'C. sécu. intér.'],
  },
  {
    id: 'LEGITEXT000006073189',
    title: 'Code de la sécurité sociale',
    short: ['CSS', 'C. séc. soc.', 'C. sécu. soc.'],
  },
  {
    id: 'LEGITEXT000006074234',
    title: "Code de l'aviation civile",
    short: ['C. aviation', 'C. aviat. civ.'],
  },
  {
    id: 'LEGITEXT000006070667',
    title: 'Code de la voirie routière',
    short: ['C. voirie routière', 'C. voirie rout.'],
  },
  { id: 'LEGITEXT000006071191', title: "Code de l'éducation", short: ['C. éduc.'] },
  { id: 'LEGITEXT000023983208', title: "Code de l'énergie", short: ['C. énergie', 'C. énerg.'] },
  {
    id: 'LEGITEXT000006070158',
    title: "Code de l'entrée et du séjour des étrangers et du droit d'asile",
    short: ['CESEDA', 'C. étrangers'],
  },
  {
    id: 'LEGITEXT000006074220',
    title: "Code de l'environnement",
    short: ['C. env.', 'C. envir.', 'C. environ.'],
  },
  {
    id: 'LEGITEXT000006074224',
    title: "Code de l'expropriation pour cause d'utilité publique",
    also: ["Code de l'expropriation"],
    short: ['C. expr.', 'C. exprop.'],
  },
  { id: 'LEGITEXT000006071164', title: "Code de l'organisation judiciaire", short: ['COJ', 'C. org. jud.'] },
  { id: 'LEGITEXT000006074075', title: "Code de l'urbanisme", short: ['C. urb.', 'C. urba.'] },
  {
    id: 'LEGITEXT000006070716',
    title: 'Code de procédure civile',
    also: ['Nouveau code de procédure civile'],
    short: ['CPC', 'NCPC', 'C. pr. civ.', 'C. proc. civ.'],
  },
  {
    id: 'LEGITEXT000006071154',
    title: 'Code de procédure pénale',
    short: ['CPP', 'C. pr. pén.', 'C. proc. pén.'],
  },
  { id: 'LEGITEXT000006073984', title: 'Code des assurances', short: ['C. assur.', 'C. ass.'] },
  { id: 'LEGITEXT000006070162', title: 'Code des communes', short: ['C. communes'] },
  { id: 'LEGITEXT000006070300', title: 'Code des communes de la Nouvelle-Calédonie' },
  { id: 'LEGITEXT000006071570', title: 'Code des douanes', short: ['C. douanes', 'C. douan.'] },
  { id: 'LEGITEXT000006071645', title: 'Code des douanes de Mayotte' },
  {
    id: 'LEGITEXT000044595989',
    title: 'Code des impositions sur les biens et services',
    short: ['CIBS', 'C. impôts biens et serv.'],
  },
  { id: 'LEGITEXT000006070666', title: 'Code des instruments monétaires et des médailles' },
  {
    id: 'LEGITEXT000006070249',
    title: 'Code des juridictions financières',
    short: ['CJF', 'C. jur. fin.', 'C. jurid. fin.'],
  },
  {
    id: 'LEGITEXT000006070302',
    title: 'Code des pensions civiles et militaires de retraite',
    short: ['CPCMR', 'C. pens. retr.'],
  },
  {
    id: 'LEGITEXT000006074066',
    title: 'Code des pensions de retraite des marins français du commerce, de pêche ou de plaisance',
  },
  {
    id: 'LEGITEXT000031712069',
    title: "Code des pensions militaires d'invalidité et des victimes de guerre",
    also: ["Code des pensions militaires d'invalidité et des victimes de la guerre"],
    short: ['CPMIVG', 'C. pens. mil.'],
    formerId: 'LEGITEXT000006074068',
  },
  { id: 'LEGITEXT000006074233', title: 'Code des ports maritimes', short: ['C. ports mar.'] },
  {
    id: 'LEGITEXT000006070987',
    title: 'Code des postes et des communications électroniques',
    also: ['Code des postes et communications électroniques', 'Code des postes et télécommunications'],
    short: ['C. P et T', 'C. postes et com. élec.', 'C. postes et comm. électr.', 'C. postes'],
  },
  {
    id: 'LEGITEXT000025024948',
    title: "Code des procédures civiles d'exécution",
    short: ['C. pr. exéc.', 'C. proc. civ. exé.', 'C. pr. civ. exéc.', 'C. proc. civ. exéc.'],
  },
  {
    id: 'LEGITEXT000031366350',
    title: "Code des relations entre le public et l'administration",
    short: ['CRPA', 'C. rel. pub. adm.', 'C. relations publ. adm.'],
  },
  { id: 'LEGITEXT000023086525', title: 'Code des transports', short: ['C. transp.', 'C. transports'] },
  { id: 'LEGITEXT000006071188', title: 'Code disciplinaire et pénal de la marine marchande' },
  { id: 'LEGITEXT000020908868', title: "Code du cinéma et de l'image animée", short: ['C. cinéma', 'CCIA'] },
  { id: 'LEGITEXT000006070208', title: "Code du domaine de l'Etat", short: ['C. dom. Ét.', 'C. dom. État'] },
  {
    id: 'LEGITEXT000006074235',
    title:
      "Code du domaine de l'Etat et des collectivités publiques applicable à la collectivité territoriale de Mayotte",
  },
  {
    id: 'LEGITEXT000006074237',
    title: 'Code du domaine public fluvial et de la navigation intérieure',
    short: ['C. dom. publ. fluv.'],
  },
  { id: 'LEGITEXT000006074236', title: 'Code du patrimoine', short: ['C. patr.', 'C. patrim.'] },
  {
    id: 'LEGITEXT000006071335',
    title: 'Code du service national',
    short: ['C. serv. nat.', 'C. service national'],
  },
  { id: 'LEGITEXT000006071318', title: 'Code du sport', short: ['C. sport'] },
  { id: 'LEGITEXT000006074073', title: 'Code du tourisme', short: ['C. tourisme', 'C. tour.'] },
  { id: 'LEGITEXT000006072050', title: 'Code du travail', short: ['C. trav.'] },
  { id: 'LEGITEXT000006072052', title: 'Code du travail applicable à Mayotte', short: ['C. trav. Mayotte'] },
  {
    id: 'LEGITEXT000006072051',
    title: 'Code du travail maritime',
    short: ['C. trav. mar.', 'C. trav. marit.'],
  },
  { id: 'LEGITEXT000006070239', title: 'Code électoral', short: ['C. élect.', 'C. élec.'] },
  {
    id: 'LEGITEXT000025244092',
    title: 'Code forestier (nouveau)',
    also: ['Code forestier', 'Nouveau code forestier'],
    short: ['C. for.', 'C. forest.'],
  },
  {
    id: 'LEGITEXT000044416551',
    title: 'Code général de la fonction publique',
    short: ['CGFP', 'C. gén. fonct. publ.'],
  },
  {
    id: 'LEGITEXT000006070299',
    title: 'Code général de la propriété des personnes publiques',
    short: ['CGPPP', 'CG3P', 'CGPP'],
  },
  {
    id: 'LEGITEXT000006070633',
    title: 'Code général des collectivités territoriales',
    short: ['CGCT', 'C. gén. coll. terr.'],
  },
  {
    id: 'LEGITEXT000006069577',
    title: 'Code général des impôts',
    also: ['Code des impôts'],
    short: ['CGI', 'C. gén. imp.', 'C. gén. impôts'],
    lettered: true,
  },
  { id: 'LEGITEXT000006069568', title: 'Code général des impôts, annexe 1', lettered: true },
  { id: 'LEGITEXT000006069569', title: 'Code général des impôts, annexe 2', lettered: true },
  { id: 'LEGITEXT000006069574', title: 'Code général des impôts, annexe 3', lettered: true },
  { id: 'LEGITEXT000006069576', title: 'Code général des impôts, annexe 4', lettered: true },
  { id: 'LEGITEXT000006071785', title: 'Code minier', short: ['C. minier'] },
  {
    id: 'LEGITEXT000023501962',
    title: 'Code minier (nouveau)',
    also: ['Nouveau code minier'],
    short: ['C. minier (nouveau)'],
  },
  {
    id: 'LEGITEXT000006072026',
    title: 'Code monétaire et financier',
    short: ['CMF', 'COMOFI', 'C. mon. fin.', 'C. monét. fin.', 'C. mon. et fin.', 'C. monét. et fin.'],
  },
  {
    id: 'LEGITEXT000006070719',
    title: 'Code pénal',
    also: ['Nouveau code pénal'],
    short: ['C. pén.', 'NCP'],
  },
  { id: 'LEGITEXT000045476241', title: 'Code pénitentiaire', short: ['C. pénit.'] },
  {
    id: 'LEGITEXT000006071366',
    title: 'Code rural (ancien)',
    also: ['Code rural ancien', 'Ancien code rural'],
  },
  {
    id: 'LEGITEXT000022197698',
    title: 'Code rural et de la pêche maritime',
    also: ['Code rural', 'Code rural (nouveau)', 'Nouveau code rural'],
    short: ['CRPM', 'C. rur.', 'C. rur. pêche', 'C. rur. et pêche mar.'],
    formerId: 'LEGITEXT000006071367',
  },
  {
    id: 'LEGITEXT000006069583',
    title: 'Livre des procédures fiscales',
    also: ['Code des procédures fiscales'],
    short: ['LPF', 'L. pr. fisc.'],
    lettered: true,
  },
];

/** Names that mean more than one code, or one of another time: their articles are refused. */
export const UNSAFE_NAMES = [
  'CPCE',
  'CT',
  'CP',
  'CC',
  'CR',
  'CRE',
  'CE',
  'CMP',
  'ACP',
  'ACPC',
  'Code des marchés publics',
  'Ancien code pénal',
  'Code pénal (ancien)',
  'Ancien code de commerce',
  'Ancien code de procédure civile',
  'Ancien code minier',
  'Ancien code forestier',
  'Code forestier (ancien)',
  'Code de la nationalité',
  'Code des débits de boissons',
  'Code du vin',
  'Code de déontologie médicale',
  "Code de l'enseignement technique",
  'Ancien code du travail',
  'Ancien code de la consommation',
  "Code de l'urbanisme de Mayotte",
];

/** Said after a code's name: it is another country's, or the Union's. */
export const ELSEWHERE =
  "(?:du quebec|suisse|belge|allemand|italien|espagnol|portugais|neerlandais|polonais|luxembourgeois|monegasque|marocain|tunisien|algerien|senegalais|ivoirien|camerounais|malien|beninois|congolais|gabonais|malgache|libanais|haitien|canadien|roumain|grec|turc|bresilien|andorran|europeen|communautaire|de l'union|de l'ohada|de (?:la )?(?:nouvelle-caledonie|polynesie|monaco|belgique|suisse|cote d'ivoire)|du (?:cameroun|senegal|maroc|luxembourg|mali|canada))";
