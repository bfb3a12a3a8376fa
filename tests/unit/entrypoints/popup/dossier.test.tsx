// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../../../entrypoints/popup/App.tsx';
import * as pieces from '../../../../entrypoints/popup/dossier/pieces.ts';
import type { Bookmark, Folder } from '../../../../utils/dossier/bookmark.ts';
import { keepLastSave, type LastSave, loadLastSave } from '../../../../utils/dossier/last-save.ts';
import type { Saved } from '../../../../utils/dossier/save-bookmark.ts';
import { openDatabase } from '../../../../utils/open-database.ts';
import { aBookmark, aFolder, aQuote, NOW } from '../../../support/builders.ts';
import { render } from '../../../support/render.tsx';
import { answers, sent } from '../../../support/sent-messages.ts';
import { textsFor } from '../../../support/texts-for.ts';
import '../../../support/dom.ts';

const { dossier: WORDS, failures, popup: POPUP } = textsFor('en');
const LOYER = aFolder({ id: 'f1', name: 'Loyer' });
const IMPOTS = aFolder({ id: 'f2', name: 'Impôts', position: 1 });
const ARTICLE = aBookmark({
  id: 'article',
  folderId: 'f1',
  title: 'Article L. 145-9',
  version: { id: 'LEGIARTI000099999901', inForceOn: '2019-04-24', verifiedOn: null },
  quotes: [aQuote({ id: 'q', exact: 'six mois avant' })],
  tags: ['bail'],
});
const SHEET = aBookmark({ id: 'sheet', folderId: 'f2', title: 'Taxe foncière', savedAt: NOW - 1 });
const SAVED: Saved = { what: 'page', bookmarkId: 'article', quoteId: 'q', folderId: 'f1' };

// Loaded here once: a cold import is slower than a test waits.
beforeAll(async () => {
  await import('../../../../entrypoints/popup/live-lists.ts');
});

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  await fakeBrowser.storage.session.clear();
  await store([], []);
  return () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  };
});

async function store(folders: Folder[], bookmarks: Bookmark[]) {
  const db = await openDatabase();
  await Promise.all([db.folders.clear(), db.bookmarks.clear()]);
  await db.folders.bulkPut(folders);
  await db.bookmarks.bulkPut(bookmarks);
}

const justSaved = (changes: Partial<LastSave> = {}) =>
  keepLastSave({ saved: SAVED, at: NOW, newFolder: false, fresh: true, ...changes });

function open() {
  const tab = { id: 7, url: 'https://www.legifrance.gouv.fr/x', title: null };
  const first = {
    pile: null,
    snapshot: null,
    drawer: 'dossier',
    partners: null,
    language: 'en',
    texts: textsFor('en'),
    tab,
  } as const;
  return render(<App first={first} dossierPieces={pieces} />);
}

const last = async () => {
  await justSaved();
  await store([LOYER, IMPOTS], [ARTICLE, SHEET]);
  open();
  return within(await screen.findByRole('region', { name: WORDS.justSaved }));
};
const lineOf = (title: string) => {
  const line = screen.getByText(title).closest('li');
  if (!line) throw new Error(`no line says ${title}`);
  return within(line);
};

test('an empty dossier teaches the first gesture, and offers the page at hand', async () => {
  open();
  expect(await screen.findByText(WORDS.empty.title)).toBeDefined();
  expect(screen.getByText(WORDS.empty.first)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: WORDS.save }));
  await waitFor(() => expect(sent).toContainEqual(['dossier.save', 7, expect.any(Object), null]));
});

test('a page is saved once, however often the button is pressed', async () => {
  const { promise, resolve: finish } = Promise.withResolvers<Saved>();
  answers['dossier.save'] = () => promise;
  open();
  const button = await screen.findByRole('button', { name: WORDS.save });
  fireEvent.click(button);
  fireEvent.click(button);
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('true'));
  expect(screen.getByText(WORDS.saving)).toBeDefined();
  finish(SAVED);
  await waitFor(() => expect(button.hasAttribute('aria-disabled')).toBe(false));
  expect(sent.filter(([name]) => name === 'dossier.save')).toHaveLength(1);
});

test.each([
  ['that the disk is full', { error: 'QuotaExceededError', diskFull: true }, failures.diskFull],
  ['any other failure', { error: 'x' }, failures.action],
])('%s is said in words', async (_, reply, words) => {
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(reply);
  open();
  fireEvent.click(await screen.findByRole('button', { name: WORDS.save }));
  expect(await screen.findByText(words)).toBeDefined();
});

test('what was just saved says where it lies, its words and its version, and is undone', async () => {
  const card = await last();
  expect(card.getByText(WORDS.savedTo('Loyer'))).toBeDefined();
  expect(card.getByText(/six mois avant/)).toBeDefined();
  expect(card.getByText(WORDS.inForce('24 April 2019'))).toBeDefined();
  await waitFor(async () => expect((await loadLastSave())?.fresh).toBe(false));
  fireEvent.click(card.getByRole('button', { name: WORDS.undo }));
  expect(await screen.findByText(WORDS.done.undone)).toBeDefined();
  expect(sent).toContainEqual(['dossier.undo', SAVED]);
  expect(await loadLastSave()).toBeNull();
});

