import type { OrderFilter } from '../../utils/orders/order-filter.ts';
import { ORDER_COLUMNS, type OrderColumn, type OrderSort } from '../../utils/orders/order-sort.ts';
import { STATUSES, type Status } from '../../utils/orders/status.ts';
import type { Supplier } from '../../utils/orders/supplier.ts';
import { Button } from '../ui/Button.tsx';
import { Choice, Select } from '../ui/Field.tsx';
import { useTexts } from '../use-texts.ts';
import './order-filters.css';

interface OrderFiltersProps {
  filter: OrderFilter;
  sort: OrderSort | null;
  suppliers: Supplier[];
  /** Changes of the address; `null` takes one out. */
  onChange: (changes: { supplier?: string | null; status?: Status | null; late?: '1' | null }) => void;
  onSort: (sort: OrderSort | null) => void;
  onClear: () => void;
}

/** What narrows the list. Everything here is in the address too. */
export function OrderFilters({ filter, sort, suppliers, onChange, onSort, onClear }: OrderFiltersProps) {
  const texts = useTexts();
  const words = texts.desk;
  const byName = [...suppliers].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <div class="order-filters">
      <Select
        label={words.supplier}
        value={filter.supplierId ?? ''}
        options={[
          { value: '', label: words.anySupplier },
          ...byName.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onValue={(supplier) => onChange({ supplier: supplier || null })}
      />
      <Select<Status | ''>
        label={words.status}
        value={filter.status ?? ''}
        options={[
          { value: '', label: words.anyStatus },
          ...STATUSES.map((status) => ({ value: status, label: texts.status.words[status] })),
        ]}
        onValue={(status) => onChange({ status: status || null })}
      />
      <Select<OrderColumn | ''>
        label={words.sortBy}
        value={sort?.column ?? ''}
        options={[
          { value: '', label: words.byUrgency },
          ...ORDER_COLUMNS.map((column) => ({ value: column, label: words.columns[column] })),
        ]}
        onValue={(column) => onSort(column === '' ? null : { column, descending: false })}
      />
      <Choice
        label={words.lateOnly}
        checked={filter.lateOnly}
        onChecked={(late) => onChange({ late: late ? '1' : null })}
      />
      <Button kind="link" onClick={onClear}>
        {words.clearFilters}
      </Button>
    </div>
  );
}
