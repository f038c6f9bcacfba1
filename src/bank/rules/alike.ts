/** Recognises one movement in two kinds of files by what both say. The treasurer has the last word. */
import type { BankLine } from "./lines.ts"

/** The parts of a movement that two files may share. */
type Told = Pick<BankLine, "day" | "amount" | "name" | "iban" | "text">

/**
 * Finds movements that another kind of file seems to have brought: the same day and amount, and no contradiction about the other side. Each
 * known movement is used once, so two coffees stay two. Pairs with more in common come first, then the earlier in the file.
 * @returns the index in `known`, by the index in `fresh`
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

/** With its name and text split into words once: hundreds of people may pay the same amount on one day. */
interface Worded extends Told {
  readonly names: readonly string[]
  readonly words: readonly string[]
}

const worded = (line: Told): Worded => ({ ...line, names: wordsOf(line.name), words: wordsOf(line.text) })

const factsOf = (line: Told | undefined): string =>
  line ? `${line.day} ${line.amount.minor} ${line.amount.currency}` : ""

/** How much speaks for a pair: 3 the account, 2 the name, 1 the text, 0 only day and amount. Null: something speaks against it. */
function inCommon(one: Worded, other: Worded | undefined): number | null {
  if (!other) return null
  if (one.iban !== null && other.iban !== null) return one.iban === other.iban ? 3 : null
  const named = one.names.length > 0 && other.names.length > 0
  if (named && areAlike(one.names, other.names)) return 2
  if (areAlike(one.words, other.words)) return 1
  // Each kind of file composes its texts in its own way, so different texts prove nothing.
  return named ? null : 0
}

/** More than half of the shorter text's words are in the other, at least as a beginning. Banks cut words, and write Ö as OE. */
function areAlike(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  const shared = few.filter((word) => many.some((own) => own.startsWith(word) || word.startsWith(own)))
  return shared.length * 2 > few.length
}

/** A name without case, accents and punctuation, because banks change these. */
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

/** A known movement of another kind of file that looks like this one. */
export interface Lookalike {
  readonly line: number
  readonly state: "booked" | "waits" | "skipped"
  /** The entries that it is booked as. */
  readonly entries: readonly number[]
}

interface Kept {
  readonly number: number
  readonly skipped: boolean
  readonly entries: readonly number[]
}

/** The known movement that keeps a new one from being booked, or null. If neither is booked yet, only the later one is held back. */
export function lookalikeOf({ number }: Pick<Kept, "number">, twin: Kept | undefined): Lookalike | null {
  if (!twin) return null
  const { entries, skipped } = twin
  if (entries.length > 0) return { line: twin.number, state: "booked", entries }
  return twin.number < number ? { line: twin.number, state: skipped ? "skipped" : "waits", entries } : null
}
