import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../../../utils/partners/places/find-places.ts';
import type { Language } from '../../../../utils/texts/texts.ts';
import { allPlaces } from '../../../support/place-file.ts';

/** Found places in one line each: `London GB Europe/London GB-ENG`. */
function found(query: string, language: Language = 'fr'): string[] {
  return findPlaces(allPlaces, query, language).map(({ name, country, zone, region }) =>
    [name, country, zone, region].filter((part) => part !== null).join(' '),
  );
}

describe('a city in French', () => {
  test.each([
    ['Paris', 'Paris FR Europe/Paris'],
    ['Lyon', 'Lyon FR Europe/Paris'],
    ['Le Mans', 'Le Mans FR Europe/Paris'],
    ['La Rochelle', 'La Rochelle FR Europe/Paris'],
    ['Biarritz', 'Biarritz FR Europe/Paris'],
    ['Ajaccio', 'Ajaccio FR Europe/Paris'],
    ['Londres', 'Londres GB Europe/London GB-ENG'],
    ['Édimbourg', 'Édimbourg GB Europe/London GB-SCT'],
    ['Douvres', 'Douvres GB Europe/London GB-ENG'],
    ['Bruxelles', 'Bruxelles BE Europe/Brussels'],
    ['Anvers', 'Anvers BE Europe/Brussels'],
    ['Gand', 'Gand BE Europe/Brussels'],
    ['Louvain', 'Louvain BE Europe/Brussels'],
    ['La Haye', 'La Haye NL Europe/Amsterdam'],
    ['Bois-le-Duc', 'Bois-le-Duc NL Europe/Amsterdam'],
    ['Cologne', 'Cologne DE Europe/Berlin DE-NW'],
    ['Aix-la-Chapelle', 'Aix-la-Chapelle DE Europe/Berlin DE-NW'],
    ['Mayence', 'Mayence DE Europe/Berlin DE-RP'],
    ['Dresde', 'Dresde DE Europe/Berlin DE-SN'],
    ['Francfort', 'Francfort-sur-le-Main DE Europe/Berlin DE-HE'],
    ['Ratisbonne', 'Ratisbonne DE Europe/Berlin DE-BY'],
    ['Berne', 'Berne CH Europe/Zurich CH-BE'],
    ['Bâle', 'Bâle CH Europe/Zurich CH-BS'],
    ['Soleure', 'Soleure CH Europe/Zurich CH-SO'],
    ['Vienne', 'Vienne AT Europe/Vienna'],
    ['Barcelone', 'Barcelone ES Europe/Madrid ES-CT'],
    ['Séville', 'Séville ES Europe/Madrid ES-AN'],
    ['Saragosse', 'Saragosse ES Europe/Madrid ES-AR'],
    ['La Corogne', 'La Corogne ES Europe/Madrid ES-GA'],
    ['Lisbonne', 'Lisbonne PT Europe/Lisbon'],
    ['Gênes', 'Gênes IT Europe/Rome'],
    ['Venise', 'Venise IT Europe/Rome'],
    ['Varsovie', 'Varsovie PL Europe/Warsaw'],
    ['Cracovie', 'Cracovie PL Europe/Warsaw'],
    ['Copenhague', 'Copenhague DK Europe/Copenhagen'],
    ['Athènes', 'Athènes GR Europe/Athens'],
    ['Bucarest', 'Bucarest RO Europe/Bucharest'],
    ['Moscou', 'Moscou RU Europe/Moscow'],
    ['Alger', 'Alger DZ Africa/Algiers'],
    ['Tanger', 'Tanger MA Africa/Casablanca'],
    ['Marrakech', 'Marrakech MA Africa/Casablanca'],
    ['Sfax', 'Sfax TN Africa/Tunis'],
    ['Le Caire', 'Le Caire EG Africa/Cairo'],
    ['Caire', 'Le Caire EG Africa/Cairo'],
    ['Le Cap', 'Le Cap ZA Africa/Johannesburg'],
    ['Abidjan', 'Abidjan CI Africa/Abidjan'],
    ['Dakar', 'Dakar SN Africa/Dakar'],
    ['Tananarive', 'Antananarivo MG Indian/Antananarivo'],
    ['Beyrouth', 'Beyrouth LB Asia/Beirut'],
    ['Jérusalem', 'Jérusalem IL Asia/Jerusalem'],
    ['Dubaï', 'Dubaï AE Asia/Dubai'],
    ['La Mecque', 'La Mecque SA Asia/Riyadh'],
    ['Téhéran', 'Téhéran IR Asia/Tehran'],
    ['Pékin', 'Pékin CN Asia/Shanghai'],
    ['Ürümqi', 'Ürümqi CN Asia/Shanghai'],
    ['Séoul', 'Séoul KR Asia/Seoul'],
    ['Singapour', 'Singapour SG Asia/Singapore'],
    ['Katmandou', 'Katmandou NP Asia/Kathmandu'],
    ['La Nouvelle-Delhi', 'Nouvelle-Delhi IN Asia/Kolkata'],
    ['Hô Chi Minh-Ville', 'Hô Chi Minh-Ville VN Asia/Ho_Chi_Minh'],
    ['Montréal', 'Montréal CA America/Toronto CA-QC'],
    ['Québec', 'Québec CA America/Toronto CA-QC'],
    ['Saint-Jean de Terre-Neuve', 'Saint-Jean de Terre-Neuve CA America/St_Johns CA-NL'],
    ['La Nouvelle-Orléans', 'La Nouvelle-Orléans US America/Chicago'],
    ['Philadelphie', 'Philadelphie US America/New_York'],
    ['La Havane', 'La Havane CU America/Havana'],
    ['Santiago du Chili', 'Santiago du Chili CL America/Santiago'],
    ['Cochabamba', 'Cochabamba BO America/La_Paz BO-C'],
    ['Perth', 'Perth AU Australia/Perth AU-WA'],
    ['Brisbane', 'Brisbane AU Australia/Brisbane AU-QLD'],
  ])('%s', (query, expected) => {
    expect(found(query)[0]).toBe(expected);
  });
});

