import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askOffscreen, closeOffscreen } from '../../../utils/checks/offscreen-document.ts';

type Answering = (message: unknown, port: MessagePort) => void;

/** The worker's pages: another one of ours, and the document without a window, if it stands. */
function pagesAre(answering: Answering | null): void {
  const postMessage = (message: unknown, [port]: [MessagePort]) => answering?.(message, port);
  const other = {
    url: fakeBrowser.runtime.getURL('desk.html'),
    postMessage: () => expect.unreachable('the desk reads no markup'),
  };
  const reader = { url: fakeBrowser.runtime.getURL('offscreen.html'), postMessage };
  vi.stubGlobal('clients', { matchAll: async () => (answering ? [other, reader] : [other]) });
}

beforeEach(() => {
  const offscreen = { hasDocument: async () => true, closeDocument: async () => undefined };
  Object.assign(fakeBrowser, { offscreen });
});
afterEach(closeOffscreen);

describe('markup is handed to the offscreen document', () => {
  test('and its answer is the answer', async () => {
    pagesAre((message, port) => port.postMessage({ read: message }));
    const message = { to: 'offscreen', html: '<p>' };
    expect(await askOffscreen(message)).toEqual({ read: message });
  });

  test('and each question has its own answer, in whatever order they come', async () => {
    const ports: MessagePort[] = [];
    pagesAre((message, port) => {
      ports.unshift(port);
      if (ports.length === 2) for (const each of ports) each.postMessage(ports.indexOf(each));
      expect(message).toEqual({ to: 'offscreen' });
    });
    const asked = [askOffscreen({ to: 'offscreen' }), askOffscreen({ to: 'offscreen' })];
    expect(await Promise.all(asked)).toEqual([1, 0]);
  });

  test('and a document that never answers is waited for no longer than the limit', async () => {
    const limit = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
    pagesAre(() => limit.abort());
    await expect(askOffscreen({ to: 'offscreen' })).rejects.toThrow('no answer');
    expect(AbortSignal.timeout).toHaveBeenCalledWith(20_000);
  });

  test('and it is looked for once, and anew after it was closed', async () => {
    pagesAre((_, port) => port.postMessage('read'));
    const matchAll = vi.spyOn(clients, 'matchAll');
    await askOffscreen({ to: 'offscreen' });
    await askOffscreen({ to: 'offscreen' });
    expect(matchAll).toHaveBeenCalledTimes(1);
    await closeOffscreen();
    await askOffscreen({ to: 'offscreen' });
    expect(matchAll).toHaveBeenCalledTimes(2);
  });

  test('and one that does not answer is looked for anew', async () => {
    const limit = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(limit.signal);
    pagesAre(() => limit.abort());
    await expect(askOffscreen({ to: 'offscreen' })).rejects.toThrow('no answer');
    pagesAre((_, port) => port.postMessage('read'));
    expect(await askOffscreen({ to: 'offscreen' })).toBe('read');
  });

  test('and one that is gone is said at once', async () => {
    pagesAre(null);
    await expect(askOffscreen({ to: 'offscreen' })).rejects.toThrow('gone');
  });
});
