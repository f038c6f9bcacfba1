/** How a capability declares what `waggle verify` checks (§11): what is kept of it, with what the minutes tell. */
import type { Knex } from "knex"
import type { CoopKey, Series } from "../rules/types.ts"
import type { Chain, KeptRecord } from "./minutes.ts"

/** The order of a report: motions, entries of the ledger, what was done, what was paid and budgeted, and who is who. */
export const sections = ["decisions", "ledger", "work", "money", "people"] as const
export type Section = (typeof sections)[number]

/** One chain of minutes, and the database that is held against it. */
export class Checking {
  readonly knex: Knex
  readonly coop: CoopKey
  readonly series: Series
  /** All of the chain. */
  readonly records: readonly KeptRecord[]
  readonly #read = new Map<unknown, unknown>()

  constructor(knex: Knex, { coop, series }: Chain, records: readonly KeptRecord[]) {
    this.knex = knex
    this.coop = coop
    this.series = series
    this.records = records
  }

  /** What several checks need is read once: by the first that asks. */
  once<T>(read: (checking: Checking) => T): T {
    if (!this.#read.has(read)) this.#read.set(read, read(this))
    // Kept under the very function that returned it.
    return this.#read.get(read) as T
  }
}

export interface Checked {
  /** Names of things, such as `M3`, that are not as the minutes have it, are missing, or are in no record. */
  readonly altered: readonly string[]
  /** The number of the newest record that says less than such records do today; 0: there is none. */
  readonly older: number
}

export interface Check {
  readonly name: string
  readonly section: Section
  /** Whether it is about the moderators' own minutes too; all other things stand in the public ones alone. */
  readonly confined?: true
  check(checking: Checking): Promise<Partial<Checked> & { readonly unbalanced?: readonly string[] }>
  /** Chains that there must be for what is kept: they could have been taken away as a whole. */
  chains?(knex: Knex): Promise<readonly Chain[]>
}

/** In the order of the report; within a section in the order of the list. */
export const inSections = (checks: readonly Check[]): readonly Check[] =>
  checks.toSorted((one, other) => sections.indexOf(one.section) - sections.indexOf(other.section))

/** The public minutes of each co-op that has something in a table; none where the database is of before there was such a table. */
export async function publicChains(knex: Knex, table: "ledger_entries" | "tasks"): Promise<readonly Chain[]> {
  if (!(await knex.schema.hasTable(table))) return []
  const rows = await knex(table).distinct("coop").orderBy("coop")
  return rows.map(({ coop }) => ({ coop, series: "public" }))
}
