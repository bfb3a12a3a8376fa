/** UPU S10: two letters, eight digits, a check digit, a country. https://www.upu.int S10-12 */
export function isS10(number: string): boolean {
  const [, digits, check, country] = /^[A-Z]{2}(\d{8})(\d)([A-Z]{2})$/.exec(number) ?? [];
  if (!digits || !country || !COUNTRIES.has(country)) return false;
  const rest = weighted(digits, [8, 6, 4, 2, 3, 5, 9, 7]) % 11;
  return Number(check) === (rest === 0 ? 5 : rest === 1 ? 0 : 11 - rest);
}

/** UPS: `1Z`, fifteen characters, a check digit. */
export function isUps(number: string): boolean {
  const [, body, check] = /^1Z([A-Z0-9]{15})(\d)$/.exec(number) ?? [];
  if (!body) return false;
  const values = [...body].map((one) => (/\d/.test(one) ? Number(one) : (one.charCodeAt(0) - 3) % 10));
  const sum = values.reduce((total, value, index) => total + value * (index % 2 === 1 ? 2 : 1), 0);
  return Number(check) === (10 - (sum % 10)) % 10;
}

/** Colissimo and followed letters: product (digit and letter), ten digits, a check digit, mod 10 with weights 1 and 3. */
export function isColissimo(number: string): boolean {
  const [, digits, check] = /^\d[A-Z](\d{10})(\d)$/.exec(number) ?? [];
  return digits !== undefined && Number(check) === (10 - (weighted(digits, [1, 3]) % 10)) % 10;
}

/** DHL Express waybill: mod 7 of all but the last digit. */
export function isDhlExpress(number: string): boolean {
  return /^\d{10,11}$/.test(number) && Number(number.slice(0, -1)) % 7 === Number(number.slice(-1));
}

/** FedEx Express (12 digits) and Ground (15 digits). */
export function isFedex(number: string): boolean {
  if (/^\d{12}$/.test(number)) {
    return (weighted(number.slice(0, 11), [3, 1, 7]) % 11) % 10 === Number(number.slice(-1));
  }
  if (!/^\d{15}$/.test(number)) return false;
  return (10 - (weighted(number.slice(0, 14), [1, 3]) % 10)) % 10 === Number(number.slice(-1));
}

/** DPD: 27 or 14 digits and a check character, ISO 7064 mod 37/36. */
export function isDpd(number: string): boolean {
  if (!/^(?:\d{14}|\d{27})[0-9A-Z]$/.test(number)) return false;
  let check = 36;
  for (const digit of number.slice(0, -1)) {
    check += ALPHABET.indexOf(digit);
    if (check > 36) check -= 36;
    check *= 2;
    if (check >= 37) check -= 37;
  }
  return ALPHABET.indexOf(number.slice(-1)) === (37 - check) % 36;
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Sum of the digits, each times its weight; weights repeat. */
function weighted(digits: string, weights: number[]): number {
  return [...digits].reduce((sum, digit, at) => sum + Number(digit) * (weights[at % weights.length] ?? 0), 0);
}

/** ISO 3166-1 alpha-2, of the places that have a postal service. */
const COUNTRIES = new Set(
  (
    'AD AE AF AG AI AL AM AN AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF ' +
    'CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG ' +
    'GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW ' +
    'KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF ' +
    'NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM ' +
    'SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ' +
    'ZA ZM ZW XK'
  ).split(' '),
);
