import { HourScale } from '../../../components/partners/HourScale.tsx';
import { LostPartners } from '../../../components/partners/LostPartners.tsx';
import { ownDayAt } from '../../../components/partners/own-day.ts';
import { useCorrectedZones } from '../../../components/partners/use-corrected-zones.ts';
import { useTexts } from '../../../components/use-texts.ts';
import type { Instant } from '../../../utils/dates/day.ts';
import { clockWords } from '../../../utils/dates/day-words.ts';
import { wallTimeAt } from '../../../utils/dates/wall-time.ts';
import type { Partner } from '../../../utils/partners/partner.ts';
import type { PartnerSnapshot } from '../../../utils/partners/partner-snapshot.ts';
import type { Language } from '../../../utils/texts/texts.ts';
import { openDesk } from '../open-desk.ts';
import type { Act } from '../use-order-actions.ts';
import { GapLines } from './GapLines.tsx';
import { NoPartners } from './NoPartners.tsx';
import { PartnerLines } from './PartnerLines.tsx';
import { useOwnZone } from './use-own-zone.ts';
import { usePartnerViews } from './use-partner-views.ts';
import type { ShownPartners } from './use-partners.ts';
import './partners-drawer.css';

interface PartnersDrawerProps {
  partners: ShownPartners;
  language: Language;
  at: Instant;
  act: Act;
}

/** Whom the owner can call now, and the day of each on the owner's clock. */
export function PartnersDrawer({ partners, language, at, act }: PartnersDrawerProps) {
  const { snapshot, live } = partners;
  const { title } = useTexts().partnerList;
  if (snapshot && snapshot.partners.length + snapshot.lost.length > 0)
    return <Partners kept={snapshot} at={at} act={act} />;
  return (
    <>
      <h1 class="spoken">{title}</h1>
      {live && <NoPartners language={language} act={act} />}
    </>
  );
}

function Partners({ kept, at, act }: { kept: PartnerSnapshot; at: Instant; act: Act }) {
  const { partnerList, dates } = useTexts();
  const snapshot = useOwnZone(kept, at);
  const { own, partners } = snapshot;
  const views = usePartnerViews(snapshot, partners, at);
  const corrected = useCorrectedZones(views, async (zones) =>
    (await import('../../../utils/corrected-zones.ts')).correctedZones(zones, at),
  );
  const here = partnerList.here(clockWords(wallTimeAt(at, own.zone).time, dates));
  const all = views.length === partners.length;
  return (
    <>
      <header class="partners-head">
        <h1>
          {all && `${partnerList.reachable(views.filter(({ reachable }) => reachable).length)} · `}
          {all ? here : capital(here)}
        </h1>
        <HourScale day={ownDayAt(at, own.zone)} />
      </header>
      <PartnerLines
        views={views}
        at={at}
        zone={own.zone}
        act={act}
        corrected={corrected}
        label={partnerList.title}
      />
      <LostPartners partners={snapshot.lost} onOpen={openOnDesk} />
      {all && <GapLines partners={partners} own={own.zone} at={at} />}
    </>
  );
}

function openOnDesk({ id }: Partner) {
  void openDesk(`#/partners/${encodeURIComponent(id)}`);
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
