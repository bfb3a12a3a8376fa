import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageText } from '../../../../utils/orders/reading/page-text.ts';
import { readHtml } from '../../../support/read-html.ts';

/** Pages of running shops lie beside the project, never in it; `SHARED_PAGES` may say where else. */
const folder = resolve(process.env.SHARED_PAGES ?? '../shared/pages');

interface Expected {
  reference: string;
  /** Every defensible reading; `null`: not shown. */
  status: string[] | null;
  rawLabel?: string;
  rawLabels?: string[];
  placedOn?: string;
  total?: string;
  trackingNumber?: string;
  trackingUrl?: string;
}

interface Page {
  file: string;
  raw?: string;
  url: string;
  platform: string;
  page: string;
  orders: Expected[];
}

if (!existsSync(join(folder, 'manifest.json'))) {
  process.stderr.write(`No pages of running shops at ${folder}: none of them is read in this run.\n`);
  test.skip(`no pages of running shops at ${folder}`, () => {});
} else {
  const pages: Page[] = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const files = pages.flatMap((page) => [page.file, page.raw ?? []].flat().map((file) => ({ file, page })));
  describe('the pages of running shops', () => {
    test.each(files)(
      '$file gives what its manifest says',
      ({ file, page }) => {
        const reading = readHtml(readFileSync(join(folder, file), 'utf8'), page.url);
        expect(reading.page).toBe(page.page);
        if (page.orders.length > 0) expect(reading.platform).toBe(page.platform);
        const told = page.orders.map((order) => asTold(order, reading.orders));
        expect(reading.orders.map(asRead)).toEqual(told);
      },
      60_000,
    );
  });
}

type Read = ReturnType<typeof readHtml>['orders'][number];

function asRead(order: Read) {
  const parcel = order.shipments.find((one) => one.trackingNumber ?? one.trackingUrl);
  return {
    reference: order.reference,
    status: order.status,
    rawLabel: order.rawLabel,
    placedOn: order.placedOn,
    total: order.total,
    trackingNumber: parcel?.trackingNumber ?? null,
    trackingUrl: parcel?.trackingUrl ?? null,
  };
}

/** What the manifest says; where it leaves a choice, what was read if it is among the choices. */
function asTold(expected: Expected, read: Read[]) {
  const found = read.find(({ reference }) => reference === expected.reference);
  const labels = (expected.rawLabels ?? [expected.rawLabel ?? null]).map((label) => label && pageText(label));
  return {
    reference: expected.reference,
    status: choose(expected.status ?? [null], found?.status ?? null),
    rawLabel: choose(labels, found?.rawLabel ?? null),
    // A day that one page alone does not decide is left unknown.
    placedOn: choose(
      expected.placedOn ? [expected.placedOn, ...unsure(expected.placedOn)] : [null],
      found?.placedOn ?? null,
    ),
    total: expected.total ? pageText(expected.total) : null,
    trackingNumber: expected.trackingNumber ?? null,
    trackingUrl: expected.trackingUrl ?? choose([null, ...ownLink(found)], link(found)),
  };
}

/** The choice that was read, else the first one. */
function choose<T>(choices: T[], read: T): T | undefined {
  return choices.includes(read) ? read : choices[0];
}

function unsure(day: string): null[] {
  return Number(day.slice(8)) <= 12 ? [null] : [];
}

function link(order: Read | undefined): string | null {
  return order?.shipments.find((one) => one.trackingNumber)?.trackingUrl ?? null;
}

/** Where the shop gives no link, one made from carrier and number is right too. */
function ownLink(order: Read | undefined): string[] {
  const url = link(order);
  const number = order?.shipments.find((one) => one.trackingNumber)?.trackingNumber;
  return url && number && url.includes(number) ? [url] : [];
}
