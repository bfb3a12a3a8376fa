/** Locks that a worker takes along when it dies. */
export function freshLocks() {
  const held = new Map<string, Promise<unknown>>();
  return {
    request<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
      const turn = (held.get(name) ?? Promise.resolve()).then(work, work);
      held.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}
