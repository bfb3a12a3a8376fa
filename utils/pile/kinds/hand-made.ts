import type { Day } from '../../dates/day.ts';
import { daysBetween } from '../../dates/day-count.ts';
import { linkOf } from '../../partners/way-link.ts';
import { dayOf } from '../about-order.ts';
import type { HandSheet } from '../hand-sheet.ts';
import type { SheetKind } from '../kind.ts';
import type { PileRecords } from '../pile-records.ts';
import { placeOf, type SheetAction, type SheetSignal, type Thing, type Urgency, type Why } from '../sheet.ts';

/** What the owner wrote down: something to do, or an answer that is awaited. */
export const handMade: SheetKind = {
  name: 'hand-made',
  find: (records) =>
    records.handMade.map((sheet) => {
      const urgency = urgencyOf(sheet.on, records.today);
      return {
        of: sheet.id,
        stamp: sheet.addedAt,
        side: sheet.side,
        since: dayOf(sheet.addedAt, records),
        dueOn: sheet.on,
        lateDays: urgency === 'late' && sheet.on ? daysBetween(sheet.on, records.today) : 0,
        urgency,
        title: { verb: null, name: sheet.title, rest: null },
        signal: signalOf(sheet, urgency),
        why: whyOf(sheet, records),
        main: sheet.thing && opening(sheet.thing, records),
        others: [],
        thing: sheet.thing,
        handMadeId: sheet.id,
      };
    }),
  // Said done, it is not asked.
  leaves: () => 'deleted',
};

function urgencyOf(on: Day | null, today: Day): Urgency {
  if (on === null || on > today) return 'later';
  return on < today ? 'late' : 'now';
}

function signalOf({ side }: HandSheet, urgency: Urgency): SheetSignal {
  if (urgency === 'late') return { tone: 'late', icon: 'clock', word: 'late' };
  if (side === 'i-wait-for') return { tone: 'moving', icon: 'hourglass', word: 'awaited' };
  return { tone: 'waiting', icon: 'pencil', word: 'toDo' };
}

function whyOf({ on, thing }: HandSheet, records: PileRecords): Why[] {
  return [
    ...(on ? [{ say: 'due-on', on } as const] : []),
    ...(thing ? [{ say: 'about', name: nameOf(thing, records) } as const] : []),
  ];
}

/** What the sheet is about, as the owner knows it; `null`: no longer there. */
function nameOf(thing: Thing, { orders, suppliers, partners, bookmarks }: PileRecords): string | null {
  if (thing.kind === 'page') return thing.title || thing.url;
  if (thing.kind === 'supplier') return suppliers.get(thing.id)?.name ?? null;
  if (thing.kind === 'partner') return partners.get(thing.id)?.name ?? null;
  if (thing.kind === 'bookmark') return bookmarks.get(thing.id)?.title ?? null;
  const view = orders.get(thing.id)?.view;
  return view ? [view.supplierName, view.title].filter(Boolean).join(' · ') : null;
}

/** The way to what it is about; `null` where that is gone. */
function opening(thing: Thing, records: PileRecords): SheetAction | null {
  if (thing.kind === 'page') return { do: 'visit', url: thing.url, word: 'open' };
  if (nameOf(thing, records) === null) return null;
  const way = thing.kind === 'partner' ? records.partners.get(thing.id)?.ways[0] : undefined;
  if (way && linkOf(way) !== null) return { do: 'reach', way };
  return { do: 'desk', place: placeOf(thing) ?? '#/pile', word: 'look' };
}
