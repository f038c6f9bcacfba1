/** Handles texts that are no commands. They may be ballots. */
import { plainIbans } from "../kernel/rules/iban-in-text.ts"
import type { Work } from "../kernel/store/work.ts"
import { paragraphs } from "../kernel/views/markdown.ts"
import { withClockNote } from "./clock-note.ts"
import { answerHowToPay, answerWordInTask } from "./customers.ts"
import type { TextMessage } from "./message.ts"
import { greetNewcomer } from "./newcomers.ts"
import { answerOnce } from "./once.ts"
import { answerRemoved } from "./removed.ts"
import { type Ports, replyTo, type Scene, type TextContext } from "./scene.ts"
import type { Address } from "./spoken-to.ts"
import { answerStranger } from "./strangers.ts"

/**
 * Answers any text in a direct room. In a shared room it only reacts to something that is surely a ballot, and in a task's room to a
 * customer's plain `yes`.
 * @param address the command that the text may be; the caller handles it if this function leaves the text alone
 * @returns whether the text was answered or acted on
 */
export async function plainText(
  scene: Scene,
  message: TextMessage,
  ports: Ports,
  address: Pick<Address, "command" | "runs" | "surely"> = { command: null, runs: false, surely: false },
): Promise<boolean> {
  const { work, coops, words, prefix } = scene
  const isCommand = address.runs
  const reply = replyTo(work, message)
  const context: TextContext = { work, now: work.now, message, coops, words, prefix, reply, isCommand }
  if (message.room.place !== "direct") {
    if ((await answerWordInTask(scene, message)) || (await answerHowToPay(scene, message))) return true
    if (coops.length > 0 && (await mayMeanBallot(work, message, ports)) && (await ports.onRoomText(context)))
      return true
    return !isCommand && !address.surely && address.command === null && (await greetNewcomer(scene, message))
  }
  if (await ports.onDirectText(ballotContext(context, ports))) return true
  if (isCommand) return false
  if (coops.length === 0) await answerStranger(scene)
  else if (await answerRemoved(scene, message)) return true
  else if (plainIbans(message.body).length > 0) await reply(words.t("payinfo-hint", { prefix }))
  else if (address.command) return false
  // Somebody who writes on does not stay without an answer: the second one within the hour is shorter, and the last.
  else await hint(scene, await ports.waiting(scene, message))
  return true
}

/** Says what can be typed. Somebody who writes on gets a second, shorter answer within the hour, and then none. */
async function hint(scene: Scene, waiting: readonly string[]): Promise<void> {
  const { words, prefix } = scene
  const lines = waiting.map((line) => `- ${line}`).join("\n")
  const text =
    waiting.length === 0
      ? words.t("direct-hint", { prefix })
      : paragraphs(words.t("direct-hint-waiting"), lines, words.t("direct-hint-again", { prefix }))
  if (!(await answerOnce(scene, text))) await answerOnce(scene, words.t("direct-hint-again", { prefix }))
}

/** The context for handling a ballot. The answer mentions a deadline, so it gets the note about the clocks. */
const ballotContext = (context: TextContext, { apart }: Ports): TextContext => ({
  ...context,
  reply: withClockNote(context.reply, apart?.() ?? null, context.words),
})

/**
 * Whether a text can be meant as a ballot. In a task's room, a customer's numbers are a price or a date. If the bot took such a message
 * out, it would reveal the co-op's votes.
 */
async function mayMeanBallot(work: Work, { sender, room }: TextMessage, ports: Ports): Promise<boolean> {
  return room.place !== "task" || (await ports.coopsOf(work, sender, room)).some((coop) => coop === room.coop)
}
