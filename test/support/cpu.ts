/** Measures how much work something takes, on a machine that other programs use too. */

/** The CPU time that this process used, in milliseconds. The time of other programs does not count. */
export function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The least of several measurements. Some of them are disturbed by the garbage collector and the compiler. */
export const leastCpuOf = (work: () => unknown, times = 3): number =>
  Math.min(...Array.from({ length: times }, () => cpuOf(work)))

/**
 * How many times as much work a text takes if it is eight times as long. The result is about 8 if the time grows with the length, and about
 * 64 if it grows with the square of the length. If the work takes hardly any time, the result is 1.
 */
export function growth(work: (length: number) => unknown, length: number): number {
  work(length)
  const [short, long] = [leastCpuOf(() => work(length)), leastCpuOf(() => work(length * 8), 2)]
  return long < 5 ? 1 : long / Math.max(short, 0.5)
}
