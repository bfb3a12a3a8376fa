// Both run in an extension page: it shares its locks with the background.

/** Keeps the background from answering what changes something: it writes, and then waits to derive what follows. */
export async function holdAnswers(): Promise<void> {
  await new Promise<void>((held) => {
    navigator.locks.request('refresh', () => {
      held();
      return new Promise<void>((release) => Reflect.set(globalThis, 'releaseAnswers', release));
    });
  });
}

export function releaseAnswers(): void {
  Reflect.get(globalThis, 'releaseAnswers')();
}

/** When the background was last woken by its alarm; 0: never. */
export async function lastWake(): Promise<number> {
  const { 'last-wake': at } = await chrome.storage.local.get('last-wake');
  return typeof at === 'number' ? at : 0;
}

/** The alarm as a clock that was set back leaves it: two days ahead. */
export async function parkAlarm(): Promise<void> {
  await chrome.alarms.create('wake', { when: Date.now() + 48 * 3_600_000 });
}

export async function ringInASecond(): Promise<void> {
  await chrome.alarms.create('wake', { when: Date.now() + 1_000 });
}