test('what was known before cannot be undone, and is not said to be new', async () => {
  await justSaved({ saved: { ...SAVED, what: 'known' } });
  await store([LOYER], [ARTICLE]);
  open();
  const card = within(await screen.findByRole('region', { name: WORDS.justSaved }));
  expect(card.getByText(WORDS.alreadyIn('Loyer'))).toBeDefined();
  expect(card.queryByRole('button', { name: WORDS.undo })).toBeNull();
});

test('ten minutes later it is one of the others', async () => {
  await justSaved({ at: NOW - 10 * 60_000 });
  await store([LOYER], [ARTICLE]);
  open();
  expect(await screen.findByText('Article L. 145-9')).toBeDefined();
  expect(screen.queryByRole('region', { name: WORDS.justSaved })).toBeNull();
});

test('tags and note are kept when their field is left, and only what changed is sent', async () => {
  const card = await last();
  const tags = card.getByLabelText(new RegExp(`^${WORDS.tags}`));
  const note = card.getByLabelText(WORDS.note);
  tags.focus();
  note.focus();
  tags.focus();
  fireEvent.input(tags, { target: { value: 'bail, congé' } });
  note.focus();
  fireEvent.input(note, { target: { value: 'à relire' } });
  note.blur();
  expect(await screen.findByText(WORDS.done.saved)).toBeDefined();
  expect(sent.filter(([name]) => name === 'dossier.edit')).toEqual([
    ['dossier.edit', ['article'], { tags: ['bail', ' congé'] }],
    ['dossier.edit', ['article'], { note: 'à relire' }],
  ]);
});

test('another folder is chosen from the list', async () => {
  const card = await last();
  fireEvent.change(card.getByLabelText(WORDS.folder), { target: { value: 'f2' } });
  expect(await screen.findByText(WORDS.done.moved('Impôts'))).toBeDefined();
  expect(sent).toContainEqual(['dossier.edit', ['article'], { folderId: 'f2' }]);
});

test('a new folder is named, made, and the bookmark moved into it; without a name nothing happens', async () => {
  const card = await last();
  fireEvent.change(card.getByLabelText(WORDS.folder), { target: { value: 'new' } });
  const name = await card.findByLabelText(WORDS.newFolderName);
  fireEvent.click(card.getByRole('button', { name: WORDS.create }));
  expect(sent.filter(([message]) => message === 'dossier.addFolder')).toEqual([]);
  fireEvent.input(name, { target: { value: '  Congés  ' } });
  fireEvent.click(card.getByRole('button', { name: WORDS.create }));
  expect(await screen.findByText(WORDS.done.moved('Congés'))).toBeDefined();
  const [added] = sent.filter(([message]) => message === 'dossier.addFolder');
  expect(added).toEqual(['dossier.addFolder', { id: expect.any(String), name: 'Congés' }]);
  const { id: folderId } = Object(added?.[1]);
  expect(sent).toContainEqual(['dossier.edit', ['article'], { folderId }]);
});

test('where a new folder was asked for in the menu its name comes first, and can be left', async () => {
  await justSaved({ newFolder: true });
  await store([LOYER], [ARTICLE]);
  open();
  const name = await screen.findByLabelText(WORDS.newFolderName);
  await waitFor(() => expect(document.activeElement).toBe(name));
  fireEvent.click(screen.getByRole('button', { name: POPUP.cancel }));
  expect(await screen.findByLabelText(WORDS.folder)).toBeDefined();
});

test('the last ones are shown of all folders or of one, and an empty folder says so', async () => {
  await store([LOYER, IMPOTS, aFolder({ id: 'f3', name: 'Vide', position: 2 })], [ARTICLE, SHEET]);
  open();
  const show = await screen.findByLabelText(WORDS.show);
  expect(await screen.findByText('Article L. 145-9')).toBeDefined();
  expect(lineOf('Taxe foncière').getByText('Impôts')).toBeDefined();
  fireEvent.change(show, { target: { value: 'f2' } });
  await waitFor(() => expect(screen.queryByText('Article L. 145-9')).toBeNull());
  expect(screen.getByText('Taxe foncière')).toBeDefined();
  fireEvent.change(show, { target: { value: 'f3' } });
  expect(await screen.findByText(WORDS.emptyFolder)).toBeDefined();
});

test.each([
  ['archived', WORDS.archive, ['dossier.edit', ['sheet'], { archived: true }], WORDS.done.archived],
  ['deleted', WORDS.remove, ['dossier.delete', ['sheet']], WORDS.done.deleted],
])('a bookmark is %s from its menu, and can be had back', async (_, item, message, said) => {
  await store([LOYER, IMPOTS], [ARTICLE, SHEET]);
  open();
  await screen.findByText('Taxe foncière');
  fireEvent.click(screen.getByRole('button', { name: WORDS.more('Taxe foncière') }));
  fireEvent.click(await screen.findByRole('menuitem', { name: item, hidden: true }));
  const toast = (await screen.findByText(said)).parentElement;
  expect(sent).toContainEqual(message);
  fireEvent.click(within(toast ?? document.body).getByRole('button', { name: WORDS.undo }));
  const back =
    message[0] === 'dossier.delete'
      ? ['dossier.restore', ['sheet']]
      : ['dossier.edit', ['sheet'], { archived: false }];
  await waitFor(() => expect(sent).toContainEqual(back));
});
