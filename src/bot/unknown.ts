/** Answers words behind the prefix that are no command. */
import { mayAnswer } from "./answer-limit.ts"
import type { CommandContext } from "./command.ts"
import type { TextMessage } from "./message.ts"
import { insteadInWords, nearestFor, nearInWords } from "./nearest.ts"
import { answerOnce } from "./once.ts"
import type { CommandText } from "./parse.ts"
import type { Registry } from "./registry.ts"
import { replyTo, type Scene } from "./scene.ts"
import { answerStranger } from "./strangers.ts"
import { toCopy } from "./text.ts"

/**
 * Says that there is no such command, and which command has a similar name. If other bots are guests in the co-op, it answers in a shared
 * room only if there is a similar name.
 */
export async function answerUnknown(
  scene: Scene,
  message: TextMessage,
  text: CommandText,
  contexts: readonly CommandContext[],
  commands: Registry,
): Promise<void> {
  const { work, words, prefix, coops } = scene
  const direct = message.room.place === "direct"
  if (direct && coops.length === 0) return answerStranger(scene)
  const reply = replyTo(work, message)
  // If other bots are guests, `!ban` may be a command for one of them. In a shared room `! important`, with a space, is just talk.
  const alone = coops.every(({ config }) => config.guests.length === 0)
  const answered = direct || (!text.spaced && alone)
  const instead = insteadInWords(scene, text.name)
  if (instead !== null && answered) return (await mayAnswer(scene)) ? reply(instead) : undefined
  const near = instead === null ? nearestFor(contexts, commands, text) : null
  if (near && (direct || !text.spaced))
    return (await mayAnswer(scene)) ? reply(nearInWords(scene, text, near, message)) : undefined
  const typed = toCopy(`${text.prefix}${text.name}`)
  const unknown = words.t("unknown-command", { typed, help: `${prefix}help` })
  // In a direct message nobody is left to think that it was done. In a shared room the same word is answered once an hour.
  if (direct) return (await mayAnswer(scene)) ? reply(unknown) : undefined
  if (answered) await answerOnce(scene, unknown)
}
