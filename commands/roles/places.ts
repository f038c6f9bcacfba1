/** Where commands about roles may be typed, and how everybody hears of a change that was typed elsewhere. */
import type { CommandContext } from "../../src/bot/command.ts"
import { membersRoom, say } from "../../src/kernel/acts/context.ts"

export const places = ["members", "moderators", "treasury", "office", "direct"] as const

/** Answers, and says it in the members' room too if the command was typed elsewhere: roles are everybody's concern. */
export async function replyToAll(context: CommandContext, card: string): Promise<void> {
  await context.reply(card)
  if (context.message.room.place !== "members") await say(context, membersRoom(context), card)
}
