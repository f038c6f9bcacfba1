/** Lines of bank statements (§7.5): sealed like payment details, known again by a keyed hash. */
import { withoutParty } from "../rules/bank-match.ts"
import type { OwnedLine } from "../rules/bank-owner.ts"
import type { CoopKey } from "../rules/types.ts"
import { countOf, highest } from "./queries.ts"
import { keyOf, opened, reseal, type SealedLine, unsealed } from "./sealed-lines.ts"
import type { Row } from "./tables.ts"
import type { Work } from "./work.ts"

export interface KeptLine extends SealedLine {
  /** B1, B2 … */
  readonly number: number
  /** Which import brought it. */
  readonly file: number
  /** The treasurer said that there is nothing to book. */
  readonly skipped: boolean
  /** Entries that it stands for and that have not been reversed; none: it waits, unless it is skipped. */
  readonly entries: readonly number[]
}

/** How many rows one statement takes: fewer values than any database's limit. */
export const batch = 50

export const lineOf = async (work: Work, coop: CoopKey, number: number): Promise<KeptLine | null> =>
  (await linesOf(work, coop, [number]))[0] ?? null

/** Lines of these numbers, in no order; what there is not is left out. */
export async function linesOf(work: Work, coop: CoopKey, numbers: readonly number[]): Promise<KeptLine[]> {
  const found: Row<"bank_lines">[] = []
  for (let at = 0; at < numbers.length; at += batch) {
    const rows = await work
      .trx("bank_lines")
      .where({ coop })
      .whereIn("number", numbers.slice(at, at + batch))
    found.push(...rows)
  }
  return inFull(work, coop, found)
}

/** How many lines wait: neither skipped nor standing for an entry. */
export async function countWaiting(work: Work, coop: CoopKey): Promise<number> {
  return countOf(waiting(work, coop))
}

/** Those that wait, the newest file first, each in the file's order. */
export async function waitingLines(
  work: Work,
  coop: CoopKey,
  { limit, offset = 0 }: { readonly limit?: number; readonly offset?: number } = {},
): Promise<KeptLine[]> {
  const query = waiting(work, coop).orderBy([{ column: "file", order: "desc" }, "number"])
  const rows = await (limit === undefined ? query : query.limit(limit).offset(offset))
  return inFull(work, coop, rows)
}

function waiting({ trx }: Work, coop: CoopKey) {
  return trx("bank_lines").where({ coop, skipped: false }).whereNotIn("number", standing(trx, coop).select("line"))
}

/** Matches of lines of whose entries none was reversed: a line that stood for several is free again as a whole. */
function standing(trx: Work["trx"], coop: CoopKey) {
  const reversed = trx("ledger_entries").where({ coop }).whereNotNull("reverses").select("reverses")
  const broken = trx("bank_matches").where({ coop }).whereIn("entry", reversed).select("line")
  return trx("bank_matches").where({ coop }).whereNotIn("line", broken)
}

async function inFull(work: Work, coop: CoopKey, rows: readonly Row<"bank_lines">[]): Promise<KeptLine[]> {
  const key = keyOf(work)
  const entries = new Map<number, number[]>()
  for (let at = 0; at < rows.length; at += batch) {
    const numbers = rows.slice(at, at + batch).map(({ number }) => number)
    const found = await standing(work.trx, coop).whereIn("line", numbers).orderBy("entry")
    for (const { line, entry } of found) entries.set(line, [...(entries.get(line) ?? []), entry])
  }
  return rows.map(({ number, file, sealed, skipped }) => ({
    ...opened(key, coop, number, sealed),
    number,
    file,
    skipped,
    entries: entries.get(number) ?? [],
  }))
}

/** The line stands for these entries from now on. */
export async function putMatch({ trx }: Work, coop: CoopKey, line: number, entries: readonly number[]): Promise<void> {
  await trx("bank_lines").where({ coop, number: line }).update({ skipped: false })
  await trx("bank_matches").where({ coop, line }).delete()
  // Left over from a line that is free again.
  await trx("bank_matches")
    .where({ coop })
    .whereIn("entry", [...entries])
    .delete()
  for (const entry of entries) await trx("bank_matches").insert({ coop, line, entry })
}

/** Nothing is to be booked for it. */
export async function putSkipped({ trx }: Work, coop: CoopKey, line: number): Promise<void> {
  await trx("bank_lines").where({ coop, number: line }).update({ skipped: true })
}

/** The entries that some line stands for. */
export async function matchedEntries({ trx }: Work, coop: CoopKey): Promise<ReadonlySet<number>> {
  const rows = await standing(trx, coop).select("entry")
  return new Set(rows.map(({ entry }) => entry))
}

/** By which movement each entry went through the bank, also where it was reversed since; not by one that is left out. */
export async function movementsOf({ trx }: Work, coop: CoopKey): Promise<ReadonlyMap<number, number>> {
  const left = trx("bank_lines").where({ coop, skipped: true }).select("number")
  const rows = await trx("bank_matches").where({ coop }).whereNotIn("line", left).select("line", "entry")
  return new Map(rows.map(({ line, entry }) => [entry, line]))
}

/** The number of the newest line; 0: there is none. */
export async function newestLine({ trx }: Work, coop: CoopKey): Promise<number> {
  return (await highest(trx("bank_lines").where({ coop }), "number")) ?? 0
}

/** All movements with all that each stands for, also where that was reversed since. */
export async function ownedLines(work: Work, coop: CoopKey): Promise<OwnedLine[]> {
  const matches = await work.trx("bank_matches").where({ coop }).select("line", "entry")
  const entries = Map.groupBy(matches, ({ line }) => line)
  return (await unsealed(work, coop)).map(({ number, line }) => ({
    ...{ number, line },
    entries: (entries.get(number) ?? []).map(({ entry }) => entry),
  }))
}

/**
 * Erases from these movements all that says with whom they were (§7.5). Their handles stay, which nobody can turn back: a
 * statement that brings them again brings nothing.
 */
export async function forgetParty(work: Work, coop: CoopKey, numbers: ReadonlySet<number>): Promise<void> {
  for (const { number, line } of await unsealed(work, coop))
    if (numbers.has(number)) await reseal(work, coop, number, withoutParty(line))
}
