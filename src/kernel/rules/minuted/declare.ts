/** How an act of the minutes is declared (§11): its details, the details that older records lack, and the subjects that find it. */
import { z } from "zod"
import type { Instant, MatrixId, MotionId } from "../types.ts"

/** The subjects by which people ask for records, as in `!minutes members`. */
export type ActGroup = "members" | "motions" | "votes" | "offices" | "treasury" | "tasks" | "budgets" | "removals"

export interface ActDeclaration<
  Details extends z.ZodRawShape = z.ZodRawShape,
  Later extends z.ZodRawShape = z.ZodRawShape,
  Before extends z.ZodRawShape = z.ZodRawShape,
> {
  /** At least one, so that every record is found. */
  readonly groups: readonly [ActGroup, ...ActGroup[]]
  /** Details that stand in every record of this act. */
  readonly details: Details
  /** Details that were added later. New records have them; older records may not. */
  readonly later: Later
  /** Details that only older records have. */
  readonly before: Before
  /** Checks a record before it is written. It refuses undeclared details, since they could be somebody's private text. */
  readonly written: z.ZodType<Written<Details, Later>>
  /** Reads a record of any age. */
  readonly told: z.ZodType<Told<Details, Later, Before>>
}

// zod types an empty shape so that it forbids every detail, even those of the shapes intersected with it.
type Shown<Shape extends z.ZodRawShape> = [keyof Shape] extends [never] ? unknown : z.output<z.ZodObject<Shape>>
type Written<Details extends z.ZodRawShape, Later extends z.ZodRawShape> = Readonly<Shown<Details> & Shown<Later>>
type Told<Details extends z.ZodRawShape, Later extends z.ZodRawShape, Before extends z.ZodRawShape> = Readonly<
  Shown<Details> & Partial<Shown<Later>> & Partial<Shown<Before>>
>

/**
 * Declares an act. A detail that some records have and others lack by nature is `.optional()`.
 *
 *     "member-left": act(["members"], { person }, { later: { since: moment } })
 */
export function act<
  Details extends z.ZodRawShape,
  Later extends z.ZodRawShape = Record<never, never>,
  Before extends z.ZodRawShape = Record<never, never>,
>(
  groups: readonly [ActGroup, ...ActGroup[]],
  details: Details,
  rest: { readonly later?: Later; readonly before?: Before } = {},
): ActDeclaration<Details, Later, Before> {
  // The type parameters default to empty shapes when these are left out.
  const { later = {} as Later, before = {} as Before } = rest
  const optional = z.object({ ...later, ...before }).partial()
  return {
    ...{ groups, details, later, before },
    // The compiler cannot follow type parameters through zod. `Written` and `Told` are the types that these schemas
    // parse to.
    written: z.strictObject({ ...details, ...later }) as unknown as z.ZodType<Written<Details, Later>>,
    told: z.object({ ...details, ...optional.shape }) as unknown as z.ZodType<Told<Details, Later, Before>>,
  }
}

/** A text with a type of its own. Its form is never checked, because minutes of any age must stay readable. */
export const named = <Text extends string>() => z.custom<Text>((value) => typeof value === "string")

export const person = named<MatrixId>()
export const people = z.array(person).readonly()
export const motion = named<MotionId>()
/** Milliseconds since the epoch. */
export const moment = z.custom<Instant>((value) => typeof value === "number")
/** A SHA-256 hash in hex: over something, or over a salt and a text that may be erased. */
export const hash = z.string()

/** For each act of a capability, the variables that its sentence `record-<act>` needs, from the details as a record tells them. */
export type RecordsOf<Acts extends Readonly<Record<string, ActDeclaration>>> = {
  readonly [A in keyof Acts]: (details: z.output<Acts[A]["told"]>) => Readonly<Record<string, string | number>>
}
