/** Milliseconds of the processor that the work takes, at best of several times: a busy machine is no reason to fail. */
export function costOf(work: () => unknown, times = 4): number {
  const costs = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...costs);
}
