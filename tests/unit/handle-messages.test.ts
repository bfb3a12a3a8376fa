import { expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DiskFull } from '../../utils/disk-full.ts';
import {
  type Answer,
  answerMessages,
  type ContentHandlers,
  type PageHandlers,
} from '../../utils/handle-messages.ts';
import { sendMessage } from '../../utils/messages.ts';

const OWN = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const SHOP = { id: fakeBrowser.runtime.id, url: 'https://shop.example/orders', frameId: 0, tab: { id: 7 } };

let answers: Answer;

function setUp() {
  const answer = vi.fn(async (): Promise<unknown> => 'done');
  const pages = {
    'orders.restore': answer,
    'checks.now': answer,
  } as unknown as PageHandlers;
  const contents = { 'visit.start': answer, 'visit.read': answer } as unknown as ContentHandlers;
  answers = answerMessages(pages, contents);
  return answer;
}

/** What a sender gets back. */
function deliver(message: unknown, sender: object): Promise<unknown> {
  return answers(message, sender);
}

test('an extension page is answered with the value', async () => {
  setUp();
  expect(await deliver({ name: 'orders.restore', args: [['a']] }, OWN)).toEqual({ value: 'done' });
});

test('an error travels as its sentence', async () => {
  setUp().mockRejectedValueOnce(new Error('no such order'));
  expect(await deliver({ name: 'orders.restore', args: [['a']] }, OWN)).toEqual({ error: 'no such order' });
});

test('that the disk is full is told apart at the other end', async () => {
  setUp().mockRejectedValueOnce(new DOMException('no room', 'QuotaExceededError'));
  const reply = await deliver({ name: 'orders.restore', args: [['a']] }, OWN);
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(reply);
  await expect(sendMessage('orders.restore', ['a'])).rejects.toBeInstanceOf(DiskFull);
});

test.each([
  ['another extension', { ...OWN, id: 'other' }],
  ['a web page', SHOP],
  ['nobody we know', {}],
])('an extension page’s message from %s is refused', async (_, sender) => {
  const answer = setUp();
  expect(await deliver({ name: 'orders.restore', args: [['a']] }, sender)).toHaveProperty('error');
  expect(answer).not.toHaveBeenCalled();
});

test.each([
  ['a frame inside the page', { ...SHOP, frameId: 3 }],
  ['no tab', { ...SHOP, tab: undefined }],
  ['an extension page', OWN],
  ['another extension', { ...SHOP, id: 'other' }],
])('a content script’s message from %s is refused', async (_, sender) => {
  const answer = setUp();
  expect(await deliver({ name: 'visit.start', args: ['https://shop.example/'] }, sender)).toHaveProperty(
    'error',
  );
  expect(answer).not.toHaveBeenCalled();
});

test('a content script is told apart by what the browser says, not by what it sends', async () => {
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
])('%s is refused with words', async (_, message) => {
  const answer = setUp();
  expect(await deliver(message, OWN)).toEqual({ error: expect.any(String) });
  expect(answer).not.toHaveBeenCalled();
});

test('a raw page with keys that no reader writes is refused', async () => {
  const answer = setUp();
  const page = { url: SHOP.url, page: 'other', platform: null, language: null, account: null };
  const message = {
    name: 'visit.read',
    args: [{ ...page, notFound: false, orders: [], html: '<b>' }, false],
  };
  expect(await deliver(message, SHOP)).toHaveProperty('error');
  expect(answer).not.toHaveBeenCalled();
});

test('a question whose answer was lost is asked once more', async () => {
  const send = vi
    .spyOn(browser.runtime, 'sendMessage')
    .mockRejectedValueOnce(new Error('message channel closed'))
    .mockResolvedValueOnce({ value: null });
  await sendMessage('orders.restore', ['a']);
  expect(send).toHaveBeenCalledTimes(2);
});

test('a question that nobody answers is an error', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
  await expect(sendMessage('orders.restore', ['a'])).rejects.toThrow('orders.restore');
});

test('a refusal is thrown at the one who asked', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ error: 'no such order' });
  await expect(sendMessage('orders.restore', ['a'])).rejects.toThrow('no such order');
});
