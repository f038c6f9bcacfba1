/** Acts about ownership shares in the minutes (§11, §19). */
import { z } from "zod"
import { act, hash, person } from "../../kernel/rules/minuted/declare.ts"

/** Why a share ended. */
export const endsOfShare = ["left", "removed"] as const
export type EndOfShare = (typeof endsOfShare)[number]

/** A share's number. */
const share = z.number()

export const ownershipActs = {
  // `from`: the day on which it begins, by the co-op's zone. `months`: over how many months it is given; 0: it is whole at once.
  "share-issued": act(["shares"], { share, person, from: z.string(), months: z.number() }),
  // `paid`: the commitment to the share, the amount and the day, so that nothing here says who paid in.
  "share-paid": act(["shares"], { entry: z.string(), paid: hash }),
  "share-ended": act(["shares"], { share, person, why: z.enum(endsOfShare) }),
}
