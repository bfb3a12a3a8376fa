import browser from 'webextension-polyfill';
import type { Instant } from '../dates/day.ts';
import { type Checks, isNumber, soundRow } from '../sound-row.ts';

/**
 * What the browser lost by itself, until the owner has decided what to do. `empty`: it began an empty database in
 * silence; `older`: it gave back an earlier state; `rows`: it lost some.
 */
export interface Loss {
  kind: 'empty' | 'older' | 'rows';
  /** When it was found. */
  at: Instant;
  /** Rows of each table before and when it was found. */
  before: Record<string, number>;
  now: Record<string, number>;
}

const KEY = 'loss';

const isCounts = (value: unknown): value is Loss['before'] =>
  typeof value === 'object' && value !== null && Object.values(value).every(isNumber);

const CHECKS: Checks<Loss> = {
  kind: (value) => value === 'empty' || value === 'older' || value === 'rows',
  at: isNumber,
  before: isCounts,
  now: isCounts,
};

export async function knownLoss(): Promise<Loss | null> {
  const { [KEY]: stored }: Record<string, unknown> = await browser.storage.local.get(KEY);
  if (typeof stored !== 'object' || stored === null) return null;
  return soundRow({ kind: 'rows', at: 0, before: {}, now: {} }, CHECKS, stored);
}

/** In the background alone. `null`: the owner has decided. */
export async function noteLoss(loss: Loss | null): Promise<void> {
  await (loss ? browser.storage.local.set({ [KEY]: loss }) : browser.storage.local.remove(KEY));
}

/** Tells what is known now and after every change, until it is called off. */
export function watchLoss(onLoss: (loss: Loss | null) => void): () => void {
  const look = () => void knownLoss().then(onLoss);
  const changed = (changes: Record<string, unknown>) => {
    if (KEY in changes) look();
  };
  look();
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}
