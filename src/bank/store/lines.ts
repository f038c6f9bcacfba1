/** Lines of bank statements (§7.5). They are sealed like payment details. A keyed hash recognises a line that comes again. */

import type { CoopKey } from "../../kernel/rules/types.ts"
import { countOf, highest } from "../../kernel/store/queries.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import { withoutParty } from "../rules/match.ts"
import type { OwnedLine } from "../rules/owner.ts"
import { keyOf, opened, reseal, type SealedLine, unsealed } from "./sealed-lines.ts"

export interface KeptLine extends SealedLine {
  /** The number in B1, B2 … */
  readonly number: number
  /** The import that brought the line. */
  readonly file: number
  /** Whether the treasurer said that there is nothing to book. */
  readonly skipped: boolean
  /** The entries that the line stands for, without reversed ones. If there are none, the line waits, unless it is skipped. */
  readonly entries: readonly number[]
}

/** How many rows one SQL statement gets. With this many, the number of its values stays below every database's limit. */
export const batch = 50

export const lineOf = async (work: Work, coop: CoopKey, number: number): Promise<KeptLine | null> =>
  (await linesOf(work, coop, [number]))[0] ?? null

/** The lines with these numbers, in any order. Numbers without a line are left out. */
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

/** How many lines wait: they are not skipped and stand for no entry. */
export async function countWaiting(work: Work, coop: CoopKey): Promise<number> {
  return countOf(waiting(work, coop))
}

/** The waiting lines. Those of the newest file come first; within a file they keep their order. */
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

/**
 * The matches between lines and entries, without those that no longer hold. If one of a line's entries was reversed, none of the line's
 * matches holds any more, and the line is free again.
 */
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

/** From now on the lines together stand for these entries. */
export async function putMatch(
  { trx }: Work,
  coop: CoopKey,
  lines: readonly number[],
  entries: readonly number[],
): Promise<void> {
  for (const number of lines) {
    await trx("bank_lines").where({ coop, number }).update({ skipped: false })
    await trx("bank_matches").where({ coop, line: number }).delete()
  }
  // Another line that has become free may still have old matches with these entries. They are deleted.
  await trx("bank_matches")
    .where({ coop })
    .whereIn("entry", [...entries])
    .delete()
  for (const line of lines) for (const entry of entries) await trx("bank_matches").insert({ coop, line, entry })
}

/** Marks the line as one with nothing to book. */
export async function putSkipped({ trx }: Work, coop: CoopKey, line: number): Promise<void> {
  await trx("bank_lines").where({ coop, number: line }).update({ skipped: true })
}

/** The entries for which a line stands. */
export async function matchedEntries({ trx }: Work, coop: CoopKey): Promise<ReadonlySet<number>> {
  const rows = await standing(trx, coop).select("entry")
  return new Set(rows.map(({ entry }) => entry))
}

/** For each entry, the movement by which it went through the bank. Reversed entries count too; skipped lines do not. */
export async function movementsOf({ trx }: Work, coop: CoopKey): Promise<ReadonlyMap<number, number>> {
  const left = trx("bank_lines").where({ coop, skipped: true }).select("number")
  const rows = await trx("bank_matches").where({ coop }).whereNotIn("line", left).select("line", "entry")
  return new Map(rows.map(({ line, entry }) => [entry, line]))
}

/** The number of the newest line. 0 if there is none. */
export async function newestLine({ trx }: Work, coop: CoopKey): Promise<number> {
  return (await highest(trx("bank_lines").where({ coop }), "number")) ?? 0
}

/** All movements, each with every entry that it stands for or once stood for. Reversed entries count too. */
export async function ownedLines(work: Work, coop: CoopKey): Promise<OwnedLine[]> {
  const matches = await work.trx("bank_matches").where({ coop }).select("line", "entry")
  const entries = Map.groupBy(matches, ({ line }) => line)
  return (await unsealed(work, coop)).map(({ number, line }) => ({
    ...{ number, line },
    entries: (entries.get(number) ?? []).map(({ entry }) => entry),
  }))
}

/**
 * Erases from these movements everything that tells who paid or was paid (§7.5). Their keyed hashes stay. Nobody can learn the content from
 * a hash, but it lets the bot recognise a movement that another statement brings again, so nothing is added.
 */
export async function forgetParty(work: Work, coop: CoopKey, numbers: ReadonlySet<number>): Promise<void> {
  for (const { number, line } of await unsealed(work, coop))
    if (numbers.has(number)) await reseal(work, coop, number, withoutParty(line))
}
