/** Answers people who write to the bot but belong to none of its co-ops. */
import { lastTold, noteTold } from "../kernel/store/told.ts"
import { mayAnswer } from "./answer-limit.ts"
import { answerCustomer } from "./customers.ts"
import { answerRemoved } from "./removed.ts"
import { replyTo, type Scene } from "./scene.ts"

/** How many milliseconds pass before a stranger is told again. If the bot answered each message, another bot could keep it busy. */
const pause = 60 * 60_000

/**
 * Tells a stranger that they belong to none of this bot's co-ops. A customer is told the state of their task. A removed member is told
 * which vote removed them.
 */
export async function answerStranger(scene: Scene): Promise<void> {
  const { work, words, message, prefix } = scene
  if (message.kind === "text" && message.room.place === "direct" && (await answerCustomer(scene, message))) return
  if (message.kind === "text" && message.room.place === "direct" && (await answerRemoved(scene, message))) return
  const told = await lastTold(work, message.sender, "stranger")
  if (told !== null && work.now - told < pause) return
  if (!(await mayAnswer(scene))) return
  await noteTold(work, message.sender, "stranger")
  await replyTo(work, message)(words.t("stranger-here", { prefix }))
}
