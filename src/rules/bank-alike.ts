/** One movement that two kinds of files tell of in two ways: known by what both say, and left to the treasurer to judge. */
import type { BankLine } from "./bank-lines.ts"

/** What of a movement two files may have in common. */
type Told = Pick<BankLine, "day" | "amount" | "name" | "iban" | "text">

/**
 * Which movements of a file look like ones that another kind of file has brought: of the same day and amount, and nothing that both
 * say of the other side contradicts. Each has one at most, so that two coffees are one coffee in neither: what has more in common
 * goes first, then what stands earlier.
 * @returns index among the known ones by index among the fresh ones
 */
export function alikeAmong(fresh: readonly Told[], known: readonly Told[]): ReadonlyMap<number, number> {
  const [own, others] = [fresh.map(worded), known.map(worded)]
  const left = Map.groupBy(others.keys(), (index) => factsOf(others[index]))
  const found = new Map<number, number>()
  for (const wanted of [3, 2, 1, 0])
    for (const [index, line] of own.entries()) {
      const candidates = left.get(factsOf(line)) ?? []
      const at = found.has(index) ? -1 : candidates.findIndex((one) => inCommon(line, others[one]) === wanted)
      const [twin] = at < 0 ? [] : candidates.splice(at, 1)
      if (twin !== undefined) found.set(index, twin)
    }
  return found
}

/** With the words of name and text, taken apart once: hundreds may pay the same on one day. */
interface Worded extends Told {
  readonly names: readonly string[]
  readonly words: readonly string[]
}

const worded = (line: Told): Worded => ({ ...line, names: wordsOf(line.name), words: wordsOf(line.text) })

const factsOf = (line: Told | undefined): string =>
  line ? `${line.day} ${line.amount.minor} ${line.amount.currency}` : ""

/** How much speaks for it: 3 the account, 2 the name, 1 the text, 0 nothing but day and amount; null: something speaks against it. */
function inCommon(one: Worded, other: Worded | undefined): number | null {
  if (!other) return null
  if (one.iban !== null && other.iban !== null) return one.iban === other.iban ? 3 : null
  const named = one.names.length > 0 && other.names.length > 0
  if (named && areAlike(one.names, other.names)) return 2
  if (areAlike(one.words, other.words)) return 1
  // Texts are put together in each kind of file in another way, so that other words there say nothing.
  return named ? null : 0
}

/** More than half of the words of the shorter one stand in the other too, or begin like one there: banks cut, and write Ö as OE. */
function areAlike(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  const shared = few.filter((word) => many.some((own) => own.startsWith(word) || word.startsWith(own)))
  return shared.length * 2 > few.length
}

/** A name as banks may change it: without case, accents, or what stands between its words. */
export const holderKey = (name: string): string =>
  name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "")
    .join(" ")

const wordsOf = (text: string): readonly string[] =>
  holderKey(text)
    .replaceAll("ß", "ss")
    .replaceAll(/([aou])e/g, "$1")
    .split(" ")
    .filter((word) => word !== "")

/** What a movement looks like that is in a file of another kind. */
export interface Lookalike {
  readonly line: number
  readonly state: "booked" | "waits" | "skipped"
  /** What it is booked as. */
  readonly entries: readonly number[]
}

interface Kept {
  readonly number: number
  readonly skipped: boolean
  readonly entries: readonly number[]
}

/** What stands in the way of booking a movement as new. Of two that wait it is said of the later; null: nothing. */
export function lookalikeOf({ number }: Pick<Kept, "number">, twin: Kept | undefined): Lookalike | null {
  if (!twin) return null
  const { entries, skipped } = twin
  if (entries.length > 0) return { line: twin.number, state: "booked", entries }
  return twin.number < number ? { line: twin.number, state: skipped ? "skipped" : "waits", entries } : null
}
