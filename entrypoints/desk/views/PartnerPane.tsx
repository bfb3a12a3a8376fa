import { KeyList } from '../../../components/desk/KeyList.tsx';
import { NoteField } from '../../../components/desk/NoteField.tsx';
import { PartnerHead } from '../../../components/partners/PartnerHead.tsx';
import { menuItems } from '../../../components/partners/partner-actions.ts';
import { useCorrectedZones } from '../../../components/partners/use-corrected-zones.ts';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { Menu } from '../../../components/ui/Menu.tsx';
import { PlainSentence } from '../../../components/ui/PlainSentence.tsx';
import { correctedZones } from '../../../utils/corrected-zones.ts';
import { yearOf } from '../../../utils/dates/day-count.ts';
import type { CountryHolidays } from '../../../utils/dates/holidays.ts';
import type { Partner } from '../../../utils/partners/partner.ts';
import { type PartnerSnapshot, partyIn } from '../../../utils/partners/partner-snapshot.ts';
import { partnerViewOf } from '../../../utils/partners/partner-view.ts';
import type { Desk, PageProps } from '../desk.ts';
import { partnerActions } from '../partner-actions.ts';
import { hrefTo } from '../route.ts';
import { useCountryHolidays } from '../use-country-holidays.ts';
import { utcWords } from '../zone-options.ts';
import { CallSection } from './partner/CallSection.tsx';
import { ExceptionsSection } from './partner/ExceptionsSection.tsx';
import { HolidaySection } from './partner/HolidaySection.tsx';
import { IdentitySection } from './partner/IdentitySection.tsx';
import { LanguagesSection } from './partner/LanguagesSection.tsx';
import { PartnerHoursSection } from './partner/PartnerHoursSection.tsx';
import { SleepSection } from './partner/SleepSection.tsx';
import type { PartnerSectionProps } from './partner/section.ts';
import { TravelSection } from './partner/TravelSection.tsx';
import { WaysSection } from './partner/WaysSection.tsx';
import './partner-pane.css';

interface PartnerPaneProps extends PageProps {
  snapshot: PartnerSnapshot;
}

/** The partner that is looked at, beside the list: everything the owner sets of them is changed in place. */
export function PartnerPane({ route, desk, snapshot }: PartnerPaneProps) {
  const texts = desk.texts.partnerPane;
  const isChosen = ({ id }: Partner) => id === route.id;
  const partner = snapshot.partners.find(isChosen);
  const lost = snapshot.lost.find(isChosen);
  return (
    <aside class="panes-side" aria-label={texts.label}>
      <a class="panes-back" href={hrefTo('partners', null, route.query)}>
        {texts.back}
      </a>
      {partner ? (
        <OnePartner partner={partner} desk={desk} snapshot={snapshot} />
      ) : lost ? (
        <LostPartner partner={lost} desk={desk} />
      ) : (
        <NoPartnerChosen missing={route.id !== null} desk={desk} />
      )}
    </aside>
  );
}

interface OnePartnerProps {
  partner: Partner;
  desk: Desk;
  snapshot: PartnerSnapshot;
}

function OnePartner({ partner, desk, snapshot }: OnePartnerProps) {
  const { lists } = partnerActions(desk);
  const remove = (gone: Partner) => {
    lists.remove?.(gone);
    location.hash = hrefTo('partners');
  };
  const { open: _, ...others } = lists;
  const here = { ...others, remove };
  const view = partnerViewOf(partner, partyIn(snapshot, partner), snapshot.own, desk.now);
  const holidays = useCountryHolidays(partner.country);
  const corrected = useCorrectedZones([view], (zones) => correctedZones(zones, desk.now));
  const section = sectionOf(partner, desk);
  return (
    <article class="pane-article">
      <PartnerHead
        view={view}
        owner={snapshot.own}
        at={desk.now}
        utc={utcWords(view.verdict.zone, desk.now)}
        holidaysKnownTo={knownTo(holidays)}
        corrected={corrected.has(view.verdict.zone)}
      >
        <Menu
          label={desk.texts.partnerList.more(partner.name)}
          items={() => menuItems(partner, here, desk.texts)}
        />
      </PartnerHead>
      <CallSection partner={partner} desk={desk} />
      <IdentitySection {...section} />
      <PartnerHoursSection {...section} />
      <HolidaySection {...section} holidays={view.party.holidays} />
      <ExceptionsSection {...section} />
      <TravelSection {...section} />
      <SleepSection {...section} />
      <WaysSection {...section} />
      <LanguagesSection {...section} />
      <NoteField note={partner.note} onSave={(note) => section.save({ note })} />
    </article>
  );
}

/** One whose clock is not known here: the city, and the trips, can be chosen anew. */
function LostPartner({ partner, desk }: Pick<OnePartnerProps, 'partner' | 'desk'>) {
  const section = sectionOf(partner, desk);
  return (
    <article class="pane-article">
      <h2>
        <bdi>{partner.name}</bdi>
      </h2>
      <PlainSentence tone="waiting">{desk.texts.partnerList.noClockHow(partner.zone)}</PlainSentence>
      <IdentitySection {...section} />
      <TravelSection {...section} />
    </article>
  );
}

function sectionOf(partner: Partner, desk: Desk): PartnerSectionProps {
  const { edit, addEntry, removeEntry } = partnerActions(desk);
  return {
    partner,
    desk,
    save: (changes) => void edit(partner, changes),
    lists: {
      add: (added) => void addEntry(partner, added),
      remove: (removed) => void removeEntry(partner, removed),
    },
  };
}

/** The last year of what is known; while it is being read, nothing is said to be missing. */
function knownTo(holidays: CountryHolidays | null | undefined): number | null {
  if (holidays === undefined) return Infinity;
  return holidays && yearOf(holidays.until);
}

/** The keys of the list; or that the address names one that is no longer there. */
function NoPartnerChosen({ missing, desk }: { missing: boolean; desk: Desk }) {
  const { partnerPane: texts, partnerList } = desk.texts;
  if (missing) return <EmptyState title={texts.missing}>{texts.missingHow}</EmptyState>;
  return (
    <EmptyState title={texts.choose}>
      <p>{texts.chooseHow}</p>
      <KeyList keys={partnerList.keys} />
    </EmptyState>
  );
}
