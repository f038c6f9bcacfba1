/** Queries for which knex has no exact types: highest and lowest values, counts, and the columns of joins. */
import type { Knex } from "knex"
import type { Row, TableName } from "./tables.ts"

type Query<From extends {}, Result> = Knex.QueryBuilder<From, Result>

/** A column's name together with its table's name, such as `motions.number`. */
export type FullName = { [Name in TableName]: `${Name}.${keyof Row<Name> & string}` }[TableName]
type Held<Name> = Name extends `${infer Table extends TableName}.${infer Column}`
  ? Column extends keyof Row<Table>
    ? Row<Table>[Column]
    : never
  : never

type ColumnIn<From extends {}> = keyof Knex.ResolveTableType<From> & string
type HeldIn<From extends {}, Column> =
  Column extends ColumnIn<From> ? Knex.ResolveTableType<From>[Column] : Held<Column>

/** The highest value of a column among the query's rows. Null if there are no rows. In a join, name the column with its table. */
export async function highest<From extends {}, Result, Column extends ColumnIn<From> | FullName>(
  query: Query<From, Result>,
  column: Column,
): Promise<HeldIn<From, Column> | null> {
  const found: { value: HeldIn<From, Column> | null } | undefined = await query.max({ value: column }).first()
  return found?.value ?? null
}

/** The lowest value of a column among the query's rows. Null if there are no rows. In a join, name the column with its table. */
export async function lowest<From extends {}, Result, Column extends ColumnIn<From> | FullName>(
  query: Query<From, Result>,
  column: Column,
): Promise<HeldIn<From, Column> | null> {
  const found: { value: HeldIn<From, Column> | null } | undefined = await query.min({ value: column }).first()
  return found?.value ?? null
}

/** The number of rows that the query has. */
export async function countOf<From extends {}, Result>(query: Query<From, Result>): Promise<number> {
  const found: { many: number } | undefined = await query.count({ many: "*" }).first()
  return found?.many ?? 0
}

type Wanted = { readonly [name: string]: FullName }

/**
 * The rows of a join. Each property has the name you give it and the value of its column: `{ motion: "motions.number" }`.
 * @param outer columns of a left join; they are null if nothing was joined
 */
export async function joined<
  From extends {},
  Result,
  const Inner extends Wanted,
  const Outer extends Wanted = Readonly<{ [name: string]: never }>,
>(
  query: Query<From, Result>,
  inner: Inner,
  outer?: Outer,
): Promise<
  ({ readonly [Name in keyof Inner]: Held<Inner[Name]> } & {
    readonly [Name in keyof Outer]: Held<Outer[Name]> | null
  })[]
> {
  return query.select({ ...inner, ...outer })
}
