import { readFileSync } from 'node:fs';
import { recipe } from '../../utils/orders/recipes/prestashop.ts';
import { built, contentScript, published } from './extensions.ts';
import { FOLLOWED } from './pages.ts';

const STYLE = ['components/tones.css', 'entrypoints/visit/badge.css']
  .map((file) => readFileSync(file, 'utf8').replace(/@import .*/, ''))
  .join('')
  .replace('var(--sous-main, hidden)', 'visible');
const CLOCK = 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0zM12 6v6l4 2';

/** A worker that answers the script of a visit as the real one does, with badges for the followed rows. */
const ANSWERS = `
const recipe = ${JSON.stringify(recipe)};
const badge = (order) => ({ key: order.platformId, tone: 'late', icon: '${CLOCK}', word: '4 jours de retard', since: '', detail: 'promise le 17', freshness: 'vue il y a 2 h' });
chrome.runtime.onMessage.addListener(({ name, args }, sender, answer) => {
  if (name === 'visit.start') answer({ value: { recipe, language: 'fr', style: ${JSON.stringify(STYLE)} } });
  if (name === 'visit.read') answer({ value: args[0].orders.map((order, row) => (row < ${FOLLOWED} ? badge(order) : null)) });
});`;

/** The same badges by hand: find the words, put a closed shadow root beside them, nothing else. */
const BY_HAND = `
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
while (texts.nextNode()) if (texts.currentNode.nodeValue.trim() === 'Expédié') found.push(texts.currentNode.parentElement);
for (const label of found) {
  const host = document.createElement('span');
  host.style.cssText = 'position:absolute;pointer-events:none';
  const badge = document.createElement('b');
  badge.textContent = '4 jours de retard, promise le 17';
  badge.style.cssText = 'font:12px sans-serif;color:#b3261e;background:#fbeceb;padding:2px 6px;margin-left:8px;border-radius:4px;white-space:nowrap';
  host.attachShadow({ mode: 'closed' }).append(badge);
  label.append(host);
}`;

/** Extensions to load a page under. Dark Reader is its npm library run as a content script, not the store's extension. */
export const arms = {
  empty: () => contentScript('0;'),
  ours: () => contentScript(built('visit.js'), ANSWERS),
  byHand: () => contentScript(BY_HAND),
  darkReader: () =>
    contentScript(
      `${published('darkreader/darkreader.js')};DarkReader.enable({ brightness: 100, contrast: 90 });`,
    ),
};
