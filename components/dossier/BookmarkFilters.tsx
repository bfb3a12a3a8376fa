import { STANDINGS, type Standing } from '../../utils/dossier/bookmark.ts';
import type { BookmarkFilters as Filters } from '../../utils/dossier/search/bookmark-filters.ts';
import { Button } from '../ui/Button.tsx';
import { Choice, DayField, Select } from '../ui/Field.tsx';
import { useTexts } from '../use-texts.ts';
import '../desk/order-filters.css';

interface BookmarkFiltersProps {
  filters: Filters;
  /** Every tag there is. */
  tags: string[];
  /** Changes of the address; `null` takes one out. */
  onChange: (changes: Record<string, string | null>) => void;
  onClear: () => void;
}

/** What narrows the list, apart from folder and words. Everything here is in the address too. */
export function BookmarkFilters({ filters, tags, onChange, onClear }: BookmarkFiltersProps) {
  const { dossier, dossierDesk: texts } = useTexts();
  const unknownTag = filters.tag !== null && !tags.includes(filters.tag) ? [filters.tag] : [];
  return (
    <div class="order-filters">
      <Select
        label={texts.tag}
        value={filters.tag ?? ''}
        options={[
          { value: '', label: texts.anyTag },
          ...[...unknownTag, ...tags].map((tag) => ({ value: tag, label: tag })),
        ]}
        onValue={(tag) => onChange({ tag: tag || null })}
      />
      <Select<Standing | ''>
        label={texts.standing}
        value={filters.standing ?? ''}
        options={[
          { value: '', label: texts.anyStanding },
          ...STANDINGS.map((standing) => ({ value: standing, label: dossier.standing[standing] })),
        ]}
        onValue={(standing) => onChange({ standing: standing || null })}
      />
      <DayField label={texts.from} value={filters.from} onValue={(from) => onChange({ from })} />
      <DayField label={texts.to} value={filters.to} onValue={(to) => onChange({ to })} />
      <Choice
        label={texts.archived}
        checked={filters.archived}
        onChecked={(archived) => onChange({ archived: archived ? '1' : null })}
      />
      <Button kind="link" onClick={onClear}>
        {texts.showAll}
      </Button>
    </div>
  );
}
