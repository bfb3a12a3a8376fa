import type { Page } from 'puppeteer-core';
import type { PageMessages } from '../../utils/messages.ts';
import type { Firefox } from './firefox.ts';
import { isDatabaseMade, readRows, type Tables, writeRows } from './raw-database.ts';
import { until } from './until.ts';

/** Behind the scenes in Firefox: an extension page that shows a picture, so that it runs none of our code. */
export interface Backstage {
  rows<Name extends keyof Tables>(table: Name): Promise<Tables[Name][]>;
  /** Writes rows as they are, once our own code has made the database. */
  put<Name extends keyof Tables>(table: Name, rows: Tables[Name][]): Promise<void>;
  /** Sends a message as popup and desk do. */
  tell<Name extends keyof PageMessages>(name: Name, ...args: Parameters<PageMessages[Name]>): Promise<void>;
  /** Waits until no check is under way, and begins a new one. */
  checkNow(): Promise<void>;
  checkOver(): Promise<void>;
  /** Runs a function where the interfaces of the extension are. */
  ask<Result>(question: () => Result | Promise<Result>): Promise<Result>;
  /** The same, about something. */
  askAbout<Result, Argument>(
    question: (argument: Argument) => Result,
    argument: Argument,
  ): Promise<Awaited<Result>>;
}

export async function openBackstage(firefox: Firefox): Promise<Backstage> {
  const page: Page = await firefox.openExtensionPage('icon/16.png');
  const checkOver = () =>
    until(
      'no check under way',
      () =>
        page.evaluate(async () => {
          const kept: Record<string, unknown> = await chrome.storage.local.get();
          return !Object.keys(kept).some((key) => key.startsWith('check-job:'));
        }),
      60,
    );
  const tell: Backstage['tell'] = async (name, ...args) => {
    await page.evaluate((envelope) => chrome.runtime.sendMessage(envelope), {
      name,
      args: args as unknown[],
    });
  };
  return {
    rows: <Name extends keyof Tables>(table: Name) => page.evaluate(readRows<Tables[Name]>, table as string),
    async put(table, rows) {
      await until('the database is made', () => page.evaluate(isDatabaseMade));
      await page.evaluate(writeRows, { table: table as string, rows: rows as unknown[] });
    },
    tell,
    async checkNow() {
      await checkOver();
      await tell('checks.now', null);
    },
    checkOver,
    ask: async (question) => page.evaluate(question),
    askAbout: (question, argument) => page.evaluate(question as never, argument),
  };
}
