import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeBackup } from '../../utils/backup/make-backup.ts';
import type { AppDatabase } from '../../utils/database.ts';
import { ask } from '../../utils/message-envelope.ts';
import type { ContentMessages, PageMessages } from '../../utils/messages.ts';
import { replyError } from '../../utils/reply-error.ts';
import { aRawPage } from '../support/builders.ts';
import { type Disk, readDisk, writeDisk } from './disk.ts';
import { makeParts, type Surroundings } from './fake-parts.ts';
import { freshLocks } from './fresh-locks.ts';
import { Mortal } from './mortal.ts';
import { countTransactions } from './mortal-database.ts';
import { setClock, takeOverTime } from './simulated-clock.ts';
import type { SimulatedShop } from './simulated-shop.ts';

interface Options {
  start: number;
  /** In place of chance, 0 to 1. */
  random?: () => number;
  /** Firefox forgets alarms when it is closed. */
  forgetsAlarms?: boolean;
}

/**
 * A browser on a clock of its own, with the real background in it: its worker can be killed after any of its steps and
 * is started anew as browsers do, with nothing but what is on disk.
 */
export class SimulatedBrowser {
  readonly mortal = new Mortal();
  readonly around: Surroundings = {
    ...{
      shops: [],
      granted: new Set(),
      isOnline: true,
      takesNotifications: true,
      notified: [],
      downloads: [],
    },
    tab: { url: 'https://nowhere.example/', page: aRawPage({ page: 'other', orders: [] }), loadedAt: 0 },
    saveBackup: async ({ app, at, settings }) => {
      this.lastBackup = await makeBackup(await this.database(), { app, at, settings });
    },
  };
  /** Whether the page is still there to ask again when its answer was lost. */
  asksAgain = true;
  lastBackup: Blob | null = null;
  /** How often a worker died. */
  deaths = 0;
  #database: AppDatabase | null = null;
  readonly #forgetsAlarms: boolean;

  constructor({ start, random = () => 0.5, forgetsAlarms = false }: Options) {
    this.#forgetsAlarms = forgetsAlarms;
    vi.spyOn(Math, 'random').mockImplementation(random);
    let made = 0;
    vi.spyOn(crypto, 'randomUUID').mockImplementation(() => uuidBy(random, made++));
    takeOverTime(this.mortal, start);
    countTransactions(this.mortal);
    makeParts(this.mortal, this.around);
    // Seconds later, and beside the point here: its own deaths are swept in `tests/unit/safety`.
    vi.doMock('../../entrypoints/background/watch-soon.ts', () => ({ watchSoon: () => undefined }));
  }

