/** `!proxies`: the proxies that the sender gave, and those that others gave them (§3.10). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { readProxies } from "../../src/votes/acts/proxies.ts"
import { proxiesCard } from "../../src/votes/views/proxies.ts"

export default defineCommand({
  name: "proxies",
  shows: true,
  topic: "votes",
  usage: "",
  where: ["members", "direct"],
  who: readProxies.who,
  pieces: [],
  args: z.object({}),
  examples: ["proxies"],
  async run(context) {
    const { words, sender, coop, reply } = context
    await reply(proxiesCard(words, await readProxies(context, sender), { ...coop, most: coop.config.proxies }))
  },
})
