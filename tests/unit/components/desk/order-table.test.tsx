// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { OrderTable, type OrderTableProps } from '../../../../components/desk/OrderTable.tsx';
import { aView } from '../../../support/a-view.ts';
import { NOW } from '../../../support/builders.ts';
import { render } from '../../../support/render.tsx';
import '../../../support/dom.ts';

const views = ['Vis', 'Écrous', 'Rondelles'].map((title, at) => aView({ id: `o${at}`, title }));

function show(changes: Partial<OrderTableProps> = {}) {
  const props: OrderTableProps = {
    views,
    now: { at: NOW, today: '2026-11-23' },
    zone: 'Europe/Paris',
    sort: null,
    currentId: null,
    selected: new Set(),
    hrefOf: ({ id }) => `#/orders/${id}`,
    onSort: vi.fn(),
    onSelect: vi.fn(),
    ...changes,
  };
  render(<OrderTable {...props} />);
  return props;
}
const link = (name: string) => screen.getByRole('link', { name });

test('each row is headed by its order and leads to it', () => {
  show({ currentId: 'o1' });
  expect(link('Vis').getAttribute('href')).toBe('#/orders/o0');
  expect(link('Écrous').getAttribute('aria-current')).toBe('true');
});

test('headers say how the table is sorted, and ask for another way', () => {
  const { onSort } = show({ sort: { column: 'total', descending: true } });
  const sorts = screen.getAllByRole('columnheader').map((header) => header.getAttribute('aria-sort'));
  expect(sorts).toEqual(['none', 'none', 'none', 'none', 'descending']);
  fireEvent.click(screen.getByRole('button', { name: 'Due' }));
  expect(onSort).toHaveBeenCalledWith('due');
});

test('arrow keys go from row to row and stop at the ends', () => {
  show();
  link('Vis').focus();
  const press = (key: string) => {
    if (document.activeElement) fireEvent.keyDown(document.activeElement, { key });
    return document.activeElement?.textContent;
  };
  expect(['ArrowDown', 'ArrowDown', 'ArrowDown', 'Home', 'ArrowUp', 'End'].map(press)).toEqual([
    'Écrous',
    'Rondelles',
    'Rondelles',
    'Vis',
    'Vis',
    'Rondelles',
  ]);
});

test('only one row is reached by Tab: the one that is looked at', () => {
  show({ currentId: 'o2' });
  expect(screen.getAllByRole('link').map((one) => one.tabIndex)).toEqual([-1, -1, 0]);
});

test('the space bar selects the row, the box in the header all of them', () => {
  const { onSelect } = show();
  link('Écrous').focus();
  fireEvent.keyDown(link('Écrous'), { key: ' ' });
  expect(onSelect).toHaveBeenLastCalledWith(['o1'], true);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select all on this page' }));
  expect(onSelect).toHaveBeenLastCalledWith(['o0', 'o1', 'o2'], true);
});

test('what is not known is said, not left blank', () => {
  show({ views: [aView({ due: null, seenAt: null, outcome: null })] });
  const row = within(screen.getAllByRole('row')[1] ?? document.body);
  expect(row.getByText('No day promised')).toBeDefined();
  expect(row.getByText('never seen yet')).toBeDefined();
});

test('an order that could not be seen says why in place of its age', () => {
  show({ views: [aView({ outcome: 'signed-out' })] });
  expect(screen.getByText('Signed out')).toBeDefined();
});