describe('a city in English', () => {
  test.each([
    ['London', 'London GB Europe/London GB-ENG'],
    ['Leicester', 'Leicester GB Europe/London GB-ENG'],
    ['Cardiff', 'Cardiff GB Europe/London GB-WLS'],
    ['Belfast', 'Belfast GB Europe/London GB-NIR'],
    ['Derry', 'Derry GB Europe/London GB-NIR'],
    ['Munich', 'Munich DE Europe/Berlin DE-BY'],
    ['Nuremberg', 'Nuremberg DE Europe/Berlin DE-BY-EVANG'],
    ['Hanover', 'Hanover DE Europe/Berlin DE-NI'],
    ['Geneva', 'Geneva CH Europe/Zurich CH-GE'],
    ['Lausanne', 'Lausanne CH Europe/Zurich CH-VD'],
    ['Antwerp', 'Antwerp BE Europe/Brussels'],
    ['Seville', 'Seville ES Europe/Madrid ES-AN'],
    ['San Sebastian', 'San Sebastián ES Europe/Madrid ES-PV'],
    ['Las Palmas', 'Las Palmas de Gran Canaria ES Atlantic/Canary ES-CN'],
    ['Funchal', 'Funchal PT Atlantic/Madeira'],
    ['Ponta Delgada', 'Ponta Delgada PT Atlantic/Azores'],
    ['Florence', 'Florence IT Europe/Rome IT-FI'],
    ['Milan', 'Milan IT Europe/Rome IT-MI'],
    ['Bolzano', 'Bolzano IT Europe/Rome IT-BZ'],
    ['Kraków', 'Kraków PL Europe/Warsaw'],
    ['Gothenburg', 'Gothenburg SE Europe/Stockholm'],
    ['Reykjavik', 'Reykjavik IS Atlantic/Reykjavik'],
    ['Marrakech', 'Marrakesh MA Africa/Casablanca'],
    ['Cairo', 'Cairo EG Africa/Cairo'],
    ['Lubumbashi', 'Lubumbashi CD Africa/Lubumbashi'],
    ['Mumbai', 'Mumbai IN Asia/Kolkata IN-MH'],
    ['Bengaluru', 'Bengaluru IN Asia/Kolkata IN-KA'],
    ['Hyderabad', 'Hyderabad IN Asia/Kolkata IN-TG'],
    ['Kuala Lumpur', 'Kuala Lumpur MY Asia/Kuala_Lumpur MY-14'],
    ['Jakarta', 'Jakarta ID Asia/Jakarta'],
    ['Makassar', 'Makassar ID Asia/Makassar'],
    ['Osaka', 'Osaka JP Asia/Tokyo'],
    ['Busan', 'Busan KR Asia/Seoul'],
    ['Toronto', 'Toronto CA America/Toronto CA-ON'],
    ['Vancouver', 'Vancouver CA America/Vancouver CA-BC'],
    ['Calgary', 'Calgary CA America/Edmonton CA-AB'],
    ['Winnipeg', 'Winnipeg CA America/Winnipeg CA-MB'],
    ['Regina', 'Regina CA America/Regina CA-SK'],
    ['Halifax', 'Halifax CA America/Halifax CA-NS'],
    ['New York', 'New York US America/New_York'],
    ['Phoenix', 'Phoenix US America/Phoenix'],
    ['Honolulu', 'Honolulu US Pacific/Honolulu'],
    ['Sao Paulo', 'São Paulo BR America/Sao_Paulo BR-SP'],
    ['Manaus', 'Manaus BR America/Manaus BR-AM'],
    ['Buenos Aires', 'Buenos Aires AR America/Argentina/Buenos_Aires'],
    ['Sydney', 'Sydney AU Australia/Sydney AU-NSW'],
    ['Adelaide', 'Adelaide AU Australia/Adelaide AU-SA'],
    ['Hobart', 'Hobart AU Australia/Hobart AU-TAS'],
    ['Auckland', 'Auckland NZ Pacific/Auckland NZ-AUK'],
    ['Vladivostok', 'Vladivostok RU Asia/Vladivostok'],
    ['Astana', 'Astana KZ Asia/Almaty'],
  ])('%s', (query, expected) => {
    expect(found(query, 'en')[0]).toBe(expected);
  });
});

