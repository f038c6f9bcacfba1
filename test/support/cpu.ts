/** Measures how much work something is, on a machine that others use too. */

/** The CPU time of this process in milliseconds, so that other programs do not count. */
export function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The least of several measurements, since the garbage collector and the compiler disturb some. */
export const leastCpuOf = (work: () => unknown, times = 3): number =>
  Math.min(...Array.from({ length: times }, () => cpuOf(work)))

/**
 * How many times as much work a text of eight times the length is: about 8 if the time grows with the length, and 64 if it grows with its
 * square. If the work takes hardly any time, the result is 1.
 */
export function growth(work: (length: number) => unknown, length: number): number {
  work(length)
  const [short, long] = [leastCpuOf(() => work(length)), leastCpuOf(() => work(length * 8), 2)]
  return long < 5 ? 1 : long / Math.max(short, 0.5)
}
