/** `!leave`: explains what ends when the sender leaves the co-op. `--sure` leaves. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { say } from "../../src/kernel/acts/context.ts"
import { endsOf, leave } from "../../src/people/acts/members.ts"
import { goodbyeCard, leavingCard } from "../../src/people/views/members.ts"
import { vacantWithout } from "../../src/standing/acts/vacancy.ts"

export default defineCommand({
  name: "leave",
  topic: "people",
  usage: "[--sure]",
  where: ["members", "direct"],
  who: leave.who,
  unlimited: true,
  pieces: [{ toggle: "sure" }],
  args: z.object({ sure: z.boolean() }),
  examples: ["leave", "leave --sure"],
  async run(context, { sure }) {
    const { words, coop, prefix, sender, message } = context
    const { name } = coop.config
    if (!sure) {
      const ends = await endsOf(context, sender)
      const vacant = await vacantWithout(context, sender)
      return context.reply(leavingCard(words, name, { ...ends, vacant }, prefix))
    }
    const card = goodbyeCard(words, name, await leave(context, sender, message.sentAt), prefix)
    if (message.room.place === "direct") await context.reply(card)
    else await say(context, { person: sender.person }, card)
  },
})
