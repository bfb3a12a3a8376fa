import type { AskedCall, Partner } from '../../utils/partners/partner.ts';
import type { Texts } from '../../utils/texts/texts.ts';
import type { MenuItem } from '../ui/Menu.tsx';
import { wayLinks } from './way-words.ts';

/** What a list can do with a partner. What is not given is not offered. */
export interface PartnerActions {
  open?: (partner: Partner) => void;
  intend: (partner: Partner, intention: AskedCall | null) => void;
  pin?: (partner: Partner, pinned: boolean) => void;
  /** One place up (-1) or down (1) among those it stands with. */
  move?: (partner: Partner, step: 1 | -1) => void;
  remove?: (partner: Partner) => void;
}

/** The ways to reach them, the intention to call, and what the place they are listed in offers. */
export function menuItems(partner: Partner, actions: PartnerActions, texts: Texts): MenuItem[] {
  const words = texts.partnerList;
  const { open, pin, move, remove } = actions;
  return [
    ...wayLinks(partner.ways, texts),
    ...intentionItems(partner, actions, texts),
    ...maybe(open && { label: words.openDesk, icon: 'desk', run: () => open(partner) }),
    ...maybe(
      pin && {
        label: partner.pinned ? words.unpin : words.pin,
        icon: 'pin',
        run: () => pin(partner, !partner.pinned),
      },
    ),
    ...maybe(move && { label: words.moveUp, icon: 'up', run: () => move(partner, -1) }),
    ...maybe(move && { label: words.moveDown, icon: 'down', run: () => move(partner, 1) }),
    ...maybe(remove && { label: words.delete, icon: 'bin', danger: true, run: () => remove(partner) }),
  ];
}

function intentionItems(partner: Partner, { intend }: PartnerActions, texts: Texts): MenuItem[] {
  const words = texts.partnerList;
  if (partner.call) return [{ label: words.noCall, icon: 'cross', run: () => intend(partner, null) }];
  const about = '';
  return [
    { label: words.wantCall, icon: 'hand', run: () => intend(partner, { notify: false, about }) },
    { label: words.wantCallNotify, icon: 'bell', run: () => intend(partner, { notify: true, about }) },
  ];
}

function maybe(item: MenuItem | undefined): MenuItem[] {
  return item ? [item] : [];
}
