/** How a table is declared: its columns, the type of each column, and the types of its rows. */
import type { Instant } from "../../rules/types.ts"

declare const holds: unique symbol

/** The types that columns have in the database. */
export type Kind = "text" | "integer" | "bigint" | "boolean"

/** One column. `Type`: the type of its values in a row. `filled`: the database fills in a value if an insert leaves it out. */
export interface Column<Type = unknown, Filled extends boolean = boolean> {
  readonly kind: Kind
  readonly nullable: boolean
  readonly filled: Filled
  /** Set for a part of a key that is deleted at an end, such as a vote's. No backup has its values: see `open-keys.ts`. */
  readonly passing?: true
  /** Exists only for the compiler: it carries the type of the column's values. It is never set. */
  readonly [holds]?: Type
}

export type Columns = Readonly<Record<string, Column>>

const required = { nullable: false, filled: false } as const

/** A text. `Type` narrows it to certain texts, such as Matrix IDs. JSON and amounts in minor units are stored as text too. */
export const text = <Type extends string = string>(): Column<Type, false> => ({ kind: "text", ...required })
/** A part of a key that is deleted once what it opens has ended. */
export const passingKey = (): Column<string, false> => ({ kind: "text", ...required, passing: true })
export const integer = (): Column<number, false> => ({ kind: "integer", ...required })
/** A time, in milliseconds since the epoch. */
export const moment = (): Column<Instant, false> => ({ kind: "bigint", ...required })
/** A boolean. SQLite stores 1 and 0 instead, and `database.ts` turns them into booleans. */
export const truth = (): Column<boolean, false> => ({ kind: "boolean", ...required })
/** A number that the database gives to each new row, counting from 1. */
export const serial = (): Column<number, true> => ({ kind: "integer", nullable: false, filled: true })

/** The same column, but nullable. */
export const orNull = <Type>({ kind, passing }: Column<Type, false>): Column<Type | null, false> => ({
  kind,
  nullable: true,
  filled: false,
  ...(passing && { passing }),
})
/** The same column, but with a default. */
export const filled = <Type>({ kind }: Column<Type, false>): Column<Type, true> => ({
  kind,
  nullable: false,
  filled: true,
})

type Held<C> = C extends Column<infer Type, boolean> ? Type : never

/** A row as it is read. */
export type RowOf<C extends Columns> = { readonly [Name in keyof C]: Held<C[Name]> }

/** Columns that an insert may leave out, because they have a default or may be null. */
type Optional<C extends Columns> = {
  [Name in keyof C]: C[Name] extends Column<unknown, true> ? Name : null extends Held<C[Name]> ? Name : never
}[keyof C]

/** A row as it is inserted. */
export type NewRowOf<C extends Columns> = {
  readonly [Name in Exclude<keyof C, Optional<C>>]: Held<C[Name]>
} & { readonly [Name in Optional<C>]?: Held<C[Name]> }
