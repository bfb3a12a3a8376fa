import { expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { DiskFull } from '../../utils/disk-full.ts';
import { sendMessage } from '../../utils/messages.ts';
import { deliver, OWN, setUp } from '../support/answering.ts';

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
