/** `!petitions`: the open petitions. `!petitions A1`: one of them with its text (§17.1). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { readPetition, readPetitions } from "../../src/voice/acts/petitions.ts"
import { petitionCard, petitionList } from "../../src/voice/views/petitions.ts"
import { petition } from "../arguments.ts"
import { likelyPetition } from "../likely.ts"

export default defineCommand({
  name: "petitions",
  shows: true,
  topic: "votes",
  usage: "[A1]",
  where: ["members", "moderators", "office", "direct"],
  who: readPetitions.who,
  deadlines: true,
  textFor: "petition",
  pieces: ["petition"],
  args: z.object({ petition: petition.optional() }),
  likely: likelyPetition,
  examples: ["petitions", "petitions A1"],
  async run(context, { petition: number }) {
    const { words, prefix, sender, reply } = context
    if (number === undefined) return reply(petitionList(words, await readPetitions(context, sender), prefix))
    await reply(petitionCard(words, await readPetition(context, sender, number), prefix))
  },
})
