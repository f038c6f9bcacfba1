/** Measures how long a month's dues take: closing the month, and a statement of it for each member. */
import { monthBegin, monthEnd } from "../../src/kernel/rules/months.ts"
import { instant } from "../../src/kernel/rules/types.ts"
import type { Work } from "../../src/kernel/store/work.ts"
import { accounts, duesOf } from "../../src/ledger/rules/ledger.ts"
import { closeMonth } from "../../src/treasury/acts/months.ts"
import { statementOf } from "../../src/treasury/acts/statement.ts"
import { closing, type DuesScene, duesScene, monthly, zone } from "./dues-scene.ts"
import { type Growth, measureGrowth, measureOnce } from "./growth.ts"

export interface DuesFigures extends Growth {
  readonly members: number
  readonly entries: number
  readonly entriesOfOld: number
}

/**
 * Compares a month's end with that of twice as many members, and with that of a ledger with `times` as many months.
 * @throws Error if the time grows faster than allowed
 */
export async function benchDues(members = 200, months = 2, times = 20, runs = 5): Promise<DuesFigures> {
  const [base, doubled, old] = [
    await duesScene(members, months),
    await duesScene(2 * members, months),
    await duesScene(members, months * times),
  ]
  // Each member was paid for all earlier months, and nothing for this one.
  const growth = await measureGrowth({ base, doubled, old }, { name: "dues", ours, plainly, each: monthly }, runs)
  return { ...growth, members, entries: base.entries, entriesOfOld: old.entries }
}

/** A month's end of one co-op, beside simple queries that read and write as much. */
export async function monthsEnd(members: number, entries: number, runs = 3) {
  const scene = await duesScene(members, Math.max(1, Math.round(entries / (members + 1))))
  const figures = await measureOnce(scene, { name: "dues", ours, plainly, each: monthly }, runs)
  return { ...figures, entries: scene.entries }
}

async function ours(work: Work, { coop, people }: DuesScene): Promise<bigint> {
  await closeMonth({ work, coop }, work.now)
  let sum = 0n
  for (const person of people)
    for (const { closing: due } of (await statementOf({ work, coop }, person, closing)).sums) sum += due
  return sum
}

/**
 * The simplest code that does the same work, for comparison. First it writes a posting for each member in batches. Then it reads each
 * member's balance and the month's lines.
 */
async function plainly({ trx }: Work, { coop, people }: DuesScene): Promise<bigint> {
  const [begin, end] = [monthBegin(closing, zone), monthEnd(closing, zone)]
  const spans = await trx("memberships").where({ coop: coop.key }).where("from_at", "<", end)
  const rows = spans.map(({ person }, position) => ({
    ...{ coop: coop.key, entry: 1_000_000, position, account: duesOf(person), minor: String(-monthly) },
    ...{ currency: "EUR", at: instant(end - 1), basis: JSON.stringify({ rule: "monthly", days: 30, of: 30 }) },
  }))
  for (let from = 0; from < rows.length; from += 50) await trx("ledger_postings").insert(rows.slice(from, from + 50))
  const [first] = rows
  if (first) await trx("ledger_postings").insert({ ...first, position: rows.length, account: accounts.monthly })
  let sum = 0n
  for (const person of people) {
    const account = duesOf(person)
    const balance = await trx("ledger_balances").where({ coop: coop.key, account }).first()
    const lines = await trx("ledger_postings").where({ coop: coop.key, account }).where("at", ">=", begin).orderBy("at")
    const entries = lines.map(({ entry }) => entry)
    await trx("ledger_entries").where({ coop: coop.key }).whereIn("number", entries)
    // The rows that the benchmark writes itself do not change the stored balance. So the new line is added to the balance here.
    sum += -BigInt(balance?.minor ?? 0) - BigInt(lines.at(-1)?.minor ?? 0)
  }
  return sum
}
