import { useMemo } from 'preact/hooks';
import { SupplierTable } from '../../../components/desk/SupplierTable.tsx';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { scorecardOf } from '../../../utils/orders/scorecard.ts';
import type { PageProps } from '../desk.ts';
import { hrefTo } from '../route.ts';
import { useSiteAccess } from '../use-site-access.ts';
import { SupplierPage } from './SupplierPage.tsx';

/** All suppliers with their scorecards; with an id in the address, the page of one. */
export function SuppliersPage({ route, desk }: PageProps) {
  const texts = desk.texts.suppliers;
  const allowed = useSiteAccess(desk.suppliers);
  const { orders, suppliers, today, zone, calendar, language } = desk;
  const rows = useMemo(() => {
    const bySupplier = Map.groupBy(orders, (order) => order.supplierId);
    return suppliers
      .toSorted((a, b) => a.name.localeCompare(b.name, language))
      .map((supplier) => ({
        supplier,
        card: scorecardOf(bySupplier.get(supplier.id) ?? [], { today, zone, calendar }),
      }));
  }, [orders, suppliers, today, zone, calendar, language]);
  if (route.id !== null) {
    const row = rows.find(({ supplier }) => supplier.id === route.id);
    return <SupplierPage key={route.id} row={row} allowed={allowed} desk={desk} />;
  }
  return (
    <>
      <header class="page-head">
        <h1 tabIndex={-1}>{desk.texts.desk.suppliers}</h1>
      </header>
      {rows.length > 0 ? (
        <div class="ruled page-ruled">
          <SupplierTable
            rows={rows}
            allowed={allowed}
            now={desk.now}
            hrefOf={(id) => hrefTo('suppliers', id)}
          />
        </div>
      ) : (
        <EmptyState title={texts.none}>{texts.noneHow}</EmptyState>
      )}
    </>
  );
}
