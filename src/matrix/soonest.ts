/** How many milliseconds until the first of these times (performance.now) that are still to come. Infinity if all of them are past. */
export function soonest(times: readonly number[]): number {
  const now = performance.now()
  return Math.min(...times.map((time) => time - now).filter((wait) => wait > 0))
}
