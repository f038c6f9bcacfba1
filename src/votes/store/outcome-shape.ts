/** The outcome of a motion as the database keeps it, in JSON. */
import { z } from "zod"
import { motionId, type Outcome } from "../../kernel/rules/types.ts"

export const outcomeShape: z.ZodType<Outcome> = z.discriminatedUnion("result", [
  z.object({ result: z.literal("carried"), winner: z.number(), byLot: z.boolean() }),
  z.object({ result: z.literal("rejected"), winner: z.number(), byLot: z.boolean() }),
  z.object({ result: z.literal("no-quorum"), winner: z.number().nullable() }),
  z.object({
    ...{ result: z.literal("elected"), elected: z.array(z.number()), vacant: z.number(), byLot: z.boolean() },
  }),
  z.object({ result: z.literal("withdrawn"), cancelled: z.string().transform(motionId).nullable().exactOptional() }),
])
