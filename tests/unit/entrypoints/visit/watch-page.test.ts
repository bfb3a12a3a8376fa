// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WATCHED_ATTRIBUTES, type Watch, watchPage } from '../../../../entrypoints/visit/watch-page.ts';
import { ALL_RECIPES } from '../../../../utils/orders/recipes.ts';

/** How often the page was looked at, and how one look ends. */
let looks: number;
let answer: () => Promise<boolean>;
let ended: AbortController;
let watch: Watch;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  document.body.replaceChildren();
  looks = 0;
  answer = async () => false;
  ended = new AbortController();
  const look = () => {
    looks++;
    return answer();
  };
  watch = watchPage(look, () => undefined, ended.signal);
});

afterEach(() => {
  ended.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const addRow = () => document.body.append(document.createElement('p'));
/** Lets the observer hear what happened, and time pass. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

const anElement = (markup: { text?: string; attributes?: Record<string, string> } = {}) => {
  const element = document.createElement('p');
  element.textContent = markup.text ?? '';
  for (const [name, value] of Object.entries(markup.attributes ?? {})) element.setAttribute(name, value);
  document.body.append(element);
  return element;
};

test.each<[string, (row: HTMLElement) => void]>([
  ['rows that come', () => addRow()],
  ['a row that goes', (row) => row.remove()],
  ['words put in the place of others', (row) => row.firstChild?.replaceWith('Shipped')],
  ['words that become others', (row) => void Reflect.set(row.firstChild ?? {}, 'nodeValue', 'Shipped')],
  ['a code in a class', (row) => row.classList.replace('status-paid', 'status-shipped')],
  ['what is no longer hidden', (row) => row.removeAttribute('hidden')],
  ['a day in an attribute', (row) => row.setAttribute('datetime', '2026-11-24')],
])('a look follows %s', async (_what, change) => {
  const row = anElement({ text: 'Paid', attributes: { class: 'status-paid', hidden: '' } });
  await pass(1000);
  const before = looks;
  change(row);
  await pass(1000);
  expect(looks).toBe(before + 1);
});

test('every attribute that a recipe reads is watched', () => {
  const read = JSON.stringify(ALL_RECIPES).matchAll(/"attribute":"([^"]+)"/g);
  expect([...new Set([...read].map(([, name]) => name))].sort()).toEqual(
    WATCHED_ATTRIBUTES.filter((name) => name !== 'hidden'),
  );
});

test('rows that come while a look waits for its answer get a look of their own', async () => {
  let reply: (isNew: boolean) => void = () => undefined;
  answer = () =>
    new Promise((resolve) => {
      reply = resolve;
    });
  addRow();
  await pass(1000);
  expect(looks).toBe(1);
  addRow();
  await pass(5000);
  expect(looks).toBe(1);
  reply(true);
  await pass(2000);
  expect(looks).toBe(2);
});

test('what we draw ourselves is no change of the page', async () => {
  watch.unseen(addRow);
  await pass(5000);
  expect(looks).toBe(0);
});

test('what the page changed just before we draw is not lost', async () => {
  addRow();
  watch.unseen(addRow);
  await pass(1000);
  expect(looks).toBe(1);
});

test.each([
  ['nothing new', false],
  ['always something new', true],
])('a page that never rests and shows %s is looked at ever more rarely', async (_what, isNew) => {
  answer = async () => isNew;
  const restless = setInterval(addRow, 50);
  await pass(10_000);
  expect(looks).toBeLessThanOrEqual(6);
  await pass(120_000);
  clearInterval(restless);
  expect(looks).toBeLessThanOrEqual(12);
});

test('a page that rested is looked at promptly again', async () => {
  const restless = setInterval(addRow, 50);
  await pass(20_000);
  clearInterval(restless);
  await pass(120_000);
  const before = looks;
  addRow();
  await pass(400);
  expect(looks).toBe(before + 1);
});

test('looks that take long come so rarely that they cost 3 % of the time at most', async () => {
  answer = async () => {
    vi.setSystemTime(Date.now() + 300);
    vi.advanceTimersByTime(300);
    return false;
  };
  const restless = setInterval(addRow, 50);
  await pass(60_000);
  clearInterval(restless);
  expect(looks * 300).toBeLessThanOrEqual(0.05 * 60_000);
});

test('the end of a visit ends all looks', async () => {
  addRow();
  await pass(100);
  ended.abort();
  addRow();
  await pass(60_000);
  expect(looks).toBe(0);
});
