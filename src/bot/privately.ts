/** Answers about one person's business, such as amounts, only where nobody else can read the answer. */
import { say } from "../kernel/acts/context.ts"
import type { CommandContext } from "./command.ts"

/**
 * Answers in the same room if it is an encrypted direct room. The treasurer is also answered in the encrypted treasury room. In any other
 * case the answer goes to the sender's direct room, and the text `sent` in the room where they asked says so.
 */
export async function answerPrivately(context: CommandContext, markdown: string, sent: string): Promise<void> {
  const { sender, message } = context
  const { place, encrypted } = message.room
  const theirs = place === "direct" || (place === "treasury" && sender.rooms.has("treasury"))
  if (encrypted && theirs) return context.reply(markdown)
  await say(context, { person: sender.person }, markdown)
  await context.reply(sent)
}
