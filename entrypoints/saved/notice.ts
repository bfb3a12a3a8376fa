import type { SavedNotice } from '../../utils/dossier/saved-notice.ts';
import css from './notice.css?inline';

/** How the next notice finds this one. */
const MARK = 'data-sous-main-saved';
/** Longer quotes are cut: the notice confirms, it is not to be read. */
const SHOWN = 160;

/**
 * Draws the notice in the top layer, out of the page's flow, in a closed shadow root. Display only: it takes no focus,
 * and answers to no click.
 */
export function drawNotice(notice: SavedNotice): HTMLElement {
  document.querySelector(`[${MARK}]`)?.remove();
  // A plain element: a page could define one of our own name, and its code would run when it is drawn.
  const host = document.createElement('div');
  host.setAttribute(MARK, '');
  const style = document.createElement('style');
  style.textContent = css;
  const sheet = part('section', 'sheet');
  sheet.lang = notice.language;
  sheet.setAttribute('role', 'status');
  host.attachShadow({ mode: 'closed' }).append(style, sheet);
  document.documentElement.append(host);
  host.popover = 'manual';
  host.showPopover();
  // A status is read out when words come into it, so it stands there first without.
  requestAnimationFrame(() => sheet.append(...partsOf(notice)));
  return host;
}

function partsOf({ heading, what, isQuote, notes }: SavedNotice): HTMLElement[] {
  const shown = what.length > SHOWN ? `${what.slice(0, SHOWN).trimEnd()}…` : what;
  const words = part(isQuote ? 'blockquote' : 'p', 'what');
  words.append(part('bdi', '', shown));
  return [part('p', 'heading', heading), words, ...notes.map((note) => part('p', 'note', note))];
}

function part(tag: string, name: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}
