import { changing } from './refresh.ts';
import { redrawBadges } from './registered-scripts.ts';

/** A command that changes something: afterwards everything derived is brought up to date, badges in open pages too. */
export function writing<Args extends unknown[], Result>(
  work: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  return async (...args) => {
    const result = await changing(() => work(...args));
    await redrawBadges();
    return result;
  };
}
