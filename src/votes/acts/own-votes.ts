/** Facts that voters can read about their own open votes: whether they have voted, and their receipts. */

import type { Act } from "../../kernel/acts/context.ts"
import type { Series } from "../../kernel/rules/types.ts"
import type { Asker } from "../rules/who.ts"
import { ownReceipts, rollOf } from "../store/ballots.ts"
import { type KeptMotion, motionsIn } from "../store/motions.ts"
import { askedBy } from "./asked.ts"

/** The open votes that have this person on the roll. `ballots`: the series of votes that the bot may mention in the room where they ask. */
const votesOf = ({ work, coop }: Act, { person }: Asker, ballots: readonly Series[]): Promise<KeptMotion[]> =>
  motionsIn(work, coop.key, ["voting"], { series: ballots, voter: person })

/**
 * The open votes of the person who asks, and whether they have voted in each. `ballots`: the series of votes that the bot may mention in
 * this room.
 * @throws Refusal
 */
export const readOwnVotes = askedBy("voter", async (act: Act, by, ballots: readonly Series[]) => {
  const votes: { readonly motion: KeptMotion; readonly voted: boolean }[] = []
  for (const motion of await votesOf(act, by, ballots)) {
    const voted = (await rollOf(act.work, motion.row)).some((entry) => entry.person === by.person && entry.voted)
    votes.push({ motion, voted })
  }
  return votes
})

/** A person's receipt in an open vote, and the receipts of the ballots that it replaced. */
export interface OwnReceipt {
  readonly motion: KeptMotion
  readonly receipt: string
  readonly void: readonly string[]
}

/**
 * The receipts of the person who asks, in all open votes in which they have voted. `ballots`: the series of votes that the bot may mention
 * in this room.
 * @throws Refusal
 */
export const readOwnReceipts = askedBy(
  "voter",
  async (act: Act, by, ballots: readonly Series[]): Promise<readonly OwnReceipt[]> => {
    const receipts: OwnReceipt[] = []
    for (const motion of await votesOf(act, by, ballots)) {
      const own = await ownReceipts(act.work, motion.row, by.person)
      if (own) receipts.push({ motion, ...own })
    }
    return receipts
  },
)
