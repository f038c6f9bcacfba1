/** `!rooms`: my rooms, and back into those that I am not in. */
import { z } from "zod"
import { defineCommand } from "../src/bot/command.ts"
import { isWanted } from "../src/rules/rooms.ts"
import { forgetAskedBack } from "../src/store/room-keeping.ts"
import { escapeMarkdown } from "../src/views/markdown.ts"

const shared = ["members", "lobby", "moderators", "treasury"] as const

export default defineCommand({
  name: "rooms",
  section: "people",
  usage: "",
  where: ["direct"],
  who: "member",
  pieces: [],
  args: z.object({}),
  examples: ["rooms"],
  async run({ work, coop, sender, words, reply }) {
    // Whoever left by themselves is asked back by the room keeper once; this makes it ask once more.
    await forgetAskedBack(work, coop.key, sender.person)
    const lines = shared.flatMap((role) => {
      const room = coop.rooms[role]
      if (room === undefined || !isWanted(role, sender, false)) return []
      const link = escapeMarkdown(`https://matrix.to/#/${room}?via=${coop.server}`)
      return [`- ${words.t("rooms-one", { role, link })}`]
    })
    const first = words.t("rooms-list", { coop: escapeMarkdown(coop.config.name) })
    await reply(`${first}\n\n${lines.join("\n")}\n\n${words.t("rooms-next")}`)
  },
})
