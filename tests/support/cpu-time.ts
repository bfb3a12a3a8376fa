/**
 * Processor time that a piece of work takes, in milliseconds: unlike the clock on the wall it does not grow when other
 * programs run beside the test. For bounds that only a work that hangs can pass; speed itself is measured in `bench`.
 */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
