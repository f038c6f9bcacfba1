/** `!remove @user GROUNDS`: says what a removal is; `--sure` opens its first vote, in the moderators' room and nowhere else (§1.8, §6). */
import { z } from "zod"
import { defineCommand } from "../src/bot/command.ts"
import { namesSomebody, thePerson } from "../src/bot/person.ts"
import { takeOut } from "../src/bot/take-out.ts"
import { say } from "../src/coop/context.ts"
import { expectedRoll } from "../src/coop/propose.ts"
import { refuse } from "../src/coop/refusal.ts"
import { proposeRemoval } from "../src/coop/removal.ts"
import { plainName } from "../src/views/people.ts"
import { removalCard } from "../src/views/removal.ts"
import { longText, person, text, typed } from "./arguments.ts"

export default defineCommand({
  name: "remove",
  section: "people",
  usage: "[--sure] @user GROUNDS",
  where: ["moderators"],
  who: { start: "removal-first" },
  confined: true,
  deadlines: true,
  pieces: ["person", { toggle: "sure" }, { line: "grounds" }, { lines: "text" }],
  args: z.object({ sure: z.boolean(), person, grounds: longText, text }),
  // Whom it is about makes it a removal: "!remove the old logo" is none.
  carries: (context, _, { person }) => namesSomebody(context, [String(person ?? "")]),
  examples: ["remove @dee Has kept the key to the store for months, and answers nobody."],
  async run(context, { sure, person, grounds, text }) {
    const { words, coop, prefix, sender } = context
    const whom = await thePerson(context, person)
    const whole = text === "" ? grounds : `${grounds}\n${text}`
    const motion = await proposeRemoval(context, sender, whom, whole, typed(context))
    const sureCopy = `${prefix}remove --sure ${person} ${whole}`
    // Undone by the refusal: whatever else speaks against it has been said by now.
    if (!sure) refuse("sure-to-remove", { person: plainName(whom, coop.server), sureCopy })
    const voters = await expectedRoll(context, motion)
    await context.reply(removalCard(words, motion, { voters, server: coop.server, prefix }), { startThread: true })
  },
  /** The same for everybody and whomever it named: nothing of it stays where it was typed, and nothing is told but where it belongs. */
  async elsewhere(context) {
    const { words, prefix, message } = context
    const removed = await takeOut(context, words.t("removal-redaction-reason"))
    const { place, encrypted } = message.room
    const where = place === "direct" && encrypted ? words.t("place-here") : words.t(`place-${place}`)
    const told = words.t("removal-wrong-room", { removed: String(removed), where, prefix })
    await say(context, { person: message.sender }, told)
  },
})
