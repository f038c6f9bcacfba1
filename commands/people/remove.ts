/**
 * `!remove @user GROUNDS`: explains what a removal is. `--sure` opens the first vote on it. That works only in the moderators' room (§1.8,
 * §6).
 */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { namesSomebody, thePerson } from "../../src/bot/person.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { plainName } from "../../src/kernel/views/people.ts"
import { proposeRemoval } from "../../src/people/acts/removal.ts"
import { removalCard } from "../../src/people/views/removal.ts"
import { expectedRoll } from "../../src/votes/acts/propose.ts"
import { longText, person, text, typed } from "../arguments.ts"

export default defineCommand({
  name: "remove",
  topic: "people",
  foremost: () => "own",
  usage: "[--sure] @user GROUNDS",
  where: ["moderators"],
  who: proposeRemoval.who,
  deadlines: true,
  pieces: ["person", { toggle: "sure" }, { line: "grounds" }, { lines: "text" }],
  args: z.object({ sure: z.boolean(), person, grounds: longText, text }),
  takenOut: {
    is: "matter",
    // The message is taken out only if it names a person whom the co-op knows: "!remove the old logo" is an ordinary sentence. The answer
    // is the same for every sender: it only says in which room to use the command, so it reveals nothing.
    proof: (context, _, { person }) => namesSomebody(context, [String(person ?? "")]),
    reason: (words) => words.t("removal-redaction-reason"),
    told: (words, removal) => words.t("removal-wrong-room", removal),
  },
  examples: ["remove @dee Has kept the key to the store for months, and answers nobody."],
  async run(context, { sure, person, grounds, text }) {
    const { words, coop, prefix, sender } = context
    const whom = await thePerson(context, person)
    const whole = text === "" ? grounds : `${grounds}\n${text}`
    const motion = await proposeRemoval(context, sender, whom, whole, typed(context))
    const sureCopy = `${prefix}remove --sure ${person} ${whole}`
    // This refusal comes last, so the sender hears of every other objection first. Like every refusal, it undoes what the command has
    // written: the motion that was just opened.
    if (!sure) refuse("sure-to-remove", { person: plainName(whom, coop.server), sureCopy })
    const voters = await expectedRoll(context, motion)
    await context.reply(removalCard(words, motion, { voters, server: coop.server, prefix }), { startThread: true })
  },
})
