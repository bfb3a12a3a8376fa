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

// A round looks at many suppliers at once. A write takes the browser about as long whether it is of one key or of ten.
const readLocal = gathered((keys: string[]) => browser.storage.local.get(keys));
const readSession = gathered((keys: string[]) => browser.storage.session.get(keys));
const write = gathered((some: Record<string, unknown>[]) =>
  browser.storage.local.set(Object.assign({}, ...some)),
);
const remove = gathered((keys: string[]) => browser.storage.local.remove(keys));

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
    return entry<Instant>(await readLocal(HOST + host), HOST + host);
  },
  async noteAsked(host, at) {
    await write({ [HOST + host]: at });
  },
  async keptPage(url) {
    return entry<KeptPage>(await readSession(PAGE + url), PAGE + url);
  },
  async keepPage(url, kept) {
    await browser.storage.session.set({ [PAGE + url]: kept }).catch(() => undefined); // full: parse again next time
  },
};

function entry<Value>(stored: Record<string, unknown>, key: string): Value | null {
  return (stored[key] as Value | undefined) ?? null;
}
