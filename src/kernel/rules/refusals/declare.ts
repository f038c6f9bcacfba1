/** How a refusal is declared: the details of each reason, and the form in which an answer shows each detail. */
import type { MinutesSubject } from "../minuted/subjects.ts"
import type { Franchise, Instant, Money, MotionId, MotionKind } from "../types.ts"

/** The type of a detail's value, by the form of the detail. */
export interface Values {
  /** A text. The answer escapes it for Markdown. */
  readonly text: string
  /** A word that selects a variant of the message. */
  readonly choice: string | boolean
  /** A count, shown with separators: `2,536`. */
  readonly number: number
  /** A number without separators, such as that of a line in a file: `2536`. */
  readonly digits: number
  readonly moment: Instant
  /** A day of the calendar, `2026-12-15`. */
  readonly day: string
  readonly money: Money
  /** A group of people, such as permanent members. */
  readonly franchise: Franchise
  /**
   * A kind of motion. The message also gets `kindName`, the name of the kind, and `form`, a word for what people propose in such a motion.
   */
  readonly kind: MotionKind
  readonly list: readonly (string | number)[]
  /** Subjects of `!minutes`. */
  readonly subjects: readonly MinutesSubject[]
  /** A line for people to type. The answer shows it exactly as it is. */
  readonly copy: string
}

export type Form = keyof Values

declare const given: unique symbol

/** A detail: the form in which it is shown, and the type of its value. */
export interface Detail<Value = unknown, Optional extends boolean = boolean> {
  readonly form: Form
  readonly optional: Optional
  /** Exists only for the compiler: it carries the type of the detail's value. */
  readonly [given]?: Value
}

export type Details = Readonly<Record<string, Detail>>

const of = <Name extends Form, Value extends Values[Name] = Values[Name]>(form: Name): Detail<Value, false> => ({
  form,
  optional: false,
})

export const text = of("text")
/** A person as others know them: the full Matrix ID, or only its first part. */
export const person = text
export const motion = of<"text", MotionId>("text")
/** The number of a task, an entry, a payment or a line of a bank statement, with its letter: `T3`. */
export const id = text
export const number = of("number")
export const digits = of("digits")
export const moment = of("moment")
export const day = of("day")
export const money = of("money")
export const franchise = of("franchise")
export const kind = of("kind")
export const list = of("list")
export const subjects = of("subjects")
export const copy = of("copy")
/** One of several fixed words. `true` and `false` stand for yes and no. */
export const choice = <Value extends string | boolean>() => of<"choice", Value>("choice")
export const yesNo = choice<boolean>()

/** A detail that can be null. An answer then shows nothing for it. */
export const orNull = <Value>(detail: Detail<Value, false>): Detail<Value | null, false> => detail

/** A detail that some refusals with this reason lack. */
export const optional = <Value>({ form }: Detail<Value, false>): Detail<Value, true> => ({ form, optional: true })

type ValueOf<D> = D extends Detail<infer Value> ? Value : never
type Needed<D extends Details> = { [Name in keyof D]: D[Name] extends Detail<unknown, false> ? Name : never }[keyof D]

/** The details that code gives with a reason. Code may leave out only the optional ones. */
export type Given<D extends Details> = { readonly [Name in Needed<D>]: ValueOf<D[Name]> } & {
  readonly [Name in Exclude<keyof D, Needed<D>>]?: ValueOf<D[Name]>
}
