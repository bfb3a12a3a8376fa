import {
  type AddedDay,
  ARAFAT,
  arranged,
  CHRISTMAS,
  EID_AL_ADHA,
  EID_AL_FITR,
  FEASTS,
  feast,
  ISLAMIC_YEAR,
  LABOUR_DAY,
  MAWLID,
  NATIONAL_DAY,
  NEW_YEAR,
  onMonday,
  onNearestWorkday,
  SPRING_FESTIVAL,
  vesak,
} from './added-days.ts';

/** What the source has wrong or lacks in a country, with what says so. */
export interface Correction {
  country: string;
  /** The state, as the source names it; without it, the whole country. */
  state?: string;
  /** The law, decree or notice that is right. */
  source: string;
  /** Rules of the source whose days are not days off. */
  remove?: string[];
  /** Days by rules of the source's own grammar. */
  add?: AddedDay[];
  /** Whether any day is a day off is not sure. */
  toBeConfirmed?: true;
}

/** Bank days close every office here: by law or by what is done everywhere. Elsewhere only banks are closed. */
export const BANK_DAYS_CLOSE: ReadonlySet<string> = new Set(['AX', 'BM', 'BR', 'CA', 'FI', 'IE', 'JP', 'SE']);

/** States whose days are those of their own offices only: firms there keep the days of the country. */
export const STATES_IGNORED: ReadonlySet<string> = new Set(['US']);

/** Countries the source lacks, each with a neighbour whose clock it may use to compute. */
export const ADDED_COUNTRIES: Record<string, string> = { JO: 'SA', KW: 'SA', LB: 'SA', OM: 'AE', QA: 'SA' };

/** Last year whose movable days the source really has, where that is not the last one made. */
export const LAST_YEAR: Record<string, number> = {
  LK: 2026, // full moons, written as days of 2026
};

const RECONCILIATION = {
  rule: '09-30',
  fr: 'Journée nationale de la vérité et de la réconciliation',
  en: 'National Day for Truth and Reconciliation',
};

