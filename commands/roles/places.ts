/** Where commands about roles may be typed, and how everybody hears of a change that was typed elsewhere. */
import { refusalInWords } from "../../src/bot/answers.ts"
import type { CommandContext } from "../../src/bot/command.ts"
import { answerPrivately } from "../../src/bot/privately.ts"
import { membersRoom, say } from "../../src/kernel/acts/context.ts"
import { Refusal } from "../../src/kernel/acts/refusal.ts"

export const places = ["members", "moderators", "treasury", "office", "direct"] as const

/** Answers, and says it in the members' room too if the command was typed elsewhere: roles are everybody's concern. */
export async function replyToAll(context: CommandContext, card: string): Promise<void> {
  await context.reply(card)
  if (context.message.room.place !== "members") await say(context, membersRoom(context), card)
}

/** Whether nobody but the sender reads the answer. Until somebody has accepted a role, the bot tells nobody else of it (§14.2). */
export const isAlone = ({ message: { room } }: CommandContext): boolean => room.place === "direct" && room.encrypted

/** Answers where nobody but the sender reads it. */
export async function replyAlone(context: CommandContext, card: string): Promise<void> {
  if (isAlone(context)) await context.reply(card)
  else await answerPrivately(context, card, context.words.t("role-answered-alone"))
}

/**
 * Does this. Refusals that can tell whether somebody has been asked are answered where nobody but the sender reads them. `kinds`: which
 * ones; all, if there are none.
 */
export async function refusedAlone(
  context: CommandContext,
  kinds: readonly string[],
  deed: () => Promise<void>,
): Promise<void> {
  try {
    await deed()
  } catch (error) {
    if (!(error instanceof Refusal) || (kinds.length > 0 && !kinds.includes(error.reason.refused))) throw error
    await replyAlone(context, refusalInWords(error.reason, context.coop.words, context.coop.config.prefix))
  }
}
