import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnreadableBackup } from '../../utils/backup/backup-file.ts';
import { compress } from '../../utils/backup/gzip.ts';
import { LONGEST_LINE } from '../../utils/backup/lines.ts';
import { lock } from '../../utils/backup/passphrase.ts';
import { putDesk, smallDesk } from '../support/any-desk.ts';
import { backupOf, handMade, readFile } from '../support/backups.ts';
import { anOrder, aPartner, aSupplier } from '../support/builders.ts';
import { aDatabase } from '../support/test-database.ts';

const line = (table: string, row: unknown) => JSON.stringify([table, row]);
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

async function wholeFile(): Promise<Blob> {
  const db = aDatabase();
  await putDesk(db, smallDesk());
  return backupOf(db);
}

async function changed(at: number): Promise<Blob> {
  const bytes = await bytesOf(await (await handMade([line('partners', aPartner())])).slice());
  bytes[bytes.length + at] = (bytes[bytes.length + at] ?? 0) ^ 1;
  return new Blob([bytes]);
}

const cut = async (share: number) => {
  const file = await wholeFile();
  return file.slice(0, Math.floor(file.size * share));
};

describe('a file that is not read', () => {
  test.each<[string, string, () => Promise<Blob>]>([
    ['is empty', 'foreign', async () => new Blob([])],
    ['is a picture', 'foreign', async () => new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])])],
    ['is some JSON of another extension', 'foreign', async () => new Blob(['{"version":3,"tabs":[]}\n'])],
    [
      'is compressed JSON of another',
      'foreign',
      () => compress(new Blob(['{"format":"tabs","version":1}\n'])),
    ],
    ['is one endless line', 'foreign', () => compress(new Blob(['{"a":"', 'b'.repeat(200_000)]))],
    ['unpacks to gigabytes', 'foreign', () => compress(new Blob([new Uint8Array(64 * 2 ** 20)]))],
    ['is cut off at its first bytes', 'foreign', async () => (await handMade([])).slice(0, 20)],
    ['is half there', 'damaged', () => cut(0.5)],
    ['lacks its last bytes', 'damaged', () => cut(0.98)],
    ['was changed in one letter', 'damaged', () => changed(-10)],
    ['comes from a later version', 'future', () => handMade([], { version: 2 })],
    ['has no version', 'damaged', () => handMade([], { version: 'one' })],
    [
      'has another checksum',
      'damaged',
      () => handMade([line('partners', aPartner())], { sha256: 'a'.repeat(64) }),
    ],
    [
      'holds more than its header says',
      'damaged',
      () => handMade([line('partners', aPartner())], { bytes: 5 }),
    ],
    ['holds fewer rows than it says', 'damaged', () => handMade([], { counts: { partners: 1 } })],
    ['holds more rows than it says', 'damaged', () => handMade([line('partners', {})], { counts: {} })],
    ['says to be larger than any', 'too-big', () => handMade([], { bytes: 2 ** 40 })],
    ['says to hold a million rows', 'too-big', () => handMade([], { counts: { orders: 1_000_000 } })],
    ['is locked by a passphrase', 'locked', async () => new Blob([await lock(new Uint8Array(9), 'a')])],
  ])('33 because it %s: %s', async (_what, fault, make) => {
    const reading = readFile(await make());
    await expect(reading).rejects.toThrow(UnreadableBackup);
    await expect(reading).rejects.toMatchObject({ fault });
  });
});

describe('a bomb', () => {
  test('36 is no longer unpacked than its header lets expect', async () => {
    let given = 0;
    const endless = new ReadableStream({
      pull(controller) {
        given += 2 ** 20;
        controller.enqueue(new Uint8Array(2 ** 20).fill(65));
      },
    });
    const file = new Blob([`${JSON.stringify({ format: 'sous-main backup', version: 1 })}\n`]);
    const header = (await handMade([], { bytes: 1000 })).stream();
    const both = new ReadableStream({
      async start(controller) {
        for await (const chunk of header) controller.enqueue(chunk);
      },
      async pull(controller) {
        const { value } = await reader.read();
        controller.enqueue(value);
      },
    });
    const reader = endless.getReader();
    Object.defineProperty(file, 'stream', { value: () => both });
    await expect(readFile(file)).rejects.toMatchObject({ fault: 'damaged' });
    expect(given).toBeLessThan(16 * 2 ** 20);
  });
});

