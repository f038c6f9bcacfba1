/** All tables of the state database. Their rows have types wherever knex is asked for one of them by its name. */
import type { Knex } from "knex"
import type { Columns, NewRowOf, RowOf } from "./tables/column.ts"
import * as messages from "./tables/messages.ts"
import * as people from "./tables/people.ts"
import * as rooms from "./tables/rooms.ts"
import * as tasks from "./tables/tasks.ts"
import * as treasury from "./tables/treasury.ts"
import * as votes from "./tables/votes.ts"

export const tables = {
  ...messages,
  ...people,
  ...votes,
  ...treasury,
  ...tasks,
  ...rooms,
} satisfies Readonly<Record<string, Columns>>

export type TableName = keyof typeof tables
/** A row of a table, such as `Row<"motions">`, as it is read. */
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
    /** Also on PostgreSQL, whose bigints `database.ts` has read as numbers. */
    Count: number
  }
}
declare module "knex/types/tables.js" {
  interface Tables extends Typed {}
}

/** Columns that are booleans: no table has one of these names for anything else. */
export const truths: ReadonlySet<string> = new Set(
  Object.values(tables).flatMap((columns: Columns) =>
    Object.entries(columns).flatMap(([name, { kind }]) => (kind === "boolean" ? [name] : [])),
  ),
)
