/** Lines of bank statements (§7.5): sealed like payment details, known again by a keyed hash. */
import { z } from "zod"
import { type BankLine, identitiesOf } from "../rules/bank-lines.ts"
import { wentTo, withoutParty } from "../rules/bank-match.ts"
import type { CoopKey } from "../rules/types.ts"
import type { SealingKey } from "./master-key.ts"
import type { Work } from "./work.ts"

export interface KeptLine extends BankLine {
  /** B1, B2 … */
  readonly number: number
  /** Which import brought it. */
  readonly file: number
  /** The treasurer said that there is nothing to book. */
  readonly skipped: boolean
  /** Entries that it stands for and that have not been reversed; none: it waits, unless it is skipped. */
  readonly entries: readonly number[]
}

const shape = z.object({
  day: z.string(),
  amount: z
    .object({ minor: z.string(), currency: z.string() })
    .transform(({ minor, currency }) => ({ minor: BigInt(minor), currency })),
  name: z.string(),
  iban: z.string().nullable(),
  text: z.string(),
  endToEnd: z.string().nullable(),
  reference: z.string().nullable(),
  returned: z.boolean(),
  batch: z.boolean(),
})

const keyOf = ({ keys }: Pick<Work, "keys">): SealingKey => keys.derive("bank")
const context = (coop: CoopKey, number: number): string => `bank:${coop}:${number}`

/** Its length must not tell what it holds: filled up with spaces to steps of 512 bytes. */
function sealed(key: SealingKey, coop: CoopKey, number: number, line: BankLine): string {
  const json = JSON.stringify(line, (_, item) => (typeof item === "bigint" ? String(item) : item))
  const size = Buffer.byteLength(json)
  return key.seal(json + " ".repeat(Math.ceil(size / 512) * 512 - size), context(coop, number))
}

/** Keeps those lines of a file that are not known yet, in their order, under the next numbers. Returns their numbers. */
export async function putLines(work: Work, coop: CoopKey, lines: readonly BankLine[]): Promise<number[]> {
  const { trx, now } = work
  const key = keyOf(work)
  const identities = identitiesOf(lines)
  const handles = identities.map((identity) => key.handle(`${coop} ${identity}`))
  const known = new Set<string>()
  for (let at = 0; at < handles.length; at += batch) {
    const rows = await trx("bank_lines")
      .where({ coop })
      .whereIn("handle", handles.slice(at, at + batch))
      .select("handle")
    for (const { handle } of rows) known.add(handle)
  }
  const last = await trx("bank_lines").where({ coop }).max({ number: "number", file: "file" }).first()
  const file = Number(last?.file ?? 0) + 1
  const rows = lines
    .map((line, index) => ({ line, handle: handles[index] ?? "" }))
    .filter(({ handle }) => !known.has(handle))
    .map(({ line, handle }, index) => {
      const number = Number(last?.number ?? 0) + 1 + index
      return { coop, number, file, handle, sealed: sealed(key, coop, number, line), imported_at: now, skipped: false }
    })
  for (let at = 0; at < rows.length; at += batch) await trx("bank_lines").insert(rows.slice(at, at + batch))
  return rows.map(({ number }) => number)
}

/** How many rows one statement takes: fewer values than any database's limit. */
const batch = 50

interface Row {
  readonly number: number
  readonly file: number
  readonly sealed: string
  readonly skipped: boolean | number
}

export async function lineOf(work: Work, coop: CoopKey, number: number): Promise<KeptLine | null> {
  const rows: Row[] = await work.trx("bank_lines").where({ coop, number })
  return (await opened(work, coop, rows))[0] ?? null
}

/** How many lines wait: neither skipped nor standing for an entry. */
export async function countWaiting(work: Work, coop: CoopKey): Promise<number> {
  const row = await waiting(work, coop).count({ count: "*" }).first()
  return Number(row?.count ?? 0)
}

/** Those that wait, the newest file first, each in the file's order. */
export async function waitingLines(
  work: Work,
  coop: CoopKey,
  { limit, offset = 0 }: { readonly limit?: number; readonly offset?: number } = {},
): Promise<KeptLine[]> {
  const query = waiting(work, coop).orderBy([{ column: "file", order: "desc" }, "number"])
  const rows: Row[] = await (limit === undefined ? query : query.limit(limit).offset(offset))
  return opened(work, coop, rows)
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

async function opened(work: Work, coop: CoopKey, rows: readonly Row[]): Promise<KeptLine[]> {
  const key = keyOf(work)
  const entries = new Map<number, number[]>()
  for (let at = 0; at < rows.length; at += batch) {
    const numbers = rows.slice(at, at + batch).map(({ number }) => number)
    const found: { line: number; entry: number }[] = await standing(work.trx, coop)
      .whereIn("line", numbers)
      .orderBy("entry")
    for (const { line, entry } of found) entries.set(line, [...(entries.get(line) ?? []), entry])
  }
  return rows.map(({ number, file, sealed, skipped }) => ({
    ...shape.parse(JSON.parse(key.open(sealed, context(coop, number)))),
    number,
    file,
    skipped: Boolean(skipped),
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
  const rows: { entry: number }[] = await standing(trx, coop).select("entry")
  return new Set(rows.map(({ entry }) => entry))
}

/** The number of the newest line; 0: there is none. */
export async function newestLine({ trx }: Work, coop: CoopKey): Promise<number> {
  const row = await trx("bank_lines").where({ coop }).max("number as newest").first()
  return Number(row?.newest ?? 0)
}

/**
 * Erases from movements to somebody all that says who that is (§7.5). Their handles stay, which nobody can turn back: a
 * statement that brings them again brings nothing.
 * @param payments entries of payments to them: what stands for those alone went to them, whatever account it was then
 */
export async function forgetParty(
  work: Work,
  coop: CoopKey,
  details: Parameters<typeof wentTo>[1],
  payments: ReadonlySet<number>,
): Promise<void> {
  const { trx } = work
  const key = keyOf(work)
  const matches: { line: number; entry: number }[] = await trx("bank_matches").where({ coop }).select("line", "entry")
  const entries = Map.groupBy(matches, (match) => match.line)
  const paid = (number: number) => entries.get(number)?.every(({ entry }) => payments.has(entry)) ?? false
  const rows: Row[] = await trx("bank_lines").where({ coop }).orderBy("number")
  for (const { number, sealed: kept } of rows) {
    const line = shape.parse(JSON.parse(key.open(kept, context(coop, number))))
    if (wentTo(line, details) || paid(number))
      await trx("bank_lines")
        .where({ coop, number })
        .update({ sealed: sealed(key, coop, number, withoutParty(line)) })
  }
}
