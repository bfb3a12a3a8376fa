import type { Day } from '../../utils/dates/day.ts';
import { longDay, shortDay } from '../../utils/dates/day-words.ts';
import type { OrderStep } from '../../utils/orders/order-steps.ts';
import type { Texts } from '../../utils/texts/texts.ts';

/** What a step says: its own word, and beneath it the shop's words or the reason. */
export interface StepWords {
  word: string;
  detail: string | null;
}

export function stepWords(step: OrderStep, today: Day, texts: Texts): StepWords {
  const words = texts.desk.steps;
  const day = (on: Day) => shortDay(on, today, texts.dates);
  switch (step.kind) {
    case 'status':
      return statusWords(step, texts);
    case 'corrected':
      return {
        word: texts.status.words[step.status],
        detail: words.corrected[step.by](step.rawLabel),
      };
    case 'promised':
      return {
        word: words.promised,
        detail: [
          words.promisedBy[step.due.by],
          ...(step.lateDays > 0 ? [texts.orders.daysLate(step.lateDays)] : []),
        ].join(', '),
      };
    case 'moved-promise':
      return {
        word: step.to ? words.promiseSet(longDay(step.to, texts.dates)) : words.promiseGone[step.by],
        detail: `${words.promiseMoved[step.by]}, ${words.before(day(step.from))}`,
      };
    case 'received':
      return { word: step.all ? words.receivedAll : words.receivedPart, detail: words.saidByYou };
    case 'moved-shop':
      return { word: words.movedShop, detail: step.toOrigin };
    case 'shipment':
      return { word: words.shipment, detail: null };
    case 'placed':
    case 'followed':
    case 'not-received':
    case 'gone':
    case 'found':
    case 'arrival':
      return { word: words[step.kind], detail: null };
  }
}

/** A status in our word, and the shop's where it is not the same. What is not understood is said in the shop's alone. */
function statusWords(step: Extract<OrderStep, { kind: 'status' }>, texts: Texts): StepWords {
  const word = texts.status.words[step.status];
  if (!step.rawLabel) return { word, detail: null };
  const quoted = texts.orders.quoted(step.rawLabel);
  if (step.status === 'unknown') return { word: quoted, detail: texts.desk.shopsWords };
  return { word, detail: stem(word) === stem(step.rawLabel) ? null : quoted };
}

/** `Expédié` and `Expédiée` say the same. */
function stem(word: string): string {
  return word.trim().toLowerCase().replace(/e?s?$/, '');
}
