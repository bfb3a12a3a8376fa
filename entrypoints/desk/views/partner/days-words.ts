import type { Day } from '../../../../utils/dates/day.ts';
import { shortDay } from '../../../../utils/dates/day-words.ts';
import type { Desk } from '../../desk.ts';

/** `24 déc.`, `du 24 déc. au 4 janv. 2027` */
export function daysWords({ from, to }: { from: Day; to: Day }, { texts, today }: Desk): string {
  const first = shortDay(from, today, texts.dates);
  return from === to ? first : texts.partnerPane.days(first, shortDay(to, today, texts.dates));
}
