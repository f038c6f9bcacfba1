/** How long a month's dues take: the month is closed, and each member is shown a statement of it. */
import { performance } from "node:perf_hooks"
import { closeMonth } from "../../src/coop/months.ts"
import { statementOf } from "../../src/coop/statement.ts"
import { accounts, duesOf } from "../../src/rules/ledger.ts"
import { monthBegin, monthEnd } from "../../src/rules/months.ts"
import { instant } from "../../src/rules/types.ts"
import { countOf } from "../../src/store/queries.ts"
import type { Work } from "../../src/store/work.ts"
import { median, rounded } from "./count.ts"
import { closing, type DuesScene, duesScene, monthly, zone } from "./dues-scene.ts"

export interface DuesFigures {
  /** Waggle's median over that of plain queries that read and write as much. */
  readonly ratio: number
  /** Twice as many members over `members`: the quickest runs. */
  readonly doubled: number
  /** A ledger that is `times` as old over one of a few months. */
  readonly old: number
  readonly waggleMs: number
  readonly plainMs: number
  readonly doubledMs: number
  readonly oldMs: number
  readonly members: number
  readonly entries: number
  readonly entriesOfOld: number
}

/** What the figures may be at most: the time grows with the members, and not with the age of the ledger. */
const most = { doubled: 2.6, old: 1.5 } as const

/**
 * Several runs, one of each in turn. Each run is one transaction that is undone, so that all find the same.
 * @throws Error where the time grows faster than it may
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
      // The first run of each warms up the compiler and the database's cache.
      if (run > 0) for (const key of ["waggle", "plain", "doubled", "old"] as const) measured[key].push(taken[key])
    }
    const ms = (key: keyof typeof measured) => median(measured[key])
    // Of the quickest runs: what else the machine does makes a run slower, and none quicker.
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

/** How long it took, in milliseconds; nothing of it is kept. */
async function undone({ store }: DuesScene, task: (work: Work) => Promise<bigint>): Promise<number> {
  let taken = 0
  const all = async (work: Work) => {
    const begun = performance.now()
    const sum = await task(work)
    taken = performance.now() - begun
    // Both ways come to the same.
    if (sum !== expected(await memberCount(work))) throw new Error(`the dues come to ${sum}`)
    throw new Undo()
  }
  await store.work(all, { quiet: true }).catch((error) => {
    if (!(error instanceof Undo)) throw error
  })
  return taken
}

const memberCount = ({ trx }: Work) => countOf(trx("memberships"))
/** Each was paid all of the months before, and nothing of this one. */
const expected = (members: number) => BigInt(members) * monthly

async function ours(work: Work, { coop, people }: DuesScene): Promise<bigint> {
  await closeMonth({ work, coop }, work.now)
  let sum = 0n
  for (const person of people)
    for (const { closing: due } of (await statementOf({ work, coop }, person, closing)).sums) sum += due
  return sum
}

/** The plainest that is no less: each member's days and postings, written in batches; then for each the balance and the month's lines. */
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
    // The balance of before: what was written here is not in it yet.
    sum += -BigInt(balance?.minor ?? 0) - BigInt(lines.at(-1)?.minor ?? 0)
  }
  return sum
}
