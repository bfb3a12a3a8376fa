import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARRIERS } from '../../../../utils/orders/reading/lexicon/carriers.ts';
import {
  carrierNamed,
  carrierOfShape,
  possibleCarriers,
  readTrackingText,
  readTrackingUrl,
  trackingNumber,
  trackingUrl,
} from '../../../../utils/orders/reading/tracking.ts';
import {
  isColissimo,
  isDhlExpress,
  isDpd,
  isFedex,
  isS10,
  isUps,
} from '../../../../utils/orders/reading/tracking-checks.ts';
import { cpuTime } from '../../../support/cpu-time.ts';

describe('check digits', () => {
  // Test numbers of jkeen/tracking_number_data (MIT) and of La Poste's public examples.
  test.each([
    [isS10, 'RB123456785GB', true],
    [isS10, 'XY746876977FR', true],
    [isS10, 'RB123456786GB', false],
    [isS10, 'RB123456785ZZ', false],
    [isUps, '1Z5R89390357567127', true],
    [isUps, '1Z879E930346834440', true],
    [isUps, '1Z1111111111111111', false],
    [isColissimo, '6A15602676300', true],
    [isColissimo, '6A15602683841', true],
    [isColissimo, '6M17554710224', true],
    [isColissimo, '8N12345678901', false],
    [isDhlExpress, '3318810025', true],
    [isDhlExpress, '73891051146', true],
    [isDhlExpress, '3318810010', false],
    [isDpd, '008182709980000020033350276C', true],
    [isDpd, '09980000020033F', true],
    [isDpd, '09980000020033D', false],
    [isFedex, '986578788855', true],
    [isFedex, '477179081230', true],
    [isFedex, '996578788855', false],
    [isFedex, '041441760228964', true],
  ])('%o of %s: %s', (check, number, right) => {
    expect(check(number)).toBe(right);
  });
});

test.each(CARRIERS.filter(({ page }) => page !== null).map(({ name }) => [name]))(
  'a link to %s is built, and read back',
  (name) => {
    const number = '6A15602676300';
    const read = readTrackingUrl(trackingUrl(name, number));
    // La Poste and Colissimo share one page: there the number's shape tells.
    expect(read).toEqual({ carrier: name === 'La Poste' ? 'Colissimo' : name, number });
  },
);

test.each([
  ['https://www.laposte.fr/outils/suivre-vos-envois?code=1K12345678901', 'La Poste', '1K12345678901'],
  [
    'https://www.chronopost.fr/fr/chrono_suivi_search?listeNumerosLT=XJ123456789FR',
    'Chronopost',
    'XJ123456789FR',
  ],
  ['https://trace.dpd.fr/fr/trace/09981234567890', 'DPD', '09981234567890'],
  ['https://gls-group.eu/FR/fr/suivi-colis?match=00345678901', 'GLS', '00345678901'],
  ['https://www.ups.com/track?loc=fr_FR&tracknum=1Z5R89390357567127', 'UPS', '1Z5R89390357567127'],
  ['https://www.fedex.com/fedextrack/?tracknumbers=986578788855', 'FedEx', '986578788855'],
  [
    'https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=JJD0099999999',
    'DHL',
    'JJD0099999999',
  ],
  ['https://www.ups.com/', 'UPS', null],
])('%s is %s %s', (link, carrier, number) => {
  expect(readTrackingUrl(link)).toEqual({ carrier, number });
});

test.each([
  'https://www.example.com/?code=6A15602676300',
  'https://notups.com/track?tracknum=1',
  'x',
  '',
  null,
])('the link %j is no known carrier’s', (link) => {
  expect(readTrackingUrl(link)).toBe(null);
});

test.each([
  ['COLISSIMO Domicile - sans signature', 'Colissimo'],
  ['Livraison par Mondial Relay', 'Mondial Relay'],
  ['DPD France', 'DPD'],
  ['DHL Paket', 'DHL'],
  ['SoColissimo', null],
  ['Groups', null],
  ['Transporteur maison', null],
  [null, null],
])('%j names %j', (text, name) => {
  expect(carrierNamed(text)).toBe(name);
});

test.each([
  ['6A 15602 67630 0', '6A15602676300'],
  ['n° 0998-0000-0200-33', '09980000020033'],
  ['-', null],
  ['en attente', null],
  ['12', null],
])('%j is the number %j', (text, number) => {
  expect(trackingNumber(text)).toBe(number);
});

test.each([
  ['Votre colis 6A15602676300 est parti', 'Colissimo', '6A15602676300'],
  ['Tracking number: 0998 1234 5678 90', null, '09981234567890'],
  ['Sendungsnummer 09981234567890 (DPD)', 'DPD', '09981234567890'],
  ['Remis à UPS, 1Z5R89390357567127', 'UPS', '1Z5R89390357567127'],
  ['Appelez-nous au 0123456789', null, null],
  ['Facture 2026000123456', null, null],
  ['', null, null],
])('in %j stands %s %s', (text, carrier, number) => {
  expect(readTrackingText(text)).toEqual({ carrier, number });
});

test('digits alone never name a carrier', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{6,28}$/), (number) => {
      expect(carrierOfShape(number)).toBe(null);
      expect(readTrackingText(`Colis ${number}`).carrier).toBe(null);
    }),
  );
  expect(possibleCarriers('986578788855')).toEqual(['FedEx']);
});

test.each(['A1', '1 ', 'colis ', 'suivi 1'])('100,000 characters of %j cost nothing', (part) => {
  const text = part.repeat(100_000 / part.length);
  expect(cpuTime(() => readTrackingText(text))).toBeLessThan(300);
});
