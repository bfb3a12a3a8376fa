/**
 * Places that people name with a time, folded, in French, English and their own language, by zone: cities, countries
 * with one clock, and adjectives (`heure française`). Not a gazetteer: larger ones are asked as well. A name with a
 * tilde is a place only in such a phrase: alone it is an adjective, a first name or another word.
 */
const PLACES: Record<string, string> = {
  'Europe/Paris':
    'paris|france|~francaise|~francais|~french|~metropole|~metropolitaine|lyon|marseille|toulouse|bordeaux|lille|nantes|strasbourg|~nice|montpellier|rennes|~pariser|parigi|frankreich',
  'Europe/London':
    'london|londres|londra|londen|~londoner|uk|~u.k.|united kingdom|royaume-uni|england|angleterre|~anglaise|~britain|~britannique|~british|great britain|manchester|birmingham|edinburgh|edimbourg|glasgow',
  'Europe/Dublin': 'dublin|ireland|irlande|~irish|~irlandaise',
  'Europe/Lisbon': 'lisbon|lisbonne|lisboa|lissabon|portugal|~portugaise|porto',
  'Europe/Madrid': 'madrid|spain|espagne|~espagnole|espana|~peninsular|barcelona|barcelone|seville|valencia',
  'Atlantic/Canary': 'canaries|canarias|canary islands',
  'Europe/Berlin':
    'berlin|~berliner|germany|allemagne|~allemande|~german|~deutsche|munich|munchen|hamburg|hambourg|frankfurt|francfort|cologne|koln|stuttgart|dusseldorf',
  'Europe/Brussels': 'brussels|bruxelles|brussel|brussel|belgium|belgique|~belge|anvers|antwerp|~liege',
  'Europe/Luxembourg': 'luxembourg|luxemburg',
  'Europe/Amsterdam': 'amsterdam|netherlands|pays-bas|~nederlandse|~dutch|rotterdam',
  'Europe/Zurich':
    'zurich|zuerich|~zurcher|switzerland|suisse|~swiss|~schweizer|geneva|geneve|genf|basel|~bale|bern|berne|lausanne',
  'Europe/Rome':
    'rome|roma|~rom|italy|italie|~italienne|~italian|~italiana|milan|milano|mailand|turin|torino',
  'Europe/Vienna': 'vienna|vienne|wien|~wiener|austria|autriche',
  'Europe/Prague': 'prague|praha|prag',
  'Europe/Warsaw': 'warsaw|varsovie|warszawa|poland|pologne',
  'Europe/Budapest': 'budapest|hungary|hongrie',
  'Europe/Copenhagen': 'copenhagen|copenhague|denmark|danemark',
  'Europe/Stockholm': 'stockholm|sweden|suede',
  'Europe/Oslo': 'oslo|norway|norvege',
  'Europe/Helsinki': 'helsinki|finland|finlande',
  'Europe/Athens': 'athens|athenes|greece|grece',
  'Europe/Bucharest': 'bucharest|bucarest|romania|roumanie',
  'Europe/Sofia': '~sofia|bulgaria|bulgarie',
  'Europe/Belgrade': 'belgrade|serbia|serbie',
  'Europe/Kyiv': 'kyiv|kiev|ukraine',
  'Europe/Moscow': 'moscow|moscou|moskau',
  'Europe/Istanbul': 'istanbul|turkey|turquie|turquiye|ankara',
  'Europe/Monaco': 'monaco',
  'America/New_York':
    'new york|new york city|nyc|~n.y.|~new yorker|nueva york|~cote est|~east coast|boston|washington|washington dc|miami|atlanta|philadelphia|philadelphie',
  'America/Toronto': 'toronto|montreal|quebec|ottawa|ontario|~quebecoise',
  'America/Chicago': 'chicago|dallas|houston|~austin|texas|new orleans|minneapolis',
  'America/Denver': 'denver|colorado|salt lake city',
  'America/Phoenix': 'phoenix|arizona',
  'America/Los_Angeles':
    'los angeles|san francisco|california|californie|~cote ouest|~west coast|seattle|san diego|las vegas|~silicon valley|portland|~l.a.',
  'America/Vancouver': 'vancouver|british columbia|colombie-britannique',
  'America/Edmonton': 'edmonton|calgary|alberta',
  'America/Winnipeg': 'winnipeg|manitoba',
  'America/Halifax': 'halifax|nova scotia|nouvelle-ecosse',
  'America/St_Johns': "st. john's|st john's",
  'America/Anchorage': 'anchorage',
  'Pacific/Honolulu': 'honolulu',
  'America/Mexico_City': 'mexico city|mexico|mexique|ciudad de mexico|cdmx',
  'America/Havana': 'havana|la havane|la habana|cuba',
  'America/Bogota': 'bogota|colombia|colombie',
  'America/Lima': 'lima|peru|perou',
  'America/Caracas': 'caracas|venezuela',
  'America/Santiago': 'santiago|santiago de chile',
  'America/Argentina/Buenos_Aires': 'buenos aires|argentina|argentine',
  'America/Sao_Paulo': 'sao paulo|rio de janeiro|brasilia|~rio',
  'America/Martinique': 'martinique|fort-de-france',
  'America/Guadeloupe': 'guadeloupe|pointe-a-pitre',
  'America/Cayenne': 'cayenne|guyane',
  'Indian/Reunion': '~reunion|~la reunion|saint-denis de la reunion',
  'Indian/Mayotte': 'mayotte|mamoudzou',
  'Indian/Mauritius': 'mauritius|ile maurice|~maurice|port louis',
  'Indian/Antananarivo': 'antananarivo|tananarive|madagascar',
  'Pacific/Noumea': 'noumea|nouvelle-caledonie|new caledonia',
  'Pacific/Tahiti': 'tahiti|papeete|polynesie',
  'Africa/Casablanca': 'casablanca|morocco|maroc|~marocaine|rabat|marrakech',
  'Africa/Algiers': 'algiers|alger|algeria|algerie|~algerienne',
  'Africa/Tunis': 'tunis|tunisia|tunisie|~tunisienne',
  'Africa/Cairo': 'cairo|le caire|~caire|egypt|egypte',
  'Africa/Dakar': 'dakar|senegal',
  'Africa/Abidjan': "abidjan|cote d'ivoire|ivory coast",
  'Africa/Lagos': 'lagos|nigeria',
  'Africa/Nairobi': 'nairobi|kenya',
  'Africa/Johannesburg': 'johannesburg|south africa|afrique du sud|cape town|~le cap',
  'Asia/Jerusalem': 'jerusalem|israel|~israeli|~israelienne|tel aviv|tel-aviv',
  'Asia/Beirut': 'beirut|beyrouth|lebanon|liban',
  'Asia/Riyadh': 'riyadh|riyad|saudi arabia|arabie saoudite|~saudi|jeddah|djeddah',
  'Asia/Dubai': 'dubai|abu dhabi|uae|emirats|emirats arabes unis|united arab emirates',
  'Asia/Qatar': 'doha|qatar',
  'Asia/Tehran': 'tehran|teheran|iran',
  'Asia/Karachi': 'karachi|pakistan|islamabad|lahore',
  'Asia/Kolkata':
    'india|inde|~indian|~indienne|mumbai|bombay|delhi|new delhi|bangalore|bengaluru|kolkata|calcutta|chennai|hyderabad|pune',
  'Asia/Colombo': 'colombo|sri lanka',
  'Asia/Kathmandu': 'kathmandu|katmandou|nepal',
  'Asia/Dhaka': 'dhaka|dacca|bangladesh',
  'Asia/Bangkok': 'bangkok|thailand|thailande',
  'Asia/Ho_Chi_Minh': 'hanoi|ho chi minh|ho chi minh city|saigon|vietnam',
  'Asia/Jakarta': 'jakarta|djakarta',
  'Asia/Singapore': 'singapore|singapour',
  'Asia/Kuala_Lumpur': 'kuala lumpur|malaysia|malaisie',
  'Asia/Manila': 'manila|manille|philippines',
  'Asia/Hong_Kong': 'hong kong|hong-kong|hongkong',
  'Asia/Shanghai': 'beijing|pekin|peking|shanghai|china|chine|~chinoise|~chinese|shenzhen|guangzhou|~canton',
  'Asia/Taipei': 'taipei|taiwan',
  'Asia/Tokyo': 'tokyo|tokio|japan|japon|~japonaise|~japanese|osaka|kyoto',
  'Asia/Seoul': 'seoul|south korea|coree|coree du sud|korea|~coreenne',
  'Australia/Sydney': 'sydney|canberra',
  'Australia/Melbourne': 'melbourne',
  'Australia/Brisbane': 'brisbane|queensland',
  'Australia/Adelaide': 'adelaide',
  'Australia/Perth': 'perth',
  'Pacific/Auckland': 'auckland|wellington|new zealand|nouvelle-zelande',
  'Pacific/Chatham': 'chatham islands|iles chatham|chatham',
  'Australia/Lord_Howe': 'lord howe|lord howe island',
};

const ENTRIES = Object.entries(PLACES).flatMap(([zone, names]) =>
  names.split('|').map((name) => ({ zone, name: name.replace('~', ''), onlyInPhrase: name.startsWith('~') })),
);
const ZONE_BY_NAME = new Map(ENTRIES.map(({ name, zone }) => [name, zone]));
const ZONE_BY_BARE_NAME = new Map(
  ENTRIES.filter(({ onlyInPhrase }) => !onlyInPhrase).map(({ name, zone }) => [name, zone]),
);

/** The zone that a name means after `heure de` or before `time`, given folded; `null` when it is none of these. */
export function knownPlace(name: string): string | null {
  return ZONE_BY_NAME.get(name) ?? null;
}

/** The same for a name that stands alone next to a time: `Réunion 15 h` is no island. */
export function knownBarePlace(name: string): string | null {
  return ZONE_BY_BARE_NAME.get(name) ?? null;
}
