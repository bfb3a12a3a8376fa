import browser from 'webextension-polyfill';
import type { Instant } from '../dates/day.ts';
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
    await browser.storage.local.set(Object.fromEntries(jobs.map((job) => [JOB + job.supplierId, job])));
  },
  async removeJob(supplierId) {
    await browser.storage.local.remove(JOB + supplierId);
  },
  async lastAsked(host) {
    return read<Instant>(browser.storage.local, HOST + host);
  },
  async noteAsked(host, at) {
    await browser.storage.local.set({ [HOST + host]: at });
  },
  async keptPage(url) {
    return read<KeptPage>(browser.storage.session, PAGE + url);
  },
  async keepPage(url, kept) {
    await browser.storage.session.set({ [PAGE + url]: kept }).catch(() => undefined); // full: parse again next time
  },
};

async function read<Value>(
  area: { get(key: string): Promise<Record<string, unknown>> },
  key: string,
): Promise<Value | null> {
  const stored = await area.get(key);
  return (stored[key] as Value | undefined) ?? null;
}
