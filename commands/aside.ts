/** Answers that not everybody who is there is to read. */
import type { CommandContext } from "../src/bot/command.ts"
import type { Place } from "../src/bot/message.ts"
import { say } from "../src/coop/context.ts"

/** How to answer the sender: where they asked, but from these places in their direct room, and there only that it was said. */
export function answerAside(
  context: CommandContext,
  places: readonly Place[] = ["lobby"],
): (markdown: string) => Promise<void> {
  const { message, sender, words, reply } = context
  return async (markdown) => {
    if (!places.includes(message.room.place)) return reply(markdown)
    await say(context, { person: sender.person }, markdown)
    await reply(words.t("task-aside"))
  }
}
