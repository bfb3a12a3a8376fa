import assert from 'node:assert/strict';
import type { Shop } from '../shops/state.ts';
import { notifiedPlaces } from '../support/browser-state.ts';
import { anOrder, aRawOrder, aRawPage, aSupplier } from '../support/builders.ts';
import { until } from '../support/until.ts';
import type { Attack, Attacked, OpenPage, SeenBadge } from './attacked.ts';

const EVIL = '<img src=x onerror=document.title="taken">';
/** Markup that changes its meaning when it is parsed twice. */
const MUTATING =
  '<svg></p><style><a id="</style><img src=x onerror=document.title=`taken`>"><math><mtext><table><mglyph><style><img src=x onerror=document.title=`taken`>';
const escaped = (markup: string) => markup.replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const inBody = (markup: string) => (page: string) => page.replace('</body>', `${markup}</body>`);
const inHead = (markup: string) => (page: string) => page.replace('<head>', `<head>${markup}`);

/** Opens the list of orders as its shop dresses it. */
function openDressed({ open }: Attacked, atelier: Shop, ...dresses: Shop['dress'][]): Promise<OpenPage> {
  atelier.dress = (page) => dresses.reduce((dressed, dress) => dress(dressed), page);
  return open(atelier.listUrl);
}

/** The same, once its four orders have badges. */
async function openList(attacked: Attacked, atelier: Shop, ...dresses: Shop['dress'][]): Promise<OpenPage> {
  const page = await openDressed(attacked, atelier, ...dresses);
  await until('four badges', async () => (await hosts(page)) === 4);
  return page;
}

const hosts = (page: OpenPage) =>
  page.evaluate(() => document.querySelectorAll('sous-main-badge').length, null);

/** What a page must not change: all that is known, but for when it was seen. */
async function known({ rows, ask }: Attacked) {
  const orders = await rows('orders');
  return {
    orders: orders.map(({ lastCheck: _, seenAt: __, words: ___, ...order }) => order),
    suppliers: (await rows('suppliers')).map(({ id, name, origin }) => [id, name, origin]),
    events: (await rows('orderEvents')).length,
    notifications: (await ask(notifiedPlaces, null)).length,
  };
}

/** Keeps the longest time after loading in which the page could not answer, in milliseconds. */
const WATCH = inHead(`<script>
  longest = 0;
  addEventListener('load', () => {
    let last = performance.now();
    setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; }, 10);
  });</script>`);
/** The page says something else of an order: another look, and all of it is watched. The page itself is not asked. */
async function lookAgain({ rows }: Attacked, page: OpenPage): Promise<void> {
  await page.evaluate(() => {
    const said = document.querySelectorAll('table .label')[1]?.firstChild;
    if (said) said.nodeValue = 'En cours de livraison';
  }, null);
  await until('it is seen', async () =>
    (await rows('orders')).some(({ status }) => status === 'out-for-delivery'),
  );
}

const number = (page: OpenPage, name: string) =>
  page.evaluate((one) => Number(Reflect.get(globalThis, one)), name);

const taken = (page: OpenPage) =>
  page.evaluate(() => document.title === 'taken' || document.querySelector('img[src="x"]') !== null, null);

/** A page of ours says these words, and nothing of them came to life. */
async function saysOnly({ openOwn }: Attacked, name: string, words: string): Promise<void> {
  const page = await openOwn(name);
  await until(`${name} says ${words}`, () =>
    page.evaluate((text) => document.body.textContent.includes(text), words),
  );
  assert.equal(await taken(page), false);
  await page.close();
}

/** Room beside the labels. */
const withRoom = (page: string) => page.replace(/<th[^>]*>État/, '<th width="520">État');

const lookOf = ({ colour, ground, top, bottom }: SeenBadge) => [colour, ground, bottom - top];

/** The badges, once each is seen on the line of its label, right beside it. */
async function beside(page: OpenPage): Promise<SeenBadge[]> {
  await until('badges are seen', async () => (await page.badges()).every(({ isSeen }) => isSeen));
  const badges = await page.badges();
  const labels = await page.evaluate(
    () =>
      [...document.querySelectorAll('table .label')].map((one) => {
        const { right, top, bottom } = one.getBoundingClientRect();
        return { right, middle: (top + bottom) / 2 };
      }),
    null,
  );
  for (const [index, { left, top, bottom }] of badges.entries()) {
    const { right, middle } = labels[index] ?? { right: 0, middle: 0 };
    assert.ok(left - right >= 2 && left - right <= 12, `badge ${index} is ${left - right} beside its label`);
    assert.ok(Math.abs((top + bottom) / 2 - middle) <= 2, `badge ${index} is on another line`);
  }
  return badges;
}

