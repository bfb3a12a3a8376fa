import type { Way, WayKind } from '../../utils/partners/partner.ts';
import { linkOf } from '../../utils/partners/way-link.ts';
import type { FirstTexts } from '../../utils/texts/texts.ts';
import type { IconName } from '../ui/icons.ts';

/** A way to reach somebody that can be followed. */
export interface WayLink {
  kind: WayKind;
  icon: IconName;
  /** What following it does: `Call +1 250 555 01 23`. */
  label: string;
  href: string;
}

const ICONS: Record<WayKind, IconName> = { phone: 'phone', mail: 'mail', whatsapp: 'chat', meeting: 'video' };

export function wayIcon(kind: WayKind): IconName {
  return ICONS[kind];
}

/** In the owner's order; what cannot be followed is left out. */
export function wayLinks(ways: Way[], { reach }: FirstTexts): WayLink[] {
  return ways.flatMap((way) => {
    const href = linkOf(way);
    if (href === null) return [];
    return [{ kind: way.kind, icon: ICONS[way.kind], label: reach.reachBy[way.kind](way.value), href }];
  });
}
