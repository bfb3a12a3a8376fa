import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createBoard } from './board.ts';
import { createVisit } from './visit.ts';
import { watchPage } from './watch-page.ts';

/** Registered at run time, for the sites of followed suppliers only: `matches` stays empty in the manifest. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  runAt: 'document_idle',
  async main(ctx) {
    const board = createBoard();
    board.clear(); // what an older version of this script left behind
    const visit = createVisit(board, () => ctx.isValid);
    const stop = watchPage(ctx, visit.look, board.align);
    const again = (message: unknown) => {
      if (message === 'visit.again') visit.start();
    };
    browser.runtime.onMessage.addListener(again);
    ctx.onInvalidated(() => {
      stop();
      board.clear();
    });
    await visit.start();
  },
});
