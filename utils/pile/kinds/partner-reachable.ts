import type { DueCall } from '../../partners/due-calls.ts';
import { linkOf } from '../../partners/way-link.ts';
import { dayOf } from '../about-order.ts';
import type { SheetKind } from '../kind.ts';
import type { SheetAction, Why } from '../sheet.ts';

/** Somebody whom the owner means to call, while they can be reached. */
export const partnerReachable: SheetKind = {
  name: 'partner-reachable',
  find: (records) =>
    records.calls
      .filter(({ until }) => until > records.at)
      .map((call) => ({
        of: call.partnerId,
        stamp: call.since,
        side: 'waits-for-me',
        since: dayOf(call.since, records),
        dueOn: null,
        lateDays: 0,
        urgency: 'now',
        title: { verb: 'call', name: call.name, rest: call.place || null },
        signal: { tone: 'done', icon: 'check', word: 'reachable' },
        why: whyOf(call),
        main: reach(call),
        others: [],
        doneBy: { do: 'called', partnerId: call.partnerId, about: call.about, since: call.since },
        until: call.until,
        thing: { kind: 'partner', id: call.partnerId },
      })),
  leaves: ({ thing }, { partners }) => {
    const partner = thing?.kind === 'partner' ? partners.get(thing.id) : undefined;
    if (!partner) return 'deleted';
    return partner.call ? null : 'called';
  },
};

function whyOf({ untilHere, untilThere, about }: DueCall): Why[] {
  const reachable: Why = { say: 'reachable', untilHere, untilThere };
  return about ? [reachable, { say: 'words', text: about }] : [reachable];
}

/** The way they are best reached, else to where ways can be noted. */
function reach({ partnerId, way }: DueCall): SheetAction {
  if (way && linkOf(way) !== null) return { do: 'reach', way };
  return { do: 'desk', place: `#/partners/${encodeURIComponent(partnerId)}`, word: 'look' };
}
