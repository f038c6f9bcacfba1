/** Answers that not everybody in the lobby is to read. */
import type { CommandContext } from "../src/bot/command.ts"
import { say } from "../src/coop/context.ts"

/** How to answer the sender: where they asked, but from the lobby in their direct room, and there only that it was said. */
export function answerAside(context: CommandContext): (markdown: string) => Promise<void> {
  const { message, sender, words, reply } = context
  return async (markdown) => {
    if (message.room.place !== "lobby") return reply(markdown)
    await say(context, { person: sender.person }, markdown)
    await reply(words.t("task-aside"))
  }
}
