/** Finds the things that together are exactly an amount, if only one choice of them is. */

/** More sums than this are not tried. By then many choices come to the same amount by chance, and the search takes long. */
const mostSums = 20_000

/** `several`: more than one choice comes to the amount, or there are too many things to tell. */
export type Choice<T> = { readonly is: "only"; readonly items: readonly T[] } | { readonly is: "none" | "several" }

/**
 * The choice of two or more items that comes to `target`. Items with another sign than the target, and zeros, are left out.
 *     choiceOf([3n, 4n, 9n], (one) => one, 7n) // { is: "only", items: [3n, 4n] }
 *     choiceOf([3n, 4n, 1n, 6n], (one) => one, 7n) // { is: "several" }, since 1 and 6 are 7 too
 */
export function choiceOf<T>(items: readonly T[], minorOf: (item: T) => bigint, target: bigint): Choice<T> {
  const sign = target < 0n ? -1n : 1n
  const goal = sign * target
  // An item that is the whole amount by itself belongs to no choice of two or more.
  const own = items.map((item) => ({ item, size: sign * minorOf(item) })).filter(({ size }) => size > 0n && size < goal)
  const all = own.reduce((sum, { size }) => sum + size, 0n)
  if (goal <= 0n || all < goal) return { is: "none" }
  if (all === goal) return { is: "only", items: own.map(({ item }) => item) }
  // If the items left out are the smaller part, they are searched instead. Each choice leaves out other items.
  const rest = all - goal < goal
  const found = search(own, rest ? all - goal : goal)
  if (found.is !== "only") return found
  const chosen = rest ? own.filter((one) => !found.items.includes(one)) : found.items
  return { is: "only", items: chosen.map(({ item }) => item) }
}

/** The last item of a choice, and the choice without it. */
interface Way<T> {
  readonly last: T
  readonly before: Way<T> | null
}

function search<T extends { readonly size: bigint }>(items: readonly T[], goal: bigint): Choice<T> {
  // The ways to each sum. A sum that can be reached in several ways has the value "several".
  const ways = new Map<bigint, Way<T> | "several">()
  for (const last of items) {
    const reached = new Map<bigint, Way<T> | "several">([[last.size, { last, before: null }]])
    for (const [sum, way] of ways) {
      const more = sum + last.size
      if (more <= goal) reached.set(more, way === "several" ? way : { last, before: way })
    }
    for (const [sum, way] of reached) if (sum <= goal) ways.set(sum, ways.has(sum) ? "several" : way)
    if (ways.size > mostSums) return { is: "several" }
  }
  const found = ways.get(goal)
  if (found === undefined || found === "several") return { is: found ?? "none" }
  const chosen: T[] = []
  for (let way: Way<T> | null = found; way !== null; way = way.before) chosen.push(way.last)
  return { is: "only", items: chosen.toReversed() }
}
