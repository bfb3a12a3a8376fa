import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import type { PartnerSnapshot } from '../../../utils/partners/partner-snapshot.ts';
import type { PageProps } from '../desk.ts';
import { hrefTo, hrefWith, replaceRoute } from '../route.ts';
import { usePartnerSnapshot } from '../use-partner-snapshot.ts';
import { ChoosePartners } from './planner/ChoosePartners.tsx';
import { DayGrid } from './planner/DayGrid.tsx';
import { PlannerControls } from './planner/PlannerControls.tsx';
import { ProposalSection } from './planner/ProposalSection.tsx';
import { ProposedTime } from './planner/ProposedTime.tsx';
import { atParam, dayOfPlan, usePlan } from './planner/use-plan.ts';
import { WeeksOverview } from './planner/WeeksOverview.tsx';
import './planner.css';

/** When several can meet: everybody's days on the owner's clock, and a time to propose. */
export function PlannerPage({ route, desk }: PageProps) {
  const { planner } = desk.texts;
  const snapshot = usePartnerSnapshot(desk);
  return (
    <>
      <header class="page-head">
        <h1 tabIndex={-1}>{planner.title}</h1>
      </header>
      {desk.partners.length === 0 ? (
        <EmptyState title={planner.noPartners}>
          <p>{planner.noPartnersHow}</p>
          <a href={hrefTo('partners')}>{planner.toPartners}</a>
        </EmptyState>
      ) : (
        snapshot && <Planner route={route} desk={desk} snapshot={snapshot} />
      )}
    </>
  );
}

function Planner({ route, desk, snapshot }: PageProps & { snapshot: PartnerSnapshot }) {
  const { texts } = desk;
  const plan = usePlan(route, desk, snapshot);
  const { proposal } = plan;
  const shown = dayOfPlan(plan, desk.zone);
  const change = (changes: Record<string, string | null>) => replaceRoute(hrefWith(route, changes));
  return (
    <div class="planner ruled page-ruled">
      <div class="planner-wish">
        <ChoosePartners
          partners={snapshot.partners}
          chosen={plan.chosen}
          texts={texts}
          onChosen={(ids) => change({ with: ids.join(',') || null, at: null })}
        />
        <PlannerControls
          plan={plan}
          shown={shown}
          today={desk.today}
          texts={texts}
          onDay={(day) => change({ day, at: null })}
          onLength={(length) => change({ length, at: null })}
        />
      </div>
      <div id="planner-plan" role="tabpanel" aria-label={texts.planner.title}>
        {proposal ? (
          <>
            <ProposedTime
              plan={plan}
              proposal={proposal}
              zone={desk.zone}
              texts={texts}
              onAt={(at) => change({ at: atParam(at) })}
            />
            <DayGrid plan={plan} day={shown} desk={desk} />
            {plan.day === null && <WeeksOverview plan={plan} day={shown} desk={desk} route={route} />}
            <ProposalSection
              plan={plan}
              proposal={proposal}
              desk={desk}
              to={route.query.get('to')}
              onTo={(to) => change({ to })}
            />
          </>
        ) : (
          <EmptyState title={texts.planner.none}>{texts.planner.noneHow}</EmptyState>
        )}
      </div>
    </div>
  );
}
