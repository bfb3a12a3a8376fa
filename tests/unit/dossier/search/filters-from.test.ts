import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../../../utils/dossier/search/bookmark-filters.ts';
import { filtersFrom } from '../../../../utils/dossier/search/filters-from.ts';

test.each([
  ['', {}],
  ['folder=f1&tag=bail&archived=1', { folderId: 'f1', tag: 'bail', archived: true }],
  [
    'standing=official-text&from=2026-01-01&to=2026-12-31',
    { standing: 'official-text', from: '2026-01-01', to: '2026-12-31' },
  ],
  ['standing=gospel&from=soon&to=2026-13-45', {}],
])('the address ?%s', (query, expected) => {
  expect(filtersFrom(new URLSearchParams(query))).toEqual({ ...NO_FILTERS, ...expected });
});
