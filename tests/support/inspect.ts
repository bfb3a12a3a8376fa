import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What WCAG 2.2 AA finds wrong, no rule left out. */
export async function violations(page: Page): Promise<string[]> {
  // Legacy mode: no page of ours has frames, and no second page need be opened to gather what they say.
  const found = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** By how many pixels the page scrolls sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Controls that a finger could miss: less than 24 pixels high or wide, and no link inside a sentence. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, select, textarea, summary, input:not([type=file], [type=hidden])',
    );
    return [...controls].flatMap((control) => {
      const isBox = control instanceof HTMLInputElement && control.matches('[type=checkbox], [type=radio]');
      // A click on the words beside a box is a click on it.
      const { width, height } = ((isBox && control.labels?.[0]) || control).getBoundingClientRect();
      const isHidden = !control.checkVisibility({ visibilityProperty: true }) || control.matches('.spoken *');
      const isInText = control.matches('a') && getComputedStyle(control).display === 'inline';
      if (isHidden || isInText || (width >= 23.5 && height >= 23.5)) return [];
      return [`${Math.round(width)} × ${Math.round(height)}: ${control.outerHTML.slice(0, 160)}`];
    });
  });
}

/** Texts that are cut off: wider or higher than the box that hides the rest, but for those that end in an ellipsis. */
export function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    return [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      const style = getComputedStyle(element);
      if (!hasText(element) || style.display === 'inline' || element.closest('.spoken, select, svg'))
        return [];
      if (!element.checkVisibility({ visibilityProperty: true })) return [];
      const isWide = element.scrollWidth > element.clientWidth + 1 && style.textOverflow !== 'ellipsis';
      const isHigh = element.scrollHeight > element.clientHeight + 2 && style.overflowY === 'hidden';
      return isWide || isHigh ? [`${element.className}: ${element.textContent?.trim().slice(0, 80)}`] : [];
    });
  });
}

/**
 * Makes every word of the page as long as the longest languages are, and accented: 40 % and more. What is data (in
 * `<bdi>`) and figures stay as they are.
 */
export function stretchTexts(page: Page): Promise<void> {
  return page.evaluate(() => {
    const LONGER: Record<string, string> = { a: 'áâ', e: 'éê', i: 'îï', o: 'ôö', u: 'ûü', y: 'ýÿ' };
    const stretch = (text: string) =>
      text.replace(/\p{L}{3,}/gu, (word) =>
        word.replace(/[aeiouy]/gi, (vowel) => LONGER[vowel.toLowerCase()] ?? vowel),
      );
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('bdi, kbd, textarea, script, style'))
        node.nodeValue = stretch(node.nodeValue ?? '');
    for (const field of document.querySelectorAll('input[placeholder]'))
      field.setAttribute('placeholder', stretch(field.getAttribute('placeholder') ?? ''));
  });
}

/** Lines whose margin is not on the side where reading begins. */
export function marginsAstray(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isRtl = getComputedStyle(document.body).direction === 'rtl';
    return [...document.querySelectorAll<HTMLElement>('.line')].flatMap((line) => {
      const [when, what] = [line.querySelector('.line-when'), line.querySelector('.line-what')];
      if (!when || !what || !line.checkVisibility()) return [];
      const isRight = when.getBoundingClientRect().left > what.getBoundingClientRect().left;
      return isRight === isRtl ? [] : [line.textContent?.slice(0, 60) ?? ''];
    });
  });
}
