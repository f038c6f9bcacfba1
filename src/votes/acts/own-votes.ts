/** Facts that voters can read about their own open votes: whether they have voted, and their receipts. */

import type { Act } from "../../kernel/acts/context.ts"
import type { MatrixId, Series } from "../../kernel/rules/types.ts"
import type { Asker } from "../rules/who.ts"
import { castFor, ownReceipts } from "../store/ballots.ts"
import { type KeptMotion, motionsIn } from "../store/motions.ts"
import { rollOf } from "../store/roll.ts"
import { askedBy } from "./asked.ts"
import { giversTo } from "./proxied.ts"

/** The open votes that have this person on the roll. `ballots`: the series of votes that the bot may mention in the room where they ask. */
const votesOf = ({ work, coop }: Act, { person }: Asker, ballots: readonly Series[]): Promise<KeptMotion[]> =>
  motionsIn(work, coop.key, ["voting"], { series: ballots, voter: person })

/** An open vote in which somebody can vote, for themselves or for another person. */
export interface OwnVote {
  readonly motion: KeptMotion
  readonly voted: boolean
  /** The person whose ballot it is, if the asker may fill it in by proxy (§3.10). Null: it is their own. */
  readonly of: MatrixId | null
}

/**
 * The open votes of the person who asks, and whether they have voted in each. A vote in which they may vote for somebody else comes again for
 * that person, unless that person has voted themselves. `ballots`: the series of votes that the bot may mention in this room.
 * @throws Refusal
 */
export const readOwnVotes = askedBy("voter", async (act: Act, by, ballots: readonly Series[]) => {
  const votes: OwnVote[] = []
  for (const motion of await votesOf(act, by, ballots)) {
    const roll = await rollOf(act.work, motion.row)
    const hasVoted = (voter: MatrixId) => roll.some(({ person, voted }) => person === voter && voted)
    votes.push({ motion, voted: hasVoted(by.person), of: null })
    for (const giver of await giversTo(act, motion, by.person))
      if ((await castFor(act.work, motion.row, giver)) !== "voter")
        votes.push({ motion, voted: hasVoted(giver), of: giver })
  }
  return votes
})

/** A person's receipt in an open vote, and the receipts of the ballots that it replaced. `of`: as in `OwnVote`. */
export interface OwnReceipt {
  readonly motion: KeptMotion
  readonly receipt: string
  readonly void: readonly string[]
  readonly of: MatrixId | null
}

/**
 * The receipts of the person who asks, in all open votes in which they have voted, for themselves or for others. `ballots`: the series of
 * votes that the bot may mention in this room.
 * @throws Refusal
 */
export const readOwnReceipts = askedBy(
  "voter",
  async (act: Act, by, ballots: readonly Series[]): Promise<readonly OwnReceipt[]> => {
    const receipts: OwnReceipt[] = []
    for (const motion of await votesOf(act, by, ballots)) {
      const own = await ownReceipts(act.work, motion.row, by.person)
      if (own) receipts.push({ motion, ...own, of: null })
      for (const giver of await giversTo(act, motion, by.person)) {
        const theirs = await ownReceipts(act.work, motion.row, giver, by.person)
        if (theirs) receipts.push({ motion, ...theirs, of: giver })
      }
    }
    return receipts
  },
)
