import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createBoard } from './board.ts';
import { createVisit } from './visit.ts';
import { watchPage } from './watch-page.ts';

/** In the isolated world of our own scripts, which the page does not see. */
const VISIT = Symbol.for('sous-main.visit');

/**
 * The script of an owner's visit to a followed supplier: registered at run time, for granted sites only.
 * Not a WXT content script: those bring 3 KB of context with them and greet each other through the page.
 */
export default defineUnlistedScript(async () => {
  const ended = takeOver();
  const board = createBoard();
  board.clear(); // what an older version of this script left behind
  const isOrphan = () => !browser.runtime?.id;
  const visit = createVisit(board);

  async function look(): Promise<boolean> {
    if (isOrphan()) ended.abort();
    return !ended.signal.aborted && visit.look();
  }
  ended.signal.addEventListener('abort', board.clear);
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (message === 'visit.again') visit.start();
  });
  watchPage(look, board.align, ended.signal);
  await visit.start();
});

/** One visit a page: a script injected again, or a newer version of it, ends the one before. */
function takeOver(): AbortController {
  const before: unknown = Reflect.get(globalThis, VISIT);
  if (before instanceof AbortController) before.abort();
  const ended = new AbortController();
  Reflect.set(globalThis, VISIT, ended);
  return ended;
}
