/** Answers with what is one person's business, such as amounts: where nobody else reads it. */
import { say } from "../coop/context.ts"
import type { CommandContext } from "./command.ts"

/**
 * In an encrypted direct room the answer stands there, and so does the treasurer's in the treasury room; from anywhere else it goes to
 * the sender directly, and `sent` says so.
 */
export async function answerPrivately(context: CommandContext, markdown: string, sent: string): Promise<void> {
  const { sender, message } = context
  const { place, encrypted } = message.room
  const theirs = place === "direct" || (place === "treasury" && sender.rooms.has("treasury"))
  if (encrypted && theirs) return context.reply(markdown)
  await say(context, { person: sender.person }, markdown)
  await context.reply(sent)
}
