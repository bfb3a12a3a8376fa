import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePage, captureSelection } from '../../utils/dossier/capture/capture-page.ts';
import { shadowIn } from '../../utils/dossier/capture/shadow-in.ts';
import type { CapturedPage, CapturedSelection } from '../../utils/dossier/captured-page.ts';

/**
 * Takes what is kept of a page, run once in it by `captureTab`: what it returns is the injection's result. In a frame
 * it takes the selection alone. It changes nothing and leaves nothing behind.
 */
export default defineUnlistedScript((): CapturedPage | CapturedSelection | null => {
  const shadowOf = shadowIn(Reflect.get(browser, 'dom'));
  return window === window.top
    ? capturePage(document, location.href, shadowOf)
    : captureSelection(document, shadowOf);
});
