/** `!unvote [M7]`: takes the sender's ballot back (§3.11). Works only in the direct room. */
import { z } from "zod"
import { unvote } from "../../src/bot/ballot-text.ts"
import { defineCommand } from "../../src/bot/command.ts"
import { readOwnVotes } from "../../src/votes/acts/own-votes.ts"
import { motion } from "../arguments.ts"

export default defineCommand({
  name: "unvote",
  topic: "votes",
  usage: "[M1]",
  where: ["direct"],
  // As for `!vote`: the act checks that the sender is on the roll, and all others learn nothing of any vote.
  who: readOwnVotes.who,
  open: "judged",
  unlimited: true,
  deadlines: true,
  pieces: [{ motion: "motion" }],
  args: z.object({ motion: motion.optional() }),
  examples: ["unvote", "unvote M1"],
  run: (context, args) => unvote(context, args.motion ?? null),
})
