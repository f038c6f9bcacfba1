/** All tables of the state database. When code asks knex for a table by name, its rows have these types. */

import type { Knex } from "knex"
import { declared } from "../../capabilities.ts"
import type { Columns, NewRowOf, RowOf } from "./tables/column.ts"
import * as messages from "./tables/messages.ts"

export const tables = { ...messages, ...declared("tables") } satisfies Readonly<Record<string, Columns>>

export type TableName = keyof typeof tables
/** A row of a table as it is read, such as `Row<"motions">`. */
export type Row<Name extends TableName> = RowOf<(typeof tables)[Name]>

type Typed = {
  [Name in TableName]: Knex.CompositeTableType<
    Row<Name>,
    NewRowOf<(typeof tables)[Name]>,
    Partial<Row<Name>>,
    NewRowOf<(typeof tables)[Name]>
  >
}

declare module "knex/types/result.js" {
  interface Registry {
    /** `count` gives a number in PostgreSQL too, since `database.ts` reads its bigints as numbers. */
    Count: number
  }
}
declare module "knex/types/tables.js" {
  interface Tables extends Typed {}
}

/** The names of all boolean columns. A column with one of these names is boolean in every table. */
export const truths: ReadonlySet<string> = new Set(
  Object.values(tables).flatMap((columns: Columns) =>
    Object.entries(columns).flatMap(([name, { kind }]) => (kind === "boolean" ? [name] : [])),
  ),
)
