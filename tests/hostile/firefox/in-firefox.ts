import type { Page } from 'puppeteer-core';
import type { Backstage } from '../../support/backstage.ts';
import type { Firefox } from '../../support/firefox.ts';
import { keepOrder } from '../../support/firefox-shops.ts';
import { EXTENSION_ID } from '../../support/firefox-window.ts';
import type { Attacked, OpenPage, Owned } from '../attacked.ts';

/** Firefox under attack. */
export function attackedFirefox(firefox: Firefox, back: Backstage): Attacked {
  return {
    async open(address) {
      const page = await firefox.browser.newPage();
      await page.setViewport({ width: 1100, height: 800 });
      await page.goto(address);
      return openPage(firefox, page);
    },
    openOwn: async (name) => openPage(firefox, await firefox.openExtensionPage(name)),
    rows: back.rows,
    put: back.put,
    ask: back.askAbout,
  };
}

/** The same, and its owner. */
export function ownedFirefox(firefox: Firefox, back: Backstage): Owned {
  return {
    ...attackedFirefox(firefox, back),
    extensionId: EXTENSION_ID,
    async keep(...shops) {
      for (const shop of shops) await keepOrder(firefox, back, shop);
    },
    check: () => back.checkNow(),
    checkOver: () => back.checkOver(),
    async takeBack({ host }) {
      await back.askAbout((origin) => chrome.permissions.remove({ origins: [origin] }), `http://${host}/*`);
    },
  };
}

function openPage(firefox: Firefox, page: Page): OpenPage {
  return {
    badges: () => firefox.badges(page),
    evaluate: (question, argument) => page.evaluate(question as never, argument),
    click: (x, y) => page.mouse.click(x, y),
    close: () => page.close(),
  };
}
