/** The numbers that people read (`M7`, `E12`, `T3`). Each is given only once, even if an older copy of the database was put back. */
import type { Knex } from "knex"
import type { CoopKey, Series } from "../rules/types.ts"
import { highest } from "./queries.ts"
import type { TableName } from "./tables.ts"
import type { Work } from "./work.ts"

/**
 * The counters of a co-op. `table`: the table that holds the counter's numbers. `series`: the series that the counter counts, if the table
 * has several.
 */
const counters = {
  "motions.public": { table: "motions", series: "public" },
  "motions.moderators": { table: "motions", series: "moderators" },
  "minutes.public": { table: "minutes", series: "public" },
  "minutes.moderators": { table: "minutes", series: "moderators" },
  entries: { table: "ledger_entries" },
  payments: { table: "payments" },
  tasks: { table: "tasks" },
  "bank-lines": { table: "bank_lines" },
  petitions: { table: "petitions" },
  polls: { table: "polls" },
  conferences: { table: "conferences" },
  roles: { table: "roles" },
  reimbursements: { table: "reimbursements" },
  hours: { table: "hours" },
  "review-rounds": { table: "review_rounds" },
  shares: { table: "shares" },
} as const satisfies Readonly<Record<string, { readonly table: TableName; readonly series?: Series }>>

export type Counter = keyof typeof counters
export const allCounters = Object.keys(counters) as Counter[]

/** The next number: one more than the highest that was ever given. */
export async function nextNumber(work: Work, coop: CoopKey, counter: Counter): Promise<number> {
  return (await highestGiven(work, coop, counter)) + 1
}

/** The highest number that was ever given; 0 if there is none. A restore loses rows, but the numbers of the lost rows count as given. */
export async function highestGiven(work: Work, coop: CoopKey, counter: Counter): Promise<number> {
  const row = await work.trx("number_floors").where({ coop, counter }).first("floor")
  return Math.max(await highestNumber(work, coop, counter), row?.floor ?? 0)
}

/**
 * The parts of a union query about these co-ops. The first part reads the numbers that were noted at a restore. Each other part reads a
 * counter's highest number in the database.
 */
export function numbersGiven(knex: Knex, coops: readonly CoopKey[]): Knex.QueryBuilder[] {
  const noted = knex("number_floors").whereIn("coop", coops).select("coop", "counter as name", "floor as value")
  if (coops.length === 0) return [noted]
  // For one co-op the highest number is found through an index. Grouped by co-ops it would be looked for among all rows, for each message
  // that is sent, and a co-op's minutes may have hundreds of thousands.
  const mine = knex.raw(`(${coops.map(() => "select cast(? as text) as coop").join(" union all ")}) as mine`, [
    ...coops,
  ])
  const given = allCounters.map((counter) => {
    const { table, ...series } = counters[counter]
    const rows = knex<Record<string, unknown>>(table)
      .where(series)
      .whereRaw("?? = mine.coop", [`${table}.coop`])
    return knex
      .from(mine)
      .select("mine.coop", knex.raw("cast(? as text) as name", [counter]))
      .select(rows.max("number").as("value"))
  })
  return [noted, ...given]
}

/** The highest number that is in the database. 0 if there is none. */
export async function highestNumber({ trx }: Work, coop: CoopKey, counter: Counter): Promise<number> {
  const { table, ...series } = counters[counter]
  return (await highest(trx(table).where({ coop, ...series }), "number")) ?? 0
}

/** Notes that the numbers up to `floor` were given before a restore, so that none of them is given again. */
export async function raiseFloor(work: Work, coop: CoopKey, counter: Counter, floor: number): Promise<void> {
  const row = await work.trx("number_floors").where({ coop, counter }).first("floor")
  if ((row?.floor ?? 0) >= floor) return
  await work.trx("number_floors").insert({ coop, counter, floor }).onConflict(["coop", "counter"]).merge()
}
