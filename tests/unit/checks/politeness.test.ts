import { describe, expect, test } from 'vitest';
import { byHost, createGate, SPACING, waitForTurn } from '../../../utils/checks/politeness.ts';

/** A request that ends when told. */
function held(): { request: () => Promise<void>; end: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { request: () => promise, end: resolve };
}

describe('the gate', () => {
  test('lets two requests through at once and the third when one ends', async () => {
    const gate = createGate(2);
    const begun: string[] = [];
    const requests = ['a', 'b', 'c'].map((name) => ({ name, ...held() }));
    const ends = requests.map(({ name, request }) =>
      gate(async () => {
        begun.push(name);
        await request();
      }),
    );
    await Promise.resolve();
    expect(begun).toEqual(['a', 'b']);
    requests[1]?.end();
    await ends[1];
    await Promise.resolve();
    expect(begun).toEqual(['a', 'b', 'c']);
    requests[0]?.end();
    requests[2]?.end();
    await Promise.all(ends);
  });

  test('gives the place of a request that failed to the next one', async () => {
    const gate = createGate(1);
    const failed = gate(() => Promise.reject(new Error('reset')));
    const next = gate(async () => 'asked');
    await expect(failed).rejects.toThrow('reset');
    await expect(next).resolves.toBe('asked');
  });
});

describe('tasks by host', () => {
  test('go one after the other for a host, side by side for several', async () => {
    const begun: string[] = [];
    const first = held();
    const all = byHost(
      ['a 1', 'a 2', 'b 1'],
      (task) => task.slice(0, 1),
      async (task) => {
        begun.push(task);
        if (task === 'a 1') await first.request();
      },
    );
    await Promise.resolve();
    expect(begun).toEqual(['a 1', 'b 1']);
    first.end();
    await all;
    expect(begun).toEqual(['a 1', 'b 1', 'a 2']);
  });

  test('a task that fails stops no other', async () => {
    const done: number[] = [];
    const fail = async (task: number) => {
      if (task === 1) throw new Error('broken');
      done.push(task);
    };
    await byHost([1, 2, 3], () => 'one host', fail);
    expect(done).toEqual([2, 3]);
  });
});

describe('the turn of a host', () => {
  test.each([
    ['never asked', null, 0],
    ['asked just now', 10_000, SPACING],
    ['asked two seconds ago', 8_000, SPACING - 2_000],
    ['asked long ago', -60_000, 0],
    ['asked in the future, the clock was set back', 99_000_000, SPACING],
  ])('%s', async (_, last, waited) => {
    let slept = 0;
    const sleep = async (milliseconds: number) => {
      slept += milliseconds;
    };
    const log = { lastAsked: async () => last, noteAsked: async () => undefined };
    await waitForTurn('shop.example', log, { clock: () => 10_000, sleep });
    expect(slept).toBe(waited);
  });
});
