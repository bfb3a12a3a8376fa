import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { ORDER_COLUMNS, type OrderColumn, type OrderSort } from '../../utils/orders/order-sort.ts';
import type { OrderView } from '../../utils/orders/order-view.ts';
import type { Now } from '../orders/order-words.ts';
import { RowCheck } from '../ui/RowCheck.tsx';
import { useTexts } from '../use-texts.ts';
import { OrderRow } from './OrderRow.tsx';
import '../ui/line.css';
import './order-table.css';

export interface OrderTableProps {
  /** The rows of this page of the list, sorted. */
  views: OrderView[];
  now: Now;
  zone: string;
  sort: OrderSort | null;
  /** The order shown beside. */
  currentId: string | null;
  selected: ReadonlySet<string>;
  hrefOf: (view: OrderView) => string;
  onSort: (column: OrderColumn) => void;
  onSelect: (ids: string[], selected: boolean) => void;
}

/** The orders as a ruled page: left of the margin the day, right of it what. Arrow keys go from row to row. */
export function OrderTable({ views, sort, selected, onSort, onSelect, ...rest }: OrderTableProps) {
  const texts = useTexts().desk;
  const body = useRef<HTMLTableSectionElement>(null);
  const ids = views.map((view) => view.id);
  const all = ids.length > 0 && ids.every((id) => selected.has(id));
  const some = ids.some((id) => selected.has(id));
  const reachable = Math.max(0, ids.indexOf(rest.currentId ?? ''));
  return (
    <table class={some ? 'ledger order-table order-table-selecting' : 'ledger order-table'}>
      <caption class="spoken">{texts.tableHelp}</caption>
      <thead>
        <tr>
          {ORDER_COLUMNS.map((column) => (
            <Header key={column} column={column} sort={sort} onSort={onSort}>
              {column === 'due' && (
                <RowCheck
                  label={texts.selectAll}
                  checked={all}
                  indeterminate={some && !all}
                  onChecked={(checked) => onSelect(ids, checked)}
                />
              )}
            </Header>
          ))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={(event) => walk(event, body.current)}>
        {views.map((view, at) => (
          <OrderRow
            key={view.id}
            view={view}
            now={rest.now}
            zone={rest.zone}
            href={rest.hrefOf(view)}
            current={view.id === rest.currentId}
            reachable={at === reachable}
            selected={selected.has(view.id)}
            onSelect={(chosen) => onSelect([view.id], chosen)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface HeaderProps {
  column: OrderColumn;
  sort: OrderSort | null;
  onSort: (column: OrderColumn) => void;
  children: ComponentChildren;
}

function Header({ column, sort, onSort, children }: HeaderProps) {
  const texts = useTexts().desk;
  const sorted = sort?.column === column ? (sort.descending ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" class={`order-table-${column}`} aria-sort={sorted}>
      <div class="order-table-margin">
        {children}
        <button type="button" class={`sort-button sort-${sorted}`} onClick={() => onSort(column)}>
          {texts.columns[column]}
        </button>
      </div>
    </th>
  );
}

/** Up, down, Home and End between rows; the space bar selects. Enter is the link's own. */
function walk(event: KeyboardEvent, body: HTMLElement | null) {
  const rows = [...(body?.querySelectorAll<HTMLElement>('tr') ?? [])];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  if (event.key === ' ' && document.activeElement instanceof HTMLAnchorElement) {
    event.preventDefault();
    rows[at]?.querySelector('input')?.click();
    return;
  }
  const leads: Record<string, number> = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 };
  const next = rows[leads[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  next.querySelector('a')?.focus();
}
