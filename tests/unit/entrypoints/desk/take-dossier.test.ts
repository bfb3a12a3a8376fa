import { beforeEach, expect, test, vi } from 'vitest';
import { takeDossier } from '../../../../entrypoints/desk/take-dossier.ts';
import { DiskFull } from '../../../../utils/disk-full.ts';
import type { PlannedFolder } from '../../../../utils/dossier/import/plan-import.ts';
import { sendMessage } from '../../../../utils/messages.ts';
import { aBookmark, aFolder } from '../../../support/builders.ts';

vi.mock('../../../../utils/messages.ts', () => ({ sendMessage: vi.fn() }));
const send = vi.mocked(sendMessage);
const sent = () => send.mock.calls.map(([name]) => name.replace('dossier.', ''));

const planned: PlannedFolder[] = [
  {
    folder: aFolder(),
    isNew: true,
    fresh: Array.from({ length: 600 }, (_, n) => ({
      bookmark: aBookmark({ id: `b${n}` }),
      text: null,
      earlier: [],
    })),
    known: [],
    refused: [],
  },
];

const FILE = { importId: 'i', fileName: 'droit.html' };

beforeEach(() => {
  vi.useFakeTimers();
  send
    .mockReset()
    .mockImplementation(async (...args) => (args[0] === 'dossier.takeImport' ? 600 : undefined) as never);
  return () => vi.useRealTimers();
});

test('all parts are sent before they are taken, and it is told how much is done', async () => {
  const done: number[] = [];
  expect(await takeDossier(FILE, planned, (part) => done.push(part) > 0)).toBe(600);
  expect(sent()).toEqual(['stageImport', 'stageImport', 'takeImport']);
  expect(done).toEqual([0, 1 / 3, 2 / 3]);
});

test('stopped by its owner, it is not taken', async () => {
  expect(await takeDossier(FILE, planned, (part) => part < 0.5)).toBeNull();
  expect(sent()).toEqual(['stageImport', 'stageImport']);
});

test('what is lost while a worker dies is sent again, though not for ever', async () => {
  send.mockRejectedValueOnce(new Error('lost')).mockRejectedValueOnce(new Error('lost'));
  const taken = takeDossier(FILE, planned, () => true);
  await vi.runAllTimersAsync();
  expect(await taken).toBe(600);
  expect(sent()).toEqual(['stageImport', 'stageImport', 'stageImport', 'stageImport', 'takeImport']);

  send.mockReset().mockRejectedValue(new Error('lost'));
  const lost = expect(takeDossier(FILE, planned, () => true)).rejects.toThrow('lost');
  await vi.runAllTimersAsync();
  await lost;
  expect(sent()).toHaveLength(6);
});

test('a full disk is not asked again', async () => {
  send.mockReset().mockRejectedValue(new DiskFull('full'));
  await expect(takeDossier(FILE, planned, () => true)).rejects.toThrow(DiskFull);
  expect(sent()).toHaveLength(1);
});
