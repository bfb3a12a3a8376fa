import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Backstage, openBackstage } from '../../support/backstage.ts';
import { type Firefox, launchFirefox } from '../../support/firefox.ts';
import { fullDesk } from '../../support/full-desk.ts';
import { fullPile } from '../../support/full-pile.ts';
import { handsOn } from '../../support/hands.ts';
import { SETTINGS } from '../../support/owner.ts';
import { textsFor } from '../../support/texts-for.ts';
import { until } from '../../support/until.ts';

const { pile, desk: words, orders, settings } = textsFor('en');
const OWN = 'Rappeler le comptable pour la TVA';

let firefox: Firefox;
let back: Backstage;
let desk: Page;

beforeAll(async () => {
  firefox = await launchFirefox();
  desk = await firefox.openExtensionPage('desk.html#/pile');
  await desk.waitForSelector('main');
  back = await openBackstage(firefox);
  const now = Date.now();
  const { suppliers, orders: all, orderEvents } = fullDesk(now);
  const { sheets, pileEntries } = fullPile(now);
  await back.put('suppliers', suppliers);
  await back.put('orders', all);
  await back.put('orderEvents', orderEvents);
  await back.put('sheets', sheets);
  await back.put('pileEntries', pileEntries);
  await back.tell('settings.save', SETTINGS);
  await desk.bringToFront();
  await desk.reload({ waitUntil: [] });
  await shows(OWN);
});
afterAll(() => firefox.close());

/** Keys as Playwright writes them: `Shift+Tab`. */
async function press(keys: string): Promise<void> {
  const held = keys.split('+') as KeyInput[];
  const key = held.pop();
  if (!key) throw new Error('no key');
  for (const one of held) await desk.keyboard.down(one);
  await desk.keyboard.press(key);
  for (const one of held) await desk.keyboard.up(one);
}

const hands = handsOn({
  press,
  type: (text) => desk.keyboard.type(text),
  look: (read) => desk.evaluate(read),
});
const named = (name: string) => new RegExp(`^${RegExp.escape(name)}`);
const shows = (sentence: string) =>
  until(`“${sentence}” is shown`, () =>
    desk.evaluate((some) => document.body.textContent.replaceAll('\u00a0', ' ').includes(some), sentence),
  );

test('sheets, an order and the language are seen to by keys alone, and one always sees where one is', async () => {
  await hands.goTo(named(pile.aboutAction(pile.actions.done, OWN)));
  await hands.press('Enter');
  await shows(pile.said.done);
  await hands.keepsFocus(pile.said.done);
  await hands.press('Control+z');
  await hands.keepsFocus('taking it back');
  await hands.goTo(named(pile.add.label), 'Shift+Tab');
  await hands.type('Ring the bank');
  await hands.press('Enter');
  await shows('Ring the bank');
  await hands.goTo(named(words.orders), 'Shift+Tab');
  await hands.press('Enter');
  await shows('Banc en frêne');
  await hands.goTo(/^Table en chêne massif/);
  await hands.press('Enter');
  await hands.goTo(named(orders.actions.receivedIt));
  await hands.press('Enter');
  await hands.goTo(named(orders.save));
  await hands.press('Enter');
  await shows(words.done.received);
  await hands.keepsFocus(words.done.received);
  await hands.goTo(named(words.settings), 'Shift+Tab');
  await hands.press('Enter');
  await shows(settings.languageLabel);
  await hands.goTo(named(settings.languageLabel));
  await hands.press('f');
  await until('it speaks French', () => desk.evaluate(() => document.documentElement.lang === 'fr'));
  await hands.keepsFocus('another language');
  expect(await desk.evaluate(() => document.activeElement?.localName)).toBe('select');
});
