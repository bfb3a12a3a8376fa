// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Board, createBoard, type Pin } from '../../../../entrypoints/visit/board.ts';
import { aBadgeView } from '../../../support/builders.ts';

const MANNER = { style: '', language: 'en' };
const HOSTS = 'sous-main-badge';

let board: Board;

beforeEach(() => {
  vi.useFakeTimers();
  // Layout is for real browsers: here nothing has a box.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  document.body.replaceChildren();
  board = createBoard();
});
afterEach(() => vi.useRealTimers());

function aRow(): HTMLElement {
  const row = document.createElement('p');
  row.textContent = 'Shipped';
  document.body.append(row);
  return row;
}

function show(...pins: Pin[]): number {
  board.show(pins, MANNER);
  return document.querySelectorAll(HOSTS).length;
}

test('what changed is drawn anew, what did not is left alone, what is gone goes', () => {
  const [first, second] = [aRow(), aRow()];
  const [one, two] = [aBadgeView({ key: 'one' }), aBadgeView({ key: 'two' })];
  expect(show({ view: one, anchor: first }, { view: two, anchor: second })).toBe(2);
  const [host, other] = document.querySelectorAll(HOSTS);
  expect(show({ view: one, anchor: first }, { view: { ...two, word: 'Late' }, anchor: second })).toBe(2);
  expect(host?.isConnected).toBe(true);
  expect(other?.isConnected).toBe(false);
  expect(show({ view: one, anchor: first })).toBe(1);
  expect(show()).toBe(0);
});

test('says nothing where the page itself could read it', () => {
  show({ view: aBadgeView(), anchor: aRow() });
  const host = document.querySelector(HOSTS);
  expect(host?.shadowRoot).toBeNull();
  expect(host?.outerHTML).toBe('<sous-main-badge></sous-main-badge>');
  expect(document.body.textContent).toBe('Shipped');
});

test.each<[string, (row: HTMLElement) => void]>([
  ['a badge', () => document.querySelector(HOSTS)?.remove()],
  ['the whole row', (row) => row.remove()],
  ['a badge to elsewhere', () => document.body.append(document.querySelector(HOSTS) ?? '')],
])('a page that takes away %s gets it back three times, then has its way', (_what, takeAway) => {
  const drawn: number[] = [];
  for (let round = 0; round < 8; round++) {
    const row = document.querySelector('p') ?? aRow();
    drawn.push(show({ view: aBadgeView(), anchor: row }));
    takeAway(row);
    for (const stray of document.querySelectorAll(`body > ${HOSTS}`)) stray.remove();
  }
  expect(drawn).toEqual([1, 1, 1, 1, 0, 0, 0, 0]);
});

test('a page that changes its words each time gets no more badges for it', () => {
  let drawn = 0;
  for (let round = 0; round < 8; round++) {
    drawn += show({ view: aBadgeView({ word: `Word ${round}` }), anchor: aRow() });
    document.body.replaceChildren();
  }
  expect(drawn).toBe(4);
});

test('a page that renders its rows anew now and then keeps its badges', () => {
  for (let round = 0; round < 8; round++) {
    document.body.replaceChildren();
    expect(show({ view: aBadgeView(), anchor: aRow() })).toBe(1);
    vi.advanceTimersByTime(15_000);
  }
});

test('clears away what an older script left, and what only looks like ours', () => {
  document.body.append(document.createElement(HOSTS));
  show({ view: aBadgeView(), anchor: aRow() });
  board.clear();
  expect(document.querySelector(HOSTS)).toBeNull();
});