export const CORRECTIONS: Correction[] = [
  {
    country: 'AE',
    source: 'Cabinet Resolution 27 of 2024 on public holidays',
    remove: ['27 Rajab', '1 Ramadan'],
    add: [
      { rule: '9 Dhu al-Hijjah', ...ARAFAT },
      { rule: '12-03', ...NATIONAL_DAY },
    ],
  },
  {
    country: 'BD',
    source: 'Cabinet Division circulars of October 2024 and July 2025',
    remove: ['bengali-revised 12-3', 'bengali-revised 4-31', '05-19', '08-24', '10-08'],
    add: [
      { rule: '08-05', fr: 'Jour du soulèvement de Juillet', en: 'July Mass Uprising Day' },
      // The source has these as days of one year.
      ...feast('Anniversaire du Bouddha', 'Buddha Purnima', [
        '2026-05-01',
        '2027-05-20',
        '2028-05-08',
        '2029-05-27',
      ]),
      ...feast('Janmashtami', 'Janmashtami', ['2026-09-04', '2027-08-25', '2028-08-13', '2029-09-01']),
      ...feast('Durga Puja', 'Durga Puja', ['2026-10-20', '2027-10-09', '2028-09-27', '2029-10-16']),
    ],
  },
  {
    country: 'BG',
    source: 'Labour Code, article 154',
    add: [
      { rule: '12-26', fr: 'Deuxième jour de Noël', en: 'Second Day of Christmas' },
      onMonday('01-01', 'Jour de l’An', 'New Year’s Day'),
      onMonday('03-03', 'Fête nationale', 'Liberation Day'),
      onMonday('05-01', 'Fête du Travail', 'Labour Day'),
      onMonday('05-06', 'Saint-Georges', 'St. George’s Day'),
      onMonday('05-24', 'Fête de la culture bulgare', 'Bulgarian Culture Day'),
      onMonday('09-06', 'Fête de l’Unification', 'Unification Day'),
      onMonday('09-22', 'Fête de l’Indépendance', 'Independence Day'),
    ],
  },
  ...['BC', 'MB', 'NT', 'NU', 'PE', 'YT'].map((state) => ({
    country: 'CA',
    state,
    source:
      'employment standards acts of British Columbia, Manitoba, the territories and Prince Edward Island',
    add: [RECONCILIATION],
  })),
  { country: 'CA', state: 'ON', source: 'Ontario Employment Standards Act, part X', remove: ['easter 1'] },
  {
    country: 'CN',
    source: 'State Council decree 795 (2024) on days off; General Office notice of 2025-11-04 for 2026',
    remove: ['06-01'],
    add: [
      { rule: 'chinese 01-0-03', ...SPRING_FESTIVAL },
      { rule: '05-02', ...LABOUR_DAY },
      ...arranged(['2026-01-02', '2026-01-03'], NEW_YEAR),
      ...arranged(['2026-02-15', '2026-02-20', '2026-02-21', '2026-02-22', '2026-02-23'], SPRING_FESTIVAL),
      ...arranged(['2026-04-04', '2026-04-06'], { fr: 'Fête de Qingming', en: 'Qingming Festival' }),
      ...arranged(['2026-06-20', '2026-06-21'], {
        fr: 'Fête des bateaux-dragons',
        en: 'Dragon Boat Festival',
      }),
      ...arranged(['2026-09-26', '2026-09-27'], { fr: 'Fête de la mi-automne', en: 'Mid-Autumn Festival' }),
      // The days that every notice has joined to these feasts so far, by work on weekends.
      ...['chinese 01-0-04', 'chinese 01-0-05', 'chinese 01-0-06'].map((rule) => ({
        rule,
        ...SPRING_FESTIVAL,
        toBeConfirmed: true as const,
      })),
      ...['05-03', '05-04', '05-05'].map((rule) => ({ rule, ...LABOUR_DAY, toBeConfirmed: true as const })),
      ...['10-04', '10-05', '10-06', '10-07'].map((rule) => ({
        rule,
        ...NATIONAL_DAY,
        toBeConfirmed: true as const,
      })),
    ],
  },
  {
    country: 'CY',
    source:
      'official calendar of the Republic of Cyprus: Green Monday is 48 days before Easter, Kataklysmos 50 after',
    remove: ['orthodox -47'],
    add: [
      { rule: 'orthodox -48', fr: 'Lundi pur', en: 'Green Monday' },
      { rule: 'orthodox 50', fr: 'Lundi de Pentecôte', en: 'Whit Monday' },
    ],
  },
  {
    country: 'DZ',
    source: 'loi 23-10 of 26 June 2023 on legal holidays: three days for each Eid',
    add: [
      { rule: '2 Shawwal P2D', ...EID_AL_FITR },
      { rule: '11 Dhu al-Hijjah P2D', ...EID_AL_ADHA },
    ],
  },
  {
    country: 'ID',
    source: 'Balinese and Buddhist calendars as published ahead; the joint ministers’ decree comes each year',
    add: [
      { rule: '2028-03-26', fr: 'Nyepi', en: 'Nyepi', toBeConfirmed: true },
      { rule: '2029-03-15', fr: 'Nyepi', en: 'Nyepi', toBeConfirmed: true },
      ...vesak('2028', '2029'),
    ],
  },
  { country: 'IE', source: 'Organisation of Working Time Act 1997, schedule 2', remove: ['easter -2'] },
  {
    country: 'IN',
    source:
      'Hindu calendar as the Department of Personnel lists it; what is closed differs by state and firm',
    add: [
      ...feast('Holi', 'Holi', ['2026-03-04', '2027-03-22', '2028-03-11', '2029-03-01']),
      ...feast('Dussehra', 'Dussehra', ['2026-10-20', '2027-10-09', '2028-09-27', '2029-10-16']),
      ...feast('Divali', 'Diwali', ['2026-11-08', '2027-10-29', '2028-10-17', '2029-11-05']),
      { rule: '1 Shawwal', ...EID_AL_FITR },
      { rule: '10 Dhu al-Hijjah', ...EID_AL_ADHA },
    ],
  },
  {
    country: 'IT',
    state: '52',
    source: 'feast of the patron saint of Florence, in collective agreements as in the other cities',
    add: [{ rule: '06-24', fr: 'Saint-Jean', en: 'Saint John' }],
  },
  {
    country: 'JO',
    source: 'Civil service by-law and labour law; the prime minister’s notices each year',
    add: [
      { rule: '01-01', ...NEW_YEAR },
      { rule: '05-01', ...LABOUR_DAY },
      { rule: '05-25', fr: 'Fête de l’Indépendance', en: 'Independence Day' },
      { rule: '12-25', ...CHRISTMAS },
      ...FEASTS,
      ...ISLAMIC_YEAR,
    ],
  },
  {
    country: 'KR',
    source:
      'Regulations on holidays of public offices: the new year’s day stands in the middle of three; Workers’ Day Act',
    remove: ['korean 01-0-01 P3D'],
    add: [
      {
        rule: '1 day before korean 01-0-01 P3D',
        fr: 'Seollal (Nouvel An lunaire)',
        en: 'Seollal (Lunar New Year)',
      },
      { rule: '05-01', ...LABOUR_DAY },
    ],
  },
  {
    country: 'KW',
    source: 'Labour law 6/2010, article 68',
    add: [
      { rule: '01-01', ...NEW_YEAR },
      { rule: '02-25', ...NATIONAL_DAY },
      { rule: '02-26', fr: 'Jour de la Libération', en: 'Liberation Day' },
      { rule: '27 Rajab', fr: 'Isra et Miraj', en: 'Isra and Miraj' },
      ...FEASTS,
      ...ISLAMIC_YEAR,
    ],
  },
  {
    country: 'LB',
    source: 'Decree 15215 of 2005 on official holidays',
    add: [
      { rule: '01-01', ...NEW_YEAR },
      { rule: '01-06', fr: 'Noël arménien', en: 'Armenian Christmas' },
      { rule: '02-09', fr: 'Saint-Maron', en: 'St. Maron’s Day' },
      { rule: '03-25', fr: 'Annonciation', en: 'Annunciation' },
      { rule: 'easter -2', fr: 'Vendredi saint', en: 'Good Friday' },
      { rule: 'easter 1', fr: 'Lundi de Pâques', en: 'Easter Monday' },
      { rule: 'orthodox -2', fr: 'Vendredi saint orthodoxe', en: 'Orthodox Good Friday' },
      { rule: 'orthodox 1', fr: 'Lundi de Pâques orthodoxe', en: 'Orthodox Easter Monday' },
      { rule: '05-01', ...LABOUR_DAY },
      { rule: '05-25', fr: 'Jour de la Libération', en: 'Resistance and Liberation Day' },
      { rule: '08-15', fr: 'Assomption', en: 'Assumption' },
      { rule: '11-01', fr: 'Toussaint', en: 'All Saints’ Day' },
      { rule: '11-22', fr: 'Fête de l’Indépendance', en: 'Independence Day' },
      { rule: '12-25', ...CHRISTMAS },
      { rule: '1 Shawwal P2D', ...EID_AL_FITR },
      { rule: '10 Dhu al-Hijjah P2D', ...EID_AL_ADHA },
      { rule: '10 Muharram', fr: 'Achoura', en: 'Ashura' },
      ...ISLAMIC_YEAR,
    ],
  },
  {
    country: 'MA',
    source:
      'décret 2-77-169 as amended (two days for each feast); royal decisions of May 2023 and November 2025',
    add: [
      { rule: '01-14', fr: 'Nouvel An amazigh', en: 'Amazigh New Year' },
      { rule: '10-31', fr: 'Fête de l’Unité', en: 'Unity Day' },
      { rule: '2 Shawwal', ...EID_AL_FITR },
      { rule: '11 Dhu al-Hijjah', ...EID_AL_ADHA },
      { rule: '13 Rabi al-awwal', ...MAWLID },
    ],
  },
  {
    country: 'MY',
    source: 'Buddhist calendar as published ahead; the Prime Minister’s Department lists it each year',
    add: vesak('2027', '2028', '2029'),
  },
  {
    country: 'OM',
    source: 'Royal decree 88/2022 on official holidays, amended by 15/2025',
    add: [
      { rule: '01-11', fr: 'Accession du Sultan', en: 'Accession Day', toBeConfirmed: true },
      { rule: '11-20', ...NATIONAL_DAY },
      { rule: '11-21', ...NATIONAL_DAY },
      { rule: '27 Rajab', fr: 'Isra et Miraj', en: 'Isra and Miraj' },
      ...FEASTS,
      ...ISLAMIC_YEAR,
    ],
  },
  {
    country: 'PH',
    source: 'Republic Acts 9256, 9492, 10966: special days on which offices are closed too',
    add: [
      { rule: '08-21', fr: 'Journée Ninoy Aquino', en: 'Ninoy Aquino Day' },
      { rule: '11-01', fr: 'Toussaint', en: 'All Saints’ Day' },
      { rule: '12-08', fr: 'Immaculée Conception', en: 'Immaculate Conception' },
      { rule: '12-31', fr: 'Saint-Sylvestre', en: 'New Year’s Eve' },
    ],
  },
  {
    country: 'QA',
    source: 'Labour law 14/2004, article 78; Emiri decisions on National Day and Sport Day',
    add: [
      { rule: '2nd tuesday in February', fr: 'Journée nationale du sport', en: 'National Sport Day' },
      { rule: '12-18', ...NATIONAL_DAY },
      { rule: '1 Shawwal P3D', ...EID_AL_FITR },
      { rule: '10 Dhu al-Hijjah P3D', ...EID_AL_ADHA },
    ],
  },
  {
    country: 'SG',
    source: 'Buddhist calendar as published ahead; the Ministry of Manpower lists it each year',
    add: vesak('2027', '2028', '2029'),
  },
  {
    country: 'TH',
    source: 'Buddhist calendar as published ahead; the cabinet lists it each year',
    add: [
      ...feast('Makha Bucha', 'Makha Bucha', ['2027-02-21', '2028-02-10', '2029-02-27']),
      ...feast('Visakha Bucha', 'Visakha Bucha', ['2027-05-20', '2028-05-08', '2029-05-27']),
      ...feast('Asalha Bucha', 'Asalha Bucha', ['2027-07-18', '2028-07-06', '2029-07-25']),
      ...feast('Carême bouddhique', 'Buddhist Lent', ['2027-07-19', '2028-07-07', '2029-07-26']),
      onMonday('04-06', 'Fondation de la dynastie Chakri', 'Chakri Memorial Day'),
      onMonday('05-04', 'Couronnement du Roi', 'Coronation Day'),
      onMonday('06-03', 'Anniversaire de la Reine', 'Queen Suthida’s Birthday'),
      onMonday('07-28', 'Anniversaire du Roi', 'King’s Birthday'),
      onMonday('08-12', 'Anniversaire de la Reine mère', 'Queen Mother’s Birthday'),
      onMonday('10-13', 'Mémoire du roi Bhumibol', 'King Bhumibol Memorial Day'),
      onMonday('10-23', 'Fête de Chulalongkorn', 'Chulalongkorn Day'),
      onMonday('12-05', 'Fête des Pères', 'Father’s Day'),
      onMonday('12-10', 'Fête de la Constitution', 'Constitution Day'),
    ],
  },
  {
    country: 'TN',
    source: 'décret présidentiel 2021-223: the Revolution is on 17 December; two days for each Eid',
    remove: ['01-14'],
    add: [
      { rule: '12-17', fr: 'Fête de la Révolution', en: 'Revolution Day' },
      { rule: '2 Shawwal', ...EID_AL_FITR },
      { rule: '11 Dhu al-Hijjah', ...EID_AL_ADHA },
    ],
  },
  {
    country: 'TW',
    source: 'Act on Memorial Days and Holidays of May 2025',
    add: [
      {
        rule: '2 days before chinese 01-0-01',
        fr: 'Avant-veille du Nouvel An chinois',
        en: 'Little New Year’s Eve',
      },
      { rule: '05-01', ...LABOUR_DAY },
      { rule: '09-28', fr: 'Anniversaire de Confucius', en: 'Confucius’ Birthday' },
      { rule: '10-25', fr: 'Jour de la Rétrocession', en: 'Retrocession Day' },
      { rule: '12-25', fr: 'Fête de la Constitution', en: 'Constitution Day' },
      onNearestWorkday('05-01', 'Fête du Travail', 'Labour Day'),
      onNearestWorkday('10-25', 'Jour de la Rétrocession', 'Retrocession Day'),
      onNearestWorkday('12-25', 'Fête de la Constitution', 'Constitution Day'),
    ],
  },
  {
    country: 'UA',
    source: 'Law 2136-IX of 2022, article 6: under martial law holidays are no days off',
    toBeConfirmed: true,
  },
  {
    country: 'VN',
    source: 'Resolution 80-NQ/TW of January 2026: Vietnam Culture Day is a day off',
    add: feast('Journée de la culture vietnamienne', 'Vietnam Culture Day', ['11-24']),
  },
];
