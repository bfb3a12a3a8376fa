import type { Day } from '../dates/day.ts';
import { relativeDay } from '../dates/day-words.ts';
import { sendMessage } from '../messages.ts';
import type { FirstTexts } from '../texts/texts.ts';
import type { LaterChoice } from './later-until.ts';
import type { CalledAction, Sheet, Side, Thing } from './sheet.ts';

/** Something to be asked of the background, what is said when it was done, and what takes it back. */
export interface Deed {
  run: () => Promise<unknown>;
  text: string;
  undo?: () => Promise<unknown>;
}

/** What popup and desk do on the pile, said in the same words. */
export const pileDeeds = {
  add: (title: string, thing: Thing | null, side: Side, { pile }: FirstTexts): Deed => {
    const id = crypto.randomUUID();
    return {
      run: () => sendMessage('pile.add', { id, details: { title, side, on: null, thing } }),
      text: pile.said.added,
      undo: () => sendMessage('pile.delete', [id]),
    };
  },
  done: ({ id }: Pick<Sheet, 'id'>, { pile }: FirstTexts): Deed => ({
    run: () => sendMessage('pile.done', [id], true),
    text: pile.said.done,
    undo: () => sendMessage('pile.done', [id], false),
  }),
  /** What the owner said is done waits again. */
  notDone: ({ id }: Pick<Sheet, 'id'>, { pile }: FirstTexts): Deed => ({
    run: () => sendMessage('pile.done', [id], false),
    text: pile.said.back,
    undo: () => sendMessage('pile.done', [id], true),
  }),
  later: ({ id }: Sheet, choice: LaterChoice, today: Day, texts: FirstTexts): Deed => ({
    run: () => sendMessage('pile.later', [id], choice),
    text: laterWords(choice, today, texts),
    undo: () => sendMessage('pile.later', [id], null),
  }),
  back: ({ id }: Sheet, { pile }: FirstTexts): Deed => ({
    run: () => sendMessage('pile.later', [id], null),
    text: pile.said.back,
  }),
  /** What the owner wrote changes sides itself; anything else is marked. */
  turn: ({ id, handMadeId }: Sheet, turned: boolean, { pile }: FirstTexts): Deed => {
    const turn = (to: boolean) =>
      handMadeId === null
        ? sendMessage('pile.turn', [id], to)
        : sendMessage('pile.edit', handMadeId, { side: to ? 'i-wait-for' : 'waits-for-me' });
    return {
      run: () => turn(turned),
      text: turned ? pile.said.turned : pile.said.turnedBack,
      undo: () => turn(!turned),
    };
  },
  remove: (handMadeId: string, { pile }: FirstTexts): Deed => ({
    run: () => sendMessage('pile.delete', [handMadeId]),
    text: pile.said.removed,
    undo: () => sendMessage('pile.restore', [handMadeId]),
  }),
  called: (action: CalledAction, { pile }: FirstTexts): Deed => {
    const { partnerId, about, since } = action;
    return {
      run: () => sendMessage('partners.call', partnerId, null),
      text: pile.said.called,
      undo: () => sendMessage('partners.call', partnerId, { notify: false, about, since }),
    };
  },
};

function laterWords(choice: LaterChoice, today: Day, { pile, dates }: FirstTexts): string {
  if (choice === 'reachable') return pile.said.laterReachable;
  if (choice === 'afternoon') return pile.said.laterAfternoon;
  if (choice === 'tomorrow') return pile.said.later(dates.tomorrow);
  return pile.said.later(relativeDay(choice.on, today, dates));
}
