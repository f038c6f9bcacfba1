/** Answers about one person's business, such as amounts, only where nobody else can read the answer. */
import { say } from "../kernel/acts/context.ts"
import type { CommandContext } from "./command.ts"

/**
 * Answers in the same room if it is an encrypted direct room. The treasurer is also answered in the encrypted treasury room. From any other
 * room the answer goes to the sender's direct room, and `sent` tells them that in the room.
 */
export async function answerPrivately(context: CommandContext, markdown: string, sent: string): Promise<void> {
  const { sender, message } = context
  const { place, encrypted } = message.room
  const theirs = place === "direct" || (place === "treasury" && sender.rooms.has("treasury"))
  if (encrypted && theirs) return context.reply(markdown)
  await say(context, { person: sender.person }, markdown)
  await context.reply(sent)
}
