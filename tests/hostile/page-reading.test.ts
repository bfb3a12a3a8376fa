// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../utils/orders/reading/diagnose.ts';
import { interpretPage } from '../../utils/orders/reading/interpret.ts';
import { classifyLabel } from '../../utils/orders/reading/label.ts';
import type { ExtractedPage } from '../../utils/orders/reading/page-reading.ts';
import { parseRawPage } from '../../utils/orders/reading/parse-raw-page.ts';
import { readPage } from '../../utils/orders/reading/read-page.ts';
import { ALL_RECIPES } from '../../utils/orders/recipes.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { quickQueries } from '../support/quick-queries.ts';

const URL = 'https://shop.example/account/orders';

function parse(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

function read(document: Document, url = URL): ExtractedPage {
  return readPage(document, url, ALL_RECIPES, classifyLabel);
}

const card = (n: number) =>
  `<li class="card"><h3>Order #${n}</h3><p>Date: 2026-11-20</p><span class="badge">Shipped</span><b>£3.00</b><a href="/orders/${n}">View</a></li>`;

describe('a hostile page', () => {
  test.each([
    [
      'names of the document taken by forms and images',
      '<form id="body"><input name="getElementById"></form><img name="querySelector"><img name="createTreeWalker"><form name="documentElement"></form><form id="title"></form><img name="head"><h1>Order #12</h1>',
    ],
    [
      'a form whose own properties are fields',
      '<form><input name="closest"><input name="parentElement"><input name="getAttribute"><input name="children"><input type="password" name="textContent"><h1>Order #12</h1><p>Status: Shipped</p></form>',
    ],
    ['nothing at all', ''],
    ['frames only', '<iframe srcdoc="<h1>Order #1</h1>"></iframe><frameset></frameset>'],
    [
      'numbers as attributes of tables',
      '<table><tr><th colspan="99999999999">Order</th><th rowspan="-5">Status</th></tr><tr><td colspan="NaN">#12</td><td>x</td></tr></table>',
    ],
    [
      'thousands of attributes',
      `<h1 ${Array.from({ length: 3000 }, (_, n) => `a${n}=1`).join(' ')}>Order #12</h1>`,
    ],
    [
      'unknown elements and foreign content',
      '<svg><title>Order #1</title><foreignObject><h1>Order #12</h1></foreignObject></svg><math><mi>Order #2</mi></math><x-y>Order #3</x-y>',
    ],
  ])('9 %s: read without an exception', (_name, body) => {
    const page = read(parse(body));
    expect(parseRawPage(page.raw)).not.toBeNull();
    expect(() => diagnose(parse(body))).not.toThrow();
  });

  test('1 a hostile page gives its texts as plain short strings', () => {
    const label = `\u202e\u0000<img src=x onerror=alert(1)>\u200b${'!'.repeat(5000)}`;
    const document = parse(
      '<h1>Order #12</h1><p>Status: <b id="s"></b></p><p>Order date: 2026-11-20</p><p>Total: £3.00</p>',
    );
    const place = document.querySelector('#s');
    if (place) place.textContent = label;
    const [order] = read(document).raw.orders;
    expect(order?.label ?? '').not.toMatch(/\p{Cc}|\p{Cf}/u);
    expect(JSON.stringify(order).length).toBeLessThan(2000);
  });

  test('4 a hostile page gives no address that runs code', () => {
    const body = `<h1>My orders</h1><ul>${[
      'javascript:alert(1)//orders/12',
      'data:text/html,/orders/13',
      'vbscript:x/orders/14',
      ' java\tscript:/orders/15',
    ]
      .map(
        (href, n) =>
          `<li><h3>Order #1${n + 2}</h3><p>Date: 2026-11-20</p><span class="badge">Shipped</span><a href="${href}">View</a></li>`,
      )
      .join('')}</ul>`;
    const reading = interpretPage(read(parse(body)).raw, { recipe: null, corrections: {}, dateOrder: null });
    for (const { url } of reading.orders) expect(url ?? 'https:').toMatch(/^https:/);
  });

  test('8 a hostile page cannot reach our prototypes', () => {
    const body = `<h1>Order #12</h1><p>__proto__: constructor</p><p>Status: __proto__</p><p>Order date: 2026-11-20</p><p>Total: £3.00</p>`;
    const [order] = read(parse(body)).raw.orders;
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(order?.label).toBe('__proto__');
    expect(
      interpretPage(read(parse(body)).raw, { recipe: null, corrections: {}, dateOrder: null }).orders[0]
        ?.status,
    ).toBe('unknown');
  });

  test('6 a page as deep as a parser makes it is no stack overflow', () => {
    let inner: Element | null = null;
    const document = parse(
      '<h1>Order #12</h1><p>Status: Shipped</p><p>Order date: 2026-11-20</p><main></main>',
    );
    inner = document.querySelector('main');
    for (let depth = 0; depth < 1_500 && inner; depth++)
      inner = inner.appendChild(document.createElement('div'));
    if (inner) inner.textContent = 'Order #99 shipped';
    expect(() => read(document)).not.toThrow();
    expect(() => diagnose(document)).not.toThrow();
  });
});

