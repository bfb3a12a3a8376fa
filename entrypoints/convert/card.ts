import type { ConversionCard, ConversionChoice } from '../../utils/partners/time-text/conversion-card.ts';
import css from './card.css?inline';

const HOST = 'sous-main-convert';

/**
 * Draws the card in the top layer, out of the page's flow, in a closed shadow root. Display only: it takes no focus,
 * and answers to no click.
 * @param place called once it has its size
 */
export function drawCard(card: ConversionCard, place: (sheet: HTMLElement) => void): { host: HTMLElement } {
  document.querySelector(HOST)?.remove();
  // A document where nothing of the page lives: the element is ours, even if the page defines one of that name.
  const host = document.implementation.createHTMLDocument().createElement(HOST);
  const style = document.createElement('style');
  style.textContent = css;
  const sheet = part('section', 'sheet');
  sheet.lang = card.language;
  sheet.setAttribute('role', 'status');
  host.attachShadow({ mode: 'closed' }).append(style, sheet);
  document.documentElement.append(host);
  host.popover = 'manual';
  host.showPopover();
  // A status is read out when words come into it, so it stands there first without.
  requestAnimationFrame(() => {
    sheet.append(...partsOf(card));
    place(sheet);
  });
  return { host };
}

function partsOf({ heading, several, choices, notes, keys }: ConversionCard): HTMLElement[] {
  const foot = part('footer', 'foot');
  foot.append(...notes.map((note) => part('p', 'note', note)), part('p', 'keys', keys));
  const list = part('ul', 'choices');
  list.append(...choices.map(rowOf));
  const head = part('header', 'heading');
  head.append(part('p', 'title', heading));
  if (several) head.append(part('p', 'note', several));
  return choices.length > 0 ? [head, list, foot] : [head, foot];
}

/** Left of the margin line, when; right of it, what. */
function rowOf({ clock, near, day, elsewhere, notes }: ConversionChoice): HTMLElement {
  const row = part('li', 'choice');
  const when = part('p', 'when');
  when.append(part('strong', 'clock', clock));
  if (near) when.append(' ', part('span', 'near', near));
  const what = part('div', 'what');
  what.append(part('p', 'day', day));
  what.append(
    ...elsewhere.map((line) => part('p', 'line', line)),
    ...notes.map((note) => part('p', 'note', note)),
  );
  row.append(when, what);
  return row;
}

function part(tag: string, name: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}
