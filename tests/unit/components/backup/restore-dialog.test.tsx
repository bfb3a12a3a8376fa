// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { RestoreDialog } from '../../../../components/backup/RestoreDialog.tsx';
import type { TablePreview } from '../../../../utils/backup/preview.ts';
import type { Refusal } from '../../../../utils/backup/read-backup.ts';
import { render } from '../../../support/render.tsx';
import { textsFor } from '../../../support/texts-for.ts';
import '../../../support/dom.ts';

const words = textsFor('en').backup;
const nothing = { added: 0, same: 0, twins: 0, differs: 0, refused: 0, onlyHere: 0 };

function show(previews: TablePreview[], refusals: Refusal[] = []) {
  const onRestore = vi.fn();
  render(
    <RestoreDialog
      title="Backup"
      app="0.1.0"
      previews={previews}
      refusals={refusals}
      days={30}
      onRestore={onRestore}
      onClose={vi.fn()}
    />,
  );
  return onRestore;
}

const cells = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

test('what is here under another id is the same brought together, and new where all is replaced', () => {
  show([{ ...nothing, table: 'orders', added: 2, same: 3, twins: 4, differs: 1, onlyHere: 5 }]);
  expect(cells(/^Orders/)).toEqual(['2', '7', '1', '0', '5']);
  fireEvent.click(screen.getByLabelText(words.replace));
  expect(cells(/^Orders/)).toEqual(['6', '3', '1', '0', '5']);
});

test('what differs is asked about where it matters, and stays as it is here unless said otherwise', () => {
  const onRestore = show([{ ...nothing, table: 'orders', differs: 1 }]);
  fireEvent.click(screen.getByRole('button', { name: words.mergeDo }));
  expect(onRestore).toHaveBeenLastCalledWith({ mode: 'merge', differing: 'keep' });
  fireEvent.change(screen.getByLabelText(words.differing), { target: { value: 'take' } });
  fireEvent.click(screen.getByRole('button', { name: words.mergeDo }));
  expect(onRestore).toHaveBeenLastCalledWith({ mode: 'merge', differing: 'take' });
  fireEvent.click(screen.getByLabelText(words.replace));
  expect(screen.queryByLabelText(words.differing)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: words.replaceDo }));
  expect(onRestore).toHaveBeenLastCalledWith({ mode: 'replace', differing: 'take' });
});

test('each row that stays out is named with its reason, and a kind with any name is only unknown', () => {
  show(
    [
      { ...nothing, table: 'orders', refused: 30 },
      { ...nothing, table: 'constructor', refused: 1 },
    ],
    [
      { table: 'orders', id: 'order-1', fault: 'twice' },
      { table: 'constructor', id: '', fault: 'unknown-kind' },
    ],
  );
  expect(screen.getByText('order-1').closest('li')?.textContent).toBe(
    `Orders · order-1 · ${words.rowFaults.twice}`,
  );
  expect(cells(/^Of a kind not known here/)).toEqual(['0', '0', '0', '1', '0']);
  expect(screen.getByText(words.andMore(29))).toBeDefined();
});

test('a kind of which nothing is anywhere is not said', () => {
  show([
    { ...nothing, table: 'orders', same: 1 },
    { ...nothing, table: 'partners' },
  ]);
  expect(screen.queryByRole('row', { name: /Partners/ })).toBeNull();
  expect(screen.getByText(words.nothingNew)).toBeDefined();
});
