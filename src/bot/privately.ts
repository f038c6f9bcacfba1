/** Answers with one person's business, such as amounts, only where nobody else reads it. */
import { say } from "../kernel/acts/context.ts"
import type { CommandContext } from "./command.ts"

/**
 * Answers right there in an encrypted direct room, and in the encrypted treasury room for the treasurer. From any other room the answer
 * goes to the sender's direct room, and `sent` tells them so.
 */
export async function answerPrivately(context: CommandContext, markdown: string, sent: string): Promise<void> {
  const { sender, message } = context
  const { place, encrypted } = message.room
  const theirs = place === "direct" || (place === "treasury" && sender.rooms.has("treasury"))
  if (encrypted && theirs) return context.reply(markdown)
  await say(context, { person: sender.person }, markdown)
  await context.reply(sent)
}