  /** The browser is opened: with an extension that was just installed, or in the morning. */
  async open(event: 'installed' | 'started' = 'started'): Promise<void> {
    // The worker before ended with the browser: what is done from here on is no step of its own.
    this.mortal.live();
    if (this.#forgetsAlarms) await fakeBrowser.alarms.clearAll();
    // What it knows of time zones stays: to find it out again takes long, and comes to the same.
    const session = await fakeBrowser.storage.session.get(null);
    await fakeBrowser.storage.session.remove(Object.keys(session).filter((key) => key !== 'browser-zones'));
    await this.#startWorker();
    const { onInstalled, onStartup } = fakeBrowser.runtime;
    await this.#work(() => (event === 'installed' ? onInstalled : onStartup).trigger(undefined as never));
  }

  /** The worker dies after so many more steps. */
  killAfter(steps: number): void {
    this.mortal.live(steps);
  }

  /** The worker ends after a while without work, and the next event starts another. */
  async replaceWorker(): Promise<void> {
    await this.#startWorker();
  }

  /** Sends a message as popup and desk do, once more when the worker dies before it answers. */
  tell<Name extends keyof PageMessages>(
    name: Name,
    ...args: Parameters<PageMessages[Name]>
  ): Promise<ReturnType<PageMessages[Name]>> {
    const url = fakeBrowser.runtime.getURL('desk.html');
    return ask(
      (envelope) => this.#deliver(envelope, { id: fakeBrowser.runtime.id, url }),
      name,
      args,
      replyError,
    );
  }

  /** Sends one from the page in the tab, as the script there does. */
  tellFromPage<Name extends keyof ContentMessages>(
    name: Name,
    ...args: Parameters<ContentMessages[Name]>
  ): Promise<ReturnType<ContentMessages[Name]>> {
    const { url } = this.around.tab;
    const sender = { id: fakeBrowser.runtime.id, url, frameId: 0, tab: { id: 1 } };
    return ask((envelope) => this.#deliver(envelope, sender), name, args, replyError);
  }

  /** Time passes up to an instant; alarms ring on the way. */
  async passTo(until: number): Promise<void> {
    const most = 100 + (2 * (until - Date.now())) / 60_000;
    let rings = 0;
    for (let alarm = await this.alarm(); alarm && alarm.scheduledTime <= until; alarm = await this.alarm()) {
      if (rings++ > most) throw new Error(`the alarm rang ${rings} times: a storm`);
      setClock(Math.max(alarm.scheduledTime, Date.now()));
      await fakeBrowser.alarms.clear('wake');
      await this.#work(() => fakeBrowser.alarms.onAlarm.trigger(alarm as never));
    }
    if (Date.now() < until) setClock(until);
  }

  /** The owner opens a shop's list in the tab. */
  look(shop: SimulatedShop): void {
    this.around.tab = { url: shop.listUrl, page: shop.list(), loadedAt: Date.now() };
  }

  /** The machine's clock is set, and nothing happens by itself. */
  setClock(at: number): void {
    setClock(at);
  }

  alarm() {
    return fakeBrowser.alarms.get('wake');
  }

  /** The number on the toolbar button. */
  badge(): Promise<string> {
    return fakeBrowser.action.getBadgeText({});
  }

  /** The worker's own. Who looks into it takes no step of the worker's by reading. */
  async database(): Promise<AppDatabase> {
    this.#database ??= await (await import('../../utils/open-database.ts')).openDatabase();
    return this.#database;
  }

  /** Everything as it is now, to go back to. */
  async keep(): Promise<Disk> {
    return readDisk(await this.database());
  }

  /** Goes back to what was kept. */
  async goBack(disk: Disk): Promise<void> {
    await writeDisk(await this.database(), disk);
    setClock(disk.at);
    this.around.notified.length = 0;
    this.deaths = 0;
  }

  /** Everything is forgotten, and the machine's own clock goes on. */
  async [Symbol.asyncDispose](): Promise<void> {
    await (await this.database()).delete();
    vi.doUnmock('../../entrypoints/background/watch-soon.ts');
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    vi.useRealTimers();
    fakeBrowser.reset();
  }

  async #deliver(message: unknown, sender: object): Promise<unknown> {
    let reply: unknown;
    const isAnswered = await this.#work(async () => {
      const { promise, resolve } = Promise.withResolvers<unknown>();
      await fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve);
      reply = await promise;
    });
    if (isAnswered) return reply;
    if (this.asksAgain) throw new Error('the message channel closed before a response was received');
    return { error: 'the page is closed' };
  }

  /** Lets the worker do something to its end; one that dies is replaced by a new one. Answers whether it lived. */
  async #work(work: () => Promise<unknown>): Promise<boolean> {
    const { mortal } = this;
    const ends = mortal.busy(work);
    ends.catch(() => undefined);
    const lived = await Promise.race([ends.then(() => true), mortal.died.then(() => false)]);
    await mortal.idle();
    if (!mortal.isDead) return true;
    await this.#startWorker();
    return lived;
  }

  async #startWorker(): Promise<void> {
    const { mortal } = this;
    if (mortal.isDead) this.deaths++;
    this.#database?.close({ disableAutoOpen: true });
    this.#database = null;
    const { runtime, alarms, notifications } = fakeBrowser;
    const { onMessage, onInstalled, onStartup } = runtime;
    for (const event of [onMessage, onInstalled, onStartup, alarms.onAlarm, notifications.onClicked])
      event.removeAllListeners();
    Object.assign(navigator, { locks: freshLocks() });
    vi.resetModules();
    mortal.live();
    const { default: background } = await import('../../entrypoints/background/index.ts');
    await this.database();
    background.main();
    await mortal.idle();
  }
}

/** With a chance that is always the same, ids still differ; the same chance makes the same ones, in whatever company. */
function uuidBy(random: () => number, made: number): ReturnType<typeof crypto.randomUUID> {
  const [chance, number] = [Math.floor(random() * 0xffff_ffff), made].map((part) => part.toString(16));
  return `${chance?.padStart(8, '0')}-0000-4000-8000-${number?.padStart(12, '0')}`;
}
