import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { ZONE_DATA_VERSION } from '../../utils/dates/zone-table.ts';
import type { TemporalComparison } from './temporal-page.ts';
import { changedAfter } from './zoneinfo.ts';

export interface ClockPage {
  /** A page that compares our clocks with the browser's and writes a `TemporalComparison` into its body. */
  url: string;
  close(): void;
}

const SCRIPT = /^\/(tests\/support\/temporal-page|utils\/dates\/[\w-]+)\.ts$/;

/** Serves the page with our sources, as browsers read them: without types. */
export async function openClockPage(): Promise<ClockPage> {
  const server = createServer(({ url = '' }, response) => {
    if (!SCRIPT.test(url)) {
      response.setHeader('content-type', 'text/html');
      return response.end(
        '<!doctype html><script type="module" src="/tests/support/temporal-page.ts"></script>',
      );
    }
    response.setHeader('content-type', 'text/javascript');
    response.end(stripTypeScriptTypes(readFileSync(`.${url}`, 'utf8')));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** The differences that the browser's age does not explain. */
export function unexplained({ browser, differences }: TemporalComparison): Record<string, string> {
  const older = browser.level === null || browser.level < ZONE_DATA_VERSION;
  const explained = older ? changedAfter(browser.level ?? '') : browser.yieldsTo;
  return Object.fromEntries(Object.entries(differences).filter(([zone]) => !explained.includes(zone)));
}
