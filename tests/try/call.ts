import * as v from 'valibot';
import { stayAt } from '../../utils/partners/stay.ts';
import { verdictOn } from '../../utils/partners/verdict-on.ts';
import { instantText, localText, readInstant } from './instant-text.ts';
import { PartyLine, readParty } from './party-line.ts';

const CallLine = v.object({ now: v.string(), partner: PartyLine, own: v.nullish(PartyLine) });

/** What a partner is at, until when, and when both can talk next. */
export function answer(line: unknown): unknown {
  const { now, partner, own } = v.parse(CallLine, line);
  const party = readParty(partner);
  const owner = own ? readParty(own) : null;
  const { state, until, next } = verdictOn(party, owner, readInstant(now));
  return {
    state,
    until: until === null ? null : instantText(until),
    next: next && {
      at: instantText(next.from),
      partnerLocal: localText(next.from, stayAt(party, next.from).zone),
      ownLocal: owner && localText(next.from, owner.zone),
    },
  };
}
