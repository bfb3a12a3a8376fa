import { until } from './until.ts';

/** What Playwright's pages and the real popup's have in common. */
interface Typed {
  keyboard: { press(key: string): Promise<void>; type(words: string): Promise<void> };
  evaluate<Result>(work: () => Result): Promise<Result>;
}

/** Where the focus is, as somebody sees it who looks for it. */
export interface Focus {
  name: string;
  isLost: boolean;
  isVisible: boolean;
  /** Where it stands in which window, and its ring: to see what is wrong. */
  seen: string;
}

/** How many stops are tried on the way to one. */
const STOPS = 120;

/** A day's work on the keyboard: after each key the focus is somewhere, and is seen there. */
export function hands(page: Typed) {
  const press = async (key: string) => {
    await page.keyboard.press(key);
    let focus: Focus | null = null;
    const isSeen = async () => {
      focus = await page.evaluate(focusNow);
      return !focus.isLost && focus.isVisible;
    };
    await until(`the focus is seen after ${key}`, isSeen, 5).catch((cause) => {
      throw new Error(`after ${key}: ${JSON.stringify(focus)}`, { cause });
    });
  };
  const name = async () => (await page.evaluate(focusNow)).name;
  return {
    press,
    name,
    type: (words: string) => page.keyboard.type(words),
    /** Goes on by one key until the focus is on what is called so. */
    async goTo(wanted: RegExp, key = 'Tab') {
      const passed: string[] = [];
      for (let stop = 0; stop < STOPS; stop++) {
        if (wanted.test(await name())) return;
        await press(key);
        passed.push(await name());
      }
      throw new Error(`${wanted} is not reached by ${key}: ${passed.join(' · ')}`);
    },
  };
}

/** Runs in the page. */
function focusNow(): Focus {
  const focused = document.activeElement;
  const isLost = focused === null || focused === document.body || focused === document.documentElement;
  if (isLost) return { name: '', isLost, isVisible: false, seen: '' };
  const labels = 'labels' in focused && focused.labels instanceof NodeList ? [...focused.labels] : [];
  const words = [
    focused.getAttribute('aria-label'),
    ...labels.map((label) => label.textContent),
    focused.textContent,
  ];
  const { width, height, top, bottom, left, right } = focused.getBoundingClientRect();
  const isSeen = width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  // A ring around it, or around the box that it fills. A heading is where a new page begins: it is read there.
  const around = [focused, focused.parentElement, focused.parentElement?.parentElement];
  const hasRing = around.some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  });
  return {
    name: (words.find((one) => one?.trim()) ?? '').trim(),
    isLost,
    seen: `${[left, top, right, bottom].map(Math.round)} in ${innerWidth} × ${innerHeight}, ring ${hasRing}`,
    isVisible: isSeen && (hasRing || /^H\d$/.test(focused.tagName)),
  };
}
