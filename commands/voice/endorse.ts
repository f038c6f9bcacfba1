/** `!endorse A1`: endorses a petition (§17.1). Nobody learns who has done so. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { endorsePetition } from "../../src/voice/acts/petitions.ts"
import { endorsedCards } from "../../src/voice/views/petitions.ts"
import { petition } from "../arguments.ts"
import { likelyPetition } from "../likely.ts"

export default defineCommand({
  name: "endorse",
  topic: "votes",
  usage: "[A1]",
  where: ["direct"],
  who: endorsePetition.who,
  pieces: ["petition"],
  args: z.object({ petition: petition.optional() }),
  likely: likelyPetition,
  // In another room the message shows who endorses the petition.
  takenOut: {
    is: "matter",
    proof: (_, rest) => /^\s*#?a\d+\W*$/i.test(rest),
    reason: (words) => words.t("petition-redaction-reason"),
    told: (words, removal) => words.t("petition-wrong-room", { ...removal, command: "endorse" }),
  },
  examples: ["endorse A1"],
  async run(context, { petition: number = null }) {
    const { words, sender, message, reply } = context
    const endorsed = await endorsePetition(context, sender, number, message.sentAt)
    const [card, ...others] = endorsedCards(words, endorsed)
    await reply(card, { asLongAs: others })
  },
})
