import type { Instant } from '../dates/day.ts';

/** Between two requests to one host. */
export const SPACING = 5_000;
/** Requests under way at once, in all. */
export const AT_ONCE = 2;
/** Pages in memory at once, asked for or being read: while one is read the next ones come. */
export const PAGES_AT_ONCE = 4;

export interface Waiting {
  clock: () => Instant;
  sleep: (milliseconds: number) => Promise<void>;
}

/** When each host was last asked; kept on disk, so that a worker that starts again is no less polite. */
export interface HostLog {
  lastAsked(host: string): Promise<Instant | null>;
  /** Written before the request. */
  noteAsked(host: string, at: Instant): Promise<void>;
}

/** Waits until a host may be asked again. One caller a host at a time (`byHost`), and it notes when it asks. */
export async function waitForTurn(host: string, log: HostLog, { clock, sleep }: Waiting): Promise<void> {
  const last = await log.lastAsked(host);
  const wait = last === null ? 0 : last + SPACING - clock();
  // More than the spacing: the clock was set back since.
  if (wait > 0) await sleep(Math.min(wait, SPACING));
}

/** Does the tasks of all hosts side by side, those of one host one after the other. A task that fails stops no other. */
export async function byHost<Task>(
  tasks: Task[],
  hostOf: (task: Task) => string,
  run: (task: Task) => Promise<void>,
): Promise<void> {
  const inTurn = async (host: Task[]) => {
    for (const task of host) await run(task).catch(() => undefined);
  };
  await Promise.all([...Map.groupBy(tasks, hostOf).values()].map(inTurn));
}

/** Lets a few requests through at once; the others stand in line. Waiting for a host's turn takes no place. */
export type Gate = <Result>(request: () => Promise<Result>) => Promise<Result>;

export function createGate(places = AT_ONCE): Gate {
  const line: (() => void)[] = [];
  let free = places;
  return async (request) => {
    if (free > 0) free--;
    else await new Promise<void>((enter) => line.push(enter));
    try {
      return await request();
    } finally {
      const next = line.shift();
      if (next) next();
      else free++;
    }
  };
}
