import { expect, test } from 'vitest';
import { DiskFull, isDiskFull } from '../../utils/disk-full.ts';

const quota = new DOMException('', 'QuotaExceededError');

test.each<[string, unknown, boolean]>([
  ['IndexedDB', quota, true],
  ['a transaction that was given up for it', Object.assign(new Error('aborted'), { inner: quota }), true],
  ['a cause two deep', new Error('a', { cause: new Error('b', { cause: quota }) }), true],
  ['one row of many', new Error('bulkPut(): 1 of 8 operations failed. Errors: QuotaExceededError: '), true],
  ['Chromium’s storage', new Error('Resource::kQuotaBytes quota exceeded'), true],
  ['a file of Chromium’s', new Error('IO error: 000003.log: No space left on device'), true],
  ['a file of LevelDB', new Error('FILE_ERROR_NO_SPACE'), true],
  ['what came through a message', new DiskFull('x'), true],
  ['a row that is there already', new DOMException('', 'ConstraintError'), false],
  ['a transaction that was given up', new DOMException('', 'AbortError'), false],
  ['words', 'QuotaExceededError', false],
  ['nothing', null, false],
])('told by %s', (_, error, expected) => {
  expect(isDiskFull(error)).toBe(expected);
});
