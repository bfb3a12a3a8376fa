import browser from 'webextension-polyfill';
import { browser as chromium } from 'wxt/browser';

let opening: Promise<void> | null = null;
let asking = 0;
/** Who answers, from the first question until the document is closed. */
let reader: Promise<WorkerClient> | null = null;

/** Longer than the largest page takes; short of the thirty idle seconds after which a worker ends. In milliseconds. */
const LONGEST = 20_000;

/**
 * Chromium's worker has no parser: a document without a window answers for it. Markup goes straight to it: by way of
 * `runtime.sendMessage`, 200 KB take 17 ms instead of one.
 * @param handedOver what of it is not needed here any more
 * @throws when no answer comes: the markup broke the document, or is too much for it
 */
export function askOffscreen(message: { to: string }, handedOver: ArrayBuffer[] = []): Promise<unknown> {
  return whileAsking(async () => {
    try {
      reader ??= findReader();
      return await ask(await reader, message, handedOver);
    } catch (error) {
      reader = null; // broken, perhaps: the next question looks for it anew
      throw error;
    }
  });
}

async function findReader(): Promise<WorkerClient> {
  await open();
  const all = await clients.matchAll({ includeUncontrolled: true, type: 'all' });
  const found = all.find(({ url }) => url === browser.runtime.getURL('offscreen.html'));
  if (!found) throw new Error('the offscreen document is gone');
  return found;
}

async function ask(
  client: WorkerClient,
  message: { to: string },
  handedOver: ArrayBuffer[],
): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<unknown>((resolve, reject) => {
    port1.onmessage = ({ data }) => resolve(data);
    AbortSignal.timeout(LONGEST).onabort = () => reject(new Error('no answer from the offscreen document'));
  });
  client.postMessage(message, [port2, ...handedOver]);
  return answer.finally(() => port1.close());
}

/** The document stays as long as the work that needs it. */
export function withOffscreen<Result>(work: () => Promise<Result>): Promise<Result> {
  return whileAsking(async () => {
    await open();
    return work();
  });
}

async function whileAsking<Result>(work: () => Promise<Result>): Promise<Result> {
  asking++;
  try {
    return await work();
  } finally {
    asking--;
  }
}

/** There can be only one, and it may have outlived the worker that made it. */
async function open(): Promise<void> {
  if (await chromium.offscreen.hasDocument()) return;
  opening ??= chromium.offscreen
    .createDocument({
      url: 'offscreen.html',
      reasons: ['DOM_PARSER', 'BLOBS'],
      justification:
        'Reads the order pages of the suppliers you follow and the pages of law you ask to check; makes the backup file.',
    })
    .finally(() => {
      opening = null;
    });
  await opening;
}

/** When there is nothing left to do. */
export async function closeOffscreen(): Promise<void> {
  if (asking > 0) return;
  reader = null;
  if (import.meta.env.FIREFOX) return;
  if (await chromium.offscreen.hasDocument()) await chromium.offscreen.closeDocument();
}
