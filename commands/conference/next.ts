/** `!next`: calls the next item of the agenda (§16.4). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { callNext } from "../../src/conference/acts/items.ts"

export default defineCommand({
  name: "next",
  topic: "conference",
  usage: "",
  where: ["members"],
  who: callNext.who,
  deadlines: true,
  unlimited: true,
  pieces: [],
  args: z.object({}),
  examples: ["next"],
  async run(context) {
    const { words, prefix, sender, reply } = context
    const { item } = await callNext(context, sender)
    // An item that is called has a message of its own, so there is no other answer.
    if (item === null) await reply(words.t("agenda-done", { prefix }))
  },
})