const STRICT =
  "default-src 'none'; img-src data:; form-action 'none'; require-trusted-types-for 'script'; report-uri /report";

const POISON = `
  const attach = Element.prototype.attachShadow;
  const fail = () => { throw new Error('taken'); };
  // By number: what a loop over a list uses is poisoned first.
  const poison = (target, names) => { for (let at = 0; at < names.length; at++) target[names[at]] = fail; };
  poison(Array.prototype, ['map', 'filter', 'find', 'flatMap', 'push', 'slice', 'some', 'at', Symbol.iterator]);
  poison(String.prototype, ['trim', 'replace', 'includes', 'startsWith', 'match', 'split', 'normalize']);
  poison(JSON, ['parse', 'stringify']);
  poison(Promise.prototype, ['then']);
  poison(RegExp.prototype, ['exec']);
  poison(document, ['querySelector', 'querySelectorAll', 'createElement']);
  poison(Element.prototype, ['querySelector', 'append', 'appendChild', 'closest', 'getAttribute', 'attachShadow', 'matches']);
  customElements.define('sous-main-badge', class extends HTMLElement {
    constructor() { super(); try { attach.call(this, { mode: 'open' }).append('forged'); } catch {} }
  });
  globalThis.MutationObserver = globalThis.setTimeout = globalThis.requestIdleCallback = globalThis.AbortController = undefined;
  globalThis.chrome = globalThis.browser = { runtime: { id: 'taken', sendMessage: fail } };
  const inherited = ['then', 'recipe', 'orders', 'value', 'error', 'key', 'name', 'args'];
  const taken = Object.setPrototypeOf({ get() { return 'taken'; }, set() {} }, null);
  for (let at = 0; at < inherited.length; at++) Object.defineProperty(Object.prototype, inherited[at], taken);
  document.title = 'poisoned to the end';`;

/** A page that has turned everything a script uses against it. */
export const poisoned = inHead(`<script>${POISON}</script>`);

