import { vi } from 'vitest';
import type { Mortal } from './mortal.ts';

/**
 * Writing transactions are steps of the worker: it may die before one, or when it is through. One that is under way at
 * its death is given up, as browsers do: killed in the middle of one is killed before it.
 */
export function countTransactions(mortal: Mortal): void {
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args: Parameters<IDBDatabase['transaction']>
  ) {
    const writes = args[1] === 'readwrite';
    if (mortal.isDead || (writes && !mortal.step())) throw new DOMException('dead', 'AbortError');
    const made = transaction.apply(this, args);
    watch(made, writes, mortal);
    return made;
  });
}

function watch(made: IDBTransaction, writes: boolean, mortal: Mortal): void {
  let isOver = false;
  const end = mortal.begin();
  const over = () => {
    isOver = true;
    end();
  };
  mortal.onDeath(() => {
    if (!isOver) giveUp(made);
  });
  made.addEventListener('abort', over);
  made.addEventListener('complete', () => {
    over();
    if (writes) mortal.step();
  });
}

function giveUp(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {} // it was through already
}
