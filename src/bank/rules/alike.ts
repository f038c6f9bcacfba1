/** Recognises a movement that two kinds of files contain, by what both say about it. The treasurer has the last word. */
import type { BankLine, FileKind } from "./lines.ts"

/** The parts of a movement that two files can have in common. */
type Told = Pick<BankLine, "day" | "amount" | "name" | "iban" | "text">

/**
 * Finds movements that another kind of file seems to have brought already, and pairs each with the known movement. The two have the same
 * day and amount, and do not name different people. Each known movement is in at most one pair, so two coffees stay two. The pairs that
 * have most in common are made first, and equal ones in the order of the file.
 * @returns for each movement with a look-alike, its index in `fresh` and the index in `known`
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

/**
 * A movement with its name and text split into words. The split is done only once, because hundreds of people may pay the same amount on
 * one day.
 */
interface Worded extends Told {
  readonly names: readonly string[]
  readonly words: readonly string[]
}

const worded = (line: Told): Worded => ({ ...line, names: wordsOf(line.name), words: wordsOf(line.text) })

const factsOf = (line: Told | undefined): string =>
  line ? `${line.day} ${line.amount.minor} ${line.amount.currency}` : ""

/**
 * What two lines have in common that makes them likely to be the same movement. 3: the account. 2: the name. 1: similar texts. 0: only day
 * and amount. Null: their accounts or names differ, so they count as different movements.
 */
function inCommon(one: Worded, other: Worded | undefined): number | null {
  if (!other) return null
  if (one.iban !== null && other.iban !== null) return one.iban === other.iban ? 3 : null
  const named = one.names.length > 0 && other.names.length > 0
  if (named && areAlike(one.names, other.names)) return 2
  if (areAlike(one.words, other.words)) return 1
  // Lines with different names are different movements. Different texts prove nothing: each kind of file composes its texts in its own way.
  return named ? null : 0
}

/** How much speaks for two movements being the same, as `inCommon` says. */
export const alikeness = (one: Told, other: Told): number | null => inCommon(worded(one), worded(other))

/**
 * Whether more than half of the shorter text's words are in the other text. The beginning of a word is enough, because banks cut words.
 * `wordsOf` reads "oe" as "o", because banks write Ö as OE.
 */
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

/** A known movement that looks like this one. */
export interface Lookalike {
  readonly line: number
  /** `kind`: another kind of file brought the known one. `words`: the same kind did, in other words. */
  readonly by: "kind" | "words"
  readonly state: "booked" | "waits" | "skipped"
  /** The entries that the known movement is booked as. */
  readonly entries: readonly number[]
}

interface Kept {
  readonly number: number
  readonly from: FileKind
  readonly skipped: boolean
  readonly entries: readonly number[]
}

/**
 * The other line that looks like this one, if it keeps this line from being booked; otherwise null. If neither of the two lines is booked
 * yet, only the one with the higher number must wait.
 */
export function lookalikeOf({ number, from }: Pick<Kept, "number" | "from">, twin: Kept | undefined): Lookalike | null {
  if (!twin) return null
  const { entries, skipped } = twin
  const by = twin.from === from ? "words" : "kind"
  if (entries.length > 0) return { line: twin.number, by, state: "booked", entries }
  return twin.number < number ? { line: twin.number, by, state: skipped ? "skipped" : "waits", entries } : null
}
