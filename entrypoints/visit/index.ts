import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createBoard } from './board.ts';
import { createVisit } from './visit.ts';
import { watchPage } from './watch-page.ts';

/** In the isolated world of our own scripts, which the page does not see. */
const VISIT = Symbol.for('sous-main.visit');
/** How often a page that rests is asked whether its extension is still there, in milliseconds. */
const ALIVE = 5000;

/**
 * The script of an owner's visit to a followed supplier: registered at run time, for granted sites only.
 * Not a WXT content script: those bring 3 KB of context with them and greet each other through the page.
 */
export default defineUnlistedScript(async () => {
  const ended = takeOver();
  const { signal } = ended;
  const board = createBoard();
  board.clear(); // what an older version of this script left behind
  const visit = createVisit({
    show: (...badges) => watch.unseen(() => board.show(...badges)),
    clear: () => watch.unseen(board.clear),
  });
  const watch = watchPage(look, board.align, signal);

  /** Chromium tells nobody that an extension was updated or taken away: its script is left alone in the page. */
  function isOrphan(): boolean {
    if (!browser.runtime?.id) ended.abort();
    return signal.aborted;
  }
  async function look(): Promise<boolean> {
    return !isOrphan() && visit.look();
  }
  const alive = setInterval(isOrphan, ALIVE);
  signal.addEventListener('abort', () => {
    clearInterval(alive);
    board.clear();
  });
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (message === 'visit.again' && !signal.aborted) visit.start();
  });
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
