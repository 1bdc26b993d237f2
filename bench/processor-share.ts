/**
 * How much of one processor this process is given, 0…1, by a busy loop of about half a second of
 * processor time. Well below 1, others are at work, and figures tell as much of them as of us.
 */
export function processorShare(): number {
  const before = process.cpuUsage();
  const start = performance.now();
  while (process.cpuUsage(before).user < 500_000);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / (performance.now() - start);
}
