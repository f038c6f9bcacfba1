/** Acts about ownership shares in the minutes (§11, §19). */
import { z } from "zod"
import { act, person } from "../../kernel/rules/minuted/declare.ts"

/** Why a share ended. */
export const endsOfShare = ["left", "removed"] as const
export type EndOfShare = (typeof endsOfShare)[number]

/** A share's number. */
const share = z.number()

export const ownershipActs = {
  // `from`: the day on which it begins, by the co-op's zone. `months`: over how many months it is given; 0: it is whole at once.
  "share-issued": act(["shares"], { share, person, from: z.string(), months: z.number() }),
  "share-ended": act(["shares"], { share, person, why: z.enum(endsOfShare) }),
}
