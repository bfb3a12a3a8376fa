import { useMemo, useRef } from 'preact/hooks';
import { GapLine } from '../../../../components/partners/GapLine.tsx';
import { HourScale } from '../../../../components/partners/HourScale.tsx';
import { LostPartners } from '../../../../components/partners/LostPartners.tsx';
import { ownDayAt } from '../../../../components/partners/own-day.ts';
import { useCorrectedZones } from '../../../../components/partners/use-corrected-zones.ts';
import { Button } from '../../../../components/ui/Button.tsx';
import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import { Lines } from '../../../../components/ui/Line.tsx';
import { useDragRows } from '../../../../components/ui/use-drag-rows.ts';
import { useMoreAfterPaint } from '../../../../components/ui/use-more-after-paint.ts';
import { walkRows } from '../../../../components/ui/walk-rows.ts';
import { correctedZones } from '../../../../utils/corrected-zones.ts';
import { clockWords } from '../../../../utils/dates/day-words.ts';
import { wallTimeAt } from '../../../../utils/dates/wall-time.ts';
import { firstIn, movedOnto, sectionsOf } from '../../../../utils/partners/arrange.ts';
import { gapsOf } from '../../../../utils/partners/gaps-of.ts';
import { type PartnerSnapshot, partyIn } from '../../../../utils/partners/partner-snapshot.ts';
import { partnerViewOf } from '../../../../utils/partners/partner-view.ts';
import { searchPartners } from '../../../../utils/partners/search-partners.ts';
import type { PageProps } from '../../desk.ts';
import { partnerActions } from '../../partner-actions.ts';
import { hrefTo } from '../../route.ts';
import { PartnerSection } from './PartnerSection.tsx';
import './partner-list.css';

interface PartnerListProps extends PageProps {
  snapshot: PartnerSnapshot;
  /** Changes what is shown of them. */
  onChange: (changes: Record<string, string | null>) => void;
}

/** Lines drawn at a time: more than a window is tall. */
const AT_ONCE = 30;

/** The partners in their sections, each with its clock, its verdict and its day in the owner's. */
export function PartnerList({ route, desk, snapshot, onChange }: PartnerListProps) {
  const { partnerList: texts, dates } = desk.texts;
  const list = useRef<HTMLDivElement>(null);
  const { own, partners } = snapshot;
  const views = useMemo(
    () => partners.map((partner) => partnerViewOf(partner, partyIn(snapshot, partner), own, desk.now)),
    [snapshot, desk.now],
  );
  const corrected = useCorrectedZones(views, (zones) => correctedZones(zones, desk.now));
  const reachable = views.filter((view) => view.reachable);
  const only = route.query.get('now') !== null;
  const found = new Set(searchPartners(partners, route.query.get('q') ?? ''));
  const shown = (only ? reachable : views).filter(({ partner }) => found.has(partner));
  const drawn = useMoreAfterPaint(shown.length, AT_ONCE, AT_ONCE);
  const sections = firstIn(sectionsOf(shown.map(({ partner }) => partner)), drawn);
  const gaps = useMemo(() => gapsOf(partners, own.zone, desk.now), [partners, own.zone, desk.today]);
  const { lists: actions, moveOnto } = partnerActions(desk);
  const drag = useDragRows(
    list,
    (id, onto) => movedOnto(desk.partners, id, onto) !== null,
    (id, onto) => {
      const partner = partners.find((one) => one.id === id);
      if (partner) moveOnto(partner, onto);
    },
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const id = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.row : undefined;
    const partner = partners.find((one) => one.id === id);
    if (!event.altKey || !partner || (step !== 1 && step !== -1)) return walkRows(event, list.current);
    event.preventDefault();
    actions.move?.(partner, step);
  };
  return (
    <>
      <div class="partner-list-head">
        <div>
          <p class="small strong soft">
            {`${texts.reachable(reachable.length)} · ${texts.here(clockWords(wallTimeAt(desk.now, own.zone).time, dates))}`}
          </p>
          <Button kind="link" aria-pressed={only} onClick={() => onChange({ now: only ? null : '1' })}>
            {only ? texts.showAll : texts.reachableOnly}
          </Button>
        </div>
        <HourScale day={ownDayAt(desk.now, own.zone)} />
      </div>
      <p class="spoken" role="status">
        {texts.count(shown.length)}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what bubbles from the rows' links */}
      <div ref={list} onKeyDown={onKeyDown} {...drag}>
        {sections.map((section, _, all) => (
          <PartnerSection
            key={section.id}
            section={section}
            alone={all.length === 1 && section.kind !== 'group'}
            views={shown}
            desk={desk}
            zone={own.zone}
            corrected={corrected}
            route={route}
          />
        ))}
      </div>
      <LostPartners partners={snapshot.lost} onOpen={({ id }) => location.assign(hrefTo('partners', id))} />
      {shown.length === 0 && snapshot.lost.length === 0 && (
        <EmptyState title={texts.nothing}>
          <p>{texts.nothingHow}</p>
          <Button onClick={() => onChange({ q: null, now: null })}>{texts.showAll}</Button>
        </EmptyState>
      )}
      {gaps.length > 0 && shown.length === views.length && (
        <Lines label={texts.gaps}>
          {gaps.map((day) => (
            <GapLine key={day.at} day={day} at={desk.now} zone={own.zone} />
          ))}
        </Lines>
      )}
    </>
  );
}
