import { useState } from 'preact/hooks';
import { SearchField } from '../../../components/desk/SearchField.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { Icon } from '../../../components/ui/Icon.tsx';
import type { PageProps } from '../desk.ts';
import { hrefTo, hrefWith, replaceRoute } from '../route.ts';
import { useAsked } from '../use-asked.ts';
import { useOneAtATime } from '../use-one-at-a-time.ts';
import { usePartnerSnapshot } from '../use-partner-snapshot.ts';
import { PartnerPane } from './PartnerPane.tsx';
import { AddPartner } from './partner/AddPartner.tsx';
import { PartnerFiles } from './partner/PartnerFiles.tsx';
import { PartnerList } from './partner/PartnerList.tsx';
import './panes.css';

/** Everybody elsewhere, by the owner's order; beside it (below 72 rem: instead of it) the one that is looked at. */
export function PartnersPage({ route, desk }: PageProps) {
  const { partnerList, planner } = desk.texts;
  const snapshot = usePartnerSnapshot(desk);
  const [adding, setAdding] = useState(false);
  const none = desk.partners.length === 0;
  useAsked(route, 'add', () => setAdding(true));
  useOneAtATime(route.id);
  const change = (changes: Record<string, string | null>) => replaceRoute(hrefWith(route, changes));
  return (
    <div class={route.id ? 'panes panes-one' : 'panes'}>
      <header class="page-head">
        <h1 tabIndex={-1}>{partnerList.title}</h1>
        <PartnerFiles desk={desk} />
        {!none && (
          <a class="button button-quiet" href={hrefTo('planner', null, { with: route.id })}>
            <Icon name="meeting" />
            <span>{planner.title}</span>
          </a>
        )}
        {!none && (
          <Button
            icon="plus"
            aria-expanded={adding}
            aria-controls="add-partner"
            onClick={() => setAdding(!adding)}
          >
            {partnerList.empty.add}
          </Button>
        )}
      </header>
      <div class="panes-row">
        <section class="panes-list ruled" aria-label={partnerList.title}>
          <div id="add-partner" class="panes-tools" hidden={!adding && !none}>
            {(adding || none) && <AddPartner desk={desk} first={none} onAdded={() => setAdding(false)} />}
          </div>
          {!none && (
            <div class="panes-tools">
              <SearchField
                label={partnerList.search}
                value={route.query.get('q') ?? ''}
                onValue={(q) => change({ q: q || null })}
              />
            </div>
          )}
          {snapshot && !none && (
            <PartnerList route={route} desk={desk} snapshot={snapshot} onChange={change} />
          )}
        </section>
        {snapshot && !none && <PartnerPane key={route.id} route={route} desk={desk} snapshot={snapshot} />}
      </div>
    </div>
  );
}
