import type { PartnerActions } from '../../components/partners/partner-actions.ts';
import { sendMessage } from '../../utils/messages.ts';
import { moved, movedOnto, sectionOf } from '../../utils/partners/arrange.ts';
import type { Partner, PartnerChanges, PartnerDetails } from '../../utils/partners/partner.ts';
import { type ListEntry, placeOf } from '../../utils/partners/partner-lists.ts';
import { weekWords } from '../../utils/partners/week-words.ts';
import type { Desk } from './desk.ts';
import { hrefTo } from './route.ts';

/** What the owner can do with partners: each says that it was done, and how to take it back. */
export function partnerActions(desk: Desk) {
  const { done } = desk.texts.partnerList;
  const undo = (run: () => Promise<unknown>) => ({
    label: desk.texts.desk.undo,
    run: () => void desk.act(run),
  });
  const edit = (partner: Partner, changes: PartnerChanges, text = done.saved) => {
    const before = Object.fromEntries(
      Object.keys(changes).map((field) => [field, Reflect.get(partner, field)]),
    );
    return desk.act(() => sendMessage('partners.edit', partner.id, changes), {
      text,
      undo: undo(() => sendMessage('partners.edit', partner.id, before)),
    });
  };
  const addEntry = (partner: Partner, added: ListEntry) =>
    desk.act(() => sendMessage('partners.addEntry', partner.id, added, null), {
      text: done.saved,
      undo: undo(() => sendMessage('partners.removeEntry', partner.id, added)),
    });
  const removeEntry = (partner: Partner, removed: ListEntry) => {
    const at = placeOf(partner, removed);
    return desk.act(() => sendMessage('partners.removeEntry', partner.id, removed), {
      text: done.saved,
      undo: undo(() => sendMessage('partners.addEntry', partner.id, removed, at)),
    });
  };
  const remove = (partner: Partner) =>
    desk.act(() => sendMessage('partners.delete', [partner.id]), {
      text: done.deleted(partner.name),
      undo: undo(() => sendMessage('partners.restore', [partner.id])),
    });
  /** @param ids everyone in their new order; `null`: nothing changes */
  const arrange = (partner: Partner, ids: string[] | null) => {
    if (!ids) return;
    const section = sectionOf(desk.partners, partner.id)?.partners ?? [];
    const place = ids.filter((id) => section.some((one) => one.id === id)).indexOf(partner.id) + 1;
    const before = desk.partners.map(({ id }) => id);
    void desk.act(() => sendMessage('partners.arrange', ids), {
      text: done.moved(partner.name, place, section.length),
      undo: undo(() => sendMessage('partners.arrange', before)),
    });
  };
  const lists: PartnerActions = {
    open: ({ id }) => {
      location.hash = hrefTo('partners', id);
    },
    intend: ({ id, call }, intention) => {
      void desk.act(() => sendMessage('partners.call', id, intention), {
        text: intention ? (intention.notify ? done.callNotify : done.call) : done.noCall,
        undo: undo(() => sendMessage('partners.call', id, call)),
      });
    },
    pin: (partner, pinned) => void edit(partner, { pinned }, pinned ? done.pinned : done.unpinned),
    move: (partner, step) => arrange(partner, moved(desk.partners, partner.id, step)),
    remove: (partner) => void remove(partner),
  };
  return {
    edit,
    /** Moves one to where another stands that it stands with. */
    moveOnto: (partner: Partner, onto: string) =>
      arrange(partner, movedOnto(desk.partners, partner.id, onto)),
    addEntry,
    removeEntry,
    lists,
    /** Adds one, and answers whether it was. */
    add: (id: string, details: PartnerDetails) =>
      desk.act(() => sendMessage('partners.add', [{ id, details }]), {
        text: done.added(details.name, weekWords(details.week, desk.texts)),
        undo: undo(() => sendMessage('partners.delete', [id])),
      }),
    take: (all: PartnerDetails[]) => {
      const partners = all.map((details) => ({ id: crypto.randomUUID(), details }));
      return desk.act(() => sendMessage('partners.add', partners), {
        text: done.imported(partners.length),
        undo: undo(() =>
          sendMessage(
            'partners.delete',
            partners.map(({ id }) => id),
          ),
        ),
      });
    },
  };
}