describe('all of France', () => {
  test.each([
    ['Strasbourg', 'Strasbourg FR Europe/Paris FR-67'],
    ['Haguenau', 'Haguenau FR Europe/Paris FR-67'],
    ['Colmar', 'Colmar FR Europe/Paris FR-68'],
    ['Mulhouse', 'Mulhouse FR Europe/Paris FR-68'],
    ['Metz', 'Metz FR Europe/Paris FR-57'],
    ['Nancy', 'Nancy FR Europe/Paris'],
    ['Corse', 'Corse FR Europe/Paris'],
    ['La Réunion', 'La Réunion RE Indian/Reunion'],
    ['Réunion', 'La Réunion RE Indian/Reunion'],
    ['Le Tampon', 'Le Tampon RE Indian/Reunion'],
    ['Pointe-à-Pitre', 'Pointe-à-Pitre GP America/Guadeloupe'],
    ['Basse-Terre', 'Basse-Terre GP America/Guadeloupe'],
    ['Guadeloupe', 'Guadeloupe GP America/Guadeloupe'],
    ['Fort-de-France', 'Fort-de-France MQ America/Martinique'],
    ['Cayenne', 'Cayenne GF America/Cayenne'],
    ['Guyane', 'Guyane française GF America/Cayenne'],
    ['Mamoudzou', 'Mamoudzou YT Indian/Mayotte'],
    ['Nouméa', 'Nouméa NC Pacific/Noumea'],
    ['Papeete', 'Papeete PF Pacific/Tahiti'],
    ['Tahiti', 'Papeete PF Pacific/Tahiti'],
    ['Marquises', 'Îles Marquises PF Pacific/Marquesas'],
    ['Mata-Utu', 'Mata-Utu WF Pacific/Wallis'],
    ['Gustavia', 'Gustavia BL America/St_Barthelemy'],
    ['Marigot', 'Marigot MF America/Marigot'],
    ['Saint-Pierre-et-Miquelon', 'Saint-Pierre-et-Miquelon PM America/Miquelon'],
  ])('%s', (query, expected) => {
    expect(found(query)[0]).toBe(expected);
  });
});

