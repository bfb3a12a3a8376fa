import { afterEach, expect, test, vi } from 'vitest';
import { failureWords } from '../../../utils/failure-words.ts';
import { ask } from '../../../utils/message-envelope.ts';
import { closeDatabase, openDatabase } from '../../../utils/open-database.ts';
import { replyError } from '../../../utils/reply-error.ts';
import { UnreadableDatabase } from '../../../utils/safety/unreadable-database.ts';
import { textsFor } from '../../support/texts-for.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeDatabase();
});

/** The browser refuses to open anything, so many times. */
function refuse(times: number, name: string, message: string) {
  const spy = vi.spyOn(indexedDB, 'open');
  for (let time = 0; time < times; time++)
    spy.mockImplementationOnce(() => {
      throw new DOMException(message, name);
    });
}

test.each([
  ['broken', 'UnknownError', 'Internal error opening backing store for indexedDB.open.'],
  [
    'private',
    'InvalidStateError',
    'A mutation operation was attempted on a database that did not allow mutations.',
  ],
  ['full', 'QuotaExceededError', 'The disk has no room.'],
])('a database that never opens is %s when the browser says %s', async (kind, name, message) => {
  refuse(20, name, message);
  await expect(openDatabase()).rejects.toMatchObject({ name: 'UnreadableDatabase', kind });
});

test('one that is refused once is opened all the same, and so it is when it has recovered', async () => {
  refuse(1, 'AbortError', 'not yet'); // which Dexie does not try again by itself
  await expect(openDatabase()).resolves.toBeDefined();
});

test('one that takes seconds to be refused is not asked for a second time', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    now += 3000;
    throw new DOMException('locked', 'AbortError');
  });
  await expect(openDatabase()).rejects.toMatchObject({ name: 'UnreadableDatabase', kind: 'broken' });
  expect(open).toHaveBeenCalledOnce();
});

test('popup and desk hear of it from the background, and say so', async () => {
  const refused = async () => ({ error: 'no', unreadable: 'broken' });
  const error = await ask(refused, 'orders.edit', [], replyError).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(UnreadableDatabase);
  expect(failureWords(error, textsFor('en'))).toBe(textsFor('en').failures.unreadable);
});
