/** Acts about ownership shares in the minutes (§11, §19). */
import { z } from "zod"
import { act, hash, motion, person } from "../../kernel/rules/minuted/declare.ts"

/** Why a share ended. */
export const endsOfShare = ["left", "removed"] as const
export type EndOfShare = (typeof endsOfShare)[number]

/** Why a carried dividend was not declared (§4.5): the surplus was gone, or nobody held a part of a share. */
export const undeclaredWhys = ["surplus", "nobody"] as const

/** A share's number. */
const share = z.number()

export const ownershipActs = {
  // `from`: the day on which it begins, by the co-op's zone. `months`: over how many months it is given; 0: it is whole at once.
  "share-issued": act(["shares"], { share, person, from: z.string(), months: z.number() }),
  // `paid`: the commitment to the share, the amount and the day, so that nothing here says who paid in.
  "share-paid": act(["shares"], { entry: z.string(), paid: hash }),
  "dividend-proposed": act(["shares"], { motion, year: z.number(), minor: z.string(), currency: z.string() }),
  // `on`: the day by whose parts of shares it was divided.
  "dividend-declared": act(["shares"], { motion, entry: z.string(), on: z.string() }),
  "dividend-not-declared": act(["shares"], { motion, why: z.enum(undeclaredWhys) }),
  "share-ended": act(["shares"], { share, person, why: z.enum(endsOfShare) }),
}
