/** Handles texts that are no commands. They may be ballots. */
import { plainIbans } from "../kernel/rules/iban-in-text.ts"
import type { Work } from "../kernel/store/work.ts"
import { withClockNote } from "./clock-note.ts"
import type { TextMessage } from "./message.ts"
import { answerOnce } from "./once.ts"
import { answerRemoved } from "./removed.ts"
import { type Ports, replyTo, type Scene, type TextContext } from "./scene.ts"
import { answerStranger } from "./strangers.ts"

/** Answers any text in a direct room. In a shared room it reacts only to a text that is surely a ballot. */
export async function plainText(scene: Scene, message: TextMessage, ports: Ports): Promise<void> {
  const { work, coops, words, prefix } = scene
  const context: TextContext = { work, now: work.now, message, coops, words, prefix, reply: replyTo(work, message) }
  if (message.room.place !== "direct") {
    if (coops.length > 0 && (await mayMeanBallot(work, message, ports))) await ports.onRoomText(context)
  } else if (!(await ports.onDirectText(ballotContext(context, ports)))) {
    if (coops.length === 0) return answerStranger(scene)
    if (await answerRemoved(scene, message)) return
    if (plainIbans(message.body).length > 0) return context.reply(words.t("payinfo-hint", { prefix }))
    await answerOnce(scene, words.t("direct-hint", { help: `${prefix}help` }))
  }
}

/** The context for handling a ballot. The answer mentions a deadline, so it gets the note about the clocks. */
const ballotContext = (context: TextContext, { apart }: Ports): TextContext => ({
  ...context,
  reply: withClockNote(context.reply, apart?.() ?? null, context.words),
})

/**
 * Whether a text can be meant as a ballot. In a task's room, a customer's numbers are a price or a date. If the bot took those out, it
 * would reveal the co-op's votes.
 */
async function mayMeanBallot(work: Work, { sender, room }: TextMessage, ports: Ports): Promise<boolean> {
  return room.place !== "task" || (await ports.coopsOf(work, sender, room)).some((coop) => coop === room.coop)
}
