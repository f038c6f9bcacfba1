/** What knex cannot type by itself: highest and lowest values, counts, and the columns of joins. */
import type { Knex } from "knex"
import type { Row, TableName } from "./tables.ts"

type Query<Record extends {}, Result> = Knex.QueryBuilder<Record, Result>

/** A column of a table named in full, such as `motions.number`. */
export type FullName = { [Name in TableName]: `${Name}.${keyof Row<Name> & string}` }[TableName]
type Held<Name> = Name extends `${infer Table extends TableName}.${infer Column}`
  ? Column extends keyof Row<Table>
    ? Row<Table>[Column]
    : never
  : never

type ColumnIn<Record extends {}> = keyof Knex.ResolveTableType<Record> & string
type HeldIn<Record extends {}, Column> =
  Column extends ColumnIn<Record> ? Knex.ResolveTableType<Record>[Column] : Held<Column>

/** The highest value of a column among the rows that the query means; null: there are none. In a join the column is named in full. */
export async function highest<Record extends {}, Result, Column extends ColumnIn<Record> | FullName>(
  query: Query<Record, Result>,
  column: Column,
): Promise<HeldIn<Record, Column> | null> {
  const found: { value: HeldIn<Record, Column> | null } | undefined = await query.max({ value: column }).first()
  return found?.value ?? null
}

/** The lowest, in the same way. */
export async function lowest<Record extends {}, Result, Column extends ColumnIn<Record> | FullName>(
  query: Query<Record, Result>,
  column: Column,
): Promise<HeldIn<Record, Column> | null> {
  const found: { value: HeldIn<Record, Column> | null } | undefined = await query.min({ value: column }).first()
  return found?.value ?? null
}

/** How many rows the query means. */
export async function countOf<Record extends {}, Result>(query: Query<Record, Result>): Promise<number> {
  const found: { many: number } | undefined = await query.count({ many: "*" }).first()
  return found?.many ?? 0
}

type Wanted = { readonly [name: string]: FullName }

/**
 * The rows of a join with these columns, by the names that they get: `{ motion: "motions.number" }`.
 * @param outer columns of a left join: null where nothing was joined
 */
export async function joined<
  Record extends {},
  Result,
  const Inner extends Wanted,
  const Outer extends Wanted = Readonly<{ [name: string]: never }>,
>(
  query: Query<Record, Result>,
  inner: Inner,
  outer?: Outer,
): Promise<
  ({ readonly [Name in keyof Inner]: Held<Inner[Name]> } & {
    readonly [Name in keyof Outer]: Held<Outer[Name]> | null
  })[]
> {
  return query.select({ ...inner, ...outer })
}
