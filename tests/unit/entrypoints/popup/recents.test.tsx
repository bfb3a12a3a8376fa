// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../../../entrypoints/popup/App.tsx';
import { openDatabase } from '../../../../utils/open-database.ts';
import { first } from '../../../../utils/texts/en/first.ts';
import { aBookmark, anOrder, aPartner, aSupplier, NOW } from '../../../support/builders.ts';
import { render } from '../../../support/render.tsx';
import '../../../support/dom.ts';

// Loaded here once: a cold import is slower than a test waits.
beforeAll(async () => {
  await import('../../../../entrypoints/popup/live-lists.ts');
  await import('../../../../entrypoints/popup/search/recent-things.ts');
  await import('../../../../entrypoints/popup/first/Beginning.tsx');
  await import('../../../../entrypoints/popup/dossier/live-search.ts');
  await import('../../../../entrypoints/popup/law/pieces.ts');
  await import('../../../../entrypoints/popup/search/pieces.ts');
  await import('../../../../entrypoints/popup/search/offers-for.ts');
});

let opened: string[];

beforeEach(async () => {
  opened = [];
  vi.spyOn(window, 'close').mockImplementation(() => {}); // jsdom would be gone
  Object.assign(fakeBrowser.tabs, {
    query: async () => [],
    create: async ({ url = '' }) => opened.push(url.replace(/^.*#/, '#')),
  });
  const db = await openDatabase();
  await Promise.all(db.tables.map((table) => table.clear()));
});

async function keepThings(): Promise<void> {
  const db = await openDatabase();
  await db.suppliers.add(aSupplier({ name: 'Lebeau' }));
  await db.orders.add(anOrder({ id: 'o', items: [], followedAt: NOW, statusSince: NOW }));
  await db.partners.add(aPartner({ id: 'p', name: 'Lions Bay Cedar', addedAt: NOW - 1 }));
  await db.bookmarks.add(aBookmark({ id: 'b', title: 'Bail', savedAt: NOW - 2 }));
}

async function open(): Promise<HTMLElement> {
  render(
    <App
      first={{
        drawer: 'orders',
        language: 'en',
        texts: first,
        tab: null,
        pile: null,
        snapshot: null,
        partners: null,
      }}
    />,
  );
  const field = screen.getByRole('combobox', { name: 'Search everything' });
  await waitFor(() => expect(document.querySelector('.line')).not.toBeNull());
  field.focus();
  return field;
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document, { key });
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const active = (field: HTMLElement) =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null;

test('the arrow shows what was last below the empty search, walks it, and Enter opens it', async () => {
  await keepThings();
  const field = await open();
  expect([field.getAttribute('aria-expanded'), options()]).toEqual(['false', []]);
  press('ArrowDown');
  await waitFor(() => expect(options()).toHaveLength(3));
  expect(field.getAttribute('aria-expanded')).toBe('true');
  expect(active(field)).toContain('Lebeau');
  press('ArrowDown');
  expect(active(field)).toContain('Lions Bay Cedar');
  press('ArrowUp');
  press('ArrowDown');
  expect(document.activeElement).toBe(field);
  press('Enter');
  await waitFor(() => expect(opened).toEqual(['#/partners/p']));
  expect(options()).toEqual([]);
});

test('put away by Escape, the popup stays and the arrow goes to the lines, until the field is left', async () => {
  await keepThings();
  const field = await open();
  press('ArrowDown');
  await waitFor(() => expect(options()).toHaveLength(3));
  expect(press('Escape')).toBe(false);
  expect(options()).toEqual([]);
  expect(press('Escape')).toBe(true); // now the browser closes the popup
  press('ArrowDown');
  expect(document.activeElement?.closest('.line')).not.toBeNull();
  field.focus();
  press('ArrowDown');
  await waitFor(() => expect(options()).toHaveLength(3));
  fireEvent.input(field, { target: { value: 'b' } });
  expect(options()).toEqual([]);
});

test('past the last of them the arrow goes on to the lines', async () => {
  await keepThings();
  const field = await open();
  fireEvent.click(field);
  await waitFor(() => expect(options()).toHaveLength(3));
  for (const _ of options()) press('ArrowDown');
  expect(options()).toEqual([]);
  expect(document.activeElement?.closest('.line')).not.toBeNull();
});

test('pressed, one of them is opened', async () => {
  await keepThings();
  const field = await open();
  fireEvent.click(field);
  fireEvent.click(await screen.findByText('Bail'));
  await waitFor(() => expect(opened).toEqual(['#/dossier/b']));
});

test('where there is nothing yet, nothing is shown', async () => {
  const field = await open();
  fireEvent.click(field);
  await waitFor(() => expect(press('ArrowDown')).toBe(false)); // on to the lines
  expect(document.activeElement).not.toBe(field);
  expect(options()).toEqual([]);
});
