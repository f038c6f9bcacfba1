/** How much work something is, on a machine on which others work too. */

/** Milliseconds of this process's own time: what others do on the machine does not count. */
export function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The least of several: the collector of garbage and the compiler take their turns in the others. */
export const leastCpuOf = (work: () => unknown, times = 3): number =>
  Math.min(...Array.from({ length: times }, () => cpuOf(work)))

/**
 * How many times as much work a text takes that is eight times as long. Eight where the time grows with the length, 64 where with
 * its square; what takes no time at all counts as 1.
 */
export function growth(work: (length: number) => unknown, length: number): number {
  work(length)
  const [short, long] = [leastCpuOf(() => work(length)), leastCpuOf(() => work(length * 8), 2)]
  return long < 5 ? 1 : long / Math.max(short, 0.5)
}
