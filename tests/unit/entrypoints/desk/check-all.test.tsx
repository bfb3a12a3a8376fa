// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { CheckAll } from '../../../../entrypoints/desk/views/dossier/CheckAll.tsx';
import { sendMessage } from '../../../../utils/messages.ts';
import { aBookmark } from '../../../support/builders.ts';
import { render } from '../../../support/render.tsx';
import { textsFor } from '../../../support/texts-for.ts';
import '../../../support/dom.ts';

vi.mock('../../../../utils/messages.ts', async (original) => ({
  ...(await original<object>()),
  sendMessage: vi.fn(),
}));

const { recheck } = textsFor('en').changes;
const event = { addListener: () => {}, removeListener: () => {} };
const old = [
  ...['a1', 'a2', 'a3'].map((id) => aBookmark({ id, url: `https://a.example/${id}` })),
  aBookmark({ id: 'b1', url: 'https://b.example/1' }),
  aBookmark({ id: 'c1', url: 'https://c.example/1' }),
];

/** Checks that were asked for, and how each is answered. */
let asked: Map<string, { answer: () => void; fail: () => void }>;

beforeEach(() => {
  asked = new Map();
  const contains = async ({ origins = [] }: { origins?: string[] }) => !origins[0]?.includes('c.example');
  Object.assign(browser, { permissions: { contains, onAdded: event, onRemoved: event } });
  vi.mocked(sendMessage).mockImplementation(
    (...args: unknown[]) =>
      new Promise<never>((resolve, reject) => {
        const answer = () => resolve('checked' as never);
        asked.set(String(args[1]), { answer, fail: () => reject(new Error('the worker died')) });
      }),
  );
  render(<CheckAll bookmarks={old} />);
});

const start = async (n: number) => fireEvent.click(await screen.findByText(recheck.all(n)));
const askedNow = (ids: string[]) => waitFor(() => expect([...asked.keys()]).toEqual(ids));

test('those that may be read are looked at, one after the other at a site, and one that fails stops none', async () => {
  expect(await screen.findByText(recheck.notAllowed(1))).toBeTruthy();
  await start(4);
  await askedNow(['a1', 'b1']);
  expect(screen.getByText(recheck.looked(0, 4))).toBeTruthy();
  asked.get('a1')?.fail();
  await askedNow(['a1', 'b1', 'a2']);
  expect(await screen.findByText(recheck.looked(1, 4))).toBeTruthy();
  for (const id of ['b1', 'a2']) asked.get(id)?.answer();
  await askedNow(['a1', 'b1', 'a2', 'a3']);
  asked.get('a3')?.answer();
  expect(await screen.findByText(recheck.all(4))).toBeTruthy();
});

test('stopped, nothing more is asked, not even when it is begun again at once', async () => {
  await start(4);
  await askedNow(['a1', 'b1']);
  const before = asked.get('a1');
  fireEvent.click(screen.getByText(recheck.stop));
  expect(screen.queryByText(recheck.looked(0, 4))).toBeNull();
  asked.clear();
  await start(4);
  await askedNow(['a1', 'b1']);
  before?.answer();
  await new Promise((resolve) => setTimeout(resolve));
  expect([...asked.keys()]).toEqual(['a1', 'b1']);
  expect(screen.getByText(recheck.looked(0, 4))).toBeTruthy();
});
