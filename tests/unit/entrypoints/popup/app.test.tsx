// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../../../entrypoints/popup/App.tsx';
import type { FirstData } from '../../../../entrypoints/popup/first-data.ts';
import type { Envelope } from '../../../../utils/message-envelope.ts';
import { openDatabase } from '../../../../utils/open-database.ts';
import type { PopupSnapshot } from '../../../../utils/orders/popup-snapshot.ts';
import { beginningTextsFor } from '../../../../utils/texts/beginning-texts.ts';
import { first as firstTexts } from '../../../../utils/texts/en/first.ts';
import { first as firstInFrench } from '../../../../utils/texts/fr/first.ts';
import { aView } from '../../../support/a-view.ts';
import { anOrder, aPartner, aSupplier } from '../../../support/builders.ts';
import { render } from '../../../support/render.tsx';
import '../../../support/dom.ts';

const beginning = beginningTextsFor('en');

let asked: Envelope[];
let failing: boolean;

// Loaded here once: a cold import is slower than a test waits.
beforeAll(async () => {
  await import('../../../../entrypoints/popup/live-lists.ts');
  await import('../../../../entrypoints/popup/first/Beginning.tsx');
  await import('../../../../entrypoints/popup/partners/pieces.ts');
  await import('../../../../entrypoints/popup/partners/live-partners.ts');
  await import('../../../../entrypoints/popup/dossier/live-search.ts');
  await import('../../../../entrypoints/popup/dossier/pieces.ts');
  await import('../../../../entrypoints/popup/law/pieces.ts');
  await import('../../../../entrypoints/popup/search/pieces.ts');
  await import('../../../../entrypoints/popup/search/offers-for.ts');
});

beforeEach(async () => {
  asked = [];
  failing = false;
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async ({ name, args }: Envelope) => {
      if (name === 'teach.current') return { value: null };
      asked.push({ name, args });
      return failing ? { error: 'no' } : { value: undefined };
    },
  });
  const db = await openDatabase();
  await Promise.all([db.orders.clear(), db.suppliers.clear()]);
});

const snapshot = (changes: Partial<PopupSnapshot> = {}): PopupSnapshot => ({
  version: 1,
  at: Date.now(),
  today: '2026-11-23',
  language: 'en',
  views: [
    aView({ id: 'late', group: 'late', lateDays: 4, supplierName: 'Ferrand', reference: '8841207' }),
    aView({ id: 'moving', supplierName: 'Écrans & Cie', reference: '612' }),
  ],
  counts: { late: 1, waiting: 0, moving: 1, arrived: 0 },
  ...changes,
});

const open = (first: Partial<FirstData> = {}) =>
  render(
    <App
      first={{
        pile: null,
        snapshot: snapshot(),
        drawer: 'orders',
        partners: null,
        language: 'en',
        texts: firstTexts,
        tab: null,
        ...first,
      }}
    />,
  );

/** What the kept list shows is stored too, so that going live changes nothing. */
async function store(...references: string[]) {
  const db = await openDatabase();
  await db.suppliers.put(aSupplier());
  await db.orders.bulkPut(
    references.map((reference) => anOrder({ id: reference, key: reference, reference })),
  );
}

test('what was kept is painted at once, before database and worker answer', () => {
  open();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('2\u00a0orders under way');
  expect(screen.getByText(/1.late/)).toBeDefined();
  const groups = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  expect(groups).toEqual(['Late', 'On the way']);
});

test('then it shows what is stored, live', async () => {
  await store('FIRST');
  open({ snapshot: null });
  expect(await screen.findByText('FIRST', { selector: '.line-note bdi' })).toBeDefined();
  await store('FIRST', 'SECOND');
  expect(await screen.findByText('SECOND', { selector: '.line-note bdi' })).toBeDefined();
});

test('the search finds orders by their reference, and Escape clears it', async () => {
  await store('8841207', '612');
  open();
  fireEvent.keyDown(document.body, { key: '/' });
  const field = screen.getByLabelText('Search everything');
  expect(document.activeElement).toBe(field);
  fireEvent.input(field, { target: { value: '8841' } });
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('1\u00a0order found'),
  );
  expect(screen.queryByText('612')).toBeNull();
  expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(false); // kept from closing the popup
  await waitFor(() => expect(screen.getByText('612')).toBeDefined());
});

test('Escape in an empty search is left to the browser, which closes the popup', () => {
  open();
  expect(fireEvent.keyDown(screen.getByLabelText('Search everything'), { key: 'Escape' })).toBe(true);
});

test('arrow keys go from line to line, to the one thing to do, and back to the search', () => {
  open();
  const down = () => fireEvent.keyDown(document.activeElement ?? document, { key: 'ArrowDown' });
  down();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Chase: Ferrand, 8841207');
  down();
  expect(document.activeElement?.textContent).toBe('Open');
  fireEvent.keyDown(document.activeElement ?? document, { key: 'ArrowUp' });
  fireEvent.keyDown(document.activeElement ?? document, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(screen.getByLabelText('Search everything'));
});

async function choose(label: string) {
  fireEvent.click(screen.getByRole('button', { name: 'More for Ferrand, 8841207' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: label, hidden: true }));
}

test('an order is deleted, and brought back', async () => {
  await store('8841207');
  open();
  await choose('Delete');
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() =>
    expect(asked).toEqual([
      { name: 'orders.delete', args: [['late']] },
      { name: 'orders.restore', args: [['late']] },
    ]),
  );
});

test('what could not be done is said, and that nothing was changed', async () => {
  failing = true;
  open();
  await choose('Pause');
  expect(await screen.findByText(/That was not done\. Nothing was changed/)).toBeDefined();
});

test('the language of the owner is the language of the page', async () => {
  open({ snapshot: snapshot({ language: 'fr' }), language: 'fr', texts: firstInFrench });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('2\u00a0commandes en cours');
  await waitFor(() => expect(document.documentElement.lang).toBe('fr'));
});

test('while nothing is followed, the three first gestures are shown with what was made of them', async () => {
  const db = await openDatabase();
  await db.partners.put(aPartner({ id: 'p' }));
  open({ snapshot: null });
  await screen.findByText(beginning.title);
  const marks = [...document.querySelectorAll('.line:has(.first-done, .first-number) .line-when')];
  expect(marks.map((mark) => mark.textContent?.trim())).toEqual(['1', beginning.done, '3']);
  fireEvent.click(screen.getByRole('button', { name: beginning.example.fill }));
  await waitFor(() => expect(asked.map(({ name }) => name)).toContain('example.fill'));
  await store('612');
  await waitFor(() => expect(screen.queryByText(beginning.title)).toBeNull());
  await db.partners.clear();
});

test('among orders of the example stands the way out of it', async () => {
  const db = await openDatabase();
  await db.suppliers.put(aSupplier());
  await db.orders.put(anOrder({ id: 'example-order-1' }));
  open({ snapshot: null });
  fireEvent.click(await screen.findByRole('button', { name: beginning.example.remove }));
  await waitFor(() => expect(asked.map(({ name }) => name)).toContain('example.empty'));
});
