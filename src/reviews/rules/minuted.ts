/** Rounds of reviews in the minutes (§14.4). Nothing in them names a person, or says who wrote. */
import { z } from "zod"
import { act, hash, moment } from "../../kernel/rules/minuted/declare.ts"

export const reviewActs = {
  // `people`: how many are asked. `atLeast`: how many must write before a person is shown anything.
  "reviews-opened": act(["reviews"], { round: z.number(), endsAt: moment, atLeast: z.number(), people: z.number() }),
  // A hash for each person of whom enough wrote, sorted, so that their order tells nothing.
  "reviews-closed": act(["reviews"], { round: z.number(), results: z.array(hash).readonly() }),
}
