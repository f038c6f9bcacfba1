/** How a capability declares what `waggle verify` checks (§11). The checks compare its stored data with the minutes. */
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

  /** Calls `read` only once for this chain, even if several checks need its result. */
  once<T>(read: (checking: Checking) => T): T {
    if (!this.#read.has(read)) this.#read.set(read, read(this))
    // The cast is safe: each value is stored under the very function that returned it.
    return this.#read.get(read) as T
  }
}

export interface Checked {
  /** The names of altered things, such as `M3`: they differ from the minutes, are missing, or have no record. */
  readonly altered: readonly string[]
  /** The number of the newest record that lacks details which new records of the same act have. 0 if there is none. */
  readonly older: number
}

export interface Check {
  readonly name: string
  readonly section: Section
  /** Whether the check also applies to the moderators' own minutes. Other checks only apply to public minutes. */
  readonly confined?: true
  check(checking: Checking): Promise<Partial<Checked> & { readonly unbalanced?: readonly string[] }>
  /**
   * The chains of minutes that must exist, because stored rows refer to them. If such a chain is missing, somebody deleted it as a whole.
   */
  chains?(knex: Knex): Promise<readonly Chain[]>
}

/** Sorts checks by section; within a section the order of the list stays. */
export const inSections = (checks: readonly Check[]): readonly Check[] =>
  checks.toSorted((one, other) => sections.indexOf(one.section) - sections.indexOf(other.section))

/** The public chain of each co-op that has rows in the table. Empty if the database is older than the table. */
export async function publicChains(knex: Knex, table: "ledger_entries" | "tasks"): Promise<readonly Chain[]> {
  if (!(await knex.schema.hasTable(table))) return []
  const rows = await knex(table).distinct("coop").orderBy("coop")
  return rows.map(({ coop }) => ({ coop, series: "public" }))
}
