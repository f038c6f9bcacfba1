/** How an act of the minutes is declared (§11): what its details are, which of them older records lack, and by which subjects it is found. */
import { z } from "zod"
import type { Instant, MatrixId, MotionId } from "../types.ts"

/** Subjects by which people ask for records: `!minutes members`. */
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
  /** Details that were added later: records are written with them, and older records lack them. */
  readonly later: Later
  /** Details that older records have, and that are not written any more. */
  readonly before: Before
  /** Checks what is about to be written: an undeclared detail is refused, since it could be personal text. */
  readonly written: z.ZodType<Written<Details, Later>>
  /** Reads a record of any age. */
  readonly told: z.ZodType<Told<Details, Later, Before>>
}

// zod would have an empty shape forbid every detail, also those that stand beside it.
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
  // Left out, they are empty, which is what their types say then.
  const { later = {} as Later, before = {} as Before } = rest
  const optional = z.object({ ...later, ...before }).partial()
  return {
    ...{ groups, details, later, before },
    // The compiler cannot follow type parameters through zod; `Written` and `Told` say what these shapes come to.
    written: z.strictObject({ ...details, ...later }) as unknown as z.ZodType<Written<Details, Later>>,
    told: z.object({ ...details, ...optional.shape }) as unknown as z.ZodType<Told<Details, Later, Before>>,
  }
}

/** A text that only its type tells from others. It is never parsed further: minutes of any age must stay readable. */
export const named = <Text extends string>() => z.custom<Text>((value) => typeof value === "string")

export const person = named<MatrixId>()
export const people = z.array(person).readonly()
export const motion = named<MotionId>()
/** Milliseconds since the epoch. */
export const moment = z.custom<Instant>((value) => typeof value === "number")
/** SHA-256 in hex: of something, or of a salt and a text that may be erased. */
export const hash = z.string()
