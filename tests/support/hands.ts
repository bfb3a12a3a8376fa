import { until } from './until.ts';

/** A page that is only typed at, in either browser. */
export interface Keyboard {
  /** `Enter`, `Shift+Tab`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  look(read: () => Spot): Promise<Spot>;
}

/** Where the focus is. */
interface Spot {
  /** What it is called. */
  name: string;
  /** Why somebody who sees the page does not know that they are there; `null`: they do. */
  fault: string | null;
}

/** Stops between two things of a page, at most. */
const FAR = 200;

/** Does everything by keys, and looks at each step where the focus is and whether it is shown. */
export function handsOn(keyboard: Keyboard) {
  const look = async (after: string): Promise<string> => {
    const { name, fault } = await keyboard.look(whereFocusIs);
    if (fault !== null) throw new Error(`after ${after}: ${fault}`);
    return name;
  };
  return {
    async press(...keys: string[]) {
      for (const key of keys) await keyboard.press(key);
    },
    type: keyboard.type,
    /** What was done took the focus nowhere else than to something that is shown. */
    keepsFocus: (act: string) =>
      until(
        `the focus is shown after ${act}`,
        async () => (await keyboard.look(whereFocusIs)).fault === null,
        5,
      ),
    /** Goes from stop to stop until one is called so. */
    async goTo(name: RegExp, key: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab') {
      const passed: string[] = [];
      while (passed.length < FAR) {
        await keyboard.press(key);
        const here = await look(`${key} from “${passed.at(-1) ?? ''}” on the way to ${name}`);
        if (name.test(here)) return;
        passed.push(here);
      }
      throw new Error(`no way to ${name}, past ${passed.join(' · ')}`);
    },
  };
}

/** Runs in a page. */
function whereFocusIs(): Spot {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return { name: '', fault: 'the focus is lost' };
  const labels = 'labels' in at && at.labels instanceof NodeList ? [...at.labels] : [];
  const words = [at.getAttribute('aria-label'), ...labels.map((label) => label.textContent), at.textContent];
  const name = (words.find((some) => some?.trim()) ?? '').trim();
  const isMarked = ({ outlineStyle, outlineWidth, boxShadow }: CSSStyleDeclaration) =>
    (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow.includes('inset');
  const around = [at, at.parentElement, at.parentElement?.parentElement].filter(
    (one) => one instanceof Element,
  );
  const styles = [...around.map((one) => getComputedStyle(one)), getComputedStyle(at, '::after')];
  const { left, top, right, bottom } = at.getBoundingClientRect();
  const isInSight = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  // A heading is where a new page begins: it is read from there, and does nothing. Of a day or a time, the browser
  // marks the part that is typed into.
  const needsMark = !at.matches('h1, h2, dialog, input[type=date], input[type=time]');
  if (!isInSight) return { name, fault: `“${name}” is out of sight` };
  if (needsMark && !styles.some(isMarked))
    return { name, fault: `“${name}” does not show that it has the focus` };
  return { name, fault: null };
}
