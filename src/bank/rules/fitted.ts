/** Makes the amounts of a movement's parts fit the movement, so that the treasurer gets a line to type. */

/** A part's amount. `fixed`: it cannot change, because the ledger has it already. */
interface Sized {
  readonly minor: bigint
  readonly fixed: boolean
}

/**
 * The amounts after the last ones were lowered until all fit into the whole, and the rest of the whole that no part is. A part that is
 * lowered to zero has no place. Null if they cannot fit, because fixed amounts are too much.
 *     fitted([300n, 200n], 400n) // { sizes: [300n, 100n], rest: 0n }
 *     fitted([300n, 200n], 600n) // { sizes: [300n, 200n], rest: 100n }
 */
export function fitted(
  parts: readonly Sized[],
  whole: bigint,
): { readonly sizes: readonly bigint[]; readonly rest: bigint } | null {
  const sign = whole < 0n ? -1n : 1n
  const sizes = parts.map(({ minor }) => minor)
  let excess = sign * (sizes.reduce((sum, one) => sum + one, 0n) - whole)
  for (let at = parts.length - 1; at >= 0 && excess > 0n; at -= 1) {
    const size = sign * (sizes[at] ?? 0n)
    if (parts[at]?.fixed || size <= 0n) continue
    const cut = size < excess ? size : excess
    sizes[at] = sign * (size - cut)
    excess -= cut
  }
  return excess > 0n ? null : { sizes, rest: -sign * excess }
}