/** What a page of a granted supplier can do to the script and the badges in it. */
export const PAGE_ATTACKS: Attack[] = [
  {
    title: '1 scripts in the words of a shop are words: in badge, popup and desk',
    async run(attacked, atelier) {
      const page = await openList(attacked, atelier, (markup) =>
        markup.replaceAll('En cours de préparation', escaped(EVIL)),
      );
      assert.match((await page.badges())[0]?.label ?? '', /<img src=x/);
      await until('its words are kept', async () =>
        (await attacked.rows('orders')).some(
          ({ status, rawLabel }) => status === 'unknown' && rawLabel === EVIL,
        ),
      );
      assert.equal(await taken(page), false);
      await saysOnly(attacked, 'desk.html#/orders', EVIL);
      const popup = await attacked.openOwn('popup.html');
      await until('the popup is drawn', () =>
        popup.evaluate(() => document.querySelector('[role="tab"]') !== null, null),
      );
      assert.equal(await taken(popup), false);
    },
  },
  {
    title: '2 scripts in attributes and in the title of a page stay there',
    async run(attacked, atelier) {
      const before = await known(attacked);
      const attributes = ['title', 'aria-label', 'data-label', 'data-order', 'alt', 'id', 'class']
        .map((name) => `${name}="label ${escaped(EVIL)}"`)
        .join(' ');
      const page = await openList(attacked, atelier, (markup) =>
        markup
          .replace(/<title>.*?<\/title>/, `<title>${escaped(EVIL)}</title>`)
          .replaceAll('<tr>', `<tr ${attributes}>`)
          .replaceAll('class="label label-pill bright"', attributes),
      );
      assert.equal(await taken(page), false);
      assert.doesNotMatch(JSON.stringify(await page.badges()), /img/);
      assert.deepEqual(await known(attacked), before);
    },
  },
  {
    title: '3 markup that mutates when it is parsed twice is a supplier’s name, and nothing else',
    async run(attacked) {
      await attacked.put('suppliers', [
        aSupplier({ id: 'mutating', name: MUTATING, origin: 'https://mutating.example', nextCheckAt: null }),
      ]);
      await attacked.put('orders', [anOrder({ id: 'mutating', supplierId: 'mutating', key: '9' })]);
      await saysOnly(attacked, 'desk.html#/suppliers', MUTATING);
      await saysOnly(attacked, 'desk.html#/suppliers/mutating', MUTATING);
      await saysOnly(attacked, 'desk.html#/orders/mutating', MUTATING);
    },
  },
  {
    title: '4 no address that runs code is kept of a page, nor becomes a link',
    async run(attacked, atelier) {
      for (const scheme of [
        'javascript:alert(1)//',
        'data:text/html,',
        'vbscript:x',
        'blob:',
        ' java\tscript:',
      ])
        await (
          await openList(attacked, atelier, (markup) => markup.replaceAll('href="/', `href="${scheme}/`))
        ).close();
      for (const { url } of await attacked.rows('orders')) assert.match(url ?? '', /^https?:/);
      const evil = { supplierId: 'code', url: 'javascript:alert(1)', reference: 'RUNSCODE' };
      await attacked.put('suppliers', [
        aSupplier({ id: 'code', origin: 'javascript:alert(1)', listUrl: 'javascript:alert(1)' }),
      ]);
      await attacked.put('orders', [anOrder({ id: 'code', key: '9', ...evil })]);
      for (const place of ['#/orders', '#/orders/code', '#/suppliers', '#/suppliers/code']) {
        const desk = await attacked.openOwn(`desk.html${place}`);
        await until('the desk is drawn', () =>
          desk.evaluate(() => document.querySelector('main h1, main h2') !== null, null),
        );
        const links = await desk.evaluate(() => [...document.links].map(({ href }) => href), null);
        assert.deepEqual(
          links.filter((href) => !/^(https?|chrome-extension|moz-extension):/.test(href)),
          [],
        );
        await desk.close();
      }
    },
  },
  {
    title:
      '5 a look-alike host is shown as it is written, and letters that turn the line stay in their place',
    async run(attacked) {
      const lookAlike = new URL('https://аmazon.example').origin;
      const name = 'moc.nozama\u202e';
      await attacked.put('suppliers', [aSupplier({ id: 'alike', name, origin: lookAlike, listUrl: null })]);
      await attacked.put('orders', [
        anOrder({ id: 'alike', supplierId: 'alike', key: '9', reference: '\u202eX' }),
      ]);
      for (const place of ['desk.html#/suppliers', 'desk.html#/orders', 'popup.html#orders']) {
        const own = await attacked.openOwn(place);
        if (place.startsWith('popup'))
          await until('the orders can be shown', () =>
            own.evaluate(() => {
              const tab = document.querySelectorAll<HTMLElement>('[role="tab"]')[1];
              tab?.click();
              return tab !== undefined;
            }, null),
          );
        await until(`${place} names it`, () =>
          own.evaluate((words) => document.body.textContent.includes(words), name),
        );
        const loose = await own.evaluate(() => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            if (/\u202e/.test(node.nodeValue ?? '') && !node.parentElement?.closest('bdi, option'))
              found.push(node.parentElement?.outerHTML.slice(0, 200) ?? '');
          return found;
        }, null);
        assert.deepEqual(loose, [], place);
        if (place.endsWith('suppliers'))
          assert.ok(
            await own.evaluate(() => document.body.textContent.includes('xn--mazon-3ve.example'), null),
          );
        await own.close();
      }
    },
  },
  {
    title: '6 a page of a hundred thousand elements and ten megabytes of text stays responsive',
    async run(attacked, atelier) {
      const page = await openList(
        attacked,
        atelier,
        WATCH,
        inBody(
          `<div hidden>${'<p><b>1</b><i>2</i></p>'.repeat(33_000)}<p>${'Commande n° 12 '.repeat(700_000)}</p></div>`,
        ),
      );
      await lookAgain(attacked, page);
      assert.ok((await number(page, 'longest')) < 1000);
    },
  },
  {
    title: '7 words made to be slow for patterns are read as fast as others',
    async run(attacked, atelier) {
      const slow = ['a'.repeat(50_000), '1'.repeat(50_000), ' '.repeat(50_000), '1/'.repeat(25_000)]
        .map((word) => `<p>${word}!</p>`)
        .join('');
      const page = await openList(
        attacked,
        atelier,
        WATCH,
        inBody(slow),
        (markup) => markup.replace('Paiement accepté', `${'a'.repeat(50_000)}!`),
        (markup) => markup.replace('En cours de préparation', `${'1 - '.repeat(20_000)}!`),
      );
      await lookAgain(attacked, page);
      assert.ok((await number(page, 'longest')) < 1000);
    },
  },
  {
    title: '8 poisoned prototypes and forged elements are the page’s own affair',
    async run(attacked, atelier) {
      const before = await known(attacked);
      const page = await openDressed(attacked, atelier, poisoned);
      await until('four badges', async () => (await page.badges()).length === 4);
      const titles = await attacked.ask(
        async () => (await chrome.tabs.query({})).map(({ title }) => title),
        null,
      );
      assert.ok(titles.includes('poisoned to the end'));
      const after = await known(attacked);
      assert.doesNotMatch(JSON.stringify(after.orders), /taken/);
      assert.equal(after.notifications, before.notifications);
      assert.deepEqual(after.suppliers, before.suppliers);
    },
  },
  {
    // Both browsers keep such names from scripts like ours: what is held here is that ours run nowhere else.
    title: '9 a page whose names hide the document’s own changes nothing',
    async run(attacked, atelier) {
      const names = ['body', 'querySelector', 'querySelectorAll', 'createElement', 'documentElement'];
      const before = await known(attacked);
      const page = await openDressed(
        attacked,
        atelier,
        inBody(
          `${names.map((name) => `<form name="${name}"></form>`).join('')}<form id="body"><input name="getElementById"></form><img name="chrome"><img name="browser"><img name="createTreeWalker">`,
        ),
      );
      await until('four badges', async () => (await page.badges()).length === 4);
      assert.deepEqual(await known(attacked), before);
    },
  },
  {
    title: '10 a page that changes without end, and takes badges away, is followed ever more slowly',
    async run(attacked, atelier) {
      const before = (await known(attacked)).events;
      const looks = (await attacked.rows('checks')).length;
      const page = await openDressed(
        attacked,
        atelier,
        WATCH,
        inBody(`<script>
          let turn = 0;
          taken = 0;
          setInterval(() => {
            turn++;
            if (turn % 25 === 0) dispatchEvent(new MouseEvent('click'));
            document.body.classList.toggle('blinks');
            document.body.append(document.createElement('i'));
            document.querySelector('.label').firstChild.nodeValue = turn % 2 ? 'Expédié' : 'Livré';
            for (const one of document.querySelectorAll('tr:nth-child(4) sous-main-badge')) { taken++; one.remove(); }
          }, 20);
        </script>`),
      );
      await until('badges', async () => (await hosts(page)) >= 3);
      await until('a while passed', () => page.evaluate(() => performance.now() > 6000, null));
      assert.ok((await known(attacked)).events - before <= 3);
      // Each look is noted with all four orders. 12: a click that the page makes up hastens none.
      assert.ok((await attacked.rows('checks')).length - looks <= 7 * 4);
      // The owner's own clicks hasten looks; what the page fights is not put back for that.
      for (let click = 1; click <= 8; click++) {
        await page.click(5, 5);
        const next = 6000 + 600 * click;
        await until('a moment passed', () => page.evaluate((time) => performance.now() > time, next));
      }
      assert.ok((await number(page, 'taken')) <= 4);
      assert.ok((await page.badges()).length >= 3);
      assert.ok((await number(page, 'longest')) < 500);
    },
  },
  {
    title: '11 a click that a page lures onto a badge does nothing but what the page itself makes of it',
    async run(attacked, atelier) {
      const page = await openList(
        attacked,
        atelier,
        inHead(`<style>sous-main-badge { pointer-events: auto !important; z-index: 9999 !important }
          #lure { position: fixed; inset: 0; width: 100%; height: 100%; margin: 0; opacity: .01 }</style>`),
        inBody(`<div id="lure" popover="manual"></div><script>
          clicks = [];
          addEventListener('click', ({ target }) => clicks.push(target.localName), true);</script>`),
      );
      await until('badges are seen', async () => (await page.badges()).every(({ isSeen }) => isSeen));
      const before = await known(attacked);
      const middles = (await page.badges()).map(({ left, right, top, bottom }) => [
        (left + right) / 2,
        (top + bottom) / 2,
      ]);
      for (const [x = 0, y = 0] of middles) await page.click(x, y);
      await page.evaluate(() => {
        for (const host of document.querySelectorAll<HTMLElement>('sous-main-badge'))
          host.style.opacity = '0';
        document.querySelector<HTMLElement>('#lure')?.showPopover();
      }, null);
      for (const [x = 0, y = 0] of middles) await page.click(x, y);
      const clicks = await page.evaluate(() => Reflect.get(globalThis, 'clicks') as string[], null);
      assert.equal(clicks.length, 2 * middles.length);
      assert.ok(!clicks.includes('sous-main-badge'));
      assert.deepEqual(await known(attacked), before);
    },
  },
  {
    title: '12 clicks and keys that a page makes up do nothing',
    async run(attacked, atelier) {
      const page = await openList(attacked, atelier);
      const before = await known(attacked);
      await page.evaluate(() => {
        for (const host of document.querySelectorAll<HTMLElement>('sous-main-badge')) {
          host.click();
          for (const kind of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick', 'submit', 'change'])
            host.dispatchEvent(new MouseEvent(kind, { bubbles: true, composed: true, cancelable: true }));
          for (const key of ['Enter', ' ', 'Escape', 'S'])
            host.dispatchEvent(
              new KeyboardEvent('keydown', {
                key,
                altKey: true,
                shiftKey: true,
                bubbles: true,
                composed: true,
              }),
            );
        }
      }, null);
      assert.deepEqual(await known(attacked), before);
    },
  },
  {
    title: '13 messages and events that look like ours reach nobody',
    async run(attacked, atelier) {
      const before = await known(attacked);
      const arrived = aRawOrder({ platformId: '412', reference: 'QZKTBWLMA', label: 'Livré' });
      const forged = aRawPage({ url: atelier.listUrl, orders: [{ ...arrived, url: atelier.listUrl }] });
      const page = await openList(
        attacked,
        atelier,
        inHead(`<script>
          got = [];
          addEventListener('message', ({ data }) => { if (!data || !data.name && !data.type) got.push(data); });
          const messages = ['visit.again', { name: 'visit.start', args: [location.href] }, { name: 'suppliers.forget', args: ['x'] }, { type: 'sous-main' }, { name: 'visit.read', args: [${JSON.stringify(forged)}, false] }];
          setInterval(() => {
            for (const message of messages) {
              postMessage(message, '*');
              for (const name of ['sous-main', 'sous-main.visit', 'sous-main.handover'])
                dispatchEvent(new CustomEvent(name, { detail: message }));
            }
          }, 5);
          globalThis[Symbol.for('sous-main.visit')] = { abort() { got.push('abort'); } };
          globalThis[Symbol.for('sous-main.handover')] = { recipes: [] };
        </script>`),
      );
      const got = await page.evaluate(() => Reflect.get(globalThis, 'got') as unknown[], null);
      assert.deepEqual(
        got.filter((one) => one !== 'visit.again'),
        [],
      );
      assert.deepEqual(await known(attacked), before);
    },
  },
  {
    title: '14 a list in a frame is not a visit, whoever framed it',
    async run(attacked, atelier) {
      const before = await known(attacked);
      const page = await openList(
        attacked,
        atelier,
        inBody(
          `<iframe src="${atelier.listUrl}?framed" width="900" height="400"></iframe><iframe srcdoc="<table><tr><td>QZKTBWLMA</td></tr></table>"></iframe>`,
        ),
      );
      await until('the frame is loaded', () =>
        page.evaluate(
          () => (document.querySelector('iframe')?.contentDocument?.querySelectorAll('td').length ?? 0) > 0,
          null,
        ),
      );
      const inFrames = await page.evaluate(
        () =>
          [...document.querySelectorAll('iframe')].map(
            (frame) => frame.contentDocument?.querySelectorAll('sous-main-badge').length,
          ),
        null,
      );
      assert.deepEqual(inFrames, [0, 0]);
      assert.deepEqual(await known(attacked), before);
    },
  },
  {
    title: '15 a page finds nothing in our elements: no words, no attribute, no note',
    async run(attacked, atelier) {
      const [order] = await attacked.rows('orders');
      assert.ok(order);
      await attacked.put('orders', [{ ...order, note: 'SECRETNOTE' }]);
      const page = await openList(
        attacked,
        atelier,
        inHead(`<script>
          seen = [];
          new MutationObserver((records) => {
            for (const { addedNodes, target } of records)
              for (const node of [...addedNodes, target])
                if (node.localName === 'sous-main-badge')
                  seen.push([node.outerHTML, node.textContent, node.innerText, String(node.shadowRoot), JSON.stringify(Object.keys(node))].join());
          }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });</script>`),
      );
      const seen = await page.evaluate(() => Reflect.get(globalThis, 'seen') as string[], null);
      assert.ok(seen.length >= 4);
      assert.deepEqual([...new Set(seen)], ['<sous-main-badge></sous-main-badge>,,,null,[]']);
      assert.doesNotMatch(await page.evaluate(() => document.documentElement.outerHTML, null), /SECRETNOTE/);
      await attacked.put('orders', [order]);
    },
  },
  {
    title: '16 a page cannot tell that the extension is there by asking for its files or its styles',
    async run(attacked, atelier) {
      const files = ['popup.html', 'visit.js', 'icon/16.png', 'visit.css', 'manifest.json'];
      const base = await attacked.ask(() => location.origin, null);
      const page = await attacked.open(`${atelier.origin.replace(atelier.host, 'stranger.localhost')}/`);
      const found = await page.evaluate(
        async ({ base, files }) => {
          const asked = files.map((file) =>
            fetch(`${base}/${file}`).then(
              () => file,
              () => null,
            ),
          );
          const image = new Promise<string | null>((resolve) => {
            const one = new Image();
            one.onload = () => resolve('image');
            one.onerror = () => resolve(null);
            one.src = `${base}/icon/16.png`;
          });
          const style = getComputedStyle(document.documentElement).getPropertyValue('--sous-main');
          return [
            ...(await Promise.all([...asked, image])),
            style,
            document.querySelector('sous-main-badge'),
          ].filter(Boolean);
        },
        { base, files },
      );
      assert.deepEqual(found, []);
    },
  },
  {
    title: '17 no style of the page comes into a badge, and none of ours goes out',
    async run(attacked, atelier) {
      const plain = await openList(attacked, atelier, withRoom);
      const looks = (await beside(plain)).map(lookOf);
      const page = await openList(
        attacked,
        atelier,
        withRoom,
        inHead(`<style>
          sous-main-badge, sous-main-badge * { display: inline !important; opacity: .2 !important; position: static !important; width: 300px !important; zoom: 3 !important; direction: rtl !important; transform: scale(4) !important; animation: fly 1s infinite !important;
            --late: lime !important; --moving: lime !important; --moving-ground: lime !important; --done: lime !important; --unknown: lime !important }
          @keyframes fly { to { --moving: lime; opacity: 0; transform: translate(400px) } }
          td *::before, td *::after { content: '*' !important; display: inline-block !important }
          span { color: lime !important } td { text-transform: uppercase; letter-spacing: .5px; line-height: 3; font-style: italic }</style>`),
      );
      assert.deepEqual((await beside(page)).map(lookOf), looks);
      const after = await page.evaluate(() => {
        const host = document.querySelector('sous-main-badge');
        return {
          before: host && getComputedStyle(host, '::before').display,
          sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        };
      }, null);
      assert.deepEqual(after, { before: 'none', sheets: 2 });
    },
  },
  {
    // Firefox reports inline styles and scripts that a script like ours adds; Chromium spares it, whatever it adds.
    title: '18 the strictest content policy neither stops badges nor hears of them',
    async run(attacked, atelier) {
      atelier.headers = { 'content-security-policy': STRICT };
      const withoutStyles = (markup: string) =>
        markup
          .replaceAll(/<style>.*?<\/style>|<script>.*?<\/script>| style="[^"]*"/gs, '')
          .replace('<head>', '<head><link rel="icon" href="data:,">');
      const page = await openList(attacked, atelier, withRoom, withoutStyles);
      const badges = await page.badges();
      assert.deepEqual(
        badges.map(({ isSeen, top, bottom }) => [isSeen, bottom - top]),
        Array(4).fill([true, 20]),
      );
      assert.ok(badges.every(({ ground }) => ground !== 'rgba(0, 0, 0, 0)'));
      assert.deepEqual(
        atelier.requests.filter(({ path }) => path === '/report'),
        [],
      );
    },
  },
];
