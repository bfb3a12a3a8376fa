import assert from 'node:assert/strict';
import { aRawOrder, aRawPage } from '../support/builders.ts';
import { until } from '../support/until.ts';
import type { Owned } from './attacked.ts';
import type { Round } from './fetch-round.ts';

interface ScriptAttack {
  title: string;
  run(owned: Owned, round: Round): Promise<void>;
}

interface Message {
  name: string;
  args: unknown[];
}

/** Sends it as our script in that page would; from every frame when there are several. */
async function sendFrom(owned: Owned, url: string, message: Message, closes = false): Promise<unknown[]> {
  return owned.ask(
    async ({ url, message, closes }) => {
      const [tab] = await chrome.tabs.query({ url });
      if (tab?.id === undefined) throw new Error(`no tab shows ${url}`);
      const sent = chrome.scripting.executeScript({
        target: { tabId: tab.id, allFrames: true },
        // As text: what is null in an object does not come through otherwise.
        func: (envelope: string) => chrome.runtime.sendMessage(JSON.parse(envelope)),
        args: [JSON.stringify(message)],
      });
      if (closes) await chrome.tabs.remove(tab.id);
      return (await sent.catch(() => [])).map(({ result }) => result as unknown);
    },
    { url, message, closes },
  );
}

const isRefused = (reply: unknown) => typeof reply === 'object' && reply !== null && 'error' in reply;

/** What others may send to the extension: a script of ours that a page has taken over, a frame, another extension. */
export const SCRIPT_ATTACKS: ScriptAttack[] = [
  {
    title: '20 a script in one supplier’s page learns and changes nothing of another’s orders',
    async run(owned, { shops }) {
      const [evil, good] = ['evil-shop.localhost', 'good-shop.localhost'].map((host) =>
        shops.openLike('atelier', host),
      );
      assert.ok(evil && good);
      await owned.keep(evil, good);
      const page = await owned.open(evil.orderUrl(412));
      await until('its badge', async () => (await page.badges()).length === 1);
      const before = await owned.rows('orders');
      const delivered = aRawOrder({ platformId: '412', reference: 'QZKTBWLMA', label: 'Livré' });
      const claims = (url: string) => aRawPage({ url, orders: [{ ...delivered, url }] });
      const site = `http://${evil.host}/*`;
      for (const message of [
        { name: 'visit.read', args: [claims(good.listUrl), false] },
        { name: 'suppliers.forget', args: [good.host] },
        { name: 'orders.delete', args: [[good.host]] },
        { name: 'orders.received', args: [good.host, { on: '2026-11-23', all: true }] },
        { name: 'settings.save', args: [{ notifications: false }] },
        { name: 'checks.now', args: [{ supplierId: good.host }] },
        { name: 'page.read', args: [1] },
      ])
        assert.match(
          JSON.stringify(await sendFrom(owned, site, message)),
          /^\[\{"error":"[\w.]+: (a page of another site|not an extension page)"\}\]$/,
        );
      assert.deepEqual(await owned.rows('orders'), before);
      // It may speak of its own orders, and only of them, whatever keys it names.
      const [own] = await sendFrom(owned, site, { name: 'visit.read', args: [claims(evil.listUrl), false] });
      assert.match(JSON.stringify(own), /value/);
      const after = await owned.rows('orders');
      assert.deepEqual(
        after.find(({ id }) => id === good.host),
        before.find(({ id }) => id === good.host),
      );
      await page.close();
    },
  },
  {
    title: '21 a frame’s message is refused, and one whose tab closes before the answer does no harm',
    async run(owned, { shops }) {
      const shop = shops.openLike('atelier', 'framing-shop.localhost');
      await owned.keep(shop);
      shop.dress = (page) => page.replace('</body>', `<iframe src="${shop.listUrl}?framed"></iframe></body>`);
      await owned.open(shop.orderUrl(412));
      const site = `http://${shop.host}/*`;
      const start = { name: 'visit.start', args: [shop.listUrl] };
      let replies: unknown[] = [];
      await until('frames answer', async () => {
        replies = await sendFrom(owned, site, start);
        return replies.length > 1;
      });
      assert.equal(replies.filter((reply) => !isRefused(reply)).length, 1);
      const before = await owned.rows('suppliers');
      await sendFrom(owned, site, { name: 'visit.look', args: [false] }, true);
      await owned.check();
      await owned.checkOver();
      assert.equal((await owned.rows('suppliers')).length, before.length);
    },
  },
  {
    title: '29 another extension is answered by nobody, and opens none of our files',
    async run(_owned, { stranger }) {
      await until('it has tried', async () => stranger.said !== null, 40);
      assert.deepEqual(JSON.parse(stranger.said ?? ''), { answers: 0, files: 0, tried: 6 });
    },
  },
  {
    title: '30 a permission that is taken back during a look: nothing more is asked there, and the look ends',
    async run(owned, { shops }) {
      const shop = shops.openLike('atelier', 'takes-back.localhost');
      await owned.keep(shop);
      shop.move(412, 'backorder');
      let answer = () => {};
      shop.answer = (response, { page }) => {
        answer = () => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      };
      shop.requests.length = 0;
      await owned.check();
      await until('the list is asked for', async () => shop.requests.length === 1);
      await owned.takeBack(shop);
      answer();
      await owned.checkOver();
      assert.equal(shop.requests.length, 1);
      const order = (await owned.rows('orders')).find(({ id }) => id === shop.host);
      assert.equal(order?.deletedAt, null);
    },
  },
];
