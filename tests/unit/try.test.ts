import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const url = 'https://shop.example/account/orders/12';
const folder = mkdtempSync(join(tmpdir(), 'try-'));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function answers(command: string, lines: string[]): unknown[] {
  const { stdout } = spawnSync(process.execPath, ['tests/try.ts', command], {
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('each line is answered by one line, and what cannot be read is an error', () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4]);
  const order = '<h1>Order #12</h1><p>Status: Shipped</p><p>Order date: 2026-11-20</p>';
  const utf16 = Buffer.from(`\ufeff<html><body>${order}</body></html>`, 'utf16le');
  const told = answers('order', [
    JSON.stringify({ file: file('order.html', order), url }),
    'not json',
    '{}',
    JSON.stringify({ file: join(folder, 'absent.html'), url }),
    JSON.stringify({ file: file('empty.html', ''), url }),
    JSON.stringify({ file: file('blank.html', '\ufeff \n '), url }),
    JSON.stringify({ file: file('picture.html', picture), url }),
    JSON.stringify({ file: file('order.html', order), url: 'no address' }),
    JSON.stringify({ file: file('utf16.html', utf16), url }),
  ]);
  const error = { error: expect.any(String) };
  const read = { page: 'order', orders: [{ reference: '12', status: 'shipped', placedOn: '2026-11-20' }] };
  expect(told).toMatchObject([read, error, error, error, error, error, error, error, read]);
}, 60_000);

test('labels are answered by their state', () => {
  expect(
    answers('label', ['{"label":"Expédié","language":"fr"}', '{"lable":"x"}', '{"label":"Xyzzy"}']),
  ).toEqual([{ status: 'shipped' }, { error: expect.any(String) }, { status: 'unknown' }]);
}, 60_000);