test.each([
  ['saint etienne', 'Saint-Étienne'],
  ['st-étienne', 'Saint-Étienne'],
  ['ST ETIENNE', 'Saint-Étienne'],
  ['besancon', 'Besançon'],
  ['  noumea ', 'Nouméa'],
  ['ile de paques', 'Île de Pâques'],
  ['lodz', 'Łódź'],
  ['gdansk', 'Gdańsk'],
  ['malmo', 'Malmö'],
  ['muenchen', 'Munich'],
  ['dusseldorf', 'Düsseldorf'],
  ['nimes', 'Nîmes'],
  ['n’djamena', 'N’Djamena'],
  ['hoenheim', 'Hœnheim'],
])('accents, case and hyphens do not matter: %s is %s', (query, expected) => {
  expect(findPlaces(allPlaces, query, 'fr')[0]?.name).toBe(expected);
});

test.each([
  ['Bombay', 'fr', 'Bombay', 'Asia/Kolkata'],
  ['Bombay', 'en', 'Mumbai', 'Asia/Kolkata'],
  ['Calcutta', 'en', 'Kolkata', 'Asia/Kolkata'],
  ['Madras', 'en', 'Chennai', 'Asia/Kolkata'],
  ['Bangalore', 'en', 'Bengaluru', 'Asia/Kolkata'],
  ['Kiev', 'en', 'Kyiv', 'Europe/Kyiv'],
  ['Kyiv', 'fr', 'Kiev', 'Europe/Kyiv'],
  ['Saïgon', 'fr', 'Hô Chi Minh-Ville', 'Asia/Ho_Chi_Minh'],
  ['Saigon', 'en', 'Ho Chi Minh City', 'Asia/Ho_Chi_Minh'],
  ['Peking', 'en', 'Beijing', 'Asia/Shanghai'],
  ['Rangoon', 'en', 'Yangon', 'Asia/Yangon'],
  ['Leningrad', 'en', 'Saint Petersburg', 'Europe/Moscow'],
  ['Constantinople', 'en', 'Istanbul', 'Europe/Istanbul'],
  ['Dantzig', 'fr', 'Gdańsk', 'Europe/Warsaw'],
  ['Breslau', 'en', 'Wrocław', 'Europe/Warsaw'],
  ['Léopoldville', 'fr', 'Kinshasa', 'Africa/Kinshasa'],
  ['Nour-Soultan', 'fr', 'Astana', 'Asia/Almaty'],
  ['München', 'en', 'Munich', 'Europe/Berlin'],
  ['Wien', 'fr', 'Vienne', 'Europe/Vienna'],
  ['Firenze', 'fr', 'Florence', 'Europe/Rome'],
  ['Lisboa', 'en', 'Lisbon', 'Europe/Lisbon'],
  ['Den Haag', 'en', 'The Hague', 'Europe/Amsterdam'],
  ['NYC', 'en', 'New York', 'America/New_York'],
])('a former or another name: %s in %s is %s', (query, language, name, zone) => {
  expect(findPlaces(allPlaces, query, language === 'fr' ? 'fr' : 'en')[0]).toMatchObject({ name, zone });
});

