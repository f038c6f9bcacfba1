/** `!invite @user`: invites a person to the co-op. `--withdraw` takes the invitation back. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { thePerson } from "../../src/bot/person.ts"
import { paragraphs } from "../../src/kernel/views/markdown.ts"
import { nameOf } from "../../src/kernel/views/people.ts"
import { invite, uninvite } from "../../src/people/acts/members.ts"
import { inviteCard } from "../../src/people/views/members.ts"
import { notToConfuse } from "../../src/standing/acts/look-alike-people.ts"
import { person } from "../arguments.ts"

export default defineCommand({
  name: "invite",
  topic: "people",
  foremost: ({ sender }) => (sender.powers.has("invite") ? "own" : null),
  usage: "@USER:SERVER [--withdraw]",
  where: ["members", "moderators", "office", "direct"],
  who: invite.who,
  offered: ({ sender }) => sender.status === "permanent" || sender.powers.has("invite"),
  pieces: ["person", { toggle: "withdraw" }, { toggle: "sure" }],
  args: z.object({ person, withdraw: z.boolean(), sure: z.boolean() }),
  examples: ["invite @fay:example.org", "invite @fay:example.org --withdraw"],
  async run(context, { person, withdraw, sure }) {
    const { words, coop, prefix } = context
    const { server } = coop
    const meant = await thePerson(context, person)
    if (withdraw) {
      await uninvite(context, context.sender, meant)
      return context.reply(words.t("invitation-withdrawn", { person: nameOf(meant, server) }))
    }
    const invited = await invite(context, context.sender, meant, { sure })
    const card = inviteCard(words, meant, invited, { server, prefix })
    await context.reply(paragraphs(card, await notToConfuse(context, meant)))
  },
})
