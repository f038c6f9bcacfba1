/** Reads columns that hold JSON. Each column is read through a schema, because its type does not say what the JSON in it is. */
import { z } from "zod"
import { named } from "../rules/minuted/declare.ts"
import type { MatrixId } from "../rules/types.ts"

/**
 * Reads JSON of the given shape.
 * @throws Error if the text is not JSON, or does not have this shape
 */
export const fromJson = <T>(shape: z.ZodType<T>, text: string): T => shape.parse(JSON.parse(text))

export const peopleShape = z.array(named<MatrixId>())

/** How a share of a task is divided: `[["@ana:example.org", 2], …]`. */
export const ratioShape = z.array(z.tuple([named<MatrixId>(), z.number()]))
