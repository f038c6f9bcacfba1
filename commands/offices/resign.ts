/** `!resign [OFFICE]`: explains what ends when the sender gives up an office. `--sure` gives it up (§1.8). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { theOffice } from "../../src/bot/office.ts"
import { membersRoom, say } from "../../src/kernel/acts/context.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { nameOf } from "../../src/kernel/views/people.ts"
import { resign } from "../../src/offices/acts/offices.ts"
import { sayVacancies, vacantWithout } from "../../src/standing/acts/vacancy.ts"
import { office } from "../arguments.ts"

export default defineCommand({
  name: "resign",
  topic: "elections",
  usage: "[OFFICE] [--sure]",
  where: ["members", "moderators", "treasury", "office", "direct"],
  who: resign.who,
  offered: ({ sender }) => sender.offices.length > 0,
  unlimited: true,
  pieces: [{ word: "office", of: "office" }, { toggle: "sure" }],
  args: z.object({ office: office.optional(), sure: z.boolean() }),
  examples: ["resign", "resign treasurer --sure"],
  async run(context, args) {
    const { words, coop, sender, message } = context
    const vacant = await vacantWithout(context, sender)
    const ended = await resign(context, sender, args.office === undefined ? null : theOffice(context, args.office))
    // This refusal comes last, so the sender hears of every other objection first. Like every refusal, it undoes what the command has
    // written. So without `--sure` nobody resigns.
    if (!args.sure) refuse("sure-to-resign", { office: ended, vacant: vacant.includes(ended) })
    const said = words.t("office-resigned", { person: nameOf(sender.person, coop.server), office: ended })
    await context.reply(said)
    // All members hear of it, in whichever room the officer typed the command.
    if (message.room.place !== "members") await say(context, membersRoom(context), said)
    await sayVacancies(context, [ended])
  },
})
