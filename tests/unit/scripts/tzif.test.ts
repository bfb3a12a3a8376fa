import { expect, test } from 'vitest';
import { historyBetween, parseTzif } from '../../../scripts/zone-data/tzif.ts';

const at = (iso: string) => Date.parse(iso);

interface Block {
  /** Seconds since 1970, and which of the offsets begins then. */
  changes: [number, number][];
  /** Seconds east of UTC. */
  offsets: number[];
}

/** A compiled zone as `zic` writes it, with one abbreviation for all. */
function compiled({ changes, offsets }: Block, footer: string, version = '2'): Uint8Array {
  const header = (times: number, types: number, characters: number) => {
    const bytes = Buffer.alloc(44);
    bytes.write(`TZif${version}`);
    bytes.writeUInt32BE(times, 32);
    bytes.writeUInt32BE(types, 36);
    bytes.writeUInt32BE(characters, 40);
    return bytes;
  };
  const times = changes.map(([seconds]) => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64BE(BigInt(seconds));
    return bytes;
  });
  const kinds = offsets.map((seconds) => {
    const bytes = Buffer.alloc(6);
    bytes.writeInt32BE(seconds);
    return bytes;
  });
  const emptyBlock = [header(0, 1, 4), Buffer.alloc(6), 'XXX\0'];
  const block = [
    header(times.length, offsets.length, 4),
    ...times,
    Buffer.from(changes.map(([, kind]) => kind)),
  ];
  return Buffer.concat(
    [...emptyBlock, ...block, ...kinds, 'XXX\0', `\n${footer}\n`].map((part) => Buffer.from(part)),
  );
}

const PAST = { changes: [[at('1891-03-15T00:00Z') / 1000, 1]] as [number, number][], offsets: [561, 3600] };

test('a zone that lists its changes is read whole, clocks with seconds too', () => {
  const history = parseTzif(compiled(PAST, 'CET-1'));
  expect(history).toEqual({
    first: 9.35,
    changes: [{ at: at('1891-03-15T00:00Z'), offset: 60 }],
    rule: { standard: 60, summer: null },
  });
});

test('the rule of the footer goes on where the list ends', () => {
  const history = parseTzif(compiled(PAST, 'CET-1CEST,M3.5.0,M10.5.0/3'));
  expect(historyBetween(history, at('2026-01-01T00:00Z'), at('2027-01-01T00:00Z'))).toEqual([
    { at: at('2026-01-01T00:00Z'), offset: 60 },
    { at: at('2026-03-29T01:00Z'), offset: 120 },
    { at: at('2026-10-25T01:00Z'), offset: 60 },
  ]);
});

test('south of the equator a year begins in summer', () => {
  const history = parseTzif(compiled({ changes: [], offsets: [36000] }, 'AEST-10AEDT,M10.1.0,M4.1.0/3'));
  expect(historyBetween(history, at('2026-01-01T00:00Z'), at('2026-09-01T00:00Z'))).toEqual([
    { at: at('2026-01-01T00:00Z'), offset: 660 },
    { at: at('2026-04-04T16:00Z'), offset: 600 },
  ]);
});

test('the rule is not heard before the list ends, and a change of name alone is none', () => {
  const until = at('2026-11-01T09:00Z') / 1000;
  const history = parseTzif(
    compiled(
      {
        changes: [
          [at('2026-03-08T10:00Z') / 1000, 1],
          [until, 2],
        ],
        offsets: [-28800, -25200, -25200],
      },
      'MST7',
    ),
  );
  expect(historyBetween(history, at('2026-01-01T00:00Z'), at('2030-01-01T00:00Z'))).toEqual([
    { at: at('2026-01-01T00:00Z'), offset: -480 },
    { at: at('2026-03-08T10:00Z'), offset: -420 },
  ]);
});

test.each([
  ['another file', Buffer.from('#!/bin/sh\necho a script that is longer than one header\n')],
  ['a zone of the first version', compiled(PAST, 'CET-1', '\0')],
])('%s is refused', (_name, bytes) => {
  expect(() => parseTzif(bytes)).toThrow(RangeError);
});
