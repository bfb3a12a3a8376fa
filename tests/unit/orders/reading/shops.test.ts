import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHtml } from '../../../support/read-html.ts';

/**
 * Every page in `tests/fixtures/shops/<platform>/` gives what the `.json` beside it says: its address, kind and
 * platform, and of each order the fields written there. Adding a shop adds only files.
 */
const SHOPS = 'tests/fixtures/shops';
const pages = readdirSync(SHOPS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort();

test.each(pages)('%s gives what is written beside it', (file) => {
  const { url, ...expected } = JSON.parse(readFileSync(join(SHOPS, file.replace(/html$/, 'json')), 'utf8'));
  const reading = readHtml(readFileSync(join(SHOPS, file), 'utf8'), url);
  expect(reading.orders).toHaveLength(expected.orders.length);
  expect(reading).toMatchObject(expected);
});
