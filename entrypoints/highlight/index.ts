import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isShown } from '../../utils/dossier/capture/is-shown.ts';
import { shadowIn } from '../../utils/dossier/capture/shadow-in.ts';
import { type QuoteToMark, quoteRanges } from '../../utils/dossier/highlight/quote-ranges.ts';
import { takeHandover } from '../../utils/page-handover.ts';

const NAME = 'sous-main-quotes';

/**
 * Highlights the quotes handed over, and brings the first into view: nothing of the page is changed. Run by
 * `highlightInTab`, which brings the colours (`public/highlight.css`); the injection's result are the ids of the quotes that are there.
 */
export default defineUnlistedScript((): string[] => {
  const quotes = takeHandover<QuoteToMark[]>() ?? [];
  const shadowOf = shadowIn(Reflect.get(browser, 'dom'));
  const found = quoteRanges(document, quotes, { shadowOf, isShown });
  const ranges = [...found.values()].flat();
  CSS.highlights.delete(NAME);
  if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
  ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  return [...found.keys()];
});
