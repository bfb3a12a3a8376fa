import { SiteAccess } from '../../../components/desk/SiteAccess.tsx';
import { SupplierScorecard } from '../../../components/desk/SupplierScorecard.tsx';
import type { SupplierRowData } from '../../../components/desk/SupplierTable.tsx';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import type { Desk } from '../desk.ts';
import { hrefTo } from '../route.ts';
import { CheckingSection } from './supplier/CheckingSection.tsx';
import { ForgetSection } from './supplier/ForgetSection.tsx';
import { MoveSection } from './supplier/MoveSection.tsx';
import { NameSection } from './supplier/NameSection.tsx';
import { SiteSection } from './supplier/SiteSection.tsx';
import { TaughtSection } from './supplier/TaughtSection.tsx';
import { WordsSection } from './supplier/WordsSection.tsx';

/** What every section of a supplier's page gets. */
export interface SupplierSectionProps {
  supplier: SupplierRowData['supplier'];
  desk: Desk;
}

interface SupplierPageProps {
  /** `undefined` when the address names a supplier that is not there. */
  row: SupplierRowData | undefined;
  allowed: ReadonlySet<string> | null;
  desk: Desk;
}

/** One supplier: how it keeps time, what it may, what was taught, and the way out. */
export function SupplierPage({ row, allowed, desk }: SupplierPageProps) {
  const texts = desk.texts.suppliers;
  const back = <a href={hrefTo('suppliers')}>{texts.back}</a>;
  if (!row) {
    return (
      <>
        <header class="page-head">
          <h1 tabIndex={-1}>{desk.texts.desk.suppliers}</h1>
        </header>
        <EmptyState title={texts.missing}>
          <p>{texts.missingHow}</p>
          {back}
        </EmptyState>
      </>
    );
  }
  const { supplier, card } = row;
  const section = { supplier, desk };
  const isAllowed = allowed?.has(supplier.id) ?? false;
  return (
    <>
      <header class="page-head">
        <h1 tabIndex={-1}>
          <bdi>{supplier.name}</bdi>
        </h1>
        <SiteAccess supplier={supplier} allowed={allowed} />
        {back}
      </header>
      <div class="page-body">
        <SupplierScorecard card={card} href={hrefTo('orders', null, { supplier: supplier.id })} />
        <NameSection {...section} />
        <SiteSection {...section} allowed={isAllowed} />
        {supplier.origin !== '' && <CheckingSection {...section} allowed={isAllowed} />}
        <WordsSection {...section} />
        {supplier.origin !== '' && <TaughtSection {...section} />}
        {supplier.origin !== '' && <MoveSection {...section} />}
        <ForgetSection {...section} />
      </div>
    </>
  );
}
