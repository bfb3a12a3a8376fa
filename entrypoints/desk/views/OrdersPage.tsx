import { useMemo, useState } from 'preact/hooks';
import { NoOrders } from '../../../components/desk/NoOrders.tsx';
import { OrderFilters } from '../../../components/desk/OrderFilters.tsx';
import { OrderSelection } from '../../../components/desk/OrderSelection.tsx';
import { OrderTable } from '../../../components/desk/OrderTable.tsx';
import { Pager } from '../../../components/desk/Pager.tsx';
import { SearchField } from '../../../components/desk/SearchField.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { Icon } from '../../../components/ui/Icon.tsx';
import { Tabs } from '../../../components/ui/Tabs.tsx';
import { countByTab, filterFrom, filterOrders, ORDER_TABS } from '../../../utils/orders/order-filter.ts';
import { nextSort, type OrderSort, sortFrom, sortOrders } from '../../../utils/orders/order-sort.ts';
import type { PageProps } from '../desk.ts';
import { orderActions } from '../order-actions.ts';
import { hrefTo, hrefWith, replaceRoute } from '../route.ts';
import { useOneAtATime } from '../use-one-at-a-time.ts';

import { ExampleOffer } from './ExampleOffer.tsx';
import { OrderPane } from './OrderPane.tsx';
import './panes.css';

/** Rows drawn at once: enough to scroll through, few enough to stay quick with thousands of orders. */
const ROWS = 100;

/** All orders: the table, and beside it (below 72 rem: instead of it) the order that is looked at. */
export function OrdersPage({ route, desk }: PageProps) {
  const texts = desk.texts.desk;
  const filter = filterFrom(route.query);
  const sort = sortFrom(route.query);
  const asked = route.query.toString();
  const found = useMemo(
    () => sortOrders(filterOrders(desk.views, filter), sort, desk.language),
    [desk.views, asked, desk.language],
  );
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const chosen = found.filter((view) => selected.has(view.id));
  const page = Math.min(
    Math.max(1, Number(route.query.get('page')) || 1),
    Math.ceil(found.length / ROWS) || 1,
  );
  const counts = useMemo(() => countByTab(desk.views), [desk.views]);
  const narrowed = filter.supplierId !== null || filter.status !== null || filter.lateOnly;
  const [filtering, setFiltering] = useState(narrowed);

  useOneAtATime(route.id);

  const change = (changes: Record<string, string | null>) =>
    replaceRoute(hrefWith(route, { page: null, ...changes }));
  const changeSort = (next: OrderSort | null) =>
    change({ sort: next && `${next.descending ? '-' : ''}${next.column}` });
  const select = (ids: string[], on: boolean) => {
    const next = new Set(selected);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    setSelected(next);
  };
  const clear = { q: null, supplier: null, status: null, late: null };
  const actions = orderActions(desk);
  const ids = chosen.map((view) => view.id);

  return (
    <div class={route.id ? 'panes panes-one' : 'panes'}>
      <header class="page-head">
        <h1 tabIndex={-1}>{texts.orders}</h1>
        <Tabs
          label={texts.lists}
          value={filter.tab}
          options={ORDER_TABS.map((tab) => ({ value: tab, label: texts.tabs[tab], count: counts[tab] }))}
          onValue={(tab) => change({ tab: tab === 'open' ? null : tab })}
          controls="order-list"
        />
        <Button
          icon="filter"
          aria-expanded={filtering}
          aria-controls="order-filters"
          onClick={() => setFiltering(!filtering)}
        >
          {texts.filter}
        </Button>
        <Button icon="download" disabled={found.length === 0} onClick={() => actions.exportCsv(found)}>
          {texts.export}
        </Button>
        <a class="button button-quiet" href={hrefTo('add')} aria-label={texts.add}>
          <Icon name="plus" />
          <span>{desk.texts.orders.add.save}</span>
        </a>
      </header>
      <div class="panes-row">
        <section id="order-list" class="panes-list ruled" role="tabpanel" aria-label={texts.tabs[filter.tab]}>
          <div class="panes-tools">
            <SearchField label={texts.search} value={filter.words} onValue={(q) => change({ q })} />
            <div id="order-filters" hidden={!filtering}>
              <OrderFilters
                filter={filter}
                sort={sort}
                suppliers={desk.suppliers}
                onChange={change}
                onSort={changeSort}
                onClear={() => change(clear)}
              />
            </div>
          </div>
          <p class="spoken" role="status">
            {texts.found(found.length)}
          </p>
          {chosen.length > 0 && (
            <OrderSelection
              count={chosen.length}
              total={found.length}
              archived={filter.tab === 'archived'}
              onAll={() =>
                select(
                  found.map((view) => view.id),
                  true,
                )
              }
              onArchive={() => actions.archive(ids, filter.tab !== 'archived')}
              onExport={() => actions.exportCsv(chosen)}
              onDelete={() => actions.remove(ids)}
              onNone={() => setSelected(new Set())}
            />
          )}
          {found.length > 0 ? (
            <OrderTable
              views={found.slice((page - 1) * ROWS, page * ROWS)}
              now={{ at: desk.now, today: desk.today }}
              zone={desk.zone}
              sort={sort}
              currentId={route.id}
              selected={selected}
              hrefOf={(view) => hrefTo('orders', view.id, route.query)}
              onSort={(column) => changeSort(nextSort(sort, column))}
              onSelect={select}
            />
          ) : (
            <NoOrders
              tab={filter.tab}
              none={desk.views.length === 0}
              narrowed={narrowed || filter.words !== ''}
              onClear={() => change(clear)}
            >
              <ExampleOffer desk={desk} />
            </NoOrders>
          )}
          <Pager
            total={found.length}
            size={ROWS}
            page={page}
            hrefOf={(to) => hrefWith(route, { page: String(to) })}
          />
        </section>
        <OrderPane key={route.id} route={route} desk={desk} />
      </div>
    </div>
  );
}
