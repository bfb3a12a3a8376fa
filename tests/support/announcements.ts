import type { Page } from '@playwright/test';

/** What was said, kept in the page. */
interface Listening {
  heard?: string[];
}

/** Begins to hear what a screen reader would say of the page, once however often it is called. */
export function listen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const REGIONS = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
    const listening = window as unknown as Listening;
    if (listening.heard) return;
    const heard: string[] = [];
    listening.heard = heard;
    const regionsOf = (node: Node): Element[] => {
      const element = node instanceof Element ? node : node.parentElement;
      const around = element?.closest(REGIONS);
      return [...(around ? [around] : []), ...(element?.querySelectorAll(REGIONS) ?? [])];
    };
    const wordsOf = ({ textContent }: Node) => (textContent ?? '').replace(/\s+/g, ' ').trim();
    // Such a region says all of itself when something came into it or changed: what only went away is not told.
    new MutationObserver((records) => {
      const came = records.flatMap(({ type, target, addedNodes }) =>
        type === 'characterData' ? [target] : [...addedNodes].filter((node) => wordsOf(node) !== ''),
      );
      for (const region of new Set(came.flatMap(regionsOf)))
        if (wordsOf(region) !== '') heard.push(wordsOf(region));
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

/** What was said since it was last asked. */
export function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as Listening).heard?.splice(0) ?? []);
}
