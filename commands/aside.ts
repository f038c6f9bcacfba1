/** Answers that not everybody in the room should read. */
import type { CommandContext } from "../src/bot/command.ts"
import type { Place } from "../src/bot/message.ts"
import { say } from "../src/kernel/acts/context.ts"

/**
 * Returns a function that answers the sender. If they asked in one of `places`, the answer goes to their direct room, and the room is only
 * told that it was sent. In any other place the answer stays in the room.
 */
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
