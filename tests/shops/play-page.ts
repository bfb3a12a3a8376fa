import { FAULTS } from './faults.ts';
import { html, type Markup } from './html.ts';
import { stageOf } from './shop.ts';
import type { Shop } from './state.ts';

export const PLAY_PATH = '/sous-main-demo';

/** The page behind the counter: what a person who plays with a sample supplier can make happen there. */
export function playPage(shop: Shop): Markup {
  const button = (label: string, action: string) =>
    html`<form method="post" action="${PLAY_PATH}?${action}"><button>${label}</button></form>`;
  return html`<!doctype html><html lang="en"><meta charset="utf-8"><title>Behind the counter of ${shop.plan.name}</title>
<style>body{font:15px/1.5 system-ui;margin:32px auto;max-width:720px}td{padding:4px 12px}form{display:inline-block;margin:2px}</style>
<h1>Behind the counter of ${shop.plan.name}</h1><p><a href="${shop.plan.platform.listPath}">The customer's orders</a></p>
<table>${shop.orders.map((order) => html`<tr><td>${order.reference}</td><td>${stageOf(order)}</td><td>${button('Move this order on', `move=${order.id}`)}</td></tr>`)}</table>
<h2>The customer</h2>${button('Sign everyone out', 'sign-out=')}
<h2>The server</h2><p>Now: ${shop.fault ?? 'well'}</p>${button('Be well', 'fault=')}${Object.keys(FAULTS).map((fault) => button(fault, `fault=${encodeURIComponent(fault)}`))}
</html>`;
}

/** Does what a button of the page asks. */
export function play(shop: Shop, asked: URLSearchParams): void {
  const move = asked.get('move');
  if (move) shop.move(Number(move));
  if (asked.has('sign-out')) shop.signEveryoneOut();
  const fault = asked.get('fault');
  if (fault !== null) shop.fault = isFault(fault) ? fault : null;
}

function isFault(name: string): name is keyof typeof FAULTS {
  return Object.hasOwn(FAULTS, name);
}
