/** How a capability declares what `waggle verify` checks (§11): its stored data against the minutes. */
import type { Knex } from "knex"
import type { CoopKey, Series } from "../rules/types.ts"
import type { Chain, KeptRecord } from "./minutes.ts"

/** The order of a report: motions, ledger entries, work, payments and budgets, people. */
export const sections = ["decisions", "ledger", "work", "money", "people"] as const
export type Section = (typeof sections)[number]

/** One chain of minutes, and the database that is checked against it. */
export class Checking {
  readonly knex: Knex
  readonly coop: CoopKey
  readonly series: Series
  /** All records of the chain. */
  readonly records: readonly KeptRecord[]
  readonly #read = new Map<unknown, unknown>()

  constructor(knex: Knex, { coop, series }: Chain, records: readonly KeptRecord[]) {
    this.knex = knex
    this.coop = coop
    this.series = series
    this.records = records
  }

  /** Reads what several checks need only once, for the first that asks. */
  once<T>(read: (checking: Checking) => T): T {
    if (!this.#read.has(read)) this.#read.set(read, read(this))
    // The value is stored under the very function that returned it.
    return this.#read.get(read) as T
  }
}

export interface Checked {
  /** The names of things, such as `M3`, that differ from the minutes, are missing, or have no record. */
  readonly altered: readonly string[]
  /** The number of the newest record with fewer details than such records have today; 0 if there is none. */
  readonly older: number
}

export interface Check {
  readonly name: string
  readonly section: Section
  /** Whether it also checks the moderators' own minutes. Everything else is only in the public ones. */
  readonly confined?: true
  check(checking: Checking): Promise<Partial<Checked> & { readonly unbalanced?: readonly string[] }>
  /** The chains that must exist because of other rows. Somebody could have deleted them as a whole. */
  chains?(knex: Knex): Promise<readonly Chain[]>
}

/** Sorts checks by section; within a section the order of the list stays. */
export const inSections = (checks: readonly Check[]): readonly Check[] =>
  checks.toSorted((one, other) => sections.indexOf(one.section) - sections.indexOf(other.section))

/** The public minutes of each co-op that has rows in a table. Empty if the database is older than that table. */
export async function publicChains(knex: Knex, table: "ledger_entries" | "tasks"): Promise<readonly Chain[]> {
  if (!(await knex.schema.hasTable(table))) return []
  const rows = await knex(table).distinct("coop").orderBy("coop")
  return rows.map(({ coop }) => ({ coop, series: "public" }))
}
