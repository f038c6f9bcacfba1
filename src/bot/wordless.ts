/** Answers messages in direct rooms that have no text for the bot to read: voice messages, pictures, polls and so on. */
import type { FileMessage, WordlessMessage } from "./message.ts"
import { answerOnce } from "./once.ts"
import type { Scene } from "./scene.ts"
import { answerStranger } from "./strangers.ts"

/** Says, once an hour, that the bot has done nothing with such a message, and what to do instead. */
export async function answerWordless(scene: Scene, message: WordlessMessage | FileMessage): Promise<void> {
  const { words, prefix, coops, customerOf } = scene
  if (message.room.place !== "direct") return
  const what = message.kind === "wordless" ? message.what : message.picture ? "picture" : "file"
  if (coops.length + customerOf.length === 0) return answerStranger(scene)
  const who = coops.length > 0 ? "member" : "customer"
  await answerOnce(scene, words.t("wordless", { what, who, prefix }))
}
