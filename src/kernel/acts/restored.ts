/** What a capability does after the state was put back from a backup, without the keys that read the time since. */
import type { Instant } from "../rules/types.ts"
import type { Counter } from "../store/numbers.ts"
import type { Act } from "./context.ts"

/** A time of which nothing is known any more. */
export interface LostTime {
  readonly from: Instant
  readonly until: Instant
  /** The numbers that are known to have been given in that time, by counter. Empty if nobody knows. */
  readonly given: ReadonlyMap<Counter, { readonly first: number; readonly last: number }>
  /** Whether keys of what was open are neither in the backup nor in the account's data. Their columns have placeholders (`open-keys.ts`). */
  readonly keysLost: boolean
}

/** Asks people about what may have happened in the lost time. It must make nothing up. */
export type AfterRestore = (act: Act, lost: LostTime) => Promise<void>

/** The numbers of some counters as people read them: `M8`, or `M8–M11`. */
export function numbersLost({ given }: LostTime, prefixes: Partial<Readonly<Record<Counter, string>>>): string[] {
  return Object.entries(prefixes).flatMap(([counter, prefix]) => {
    const found = given.get(counter as Counter)
    if (!found) return []
    const { first, last } = found
    return [first === last ? `${prefix}${first}` : `${prefix}${first}–${prefix}${last}`]
  })
}
