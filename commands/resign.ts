/** `!resign [OFFICE]`: gives up an office. */
import { z } from "zod"
import { defineCommand } from "../src/bot/command.ts"
import { membersRoom, say } from "../src/coop/context.ts"
import { resign } from "../src/coop/offices.ts"
import { sayVacancies } from "../src/coop/vacancy.ts"
import { nameOf } from "../src/views/people.ts"
import { office } from "./arguments.ts"

export default defineCommand({
  name: "resign",
  aliases: ["zurücktreten"],
  section: "offices",
  usage: "[OFFICE]",
  where: ["members", "moderators", "treasury", "direct"],
  who: "member",
  offered: ({ sender }) => sender.offices.length > 0,
  unlimited: true,
  pieces: ["office"],
  args: z.object({ office: office.optional() }),
  examples: ["resign", "resign treasurer"],
  async run(context, args) {
    const { words, coop, sender, message } = context
    const ended = await resign(context, sender, args.office ?? null)
    const said = words.t("office-resigned", { person: nameOf(sender.person, coop.server), office: ended })
    await context.reply(said)
    // Everybody hears of it, wherever it was typed.
    if (message.room.place !== "members") await say(context, membersRoom(context), said)
    await sayVacancies(context, [ended])
  },
})
