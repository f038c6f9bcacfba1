/** Columns that hold JSON: read through a schema, since what a column holds is only known once it is read. */
import { z } from "zod"
import { named } from "../rules/minuted/declare.ts"
import type { MatrixId } from "../rules/types.ts"

/** @throws Error where the text is no JSON, or of another shape */
export const fromJson = <T>(shape: z.ZodType<T>, text: string): T => shape.parse(JSON.parse(text))

export const peopleShape = z.array(named<MatrixId>())

/** How a share of a task is divided: `[["@ana:example.org", 2], …]`. */
export const ratioShape = z.array(z.tuple([named<MatrixId>(), z.number()]))
