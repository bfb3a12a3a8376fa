import type { Instant } from '../../utils/dates/day.ts';
import { ago } from '../../utils/dates/day-words.ts';
import type { Scorecard } from '../../utils/orders/scorecard.ts';
import type { Supplier } from '../../utils/orders/supplier.ts';
import { useTexts } from '../use-texts.ts';
import { MeasureBar } from './MeasureBar.tsx';
import { SiteAccess } from './SiteAccess.tsx';
import '../ui/line.css';
import './supplier-table.css';

export interface SupplierRowData {
  supplier: Supplier;
  card: Scorecard;
}

interface SupplierTableProps {
  rows: SupplierRowData[];
  /** Ids of the suppliers whose site is allowed; `null` while that is not known. */
  allowed: ReadonlySet<string> | null;
  now: Instant;
  hrefOf: (supplierId: string) => string;
}

/** The suppliers on the ruled page: left of the margin when each was looked at, right of it how it keeps time. */
export function SupplierTable({ rows, allowed, now, hrefOf }: SupplierTableProps) {
  const texts = useTexts().suppliers;
  const slowest = Math.max(1, ...rows.map(({ card }) => card.medianLead ?? 0));
  return (
    <table class="ledger supplier-table">
      <caption class="spoken">{texts.tableHelp}</caption>
      <thead>
        <tr>
          {Object.entries(texts.columns).map(([name, title]) => (
            <th key={name} scope="col" class={`supplier-table-${name}`}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <SupplierRow
            key={row.supplier.id}
            {...row}
            allowed={allowed}
            now={now}
            href={hrefOf(row.supplier.id)}
            slowest={slowest}
          />
        ))}
      </tbody>
    </table>
  );
}

interface SupplierRowProps extends SupplierRowData {
  allowed: ReadonlySet<string> | null;
  now: Instant;
  href: string;
  /** Longest median lead time of all: the bars share one scale. */
  slowest: number;
}

function SupplierRow({ supplier, card, allowed, now, href, slowest }: SupplierRowProps) {
  const { suppliers: texts, desk, dates } = useTexts();
  return (
    <tr class="order-row">
      <td class="supplier-table-seen small soft">
        {supplier.lastCheckAt === null ? texts.never : ago(supplier.lastCheckAt, now, dates)}
      </td>
      <th scope="row" class="supplier-table-name">
        <a class="order-row-link" href={href}>
          <bdi>{supplier.name}</bdi>
        </a>
        <div class="order-row-names">
          <bdi>{supplier.origin ? new URL(supplier.origin).host : texts.byHand}</bdi>
        </div>
        {supplier.origin !== '' && (
          <div class="order-row-narrow">
            <SiteAccess supplier={supplier} allowed={allowed} />
          </div>
        )}
      </th>
      <td class="supplier-table-open">{texts.ordersOf(card.open, card.orders)}</td>
      <td class="supplier-table-lead">
        {card.medianLead === null ? (
          <span class="small soft">{texts.notYet}</span>
        ) : (
          <>
            <MeasureBar value={card.medianLead} max={slowest} tone="moving" />
            <span class="small">{desk.workingDays(card.medianLead)}</span>
          </>
        )}
      </td>
      <td class="supplier-table-late">
        <PromisesKept card={card} />
      </td>
      <td class="supplier-table-access">
        <SiteAccess supplier={supplier} allowed={allowed} />
      </td>
    </tr>
  );
}

/** Promised days kept and not, as a drawn share and in words. */
export function PromisesKept({ card }: { card: Scorecard }) {
  const texts = useTexts().suppliers;
  const told = card.kept + card.broken;
  if (told === 0) return <span class="small soft">{texts.notYet}</span>;
  return (
    <>
      <MeasureBar value={card.broken || told} max={told} tone={card.broken > 0 ? 'late' : 'done'} />
      <span class="small">{card.broken > 0 ? texts.lateOf(card.broken, told) : texts.onTime(told)}</span>
      {card.medianLate !== null && (
        <div class="small soft">{texts.lateBy(Math.ceil(card.medianLate), card.broken)}</div>
      )}
    </>
  );
}