test.each([
  [
    'London',
    ['Londres GB Europe/London GB-ENG', 'London CA America/Toronto CA-ON', 'London US America/New_York'],
  ],
  ['Paris', ['Paris FR Europe/Paris', 'Paris US America/Chicago']],
  ['Saint-Denis', ['Saint-Denis RE Indian/Reunion', 'Saint-Denis FR Europe/Paris']],
  [
    'Birmingham',
    ['Birmingham GB Europe/London GB-ENG', 'Birmingham US America/Chicago', 'Birmingham US America/Detroit'],
  ],
  ['Valence', ['Valence ES Europe/Madrid ES-VC', 'Valence FR Europe/Paris']],
  ['Tripoli', ['Tripoli LY Africa/Tripoli', 'Tripoli LB Asia/Beirut']],
  ['Vancouver', ['Vancouver CA America/Vancouver CA-BC', 'Vancouver US America/Los_Angeles']],
  ['Cambridge', ['Cambridge GB Europe/London GB-ENG', 'Cambridge CA America/Toronto CA-ON']],
  ['Saint-Pierre', ['Saint-Pierre RE Indian/Reunion', 'Saint-Pierre PM America/Miquelon']],
])('places of one name are told apart, the biggest first: %s', (query, expected) => {
  expect(found(query).slice(0, expected.length)).toEqual(expected);
});

test.each([
  ['London, Canada', 'London CA America/Toronto CA-ON'],
  ['Londres, royaume-uni', 'Londres GB Europe/London GB-ENG'],
  ['Saint-Denis, FR', 'Saint-Denis FR Europe/Paris'],
  ['Paris, états-unis', 'Paris US America/Chicago'],
  ['Paris, Texas', 'Paris FR Europe/Paris'],
])('a country behind a comma chooses: %s', (query, expected) => {
  expect(found(query)[0]).toBe(expected);
});

describe('a country', () => {
  test.each([
    ['Japon', 'fr', 'Japon JP Asia/Tokyo'],
    ['japan', 'fr', 'Japon JP Asia/Tokyo'],
    ['Maroc', 'fr', 'Maroc MA Africa/Casablanca'],
    ['Allemagne', 'fr', 'Allemagne DE Europe/Berlin'],
    ['Germany', 'en', 'Germany DE Europe/Berlin'],
    ['Royaume-Uni', 'fr', 'Royaume-Uni GB Europe/London'],
    ['UK', 'en', 'United Kingdom GB Europe/London'],
    ['Hollande', 'fr', 'Pays-Bas NL Europe/Amsterdam'],
    ['Argentine', 'fr', 'Argentine AR America/Argentina/Buenos_Aires'],
    ['Chine', 'fr', 'Chine CN Asia/Shanghai'],
    ['Inde', 'fr', 'Inde IN Asia/Kolkata'],
    ['Birmanie', 'fr', 'Birmanie MM Asia/Yangon'],
    ['Burma', 'en', 'Myanmar MM Asia/Yangon'],
    ['Hong Kong', 'fr', 'Hong Kong HK Asia/Hong_Kong'],
    ['Corée', 'fr', 'Corée du Sud KR Asia/Seoul'],
    ['EAU', 'fr', 'Émirats arabes unis AE Asia/Dubai'],
    ['Côte d’Ivoire', 'fr', 'Côte d’Ivoire CI Africa/Abidjan'],
    ['Ivory Coast', 'en', 'Côte d’Ivoire CI Africa/Abidjan'],
    ['Viet', 'fr', 'Viêt Nam VN Asia/Ho_Chi_Minh'],
    ['Géorgie', 'fr', 'Géorgie GE Asia/Tbilisi'],
    ['Luxembourg', 'fr', 'Luxembourg LU Europe/Luxembourg'],
    ['Écosse', 'fr', 'Écosse GB Europe/London GB-SCT'],
    ['Bavière', 'fr', 'Bavière DE Europe/Berlin DE-BY'],
    ['Catalonia', 'en', 'Catalonia ES Europe/Madrid ES-CT'],
  ])('with one time is a place, as are regions: %s', (query, language, expected) => {
    expect(found(query, language === 'fr' ? 'fr' : 'en')[0]).toBe(expected);
  });

  test.each([
    ['États-Unis', 'US', ['America/New_York', 'America/Los_Angeles', 'America/Chicago', 'America/Phoenix']],
    ['usa', 'US', ['America/New_York', 'Pacific/Honolulu']],
    ['Canada', 'CA', ['America/Toronto', 'America/Vancouver', 'America/Edmonton', 'America/St_Johns']],
    ['Australie', 'AU', ['Australia/Sydney', 'Australia/Perth', 'Australia/Brisbane', 'Australia/Adelaide']],
    ['Espagne', 'ES', ['Europe/Madrid', 'Atlantic/Canary']],
    ['Portugal', 'PT', ['Europe/Lisbon', 'Atlantic/Azores']],
    ['Brésil', 'BR', ['America/Sao_Paulo']],
    ['Russie', 'RU', ['Europe/Moscow', 'Asia/Vladivostok']],
    ['Nouvelle-Zélande', 'NZ', ['Pacific/Auckland', 'Pacific/Chatham']],
    ['Kazakhstan', 'KZ', ['Asia/Almaty']],
  ])('with several times gives its cities to choose from: %s', (query, country, zones) => {
    const places = findPlaces(allPlaces, query, 'fr');
    expect(places.every((place) => place.country === country)).toBe(true);
    expect(places.map(({ zone }) => zone)).toEqual(expect.arrayContaining(zones));
  });
});

