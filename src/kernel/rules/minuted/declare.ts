/**
 * How an act of the minutes is declared (§11): its details, the details that older records lack, and the subjects under which people find
 * it.
 */
import { z } from "zod"
import type { Instant, MatrixId, MotionId } from "../types.ts"
import type { MinutesSubject } from "./subjects.ts"

export interface ActDeclaration<
  Details extends z.ZodRawShape = z.ZodRawShape,
  Later extends z.ZodRawShape = z.ZodRawShape,
  Before extends z.ZodRawShape = z.ZodRawShape,
> {
  /** The subjects under which `!minutes` shows the act. There is at least one, so that people can find every record. */
  readonly subjects: readonly [MinutesSubject, ...MinutesSubject[]]
  /** Details that stand in every record of this act. */
  readonly details: Details
  /** Details that were added later. New records have them, and older records can lack them. */
  readonly later: Later
  /** Details that only older records have. */
  readonly before: Before
  /** Checks a record before it is written. It refuses undeclared details, since they could be somebody's private text. */
  readonly written: z.ZodType<Written<Details, Later>>
  /** Reads a record of any age. */
  readonly told: z.ZodType<Told<Details, Later, Before>>
}

// For an empty shape this type is `unknown`, so that it allows every detail. zod's own type for an empty shape would forbid every detail,
// even the details of a shape that it is combined with.
type Shown<Shape extends z.ZodRawShape> = [keyof Shape] extends [never] ? unknown : z.output<z.ZodObject<Shape>>
type Written<Details extends z.ZodRawShape, Later extends z.ZodRawShape> = Readonly<Shown<Details> & Shown<Later>>
type Told<Details extends z.ZodRawShape, Later extends z.ZodRawShape, Before extends z.ZodRawShape> = Readonly<
  Shown<Details> & Partial<Shown<Later>> & Partial<Shown<Before>>
>

/**
 * Declares an act. Make a detail `.optional()` if some records of this act have no value for it.
 *
 *     "member-left": act(["members"], { person }, { later: { since: moment } })
 */
export function act<
  Details extends z.ZodRawShape,
  Later extends z.ZodRawShape = Record<never, never>,
  Before extends z.ZodRawShape = Record<never, never>,
>(
  subjects: readonly [MinutesSubject, ...MinutesSubject[]],
  details: Details,
  rest: { readonly later?: Later; readonly before?: Before } = {},
): ActDeclaration<Details, Later, Before> {
  // The casts are safe: if `later` or `before` is left out, its type parameter is the empty shape.
  const { later = {} as Later, before = {} as Before } = rest
  const optional = z.object({ ...later, ...before }).partial()
  return {
    ...{ subjects, details, later, before },
    // The casts are needed: the compiler cannot follow type parameters through zod. These schemas parse to the types `Written` and `Told`.
    written: z.strictObject({ ...details, ...later }) as unknown as z.ZodType<Written<Details, Later>>,
    told: z.object({ ...details, ...optional.shape }) as unknown as z.ZodType<Told<Details, Later, Before>>,
  }
}

/** A text with a type of its own. Nothing checks its form, because minutes of any age must stay readable. */
export const named = <Text extends string>() => z.custom<Text>((value) => typeof value === "string")

export const person = named<MatrixId>()
export const people = z.array(person).readonly()
export const motion = named<MotionId>()
/** Milliseconds since the epoch. */
export const moment = z.custom<Instant>((value) => typeof value === "number")
/** A SHA-256 hash in hex. If the text can be erased later, the hash is over a salt and the text. */
export const hash = z.string()
