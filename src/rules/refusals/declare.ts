/** How a refusal is declared: which details stand beside its reason, and in what form each is written in an answer. */
import type { MotionKind } from "../kinds.ts"
import type { Franchise, Instant, Money, MotionId } from "../types.ts"

/** What is given for a detail of each form. */
export interface Values {
  /** Made safe to stand in Markdown. */
  readonly text: string
  /** A word by which a message chooses what it says. */
  readonly choice: string | boolean
  /** A count, written as people of the language do: `2,536`. */
  readonly number: number
  /** A number as it stands in a file or in a name, such as that of a line: `2536`. */
  readonly digits: number
  readonly moment: Instant
  /** A day of the calendar, `2026-12-15`. */
  readonly day: string
  readonly money: Money
  /** People by what they are to the co-op. */
  readonly franchise: Franchise
  /** A kind of motion. Beside it stand what it is called (`kindName`) and what people propose in it (`form`). */
  readonly kind: MotionKind
  readonly list: readonly (string | number)[]
  /** A line to type, which is never altered. */
  readonly copy: string
}

export type Form = keyof Values

declare const given: unique symbol

/** A detail: its form, and the type of what is given for it. */
export interface Detail<Value = unknown, Optional extends boolean = boolean> {
  readonly form: Form
  readonly optional: Optional
  /** Holds the type alone. */
  readonly [given]?: Value
}

export type Details = Readonly<Record<string, Detail>>

const of = <Name extends Form, Value extends Values[Name] = Values[Name]>(form: Name): Detail<Value, false> => ({
  form,
  optional: false,
})

export const text = of("text")
/** A person as others know them: a Matrix ID, or its first part. */
export const person = text
export const motion = of<"text", MotionId>("text")
/** The number of a task, an entry, a payment or a line of the bank's, with its letter: `T3`. */
export const id = text
export const number = of("number")
export const digits = of("digits")
export const moment = of("moment")
export const day = of("day")
export const money = of("money")
export const franchise = of("franchise")
export const kind = of("kind")
export const list = of("list")
export const copy = of("copy")
/** One of these words, or yes and no as `true` and `false`. */
export const choice = <Value extends string | boolean>() => of<"choice", Value>("choice")
export const yesNo = choice<boolean>()

/** A detail that can be null, and then is nothing in the answer. */
export const orNull = <Value>(detail: Detail<Value, false>): Detail<Value | null, false> => detail

/** A detail that some refusals for this reason have, and others lack. */
export const optional = <Value>({ form }: Detail<Value, false>): Detail<Value, true> => ({ form, optional: true })

type ValueOf<D> = D extends Detail<infer Value> ? Value : never
type Needed<D extends Details> = { [Name in keyof D]: D[Name] extends Detail<unknown, false> ? Name : never }[keyof D]

/** The details of a refusal as they are given. */
export type Given<D extends Details> = { readonly [Name in Needed<D>]: ValueOf<D[Name]> } & {
  readonly [Name in Exclude<keyof D, Needed<D>>]?: ValueOf<D[Name]>
}
