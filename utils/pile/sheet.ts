import type { IconName } from '../../components/ui/icons.ts';
import type { Day, Instant } from '../dates/day.ts';
import type { PromiseSource } from '../orders/order.ts';
import type { Status } from '../orders/status.ts';
import type { Tone } from '../orders/status-looks.ts';
import type { WallClock } from '../partners/due-calls.ts';
import type { Way } from '../partners/partner.ts';
import type { WorkerTexts } from '../texts/worker-texts.ts';

type PileTexts = WorkerTexts['pile'];

export type Side = 'waits-for-me' | 'i-wait-for';

/**
 * A thing on the pile: derived, plain data, no sentences. What it says is made of words of `texts.pile` and of what
 * shops, partners and the owner wrote.
 */
export interface Sheet {
  /**
   * This time that the thing is on the pile, `key@stamp`. What the owner says of it (later, done) holds for this time
   * only: when it comes back another time it is a new sheet.
   */
  id: string;
  /** The thing, whenever it is on the pile: `late-order:42`. */
  key: string;
  /** Name of its kind in `kinds.ts`. */
  kind: string;
  side: Side;
  /** On the owner's calendar. */
  since: Day;
  /** The day it is due, where it has one. */
  dueOn: Day | null;
  /** Days past its day; working days where an order is late. 0 where it is not late. */
  lateDays: number;
  /** `late`: its day has passed. `now`: today, or as soon as it is seen. `later`: a day to come, or none. */
  urgency: Urgency;
  title: SheetTitle;
  signal: SheetSignal;
  /** Why it is here, in the order it is said. */
  why: Why[];
  /** The one thing to do; `null`: only to say that it is done. */
  main: SheetAction | null;
  /** What else can be done with the thing. What can be done with every sheet is not among them. */
  others: SheetAction[];
  /** What *done* does where it is more than a mark. */
  doneBy: CalledAction | null;
  /** It leaves by itself then; `null`: no clock takes it away. */
  until: Instant | null;
  thing: Thing | null;
  /** Id of the hand-made sheet: it can be edited and deleted. `null`: it is derived. */
  handMadeId: string | null;
}

export const URGENCIES = ['late', 'now', 'later'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** `Call` **Lions Bay Cedar** · Vancouver */
export interface SheetTitle {
  /** What is to be done with it; `null`: the name says it. */
  verb: keyof PileTexts['titles'] | null;
  name: string;
  /** Softer, behind the name. */
  rest: string | null;
}

/** How it stands: colour, icon and word. */
export interface SheetSignal {
  tone: Tone;
  icon: IconName;
  word: SheetWord;
}

/** A state of an order, a word of the pile's own, or the shop's words, not understood. */
export type SheetWord = Status | keyof PileTexts['words'] | { quoted: string };

export type Why =
  | { say: 'promised'; on: Day; by: PromiseSource }
  /** The order's own state, where the signal says something else. */
  | { say: 'status'; status: Status }
  /** Orders that wait for it. */
  | { say: 'orders'; count: number }
  | { say: 'reference'; reference: string }
  | { say: 'reachable'; untilHere: WallClock; untilThere: WallClock }
  | { say: 'read-on'; on: Day }
  /** Last saved outside; `null`: never. */
  | { say: 'saved-on'; on: Day | null }
  /** Its day, which the owner set. */
  | { say: 'due-on'; on: Day }
  /** What it is linked to: a name; `null`: that is no longer there. */
  | { say: 'about'; name: string | null }
  /** In the owner's own words. */
  | { say: 'words'; text: string };

/** Something that can be done, carried out by the page that shows the sheet. */
export type SheetAction =
  | OrderAction
  /** A page of the web, opened beside. */
  | { do: 'visit'; url: string; word: keyof PileTexts['actions'] }
  | { do: 'reach'; way: Way }
  /** Asks the browser for the site, a match pattern. */
  | { do: 'allow'; pattern: string }
  /** A place on the desk, `#/orders/42`. */
  | { do: 'desk'; place: string; word: keyof PileTexts['actions'] };

/** They were called: nobody means to any more. */
export interface CalledAction {
  do: 'called';
  partnerId: string;
  about: string;
  since: Instant;
}

/** Steps with an order, which a dialog asks about. */
export type OrderStep = 'chase' | 'receive' | 'promise' | 'correct';
type OrderAction = { [Step in OrderStep]: { do: Step; orderId: string } }[OrderStep];

/** What a sheet is about. */
export type Thing =
  | { kind: 'order' | 'supplier' | 'partner' | 'bookmark'; id: string }
  | { kind: 'page'; url: string; title: string };

/**
 * Why something left the pile without the owner's *done*. What was solved is counted as done; what was only taken off
 * (`deleted`, `put-away`) is not.
 */
export const LEAVE_REASONS = [
  'arrived',
  'ended',
  'paid',
  'picked-up',
  'moved-on',
  'new-promise',
  'signed-in',
  'allowed',
  'explained',
  'called',
  'rechecked',
  'saved',
  'deleted',
  'put-away',
] as const;
export type LeaveReason = (typeof LEAVE_REASONS)[number];

/** Whether something that left for this reason is done. */
export function isSolved(reason: LeaveReason): boolean {
  return reason !== 'deleted' && reason !== 'put-away';
}

/** Waits for the owner and is due today or late: what the toolbar counts. */
export function isDue({ side, urgency }: Pick<Sheet, 'side' | 'urgency'>): boolean {
  return side === 'waits-for-me' && urgency !== 'later';
}

/** Whom a sheet about this waits for, if it is somebody. */
export function partnerIdOf(thing: Thing | null): string | null {
  return thing?.kind === 'partner' ? thing.id : null;
}

const PLACES = { order: 'orders', supplier: 'suppliers', partner: 'partners', bookmark: 'dossier' };

/** Where a sheet leads on the desk: to itself where the owner wrote it, else to what it is about. */
export function placeOfSheet({ handMadeId, thing }: Pick<Sheet, 'handMadeId' | 'thing'>): string {
  if (handMadeId !== null) return `#/pile/${encodeURIComponent(handMadeId)}`;
  return (thing && placeOf(thing)) ?? '#/pile';
}

/** Where a thing is on the desk, `#/orders/42`; `null`: it is elsewhere. */
export function placeOf(thing: Thing): string | null {
  return thing.kind === 'page' ? null : `#/${PLACES[thing.kind]}/${encodeURIComponent(thing.id)}`;
}
