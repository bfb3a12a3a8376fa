import browser from 'webextension-polyfill';
import type { Instant } from '../dates/day.ts';
import { gathered } from '../gathered.ts';
import type { RawPage } from '../orders/reading/page-reading.ts';
import { storedKeys } from '../stored-keys.ts';
import type { CheckJob } from './check-job.ts';
import type { PageMark } from './fetch-page.ts';
import type { HostLog } from './politeness.ts';

/** A page as it was read last, and what tells that it is still the same. */
export interface KeptPage {
  mark: PageMark;
  page: RawPage;
}

export interface CheckStore extends HostLog {
  jobs(): Promise<CheckJob[]>;
  /** Each under a key of its own: two checks write at once. */
  saveJobs(jobs: CheckJob[]): Promise<void>;
  removeJob(supplierId: string): Promise<void>;
  keptPage(url: string): Promise<KeptPage | null>;
  keepPage(url: string, kept: KeptPage): Promise<void>;
}

const JOB = 'check-job:';
const HOST = 'check-host:';
const PAGE = 'page:';

// A round looks at many suppliers at once, and the browser takes as long for one key as for ten.
const readLocal = gathered((keys: string[]) => readAll(browser.storage.local, keys));
const readSession = gathered((keys: string[]) => readAll(browser.storage.session, keys));
const write = gathered(async (some: Record<string, unknown>[]) => {
  await browser.storage.local.set(Object.assign({}, ...some));
  return some.map(() => undefined);
});
const remove = gathered(async (keys: string[]) => {
  await browser.storage.local.remove(keys);
  return keys.map(() => undefined);
});

/**
 * Jobs and hosts on disk. Read pages only in the session's memory: they hold what the shop prints about its customer,
 * and the first check of a day may well parse once.
 */
export const checkStore: CheckStore = {
  async jobs() {
    const keys = (await storedKeys()).filter((key) => key.startsWith(JOB));
    return Object.values(await browser.storage.local.get(keys)) as CheckJob[];
  },
  async saveJobs(jobs) {
    await write(Object.fromEntries(jobs.map((job) => [JOB + job.supplierId, job])));
  },
  async removeJob(supplierId) {
    await remove(JOB + supplierId);
  },
  async lastAsked(host) {
    return ((await readLocal(HOST + host)) as Instant | undefined) ?? null;
  },
  async noteAsked(host, at) {
    await write({ [HOST + host]: at });
  },
  async keptPage(url) {
    return ((await readSession(PAGE + url)) as KeptPage | undefined) ?? null;
  },
  async keepPage(url, kept) {
    await browser.storage.session.set({ [PAGE + url]: kept }).catch(() => undefined); // full: parse again next time
  },
};

async function readAll(
  area: { get(keys: string[]): Promise<Record<string, unknown>> },
  keys: string[],
): Promise<unknown[]> {
  const stored = await area.get(keys);
  return keys.map((key) => stored[key]);
}
