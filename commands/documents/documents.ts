/** `!documents`: the documents in force, and the votes about them. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { readDocuments } from "../../src/documents/acts/reading.ts"
import { documentsCard } from "../../src/documents/views/documents.ts"

export default defineCommand({
  name: "documents",
  shows: true,
  topic: "votes",
  usage: "",
  where: ["members", "moderators", "treasury", "office", "direct"],
  who: readDocuments.who,
  deadlines: true,
  pieces: [],
  args: z.object({}),
  textFor: "document",
  examples: ["documents"],
  async run(context) {
    const { words, prefix, sender } = context
    await context.reply(documentsCard(words, await readDocuments(context, sender), prefix))
  },
})
