/** Months as printed in French, English, German, Spanish, Italian and Dutch, folded, without their points. */
const MONTHS = [
  'janvier janv jan january januar janner jaenner enero ene gennaio gen januari',
  'fevrier fevr fev february feb februar feber febrero febbraio februari',
  'mars mar march marz maerz mrz marzo maart mrt',
  'avril avr april apr abril abr aprile',
  'mai may mayo maggio mag mei',
  'juin june jun juni junio giugno giu',
  'juillet juill juil july jul juli julio luglio lug',
  'aout aou august aug agosto ago augustus',
  'septembre sept sep september septiembre settembre set sett setiembre',
  'octobre oct october oktober okt octubre ottobre ott',
  'novembre nov november noviembre',
  'decembre dec december dezember dez diciembre dic dicembre',
];

/** Month, 1 to 12, by its folded name. */
export const MONTH_BY_NAME = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
