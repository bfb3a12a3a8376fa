import { linkOf } from '../../utils/partners/way-link.ts';
import type { LaterChoice } from '../../utils/pile/later-until.ts';
import {
  type CalledAction,
  type OrderStep,
  partnerIdOf,
  placeOf,
  type Sheet,
  type SheetAction,
} from '../../utils/pile/sheet.ts';
import type { FirstTexts } from '../../utils/texts/texts.ts';
import { wayIcon } from '../partners/way-words.ts';
import type { IconName } from '../ui/icons.ts';
import type { MenuItem } from '../ui/Menu.tsx';

/** What the page that shows sheets does with them. */
export interface SheetDeeds {
  order(step: OrderStep, orderId: string): void;
  called(action: CalledAction): void;
  /** Asks the browser for the site: straight in the click. */
  allow(pattern: string): void;
  openDesk(place: string): void;
  done(sheet: Sheet): void;
  later(sheet: Sheet, choice: LaterChoice): void;
  /** Asks for the day, then puts it aside until then. */
  laterOnDay(sheet: Sheet): void;
  turn(sheet: Sheet, turned: boolean): void;
  /** Opens what the owner wrote, to change it. */
  edit(handMadeId: string): void;
  remove(handMadeId: string): void;
}

/** Something to press or to follow; `label` in its line, `fuller` in a menu. */
export type Doable = { label: string; fuller: string; icon: IconName } & (
  | { href: string }
  | { run: () => void }
);

/** The one thing to do; where there is none, to say that it is done. */
export function mainDoable(sheet: Sheet, deeds: SheetDeeds, texts: FirstTexts): Doable {
  return sheet.main ? doable(sheet.main, deeds, texts) : doneWith(sheet, deeds, texts);
}

/** Everything else: done and later first, then what this kind can do. */
export function sheetMenu(sheet: Sheet, deeds: SheetDeeds, texts: FirstTexts, clock: string): MenuItem[] {
  const items = [
    ...(sheet.main ? [doneWith(sheet, deeds, texts)] : []),
    ...laterItems(sheet, deeds, texts, clock),
    turning(sheet, deeds, texts),
    ...sheet.others.map((action) => doable(action, deeds, texts)),
    ...opening(sheet, deeds, texts),
  ].map(({ fuller, label: _short, ...rest }) => ({ label: fuller, ...rest }));
  return [...items, ...ownItems(sheet, deeds, texts)];
}

type Make<Do> = (action: Extract<SheetAction, { do: Do }>, deeds: SheetDeeds, texts: FirstTexts) => Doable;

const step =
  (
    icon: IconName,
    word: 'chase' | 'received' | 'promisedDay' | 'explain',
    fuller: 'chaseSupplier' | 'receivedIt' | 'promisedDay' | 'correct',
  ) =>
  (action: { do: OrderStep; orderId: string }, deeds: SheetDeeds, { orders }: FirstTexts): Doable => ({
    label: orders.actions[word],
    fuller: orders.actions[fuller],
    icon,
    run: () => deeds.order(action.do, action.orderId),
  });

/** How each action is said and done. */
const ACTIONS: { [Do in SheetAction['do']]: Make<Do> } = {
  chase: step('mail', 'chase', 'chaseSupplier'),
  receive: step('received', 'received', 'receivedIt'),
  promise: step('calendar', 'promisedDay', 'promisedDay'),
  correct: step('words', 'explain', 'correct'),
  visit: ({ url, word }, _deeds, { pile }) => ({
    label: pile.actions[word],
    fuller: pile.actions[word],
    icon: 'out',
    href: url,
  }),
  reach: ({ way }, _deeds, { reach }) => ({
    label: reach.ways[way.kind],
    fuller: reach.reachBy[way.kind](way.value),
    icon: wayIcon(way.kind),
    href: linkOf(way) ?? '',
  }),
  allow: ({ pattern }, deeds, { pile }) => ({
    label: pile.actions.allow,
    fuller: pile.actions.allow,
    icon: 'shield',
    run: () => deeds.allow(pattern),
  }),
  desk: ({ place, word }, deeds, { pile }) => ({
    label: pile.actions[word],
    fuller: pile.actions[word],
    icon: 'desk',
    run: () => deeds.openDesk(place),
  }),
};

function doable(action: SheetAction, deeds: SheetDeeds, texts: FirstTexts): Doable {
  // Each entry takes what its key says; TypeScript does not follow the two.
  const make = ACTIONS[action.do] as (action: SheetAction, deeds: SheetDeeds, texts: FirstTexts) => Doable;
  return make(action, deeds, texts);
}

function doneWith(sheet: Sheet, deeds: SheetDeeds, { pile }: FirstTexts): Doable {
  const { done } = pile.actions;
  const { doneBy } = sheet;
  const run = () => (doneBy ? deeds.called(doneBy) : deeds.done(sheet));
  return { label: done, fuller: done, icon: 'check', run };
}

/** After this there is no afternoon left to wait for. */
const LAST_AFTERNOON = '16:00';

function laterItems(sheet: Sheet, deeds: SheetDeeds, { pile }: FirstTexts, clock: string): Doable[] {
  const { afternoon, tomorrow, day, reachable } = pile.laterUntil;
  const item = (fuller: string, run: () => void): Doable => ({
    label: fuller,
    fuller,
    icon: 'hourglass',
    run,
  });
  return [
    ...(clock < LAST_AFTERNOON ? [item(afternoon, () => deeds.later(sheet, 'afternoon'))] : []),
    item(tomorrow, () => deeds.later(sheet, 'tomorrow')),
    item(day, () => deeds.laterOnDay(sheet)),
    ...(partnerIdOf(sheet.thing) ? [item(reachable, () => deeds.later(sheet, 'reachable'))] : []),
  ];
}

function turning(sheet: Sheet, deeds: SheetDeeds, { pile }: FirstTexts): Doable {
  const turned = sheet.side === 'waits-for-me';
  const fuller = turned ? pile.actions.waitForAnswer : pile.actions.waitsForMe;
  return { label: fuller, fuller, icon: 'change', run: () => deeds.turn(sheet, turned) };
}

/** What it is about, on the desk; unless that is the main thing to do. */
function opening({ thing, main }: Sheet, deeds: SheetDeeds, { pile }: FirstTexts): Doable[] {
  const place = thing && placeOf(thing);
  if (!place || main?.do === 'desk') return [];
  const { openDesk } = pile.actions;
  return [{ label: openDesk, fuller: openDesk, icon: 'desk', run: () => deeds.openDesk(place) }];
}

function ownItems({ handMadeId }: Sheet, deeds: SheetDeeds, { pile }: FirstTexts): MenuItem[] {
  if (handMadeId === null) return [];
  const { edit, remove } = pile.actions;
  return [
    { label: edit, icon: 'pencil', run: () => deeds.edit(handMadeId) },
    { label: remove, icon: 'bin', danger: true, run: () => deeds.remove(handMadeId) },
  ];
}
