import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { localDay } from '../../utils/dates/local-day.ts';
import { askFirst } from '../popup/first-questions.ts';

/**
 * Runs in the popup while the browser still reads its script and style: what that waits for is asked meanwhile. It is
 * as small as it can be, so without the polyfill.
 */
export default defineUnlistedScript(() => {
  globalThis.firstQuestions = askFirst(browser);
  localDay(Date.now()); // the first question for the machine's zone takes longest
});
