/** Measures how long a month's dues take: closing the month, and a statement of it for each member. */
import { performance } from "node:perf_hooks"
import { monthBegin, monthEnd } from "../../src/kernel/rules/months.ts"
import { instant } from "../../src/kernel/rules/types.ts"
import { countOf } from "../../src/kernel/store/queries.ts"
import type { Work } from "../../src/kernel/store/work.ts"
import { accounts, duesOf } from "../../src/ledger/rules/ledger.ts"
import { closeMonth } from "../../src/treasury/acts/months.ts"
import { statementOf } from "../../src/treasury/acts/statement.ts"
import { median, rounded } from "./count.ts"
import { closing, type DuesScene, duesScene, monthly, zone } from "./dues-scene.ts"

export interface DuesFigures {
  /** Waggle's median divided by the median of simple queries that read and write as much. */
  readonly ratio: number
  /** The time for twice as many members, divided by the time for `members`. Both are the quickest of several runs. */
  readonly doubled: number
  /**
   * The time for a ledger with `times` as many months, divided by the time for one with `months`. Both are the quickest of several runs.
   */
  readonly old: number
  readonly waggleMs: number
  readonly plainMs: number
  readonly doubledMs: number
  readonly oldMs: number
  readonly members: number
  readonly entries: number
  readonly entriesOfOld: number
}

/** The highest allowed figures. The time may grow with the members, but not with the ledger's age. */
const most = { doubled: 2.6, old: 1.5 } as const

/**
 * Measures several runs of each kind in turn. Each run is a transaction that is rolled back, so that all start from the same state.
 * @throws Error if the time grows faster than allowed
 */
export async function benchDues(members = 200, months = 2, times = 20, runs = 5): Promise<DuesFigures> {
  const [base, doubled, old] = [
    await duesScene(members, months),
    await duesScene(2 * members, months),
    await duesScene(members, months * times),
  ]
  try {
    const measured: Record<"waggle" | "plain" | "doubled" | "old", number[]> = {
      ...{ waggle: [], plain: [], doubled: [], old: [] },
    }
    for (let run = 0; run <= runs; run++) {
      const taken = {
        waggle: await undone(base, (work) => ours(work, base)),
        plain: await undone(base, (work) => plainly(work, base)),
        doubled: await undone(doubled, (work) => ours(work, doubled)),
        old: await undone(old, (work) => ours(work, old)),
      }
      // The first run of each only warms up the compiler and the database's cache.
      if (run > 0) for (const key of ["waggle", "plain", "doubled", "old"] as const) measured[key].push(taken[key])
    }
    const ms = (key: keyof typeof measured) => median(measured[key])
    // Compare the quickest runs: other work on the machine can make a run slower, but never quicker.
    const quickest = (key: keyof typeof measured) => Math.min(...measured[key])
    const over = (key: "doubled" | "old") => quickest(key) / quickest("waggle")
    const figures = { doubled: over("doubled"), old: over("old") }
    for (const key of ["doubled", "old"] as const)
      if (figures[key] > most[key])
        throw new Error(`dues, ${key}: ${rounded(figures[key], 2)} is more than ${most[key]}`)
    return {
      ratio: rounded(ms("waggle") / ms("plain"), 3),
      doubled: rounded(figures.doubled, 3),
      old: rounded(figures.old, 3),
      waggleMs: rounded(ms("waggle"), 1),
      plainMs: rounded(ms("plain"), 1),
      doubledMs: rounded(ms("doubled"), 1),
      oldMs: rounded(ms("old"), 1),
      members,
      entries: base.entries,
      entriesOfOld: old.entries,
    }
  } finally {
    for (const scene of [base, doubled, old]) await scene.close()
  }
}

class Undo extends Error {}

/** Runs the task and undoes all that it wrote. Returns how many milliseconds it took. */
async function undone({ store }: DuesScene, task: (work: Work) => Promise<bigint>): Promise<number> {
  let taken = 0
  const all = async (work: Work) => {
    const begun = performance.now()
    const sum = await task(work)
    taken = performance.now() - begun
    // Waggle's way and the simple way must both come to this sum.
    if (sum !== expected(await memberCount(work))) throw new Error(`the dues come to ${sum}`)
    throw new Undo()
  }
  await store.work(all, { quiet: true }).catch((error) => {
    if (!(error instanceof Undo)) throw error
  })
  return taken
}

const memberCount = ({ trx }: Work) => countOf(trx("memberships"))
/** The total due in cents: each member was paid for all earlier months, and nothing for this one. */
const expected = (members: number) => BigInt(members) * monthly

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
