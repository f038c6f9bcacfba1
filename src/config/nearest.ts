/** Finds the name that somebody probably meant. */

/**
 * The longest text that is compared, in characters. No command or setting has a longer name. The work grows with the product of both texts'
 * lengths.
 */
export const longestCompared = 50

/**
 * How many single letters must be inserted, deleted, replaced or swapped with their neighbour to turn one text into the other. Infinite if
 * either text is longer than `longestCompared`.
 */
export function editDistance(from: string, to: string): number {
  if (from.length > longestCompared || to.length > longestCompared) return Number.POSITIVE_INFINITY
  const [a, b] = [Array.from(from), Array.from(to)]
  let before: number[] = []
  let last = b.map((_, column) => column)
  last.push(b.length)
  for (const [row, letter] of a.entries()) {
    const next = [row + 1]
    for (const [column, other] of b.entries()) {
      const kept = (last[column] ?? 0) + (letter === other ? 0 : 1)
      const swapped = letter === b[column - 1] && a[row - 1] === other ? (before[column - 1] ?? 0) + 1 : kept
      next.push(Math.min(kept, swapped, (last[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    before = last
    last = next
  }
  return last[b.length] ?? 0
}

/** The candidate that is nearest to `word`. Upper and lower case make no difference. Null if none is near enough. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const plain = (text: string) =>
    text
      .slice(0, 2 * longestCompared)
      .toLowerCase()
      .replaceAll(/[-_\s]/g, "")
  const scored = candidates.map((candidate) => ({
    candidate,
    distance: editDistance(plain(word), plain(candidate)),
  }))
  const best = scored.toSorted((one, other) => one.distance - other.distance)[0]
  if (best === undefined) return null
  return best.distance <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : null
}
