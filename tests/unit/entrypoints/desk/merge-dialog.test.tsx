// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { MergeDialog } from '../../../../entrypoints/desk/views/dossier/MergeDialog.tsx';
import { openDatabase } from '../../../../utils/open-database.ts';
import { aDesk } from '../../../support/a-desk.ts';
import { aBookmark, NOW } from '../../../support/builders.ts';
import { render } from '../../../support/render.tsx';
import { sent } from '../../../support/sent-messages.ts';
import { textsFor } from '../../../support/texts-for.ts';
import '../../../support/dom.ts';

const { dossierDesk: WORDS } = textsFor('en');
const BAIL = aBookmark({
  id: 'bail',
  title: 'Bail commercial',
  tags: ['bail'],
  note: 'un',
  references: ['x'],
});
const AGAIN = aBookmark({ id: 'again', title: 'Un bail commercial', site: 'Blog' });
const TAX = aBookmark({ id: 'tax', title: 'Taxe foncière', site: 'Blog', savedAt: NOW + 1 });

async function open(...others: (typeof BAIL)[]) {
  const db = await openDatabase();
  await db.bookmarks.clear();
  await db.bookmarks.bulkAdd([BAIL, ...others]);
  const desk = aDesk();
  const close = vi.fn();
  render(<MergeDialog bookmark={BAIL} desk={desk} onClose={close} />);
  return { desk, close };
}
const offered = () =>
  screen
    .queryAllByRole<HTMLInputElement>('radio', { hidden: true })
    .map(({ labels }) => labels?.[0]?.textContent);

beforeEach(async () => {
  await (await openDatabase()).searchState.clear();
});

test('those of the same title are offered first', async () => {
  await open(AGAIN, TAX);
  expect(screen.queryByText(WORDS.nothing)).toBeNull(); // nothing is said before there is an answer
  await waitFor(() => expect(offered()).toEqual(['Un bail commercial · Blog']));
});

test('where no other has the title the newest are offered; what is typed is looked for', async () => {
  await open(TAX);
  await waitFor(() => expect(offered()).toEqual(['Taxe foncière · Blog']));
  fireEvent.input(screen.getByLabelText(WORDS.mergeSearch), { target: { value: 'absent' } });
  expect(await screen.findByText(WORDS.nothing)).toBeDefined();
});

test('the merge is done with what is chosen, and taken back with what was there before', async () => {
  const { desk, close } = await open(AGAIN);
  fireEvent.click(await screen.findByLabelText('Un bail commercial · Blog'));
  fireEvent.click(screen.getByRole('button', { name: WORDS.mergeDo, hidden: true }));
  await waitFor(() => expect(sent).toContainEqual(['dossier.merge', 'bail', ['again']]));
  expect(close).toHaveBeenCalled();
  vi.mocked(desk.act).mock.lastCall?.[1]?.undo?.run();
  const before = { references: ['x'], tags: ['bail'], note: 'un' };
  await waitFor(() => expect(sent).toContainEqual(['dossier.unmerge', 'bail', ['again'], before]));
});
