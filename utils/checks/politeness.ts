import type { Instant } from '../dates/day.ts';

/** Between two requests to one host. */
export const SPACING = 5_000;
/** Requests under way at once, in all. */
export const AT_ONCE = 2;

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

/** Waits until a host may be asked again, and notes that it is asked. One caller a host at a time (`inLanes`). */
export async function takeTurn(host: string, log: HostLog, { clock, sleep }: Waiting): Promise<void> {
  const last = await log.lastAsked(host);
  const wait = last === null ? 0 : last + SPACING - clock();
  // More than the spacing: the clock was set back since.
  if (wait > 0) await sleep(Math.min(wait, SPACING));
  await log.noteAsked(host, clock());
}

/** Does tasks at most two at once, those of one host one after the other. A task that fails stops no other. */
export async function inLanes<Task>(
  tasks: Task[],
  hostOf: (task: Task) => string,
  run: (task: Task) => Promise<void>,
): Promise<void> {
  const hosts = [...Map.groupBy(tasks, hostOf).values()];
  const lane = async () => {
    for (let next = hosts.shift(); next; next = hosts.shift()) {
      for (const task of next) await run(task).catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
