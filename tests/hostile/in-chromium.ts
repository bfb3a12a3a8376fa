import type { Page } from '@playwright/test';
import { drawnBadges } from '../support/badges.ts';
import { sites as registeredSites } from '../support/browser-state.ts';
import { type Chromium, grantSite } from '../support/chromium.ts';
import { checkOver, inExtension, putRows, rowsOf, tell } from '../support/extension.ts';
import { keptAt } from '../support/kept-order.ts';
import { enter } from '../support/owner.ts';
import { until } from '../support/until.ts';
import type { Attacked, OpenPage, Owned } from './attacked.ts';

/** Chromium under attack. */
export function attackedChromium(chromium: Chromium): Attacked {
  const opened = async (address: string) => {
    const page = await chromium.context.newPage();
    await page.goto(address);
    return openPage(page);
  };
  return {
    open: opened,
    openOwn: (name) => opened(`chrome-extension://${chromium.extensionId}/${name}`),
    rows: (table) => rowsOf(chromium, table),
    put: (table, rows) => putRows(chromium, table, rows),
    ask: (question, argument) => inExtension(chromium, (page) => openPage(page).evaluate(question, argument)),
  };
}

/** The same, and its owner. */
export function ownedChromium(chromium: Chromium): Owned {
  const attacked = attackedChromium(chromium);
  return {
    ...attacked,
    extensionId: chromium.extensionId,
    async keep(...shops) {
      const kept = shops.map((shop) => keptAt(shop));
      await attacked.put(
        'suppliers',
        kept.map(({ supplier }) => supplier),
      );
      await attacked.put(
        'orders',
        kept.map(({ order }) => order),
      );
      for (const shop of shops) await enter(chromium, shop);
      const sites = shops.map(({ host }) => `http://${host}/*`);
      await grantSite(chromium, ...sites);
      await attacked.ask((origins) => chrome.permissions.request({ origins }), sites);
      // A page that is opened before its script is registered has none.
      await until('the scripts are registered', async () => {
        const { registered } = await attacked.ask(registeredSites, null);
        return sites.every((site) => registered.includes(site));
      });
    },
    check: () => tell(chromium, 'checks.now', null),
    checkOver: () => checkOver(chromium),
    async takeBack({ host }) {
      await attacked.ask((origin) => chrome.permissions.remove({ origins: [origin] }), `http://${host}/*`);
    },
  };
}

function openPage(page: Page): OpenPage {
  return {
    async badges() {
      const drawn = await drawnBadges(page);
      return drawn.map(({ label, box, style }) => ({
        label,
        isSeen: style.visibility === 'visible',
        colour: style.color ?? '',
        ground: style['background-color'] ?? '',
        ...box,
      }));
    },
    evaluate: (question, argument) => page.evaluate(question as never, argument),
    click: (x, y) => page.mouse.click(x, y),
    close: () => page.close(),
  };
}
