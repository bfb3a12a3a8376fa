import type { Page } from '@playwright/test';

/** Listens to the live regions of a page as a screen reader does; answers what they said until now, in order. */
export async function listenTo(page: Page): Promise<() => Promise<string[]>> {
  const said = await page.evaluateHandle(() => {
    const heard: string[] = [];
    const regionOf = ({ target }: MutationRecord) => {
      const element = target instanceof Element ? target : target.parentElement;
      return element?.closest('[role=status], [role=alert], [aria-live]:not([aria-live=off])') ?? null;
    };
    new MutationObserver((changes) => {
      for (const region of new Set(changes.map(regionOf))) {
        const words = region?.textContent?.trim();
        if (words) heard.push(words);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return heard;
  });
  return () => said.jsonValue();
}