describe('a row that is not taken in', () => {
  test.each<[string, string, string, unknown]>([
    ['is no object', 'not-a-row', 'orders', 7],
    ['is a list', 'not-a-row', 'orders', []],
    ['has no id', 'no-id', 'orders', { ...anOrder(), id: undefined }],
    ['has an empty id', 'no-id', 'orders', anOrder({ id: '' })],
    ['has an id of another kind', 'no-id', 'orders', { ...anOrder(), id: {} }],
    ['is of a table nobody knows', 'unknown-kind', 'passwords', { id: 'a' }],
    ['is of a table that is made anew', 'unknown-kind', 'searchWords', { id: 'a' }],
    ['has a status nobody knows', 'not-sound', 'orders', { ...anOrder(), status: 'teleported' }],
    ['links to a script', 'not-sound', 'orders', anOrder({ url: 'javascript:alert(1)' })],
    ['is of a shop that is no site', 'not-sound', 'suppliers', aSupplier({ origin: 'javascript:0' })],
    [
      'is of a shop with a path as its site',
      'not-sound',
      'suppliers',
      aSupplier({ origin: 'https://a.example/b' }),
    ],
    [
      'was taught code',
      'not-sound',
      'suppliers',
      { ...aSupplier(), taught: { fields: { status: [{ run: 'x' }] } } },
    ],
    ['lives in no zone', 'not-sound', 'partners', aPartner({ zone: 'Mars/Olympus' })],
    ['has a day that does not exist', 'not-sound', 'orders', { ...anOrder(), placedOn: '2026-02-30' }],
    [
      'happened in no known way',
      'not-sound',
      'orderEvents',
      { id: 'e', orderId: 'o', at: 1, glance: null, change: { kind: 'toString' } },
    ],
    ['has half a key', 'no-id', 'checks', { orderId: 'order-1' }],
    ['is a setting nobody knows', 'unknown-kind', 'settings', { key: 'popup-snapshot', value: {} }],
    ['is a setting that is none', 'not-sound', 'settings', { key: 'settings', value: { version: 1 } }],
  ])('37 because it %s: %s', async (_what, fault, table, row) => {
    const { refusals, rows } = await readFile(
      await handMade([line(table, row), line('partners', aPartner())]),
    );
    expect(refusals.map((one) => one.fault)).toEqual([fault]);
    expect([...rows.keys()]).toEqual(['partners']); // the others are
  });

  test.each([
    ['__proto__ in a row', '["partners",{"id":"a","__proto__":{"deletedAt":1}}]'],
    ['__proto__ deep inside', '["orders",{"id":"a","words":{"__proto__":{"label":null}}}]'],
    ['__proto__ in escapes', '["orders",{"id":"a","words":{"\\u005f_proto__":{}}}]'],
  ])('32 because it has %s', async (_what, text) => {
    const { refusals } = await readFile(await handMade([text]));
    expect(refusals.map(({ fault }) => fault)).toEqual(['unsafe-name']);
    expect(Reflect.get({}, 'deletedAt')).toBeUndefined();
  });

  test('33 because it is no JSON, or nested without end, or longer than any', async () => {
    const deep = `["orders",{"id":"a","words":${'['.repeat(50_000)}${']'.repeat(50_000)}}]`;
    const long = `["orders",{"id":"a","note":"${'x'.repeat(LONGEST_LINE)}"}]`;
    const { refusals, rows } = await readFile(await handMade(['["orders",', 'null', deep, long]));
    expect(rows.size).toBe(0);
    expect(refusals).toHaveLength(4);
    expect(refusals.at(-1)?.fault).toBe('too-long');
  });

  test('37 because it is there twice; the first one is', async () => {
    const { refusals, rows } = await readFile(
      await handMade([
        line('orders', anOrder({ note: 'first' })),
        line('orders', anOrder({ note: 'second' })),
      ]),
    );
    expect(refusals).toEqual([{ table: 'orders', id: 'order-1', fault: 'twice' }]);
    expect(rows.get('orders')).toMatchObject([{ note: 'first' }]);
  });
});

test('37 fields of another version do no harm: those that lack are blank, those that are unknown are left out', async () => {
  const { lateToldOn: _unknownThen, ...older } = anOrder();
  const row = { ...older, constructor: { prototype: 1 }, invented: 'later' };
  const { rows, refusals } = await readFile(await handMade([line('orders', row)]));
  expect(refusals).toEqual([]);
  expect(rows.get('orders')).toEqual([anOrder()]);
});

test('33 whatever bytes or lines a file is made of, it is refused in its own words, or every row is sound or named', async () => {
  const lines = fc.array(
    fc.oneof(
      fc.string(),
      fc.json(),
      fc.tuple(fc.constantFrom('orders', 'partners', 'x'), fc.jsonValue()).map((row) => JSON.stringify(row)),
    ),
    { maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), lines), async (given) => {
      const file =
        given instanceof Uint8Array
          ? new Blob([given.slice()])
          : await handMade(given.map((one) => one.replaceAll('\n', ' ')));
      try {
        const { rows, refusals } = await readFile(file);
        for (const { fault } of refusals) expect(fault).toBeTruthy();
        for (const some of rows.values()) for (const row of some) expect(row).toHaveProperty('id');
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableBackup);
      }
    }),
    { numRuns: 300 },
  );
});

test('33 four times as many rows take about four times as long', async () => {
  const fileOf = (count: number) =>
    handMade(
      Array.from({ length: count }, (_, at) => line('orders', anOrder({ id: `o${at}`, key: `${at}` }))),
    );
  const cost = async (file: Blob) => {
    const before = process.cpuUsage();
    await readFile(file);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const [few, many] = [await fileOf(500), await fileOf(2000)];
  await cost(few);
  expect(await cost(many)).toBeLessThan(Math.max(await cost(few), 20) * 4 * 2.5);
});
