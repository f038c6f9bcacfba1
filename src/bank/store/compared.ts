/** Compares the movements of a file with the known ones (§7.5). Keyed hashes recognise them. */
import type { CoopKey } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"
import { type Again, againIn, cancelOut, type KeptSpan } from "../rules/again.ts"
import { changedAmong, coversDay } from "../rules/changed.ts"
import { type BankLine, type Counted, countedIn, identity, type Statement } from "../rules/lines.ts"
import { batch } from "./lines.ts"
import { keyOf, type Unsealed } from "./sealed-lines.ts"

/** A movement of a file. `kept`: the known line with the same identity, which may be the same movement. Null: there is none. */
export interface Compared extends Counted {
  readonly index: number
  readonly line: BankLine
  readonly kept: { readonly number: number; readonly file: number } | null
}

export const handleOf = (work: Work, coop: CoopKey, known: string, number: number): string =>
  keyOf(work).handle(`${coop} ${identity(known, number)}`)

/** The movements of a file, each with the known line that has its identity or had it in another file. */
export async function compared(
  work: Work,
  coop: CoopKey,
  lines: readonly BankLine[],
  known: () => Promise<readonly Unsealed[]>,
): Promise<readonly Compared[]> {
  const counted = countedIn(lines)
  const handles = counted.map((one) => handleOf(work, coop, one.known, one.number))
  const kept = new Map<string, { number: number; file: number }>()
  for (let at = 0; at < handles.length; at += batch) {
    const rows = await work
      .trx("bank_lines")
      .where({ coop })
      .whereIn("handle", handles.slice(at, at + batch))
      .select("handle", "number", "file")
    for (const { handle, number, file } of rows) kept.set(handle, { number, file })
  }
  if (handles.some((handle) => !kept.has(handle)))
    for (const { number, file, line } of await known())
      for (const handle of line.also ?? []) if (!kept.has(handle)) kept.set(handle, { number, file })
  return lines.flatMap((line, index) => {
    const one = counted[index]
    return one ? [{ ...one, index, line, kept: kept.get(handles[index] ?? "") ?? null }] : []
  })
}

/** A movement of a file that may be a known one. `kept`: the known line's number. `file`: the import that brought it. */
export interface Repeated extends Omit<Compared, "kept"> {
  readonly kept: number
  readonly file: number
}

/** Decides about the movements of a file. */
export interface Decided {
  /** Movements with the identity of known lines, each with the decision. */
  readonly repeated: readonly (Repeated & { readonly again: Again })[]
  /**
   * Movements that are known lines in other words. `again`: "same" if the balances prove that, "unsaid" if only the movements around them
   * show it.
   */
  readonly changed: readonly (Repeated & { readonly again: "same" | "unsaid" })[]
  /** Movements that may be known lines in other words, or others. The treasurer is asked. */
  readonly doubtful: readonly Repeated[]
}

/**
 * Whether the bank's own reference identifies the movement. If several movements of the file share a reference, it identifies none of them.
 */
const isNamed = ({ line, number, of }: Compared): boolean => line.reference !== null && number === 1 && of === 1

/**
 * Finds out which movements of a file are known ones.
 * @param isSame whether this very file was read before
 * @param earlier the balances of previous files
 */
export function decided(
  all: readonly Compared[],
  known: readonly Unsealed[],
  {
    kind,
    spans,
    isSame,
    earlier,
  }: Pick<Statement, "kind" | "spans"> & { readonly isSame: boolean; readonly earlier: readonly KeptSpan[] },
): Decided {
  const exact = all.flatMap((one) =>
    one.kept ? [{ ...one, kept: one.kept.number, file: one.kept.file, named: isSame || isNamed(one) }] : [],
  )
  const there = new Set(exact.map(({ kept }) => kept))
  const fresh = all.filter(({ kept }) => !kept)
  const missing = known.filter(({ number, line }) => line.from === kind && !there.has(number))
  const pairs = changedAmong(
    fresh.map(({ line }) => line),
    missing.map(({ line }) => line),
  ).flatMap(({ fresh: own, known: at, alike }) => {
    const [one, twin] = [fresh[own], missing[at]]
    return one && twin ? [{ ...one, kept: twin.number, file: twin.file, named: false, alike }] : []
  })
  /** The decisions if each of these pairs may be one movement, and all other movements without identity are new. */
  const judged = (wanted: typeof pairs) => {
    const own = new Set(wanted.map(({ index }) => index))
    const others = fresh.filter(({ index }) => !own.has(index)).map(({ line }) => line)
    const again = againIn([...exact, ...wanted], { fresh: others, spans, earlier })
    return { pairs: wanted, exact: again.slice(0, exact.length), changed: again.slice(exact.length) }
  }
  const alike = pairs.filter((one) => one.alike)
  const whole = judged(pairs)
  // Unlike movements are the same only if the balances prove it.
  const proven = pairs.every((one, at) => one.alike || whole.changed[at] === "same") ? whole : judged(alike)
  // The balances may also prove that all movements in other words are new, in each currency by itself.
  const none = judged([])
  // If those in other words could cancel out those in the same words, the balances would be the same without any of them. Then they prove
  // nothing.
  const minorsOf = (lines: readonly { readonly line: BankLine }[], currency: string) =>
    lines.flatMap(({ line: { amount } }) => (amount.currency === currency ? [amount.minor] : []))
  const unnamed = exact.filter(({ named }) => !named)
  const uncertain = new Set(
    [...new Set(pairs.map(({ line }) => line.amount.currency))].filter((currency) =>
      cancelOut(minorsOf(unnamed, currency), minorsOf(pairs, currency)),
    ),
  )
  const alone = exact.map(({ line }, at): Again => {
    const again = none.exact[at] ?? "unsaid"
    return again === "other" && uncertain.has(line.amount.currency) ? "unsaid" : again
  })
  const areNew = (currency: string): boolean => {
    const own = exact.flatMap(({ line }, at) => (line.amount.currency === currency ? alone[at] : []))
    return own.length > 0 && !own.includes("unsaid")
  }
  const found = proven.pairs
    .map((one, at) => ({ ...one, again: proven.changed[at] ?? "unsaid" }))
    .filter(({ again, line }) => again !== "unsaid" || !areNew(line.amount.currency))
  const open = found.filter(({ again }) => again === "unsaid")
  const days = all.map(({ line }) => line.day)
  const word = exact.map(({ line }) => line.day)
  const covered = open.filter(({ line: { day } }) => {
    const lacks = missing.filter(({ line }) => line.day === day)
    return coversDay(day, word, days) && lacks.every(({ number }) => found.some(({ kept }) => kept === number))
  })
  return {
    repeated: exact.map((one, at) => {
      const settled = proven.exact[at] === "unsaid" ? alone[at] : proven.exact[at]
      return { ...one, again: settled ?? "unsaid" }
    }),
    changed: [
      ...found.filter(({ again }) => again === "same").map((one) => ({ ...one, again: "same" as const })),
      ...covered.map((one) => ({ ...one, again: "unsaid" as const })),
    ],
    doubtful: open.filter((one) => !covered.includes(one)),
  }
}
