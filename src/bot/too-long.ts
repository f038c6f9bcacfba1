/** Answers texts that are longer than anything a command takes. It reads no more of them than the answer needs. */
import type { CoopContext } from "../coop/context.ts"
import { mayAnswer } from "./answer-limit.ts"
import type { AnyCommand, CommandContext } from "./command.ts"
import { type IncomingMessage, longestBody, type TextMessage } from "./message.ts"
import { replyTo, type Scene } from "./scene.ts"
import { answerStranger } from "./strangers.ts"
import { misplaced } from "./take-out.ts"

export const isTooLong = ({ body }: TextMessage): boolean => body.length > longestBody

/** The message with its text cut to the part that is read. A text that is too long keeps one character more, by which that is known. */
export function begun(message: IncomingMessage): IncomingMessage {
  if (!("body" in message) || message.body.length <= longestBody) return message
  return { ...message, body: message.body.slice(0, longestBody + (message.kind === "text" ? 1 : 0)) }
}

/** Answers if an answer is due at all. Payment details in a direct room are taken out. */
export async function answerTooLong(
  scene: Scene,
  message: TextMessage,
  command: AnyCommand | null,
  contextOf: (coop: CoopContext) => Promise<CommandContext>,
): Promise<void> {
  const { work, coops, words } = scene
  const [coop] = coops
  if (command?.elsewhere && coop && !misplaced(command, message) && command.unrepeated !== undefined)
    return command.elsewhere(await contextOf(coop))
  if (message.room.place !== "direct" && !command) return
  if (coops.length === 0) return answerStranger(scene)
  if (!(await mayAnswer(scene))) return
  await replyTo(work, message)(words.t("message-too-long", { most: longestBody }))
}
