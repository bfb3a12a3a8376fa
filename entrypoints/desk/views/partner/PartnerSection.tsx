import { PartnerLine } from '../../../../components/partners/PartnerLine.tsx';
import { GroupHead } from '../../../../components/ui/GroupHead.tsx';
import { Lines } from '../../../../components/ui/Line.tsx';
import type { Section } from '../../../../utils/partners/arrange.ts';
import type { PartnerView } from '../../../../utils/partners/partner-view.ts';
import type { Desk, PageProps } from '../../desk.ts';
import { partnerActions } from '../../partner-actions.ts';
import { hrefTo } from '../../route.ts';

interface PartnerSectionProps extends Pick<PageProps, 'route'> {
  section: Section;
  /** The only section needs no heading. */
  alone: boolean;
  views: PartnerView[];
  desk: Desk;
  zone: string;
  /** Zones whose clock the browser has wrong. */
  corrected: ReadonlySet<string>;
}

/** Partners that stand together, under their heading. */
export function PartnerSection({ section, alone, views, desk, zone, corrected, route }: PartnerSectionProps) {
  const texts = desk.texts.partnerList;
  const { open: _, ...actions } = partnerActions(desk).lists;
  const titles = { pinned: texts.pinned, others: texts.noGroup, group: section.group ?? '' };
  const title = titles[section.kind];
  const id = `section-${section.id.replaceAll(/\W/g, '_')}`;
  const members = new Set(section.partners);
  return (
    <section {...(!alone && { 'aria-labelledby': id })}>
      {!alone && <GroupHead id={id} title={title} />}
      <Lines {...(alone ? { label: texts.title } : { labelledBy: id })}>
        {views
          .filter(({ partner }) => members.has(partner))
          .map((view) => (
            <PartnerLine
              key={view.partner.id}
              view={view}
              at={desk.now}
              zone={zone}
              corrected={corrected.has(view.verdict.zone)}
              href={hrefTo('partners', view.partner.id, route.query)}
              current={view.partner.id === route.id}
              actions={actions}
            />
          ))}
      </Lines>
    </section>
  );
}
