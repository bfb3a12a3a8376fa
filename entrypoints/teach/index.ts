import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type PointedField, refusalOf, teach } from '../../utils/orders/reading/teach.ts';
import { textOf } from '../../utils/orders/reading/text-of.ts';
import { takeHandover } from '../../utils/page-handover.ts';
import { sendFromPage } from '../../utils/send-from-page.ts';
import type { TeachingTexts } from '../../utils/teaching-texts.ts';
import { drawOverlay } from './overlay.ts';
import { beside, listen } from './pointer.ts';

const STEPS: { field: PointedField; optional: boolean }[] = [
  { field: 'number', optional: false },
  { field: 'state', optional: false },
  { field: 'placed', optional: true },
  { field: 'tracking', optional: true },
];
const TEACHING = Symbol.for('sous-main.teaching');

/**
 * *Show me where*: the owner points at an order's number, at its state, then at its day and parcel or skips them.
 * In the page it only marks what is under the pointer; what was learnt goes to the background, to be confirmed in an
 * extension page. Injected by `teachInTab`, with its texts.
 */
export default defineUnlistedScript(() => {
  const texts = takeHandover<TeachingTexts>();
  if (texts) point(texts);
});

function point(texts: TeachingTexts): void {
  const ended = takeOver();
  const focused = document.activeElement;
  const chosen = new Map<PointedField, Element>();
  let at = 0;
  let current: Element = document.querySelector('h1') ?? document.body;

  const overlay = drawOverlay(texts, { skip: () => next(), cancel: leave });
  const isOurs = (event: Event) => event.composedPath().includes(overlay.host);
  const show = () => overlay.mark(current, textOf(current).slice(0, 80));
  const ask = () => {
    const step = STEPS[at];
    if (step) overlay.step(step.field, at + 1, STEPS.length, step.optional);
  };

  function leave(): void {
    ended.abort();
  }
  ended.signal.addEventListener('abort', () => {
    overlay.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  });

  function choose(): void {
    const step = STEPS[at];
    const refused = step && refusalOf(current, step.field);
    if (refused) overlay.refuse(texts.refused[refused]);
    else if (step) {
      chosen.set(step.field, current);
      next();
    }
  }

  function next(): void {
    at++;
    if (at < STEPS.length) ask();
    else finish();
  }

  function finish(): void {
    const [number, state] = [chosen.get('number'), chosen.get('state')];
    if (!number || !state) {
      leave();
      return;
    }
    overlay.host.remove(); // what is learnt is learnt from the page alone
    const [placed = null, tracking = null] = [chosen.get('placed'), chosen.get('tracking')];
    const result = teach(document, location.href, { number, state, placed, tracking });
    if ('refused' in result) {
      askAgain(result.field, texts.refused[result.refused]);
      return;
    }
    leave();
    // Nobody answers when the extension was just updated: then there is nothing left to do here.
    sendFromPage('teach.pointed', result.read.raw, result.recipe).catch(() => {});
  }

  function askAgain(field: PointedField, reason: string): void {
    document.documentElement.append(overlay.host);
    overlay.host.showPopover();
    at = Math.max(
      0,
      STEPS.findIndex((step) => step.field === field),
    );
    ask();
    overlay.refuse(reason);
  }

  listen(
    {
      over(element) {
        current = element;
        show();
      },
      choose,
      step(to) {
        current = beside(current, to, (element) => element === overlay.host);
        current.scrollIntoView({ block: 'nearest' });
        show();
      },
      cancel: leave,
      moved: show,
    },
    isOurs,
    overlay.onButton,
    ended.signal,
  );
  addEventListener('pagehide', leave, { signal: ended.signal });
  const onMessage = (message: unknown) => {
    if (message === 'teach.end') leave();
  };
  browser.runtime.onMessage.addListener(onMessage);
  ended.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(onMessage));
  ask();
  show();
}

/** One teaching a page: started again, it begins anew. */
function takeOver(): AbortController {
  const before: unknown = Reflect.get(globalThis, TEACHING);
  if (before instanceof AbortController) before.abort();
  const ended = new AbortController();
  Reflect.set(globalThis, TEACHING, ended);
  return ended;
}