describe('a zone', () => {
  test.each([
    ['Europe/Paris', 'Paris FR Europe/Paris'],
    ['america/new_york', 'New York US America/New_York'],
    ['Asia/Calcutta', 'Bombay IN Asia/Kolkata IN-MH'],
    ['Europe/Kiev', 'Kiev UA Europe/Kyiv'],
    ['Indian/Reunion', 'Saint-Denis RE Indian/Reunion'],
    ['America/Argentina/Ushuaia', 'Ushuaia AR America/Argentina/Ushuaia'],
    ['Australia/Eucla', 'Eucla AU Australia/Eucla'],
    ['Asia/Urumqi', 'Urumqi CN Asia/Urumqi'],
  ])('%s', (query, expected) => {
    expect(found(query)).toEqual([expected]);
  });

  test('begun is completed', () => {
    expect(found('pacific/au')).toEqual(['Auckland NZ Pacific/Auckland NZ-AUK']);
    expect(found('America/Arg').length).toBeGreaterThan(3);
  });

  test.each([['Etc/GMT+3'], ['Mars/Olympus'], ['Europe/Pariss'], ['GMT+2/x'], ['//'], ['../etc/passwd']])(
    'that does not exist is nothing: %s',
    (query) => {
      expect(findPlaces(allPlaces, query, 'fr')).toEqual([]);
    },
  );
});

test.each([
  [''],
  ['   '],
  [','],
  ['-'],
  ['Atlantis'],
  ['Xyzzy'],
  ['GMT+1'],
  ['UTC+2'],
  ['東京都庁'],
  ['.*'],
  ['[a-z]+'],
  ['(((((('],
  ['\\'],
  ['$&'],
  ['__proto__'],
  ['constructor'],
  ['<img src=x onerror=alert(1)>'],
  ['\u202e\u200f'],
  ['a'.repeat(101)],
  ['é'.repeat(100_000)],
])('what nobody knows is nothing, never the own zone: %j', (query) => {
  for (const language of ['fr', 'en'] as const) expect(findPlaces(allPlaces, query, language)).toEqual([]);
});

test('marks of writing direction around a name do not hide it', () => {
  expect(findPlaces(allPlaces, '\u200fParis\u202c', 'fr')[0]?.name).toBe('Paris');
});

const anyQuery = fc.oneof(
  fc.string({ maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('a', 'sa', 'new', 'port', 'saint', 'los', 'the ', 'la ', 'europe/', 'af'),
);

test('whatever is typed, at most eight places are found, each once', () => {
  fc.assert(
    fc.property(anyQuery, fc.constantFrom('fr', 'en'), (query, language) => {
      const places = findPlaces(allPlaces, query, language as Language);
      expect(places.length).toBeLessThanOrEqual(8);
      expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(places.length);
    }),
    { numRuns: 200 },
  );
});

test('who finds a place by its beginning still finds it letter by letter', () => {
  for (const name of ['Montréal', 'Casablanca', 'Singapour', 'Nouméa', 'Barcelone']) {
    for (let length = 5; length <= name.length; length++) {
      expect(findPlaces(allPlaces, name.slice(0, length), 'fr').map((place) => place.name)).toContain(name);
    }
  }
});
