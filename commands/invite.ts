/** `!invite @user`: invites somebody to the co-op; `--withdraw` takes that back. */
import { z } from "zod"
import { defineCommand } from "../src/bot/command.ts"
import { thePerson } from "../src/bot/person.ts"
import { invite, uninvite } from "../src/coop/members.ts"
import { inviteCard } from "../src/views/members.ts"
import { nameOf } from "../src/views/people.ts"
import { person } from "./arguments.ts"

export default defineCommand({
  name: "invite",
  aliases: ["einladen"],
  section: "people",
  usage: "@USER:SERVER [--withdraw]",
  where: ["members", "moderators", "direct"],
  who: "member",
  offered: ({ sender }) => sender.status === "permanent" || sender.offices.includes("moderator"),
  pieces: ["person", { toggle: "withdraw" }],
  args: z.object({ person, withdraw: z.boolean() }),
  examples: ["invite @fay:example.org", "invite @fay:example.org --withdraw"],
  async run(context, { person, withdraw }) {
    const { words, coop, prefix } = context
    const { server } = coop
    const meant = await thePerson(context, person)
    if (withdraw) {
      await uninvite(context, context.sender, meant)
      return context.reply(words.t("invitation-withdrawn", { person: nameOf(meant, server) }))
    }
    const invited = await invite(context, context.sender, meant)
    await context.reply(inviteCard(words, meant, invited, { server, prefix }))
  },
})
