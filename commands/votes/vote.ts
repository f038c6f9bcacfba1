/** `!vote M7 2 1 3`: casts a ballot. Works only in the direct room. */
import { z } from "zod"
import { vote } from "../../src/bot/ballot-text.ts"
import { defineCommand } from "../../src/bot/command.ts"
import { plainlyBallot } from "../../src/bot/stray-ballot.ts"
import { readOwnVotes } from "../../src/votes/acts/own-votes.ts"
import { motion } from "../arguments.ts"

export default defineCommand({
  name: "vote",
  topic: "votes",
  usage: "M1 NUMBERS",
  where: ["direct"],
  // `castBallot` checks that the sender is on the roll. `who` lets only people pass who may be on a roll, so that all others learn nothing
  // of any vote.
  who: readOwnVotes.who,
  open: "judged",
  unlimited: true,
  deadlines: true,
  pieces: [{ many: "words" }],
  args: z.object({ words: z.array(z.string()) }),
  takenOut: {
    is: "ballot",
    proof: (_, rest) => !/^\s*[mr]\d+\s*$|\?\s*$/i.test(rest),
    mistyped: plainlyBallot,
  },
  examples: ["vote M1 abstain"],
  async run(context, { words }) {
    const [first = "", ...rest] = words
    const named = motion.safeParse(first)
    const oneLine = !/[\n\r]/.test(context.message.body.trim())
    await vote(context, named.success ? named.data : null, (named.success ? rest : words).join(" "), { oneLine })
  },
})
