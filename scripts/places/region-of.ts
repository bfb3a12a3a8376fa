/** Holiday regions by the codes GeoNames has for first-level divisions, where they are not the same. */
const REGIONS: Record<string, Record<string, string>> = {
  AU: pairs('01 ACT 02 NSW 03 NT 04 QLD 05 SA 06 TAS 07 VIC 08 WA'),
  BO: pairs('01 H 02 C 03 B 04 L 05 O 06 N 07 P 08 S 09 T'),
  BR: pairs(
    '01 AC 02 AL 03 AP 04 AM 05 BA 06 CE 07 DF 08 ES 11 MS 13 MA 14 MT 15 MG 16 PA 17 PB 18 PR 20 PI 21 RJ 22 RN 23 RS 24 RO 25 RR 26 SC 27 SP 28 SE 29 GO 30 PE 31 TO',
  ),
  CA: pairs('01 AB 02 BC 03 MB 04 NB 05 NL 07 NS 08 ON 09 PE 10 QC 11 SK 12 YT 13 NT 14 NU'),
  DE: pairs(
    '01 BW 02 BY 03 HB 04 HH 05 HE 06 NI 07 NW 08 RP 09 SL 10 SH 11 BB 12 MV 13 SN 14 ST 15 TH 16 BE',
  ),
  ES: pairs(
    '07 IB 27 RI 29 MD 31 MC 32 NC 34 AS 39 CB 51 AN 52 AR 53 CN 54 CM 55 CL 56 CT 57 EX 58 GA 59 PV 60 VC CE CE ML ML',
  ),
  IN: pairs(
    '01 AN 02 AP 03 AS 05 CH 07 DL 09 GJ 10 HR 11 HP 12 JK 13 KL 14 LD 16 MH 17 MN 18 ML 19 KA 20 NL 21 OR 22 PY 23 PB 24 RJ 25 TN 26 TR 28 WB 29 SK 30 AR 31 MZ 33 GA 34 BR 35 MP 36 UP 37 CT 39 UT 40 TG',
  ),
  MY: pairs(
    '01 01 02 02 03 03 04 04 05 05 06 06 07 08 08 09 09 07 11 13 12 10 13 11 14 14 15 15 16 12 17 16',
  ),
  NZ: pairs(
    '10 CIT E7 AUK E8 BOP E9 CAN F1 GIS F2 HKB F3 MWT F4 MBH F5 NSN F6 NTL F7 OTA F8 STL F9 TKI G1 WKO G2 WGN G3 WTC TAS TAS',
  ),
};

/** Countries whose regions have the same codes in GeoNames. */
const SAME = new Set(['CH', 'GB']);

/** Cities with holidays that differ from those of the division they are in. */
const CITIES: Record<string, string> = {
  'DE Augsburg': 'DE-BY-A',
  'DE Ansbach': 'DE-BY-EVANG',
  'DE Bayreuth': 'DE-BY-EVANG',
  'DE Coburg': 'DE-BY-EVANG',
  'DE Erlangen': 'DE-BY-EVANG',
  'DE Fürth': 'DE-BY-EVANG',
  'DE Hof': 'DE-BY-EVANG',
  'DE Nürnberg': 'DE-BY-EVANG',
  'DE Schwabach': 'DE-BY-EVANG',
  'IT Bolzano': 'IT-BZ',
  'IT Bressanone': 'IT-BZ',
  'IT Brunico': 'IT-BZ',
  'IT Florence': 'IT-FI',
  'IT Merano': 'IT-BZ',
  'IT Milan': 'IT-MI',
  'IT Palermo': 'IT-PA',
  'IT Rome': 'IT-RM',
  'IT Turin': 'IT-TO',
};

interface Divided {
  name: string;
  country: string;
  adminCode: string;
  /** In France the code of the commune, which begins with the department's. */
  muniSub?: string;
}

/** The holiday region of a city, if it is one of the known ones (all regions of all countries); else `null`. */
export function regionOf(city: Divided, known: ReadonlySet<string>): string | null {
  const region = CITIES[`${city.country} ${city.name}`] ?? divisionOf(city);
  return region !== null && known.has(region) ? region : null;
}

function divisionOf({ country, adminCode, muniSub = '' }: Divided): string | null {
  if (country === 'FR') return `FR-${muniSub.slice(0, 2)}`;
  if (SAME.has(country)) return `${country}-${adminCode}`;
  const code = REGIONS[country]?.[adminCode];
  return code === undefined ? null : `${country}-${code}`;
}

/** `'01 AB 02 BC'` is `{ '01': 'AB', '02': 'BC' }`. */
function pairs(text: string): Record<string, string> {
  const words = text.split(' ');
  return Object.fromEntries(
    Array.from({ length: words.length / 2 }, (_, index) => [words[index * 2], words[index * 2 + 1]]),
  );
}
