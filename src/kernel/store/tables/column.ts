/** How a table is declared: its columns, the type of each, and the types of rows that follow. */
import type { Instant } from "../../rules/types.ts"

declare const holds: unique symbol

/** The types of columns that the database itself knows. */
export type Kind = "text" | "integer" | "bigint" | "boolean"

/** One column. `Type` is what a row has there. `filled`: the database fills it in if an insert leaves it out. */
export interface Column<Type = unknown, Filled extends boolean = boolean> {
  readonly kind: Kind
  readonly nullable: boolean
  readonly filled: Filled
  /** Never set; it only carries the type. */
  readonly [holds]?: Type
}

export type Columns = Readonly<Record<string, Column>>

const required = { nullable: false, filled: false } as const

/** A text. `Type` narrows it to certain texts, such as Matrix IDs. JSON is text here, and so are amounts in minor units. */
export const text = <Type extends string = string>(): Column<Type, false> => ({ kind: "text", ...required })
export const integer = (): Column<number, false> => ({ kind: "integer", ...required })
/** A time, in milliseconds since the epoch. */
export const moment = (): Column<Instant, false> => ({ kind: "bigint", ...required })
/** A boolean. SQLite has 0 and 1 instead, and `database.ts` makes booleans of them. */
export const truth = (): Column<boolean, false> => ({ kind: "boolean", ...required })
/** Numbers that the database gives, from 1. */
export const serial = (): Column<number, true> => ({ kind: "integer", nullable: false, filled: true })

/** The same column, but it may be null. */
export const orNull = <Type>({ kind }: Column<Type, false>): Column<Type | null, false> => ({
  kind,
  nullable: true,
  filled: false,
})
/** The same column, with a default. */
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
