import type { Day } from '../../utils/dates/day.ts';
import { daysBetween } from '../../utils/dates/day-count.ts';
import { relativeDay, shortDay } from '../../utils/dates/day-words.ts';
import { callUntilWords } from '../../utils/partners/call-until-words.ts';
import type { Sheet, SheetSignal, Why } from '../../utils/pile/sheet.ts';
import { titleWords } from '../../utils/pile/title-words.ts';
import type { FirstTexts } from '../../utils/texts/texts.ts';
import type { SignalWords } from '../orders/order-signal.ts';

/** How a sheet is named in a sentence, for a screen reader. */
export function sheetName({ title }: Pick<Sheet, 'title'>, texts: FirstTexts): string {
  return [titleWords(title, texts), title.rest].filter(Boolean).join(', ');
}

export function sheetSignal({ tone, icon, word }: SheetSignal, texts: FirstTexts): SignalWords {
  if (typeof word === 'object') return { tone, icon, word: texts.orders.quoted(word.quoted) };
  const words: Record<string, string> = { ...texts.status.words, ...texts.pile.words };
  return { tone, icon, word: words[word] ?? word };
}

/** Why it is here, in a line. */
export function whyWords(sheet: Sheet, today: Day, texts: FirstTexts): string {
  return sheet.why.map((why) => sayWhy(why, today, texts)).join(' · ');
}

type Say<Kind> = Extract<Why, { say: Kind }>;

/** How each reason is said. */
const REASONS: { [Kind in Why['say']]: (why: Say<Kind>, today: Day, texts: FirstTexts) => string } = {
  promised: ({ on, by }, today, { orders, dates }) => {
    const day = shortDay(on, today, dates);
    if (by === 'shop') return orders.promisedByShop(day);
    return by === 'user' ? orders.promisedByYou(day) : orders.usuallyBy(day);
  },
  status: ({ status }, _today, texts) => texts.status.words[status],
  orders: ({ count }, _today, { pile }) => pile.why.orders(count),
  reference: ({ reference }) => reference,
  reachable: (why, _today, texts) => callUntilWords(why, texts),
  'read-on': ({ on }, today, { pile, dates }) => pile.why.readOn(shortDay(on, today, dates)),
  'saved-on': ({ on }, today, { pile, dates }) =>
    on === null ? pile.why.neverSaved : pile.why.savedOn(shortDay(on, today, dates)),
  'due-on': ({ on }, today, { pile, dates }) => pile.why.dueOn(shortDay(on, today, dates)),
  about: ({ name }, _today, { pile }) => (name === null ? pile.why.aboutGone : pile.why.about(name)),
  words: ({ text }) => text,
};

function sayWhy(why: Why, today: Day, texts: FirstTexts): string {
  // Each entry takes what its key says; TypeScript does not follow the two.
  const say = REASONS[why.say] as (why: Why, today: Day, texts: FirstTexts) => string;
  return say(why, today, texts);
}

/** Left of the margin: how late, since when, or when it is due; empty where there is no day to say. */
export function whenWords(sheet: Sheet, today: Day, texts: FirstTexts): string {
  if (sheet.lateDays > 0) return texts.orders.days(sheet.lateDays);
  if (sheet.side === 'i-wait-for') return sheet.dueOn ? shortDay(sheet.dueOn, today, texts.dates) : '';
  if (sheet.dueOn !== null && daysBetween(today, sheet.dueOn) >= 0 && sheet.handMadeId)
    return relativeDay(sheet.dueOn, today, texts.dates);
  return relativeDay(sheet.since, today, texts.dates);
}