describe('a huge page is read in bounded time', () => {
  test('6 a text of ten megabytes', () => {
    const document = parse('<h1>My orders</h1><p id="long"></p>');
    const place = document.querySelector('#long');
    if (place) place.textContent = 'Order number: 12 '.repeat(600_000);
    expect(cpuTime(() => read(document))).toBeLessThan(2000);
  });

  test('7 a text made to be slow for expressions', () => {
    for (const unit of ['a', '1', 'order ', '#', ' ', 'n°', '1.', '1/', 'a:', '€1', 'total:']) {
      const document = parse(
        `<h1>My orders</h1><p>${unit.repeat(100_000)}</p><h2>Order #${unit.repeat(5000)}</h2>`,
      );
      expect(
        cpuTime(() => read(document)),
        unit,
      ).toBeLessThan(1500);
    }
  });

  test.each([
    ['a hundred thousand nodes', '<p>order <b>x</b></p>'.repeat(33_000)],
    ['sixteen thousand cards', Array.from({ length: 16_000 }, (_, n) => card(n + 100)).join('')],
    ['one card of forty thousand texts', card(100).replace('</li>', `${'<i>x</i>'.repeat(40_000)}</li>`)],
    [
      'an order of its own above eight thousand others',
      `<h1>Order #1</h1><p>Status: Shipped</p><p>Order date: 2026-11-20</p>${Array.from({ length: 8000 }, (_, n) => card(n + 100)).join('')}`,
    ],
    [
      'an order list of thirty thousand rows',
      `<h1>Orders</h1><table><tr><th>Order number</th><th>Date</th><th>Status</th></tr>${'<tr><td>#12</td><td>2026-11-20</td><td>Shipped</td></tr>'.repeat(30_000)}</table>`,
    ],
  ])(
    '6 %s',
    (_name, body) => {
      const document = quickQueries(parse(body));
      expect(cpuTime(() => read(document))).toBeLessThan(10_000);
    },
    60_000,
  );

  test('6 twice as many cards take about twice as long, and no more than 200 come out', () => {
    const time = (count: number) => {
      const document = parse(
        `<h1>My orders</h1><ul>${Array.from({ length: count }, (_, n) => card(n + 100)).join('')}</ul>`,
      );
      let orders = 0;
      const took = cpuTime(() => {
        orders = read(document).raw.orders.length;
      });
      expect(orders).toBeLessThanOrEqual(200);
      return took;
    };
    time(50);
    const [few, many] = [time(100), time(800)];
    expect(many).toBeLessThan(Math.max(few, 50) * 8 * 4);
  }, 30_000);
});
