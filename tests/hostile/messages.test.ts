import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deliver, OWN, setUp } from '../support/answering.ts';

const SHOP = { id: fakeBrowser.runtime.id, url: 'https://shop.example/orders', frameId: 0, tab: { id: 7 } };

test.each([
  ['another extension', { ...OWN, id: 'other' }],
  ['a web page', SHOP],
  ['nobody we know', {}],
])('20 an extension page’s message from %s is refused', async (_, sender) => {
  const answer = setUp();
  expect(await deliver({ name: 'orders.restore', args: [['a']] }, sender)).toHaveProperty('error');
  expect(answer).not.toHaveBeenCalled();
});

test.each([
  ['a frame inside the page', { ...SHOP, frameId: 3 }],
  ['no tab', { ...SHOP, tab: undefined }],
  ['an extension page', OWN],
  ['another extension', { ...SHOP, id: 'other' }],
])('21 a content script’s message from %s is refused', async (_, sender) => {
  const answer = setUp();
  expect(await deliver({ name: 'visit.start', args: ['https://shop.example/'] }, sender)).toHaveProperty(
    'error',
  );
  expect(answer).not.toHaveBeenCalled();
});

test('20 a content script is told apart by what the browser says, not by what it sends', async () => {
  const answer = setUp();
  await deliver({ name: 'visit.start', args: ['https://other.example/'] }, SHOP);
  expect(answer).toHaveBeenCalledWith(
    { tabId: 7, url: new URL('https://shop.example/orders') },
    'https://other.example/',
  );
});

const nested = JSON.parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`);
test.each([
  ['an unknown name', { name: 'orders.burn', args: [] }],
  ['a name of Object', { name: 'toString', args: [] }],
  ['a name of the prototype', { name: '__proto__', args: [] }],
  ['no envelope', 'orders.restore'],
  ['null', null],
  ['a missing argument', { name: 'orders.restore', args: [] }],
  ['an argument too many', { name: 'orders.restore', args: [['a'], 1] }],
  ['a wrong type', { name: 'orders.restore', args: [[1]] }],
  ['an extra key', { name: 'checks.now', args: [{ orderId: 'a', url: 'http://127.0.0.1' }] }],
  ['50 MB of text', { name: 'orders.restore', args: [['x'.repeat(50_000_000)]] }],
  ['10,000 levels', { name: 'orders.restore', args: [nested] }],
  ['a poisoned object', { name: 'checks.now', args: [JSON.parse('{"__proto__":{"orderId":"a"}}')] }],
])('19 %s is refused with words', async (_, message) => {
  const answer = setUp();
  expect(await deliver(message, OWN)).toEqual({ error: expect.any(String) });
  expect(answer).not.toHaveBeenCalled();
});

test('19 a raw page with keys that no reader writes is refused', async () => {
  const answer = setUp();
  const page = { url: SHOP.url, page: 'other', platform: null, language: null, account: null };
  const message = {
    name: 'visit.read',
    args: [{ ...page, notFound: false, orders: [], html: '<b>' }, false],
  };
  expect(await deliver(message, SHOP)).toHaveProperty('error');
  expect(answer).not.toHaveBeenCalled();
});

test('19 whatever is sent, by whomever, is answered with a value or with words, and what is refused reaches nobody', async () => {
  const answer = setUp();
  const names = fc.constantFrom(
    'orders.restore',
    'checks.now',
    'visit.start',
    'visit.read',
    'orders.burn',
    'toString',
  );
  const message = fc.oneof(
    fc.anything(),
    fc.record({ name: names, args: fc.array(fc.anything(), { maxLength: 3 }) }),
    fc.record({ name: names, args: fc.anything() }),
  );
  await fc.assert(
    fc.asyncProperty(
      message,
      fc.constantFrom(OWN, SHOP, {}, { ...SHOP, frameId: 1 }),
      async (sent, sender) => {
        answer.mockClear();
        const reply = await deliver(sent, sender);
        const isRefused = typeof reply === 'object' && reply !== null && 'error' in reply;
        expect(answer.mock.calls.length).toBe(isRefused ? 0 : 1);
        if (isRefused) expect(reply).toEqual({ error: expect.any(String) });
      },
    ),
    { numRuns: 500 },
  );
});
