/** `!unvote [M7] [for @ana]`: takes back the sender's ballot (§3.11), or one that they cast by proxy. Works only in the direct room. */
import { z } from "zod"
import { unvote } from "../../src/bot/ballot-text.ts"
import { defineCommand } from "../../src/bot/command.ts"
import { thePerson } from "../../src/bot/person.ts"
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
  pieces: [{ motion: "motion" }, { many: "words" }],
  args: z.object({ motion: motion.optional(), words: z.array(z.string().max(500)) }),
  examples: ["unvote", "unvote M1"],
  async run(context, { motion: named = null, words: typed }) {
    const [first, ...rest] = typed
    if (first === undefined) return unvote(context, named)
    const name = context.words.typed.meaning("proxy", first) === "for" ? rest : typed
    const giver = await thePerson(context, name.join(" "))
    return unvote(context, named, giver === context.sender.person ? null : giver)
  },
})
