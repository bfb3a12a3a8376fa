// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PageCard } from '../../../../entrypoints/popup/PageCard.tsx';
import { usePageAtHand } from '../../../../entrypoints/popup/use-page-at-hand.ts';
import type { Envelope } from '../../../../utils/message-envelope.ts';
import type { PageAtHand } from '../../../../utils/orders/page-at-hand.ts';
import { anOrderReading, aReading, NOW } from '../../../support/builders.ts';
import { render } from '../../../support/render.tsx';
import '../../../support/dom.ts';

const TAB = { id: 7, url: null, title: null };

/** What was asked, in order: messages to the background and the browser's question. */
let asked: string[];
let answer: boolean;
let page: PageAtHand;

beforeEach(() => {
  asked = [];
  answer = true;
  page = {
    reading: aReading({ url: 'https://www.shop.example/order', page: 'order', orders: [anOrderReading()] }),
    unreadable: null,
    supplierId: null,
    keys: ['1001'],
    followed: {},
    site: { origin: 'https://www.shop.example/*', granted: false },
  };
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async ({ name, args }: Envelope) => {
      asked.push(name === 'orders.follow' ? `${name} ${JSON.stringify(args)}` : name);
      if (name === 'page.read') return { value: page };
      return { value: name === 'orders.follow' ? ['order-1'] : undefined };
    },
  });
  Object.assign(fakeBrowser, {
    permissions: {
      request: async ({ origins }: { origins: string[] }) => {
        asked.push(`permission ${origins}`);
        return answer;
      },
    },
  });
});

function show() {
  const said: string[] = [];
  const act = async (work: () => Promise<unknown>) => void (await work());
  const now = { at: NOW, today: '2026-11-23' };
  const Card = () => (
    <PageCard
      tab={TAB}
      hand={usePageAtHand(TAB)}
      now={now}
      act={act}
      onSaid={({ text }) => said.push(text)}
      onSave={() => {}}
    />
  );
  render(<Card />);
  return said;
}

test('its place is there, busy, while the page is read', () => {
  show();
  expect(screen.getByRole('region', { name: 'This page' }).getAttribute('aria-busy')).toBe('true');
});

test('an order is followed in one click: kept first, then the site is asked for in the same gesture', async () => {
  const said = show();
  const button = await screen.findByRole('button', { name: 'Follow order XKBQNABJK' });
  expect(screen.getByText(/You will be asked to allow shop.example/)).toBeDefined();
  fireEvent.click(button);
  // Nothing awaited in between: both are asked before the click has returned.
  expect(asked).toEqual(['page.read', 'orders.follow [7,["1001"]]', 'permission https://www.shop.example/*']);
  await waitFor(() => expect(said).toEqual(['Order followed.']));
});

test('refused, the order is kept, and it says so and how to allow it later', async () => {
  answer = false;
  const said = show();
  fireEvent.click(await screen.findByRole('button', { name: /Follow order/ }));
  await waitFor(() => expect(said.join()).toMatch(/^1 order kept\. .*you can allow it later/));
});

test('a site that is allowed is not asked for again', async () => {
  page.site = { origin: 'https://www.shop.example/*', granted: true };
  show();
  fireEvent.click(await screen.findByRole('button', { name: /Follow order/ }));
  await waitFor(() => expect(asked.filter((one) => one === 'page.read')).toHaveLength(2));
  expect(asked.join()).not.toMatch(/permission/);
});

test('an order that is followed says so, and offers the access that was refused', async () => {
  page.followed = { 1001: 'order-1' };
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Allow the site' }));
  expect(asked).toEqual(['page.read', 'permission https://www.shop.example/*']);
  expect(screen.queryByRole('button', { name: /Follow/ })).toBeNull();
});

const list = () => {
  const keys = ['a', 'b', 'c'];
  page.reading = aReading({ orders: keys.map((key) => anOrderReading({ platformId: key, reference: key })) });
  page.keys = keys;
};

test('all orders of a list are followed at once', async () => {
  list();
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Follow all 3' }));
  expect(asked[1]).toBe('orders.follow [7,null]');
});

test('the others of a list are followed, or one of them', async () => {
  list();
  page.followed = { b: 'order-b' };
  show();
  expect(await screen.findByText(/, 1 followed/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'One by one' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Follow order c' }));
  fireEvent.click(screen.getByRole('button', { name: 'Follow the other 2' }));
  expect(screen.queryByRole('button', { name: 'Follow order b' })).toBeNull();
  expect(asked.filter((one) => one.startsWith('orders.follow'))).toEqual([
    'orders.follow [7,["c"]]',
    'orders.follow [7,["a","c"]]',
  ]);
});

test('the sign-in page of a supplier says that its orders heal', async () => {
  page = { ...page, reading: aReading({ page: 'sign-in' }), keys: [], supplierId: 'supplier-1' };
  show();
  expect(await screen.findByText(/its orders are checked again by themselves/)).toBeDefined();
});

test('a page that is not understood can be pointed at', async () => {
  page = { ...page, reading: aReading({ page: 'other' }), keys: [] };
  const close = vi.spyOn(window, 'close').mockImplementation(() => {});
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Show me where' }));
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(asked).toEqual(['page.read', 'teach.start']);
});

test('a page of the browser is a quiet line', async () => {
  page = { ...page, reading: null, unreadable: 'browser' };
  show();
  expect(await screen.findByText(/A page of the browser itself/)).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});
