import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePage, captureSelection } from '../../utils/dossier/capture/capture-page.ts';
import type { ShadowOf } from '../../utils/dossier/capture/shadow-trees.ts';
import type { CapturedPage, CapturedSelection } from '../../utils/dossier/captured-page.ts';

/**
 * Takes what is kept of a page, run once in it by `captureTab`: what it returns is the injection's result. In a frame
 * it takes the selection alone. It changes nothing and leaves nothing behind.
 */
export default defineUnlistedScript((): CapturedPage | CapturedSelection | null =>
  window === window.top
    ? capturePage(document, location.href, shadowOf)
    : captureSelection(document, shadowOf),
);

const shadowOf: ShadowOf = (element) => {
  if (!(element instanceof HTMLElement)) return null;
  if ('openOrClosedShadowRoot' in element) return asShadow(element.openOrClosedShadowRoot);
  return asShadow(Reflect.get(browser, 'dom')?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot);
};

function asShadow(value: unknown): ShadowRoot | null {
  return value instanceof ShadowRoot ? value : null;
}
