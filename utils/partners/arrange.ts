import type { Partner } from './partner.ts';

/** Partners that stand together in a list: the pinned ones, a group, the others. */
export interface Section {
  /** `pinned`, `group Suppliers`, `others`. */
  id: string;
  kind: 'pinned' | 'group' | 'others';
  /** The group's name. */
  group: string | null;
  partners: Partner[];
}

/** The list in its sections: pinned ones, then each group where its first one stands, then who is in none. */
export function sectionsOf(partners: Partner[]): Section[] {
  const sections = [...Map.groupBy(partners, sectionId)].map(([id, members]): Section => {
    const kind = id === 'pinned' || id === 'others' ? id : 'group';
    return { id, kind, group: kind === 'group' ? (members[0]?.group ?? null) : null, partners: members };
  });
  const rank = { pinned: 0, group: 1, others: 2 };
  return sections.sort((a, b) => rank[a.kind] - rank[b.kind]);
}

/** The first so many of a list in its sections. */
export function firstIn(sections: Section[], count: number): Section[] {
  let room = count;
  return sections.flatMap((section) => {
    const partners = section.partners.slice(0, Math.max(0, room));
    room -= partners.length;
    return partners.length === 0 ? [] : { ...section, partners };
  });
}

/**
 * The ids in the order to keep, with one partner moved up (-1) or down (1) among those it stands with; `null` when
 * it is at that end already.
 */
export function moved(partners: Partner[], id: string, step: 1 | -1): string[] | null {
  const members = sectionOf(partners, id)?.partners ?? [];
  const onto = members[members.findIndex((one) => one.id === id) + step];
  return onto ? movedOnto(partners, id, onto.id) : null;
}

/** The same, with one moved to where another stands; `null` when that is no other, or not one it stands with. */
export function movedOnto(partners: Partner[], id: string, onto: string): string[] | null {
  const sections = sectionsOf(partners).map((section) => section.partners.map((partner) => partner.id));
  const section = sections.find((ids) => ids.includes(id) && ids.includes(onto));
  if (!section || id === onto) return null;
  const to = section.indexOf(onto);
  section.splice(section.indexOf(id), 1);
  section.splice(to, 0, id);
  return sections.flat();
}

/** The one a partner stands in. */
export function sectionOf(partners: Partner[], id: string): Section | undefined {
  return sectionsOf(partners).find((section) => section.partners.some((partner) => partner.id === id));
}

function sectionId({ pinned, group }: Partner): string {
  if (pinned) return 'pinned';
  return group === null ? 'others' : `group ${group}`;
}
