import type { CDPSession, Page } from '@playwright/test';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { type Benchmark, interleave } from './benchmark.ts';
import { copyOfOurs, makeExtension, published } from './extensions.ts';

const ANSWER = `chrome.runtime.onMessage.addListener((message, sender, answer) => answer({ value: null }));`;

/** Workers to start from nothing; each answers one message. */
const ARMS: Record<string, () => string> = {
  'empty worker': () => makeExtension({ 'worker.js': ANSWER, 'page.html': '' }),
  'empty again': () => makeExtension({ 'worker.js': ANSWER, 'page.html': '' }),
  ours: copyOfOurs,
  'Dexie, luxon and date-fns at start': () =>
    makeExtension({
      'page.html': '',
      'worker.js': `self.window = self; importScripts('dexie.js', 'luxon.js', 'date-fns.js'); ${ANSWER}`,
      'dexie.js': published('dexie/dist/dexie.min.js'),
      'luxon.js': published('luxon/build/global/luxon.min.js'),
      'date-fns.js': published('date-fns/cdn.min.js'),
    }),
};

export const benchmark: Benchmark = {
  id: 'B7',
  title: 'A worker that was stopped: from a message to its first answer',
  async run() {
    const started = await Promise.all(
      Object.entries(ARMS).map(async ([name, make]) => [name, await open(make())] as const),
    );
    const arms = Object.fromEntries(started.map(([name, { coldAnswer }]) => [name, coldAnswer]));
    const samples = await interleave(arms, { blocks: 3, rounds: 30 });
    for (const [, { chromium }] of started) await chromium.close();
    return [
      {
        situation: 'cold start to first answer',
        unit: 'ms',
        floor: 'empty worker',
        twins: ['empty worker', 'empty again'],
        samples,
        goals: [{ arm: 'ours', base: 'empty worker', times: 1.7 }],
      },
    ];
  },
};

interface Opened {
  chromium: Chromium;
  coldAnswer(): Promise<number>;
}

async function open(extension: string): Promise<Opened> {
  const chromium = await launchChromium({ extension });
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.extensionId}/manifest.json`);
  // Stopped while it is installed, a worker would start without what it loads then.
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const session = await chromium.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return { chromium, coldAnswer: () => coldAnswer(page, session) };
}

async function coldAnswer(page: Page, session: CDPSession): Promise<number> {
  await session.send('ServiceWorker.stopAllWorkers');
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    const sent = performance.now();
    await chrome.runtime.sendMessage({ name: 'teach.current', args: [] });
    return performance.now() - sent;
  });
}
