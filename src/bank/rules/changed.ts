/** Recognises a movement whose text or name the bank changed since an earlier file of the same kind. */
import { alikeness } from "./alike.ts"
import type { BankLine } from "./lines.ts"

type Told = Pick<BankLine, "day" | "amount" | "name" | "iban" | "text" | "endToEnd" | "reference">

/** A pair of a new movement and a known one that may be the same, as indexes in their lists. */
export interface Changed {
  readonly fresh: number
  readonly known: number
  /** Whether account, name or text are alike. If not, only balances can prove that both are the same. */
  readonly alike: boolean
}

/**
 * Pairs new movements with known ones that the file lacks. Both have the same day and amount, and no different references or accounts. Each
 * movement is in one pair at most. Pairs that have most in common are made first. Unlike movements make a pair only if no others of their
 * day and amount are left.
 * @param known movements that the same kind of file brought, and that this file does not repeat
 */
export function changedAmong(fresh: readonly Told[], known: readonly Told[]): readonly Changed[] {
  const pairs: Changed[] = []
  const groups = Map.groupBy(known.keys(), (index) => factsOf(known[index]))
  for (const [facts, own] of Map.groupBy(fresh.keys(), (index) => factsOf(fresh[index]))) {
    const left = groups.get(facts) ?? []
    const open = new Set(own)
    for (const wanted of [3, 2, 1, 0])
      for (const index of own) {
        const line = fresh[index]
        const at = left.findIndex((one) => open.has(index) && inCommon(line, known[one]) === wanted)
        const [twin] = at < 0 ? [] : left.splice(at, 1)
        if (twin === undefined) continue
        open.delete(index)
        pairs.push({ fresh: index, known: twin, alike: true })
      }
    const [index, ...others] = open
    const [twin, ...twins] = left.filter((one) => index !== undefined && inCommon(fresh[index], known[one]) !== "other")
    if (index !== undefined && twin !== undefined && others.length === 0 && twins.length === 0)
      pairs.push({ fresh: index, known: twin, alike: false })
  }
  return pairs.toSorted((one, other) => one.fresh - other.fresh)
}

const factsOf = (line: Told | undefined): string =>
  line ? `${line.day} ${line.amount.minor} ${line.amount.currency}` : ""

/** How alike two movements are, as `alikeness` says. "other": they are certainly different movements. */
function inCommon(one: Told | undefined, other: Told | undefined): ReturnType<typeof alikeness> | "other" {
  if (!one || !other) return null
  const differs = (part: "reference" | "endToEnd" | "iban") =>
    one[part] !== null && other[part] !== null && one[part] !== other[part]
  return differs("reference") || differs("endToEnd") || differs("iban") ? "other" : alikeness(one, other)
}

/**
 * Whether a file has all movements of a day, by the movements that it repeats: others of that day, or one of a day before or after it
 * together with any movement on the other side of the day.
 * @param repeated the days of the file's movements that are known word by word
 * @param days the days of all the file's movements
 */
export function coversDay(day: string, repeated: readonly string[], days: readonly string[]): boolean {
  if (repeated.includes(day)) return true
  const [before, after] = [days.some((one) => one < day), days.some((one) => one > day)]
  return before && after && repeated.length > 0
}
