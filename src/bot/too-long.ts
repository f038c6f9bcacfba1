/** Answers texts that are longer than what any command takes. The bot reads no more of them than the answer needs. */
import { mayAnswer } from "./answer-limit.ts"
import type { AnyCommand } from "./command.ts"
import { type IncomingMessage, longestBody, type TextMessage } from "./message.ts"
import { replyTo, type Scene } from "./scene.ts"
import { answerStranger } from "./strangers.ts"

export const isTooLong = ({ body }: TextMessage): boolean => body.length > longestBody

/**
 * The message with its text cut to the part that is read. A text that was too long keeps one character more, which shows that it was too
 * long.
 */
export function begun(message: IncomingMessage): IncomingMessage {
  if (!("body" in message) || message.body.length <= longestBody) return message
  return { ...message, body: message.body.slice(0, longestBody + (message.kind === "text" ? 1 : 0)) }
}

/** Answers a text that is too long, if such a text is answered in this room. */
export async function answerTooLong(scene: Scene, message: TextMessage, command: AnyCommand | null): Promise<void> {
  const { work, coops, words } = scene
  if (message.room.place !== "direct" && !command) return
  if (coops.length === 0) return answerStranger(scene)
  if (!(await mayAnswer(scene))) return
  await replyTo(work, message)(words.t("message-too-long", { most: longestBody }))
}
