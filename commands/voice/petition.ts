/**
 * `!petition TEXT`: begins a petition, whose beginner nobody learns (§17.1). `!petition recall @ben GROUNDS`, `!petition remove @ben GROUNDS`:
 * begins one about a person. `!petition withdraw`: takes it back before it is shown.
 */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { beginPetition, withdrawPetition } from "../../src/voice/acts/petitions.ts"
import { begunCards, withdrawnCards } from "../../src/voice/views/petitions.ts"
import { text, title } from "../arguments.ts"
import { wishOf } from "./petition-line.ts"

export default defineCommand({
  name: "petition",
  topic: "votes",
  usage: "TEXT",
  where: ["direct"],
  who: beginPetition.who,
  deadlines: true,
  pieces: [{ line: "title" }, { lines: "text" }],
  args: z.object({ title, text }),
  // In another room the message shows who wants to begin the petition.
  takenOut: {
    is: "matter",
    proof: (_, rest) => !/^\s*a?\d*\s*\??\s*$/i.test(rest),
    reason: (words) => words.t("petition-redaction-reason"),
    told: (words, removal) => words.t("petition-wrong-room", { ...removal, command: "petition" }),
  },
  examples: ["petition Close the office on Fridays", "petition recall @ben The accounts of June are missing."],
  async run(context, wording) {
    const { words, prefix, sender, reply } = context
    const isWithdrawal = words.typed.meaning("petition", wording.title.trim()) === "withdraw" && wording.text === ""
    const [card, ...others] = isWithdrawal
      ? withdrawnCards(words, await withdrawPetition(context, sender))
      : begunCards(words, await beginPetition(context, sender, await wishOf(context, wording)), prefix)
    await reply(card, { asLongAs: others })
  },
})
