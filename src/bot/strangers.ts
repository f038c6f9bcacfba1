/** People who write to the bot and are in no co-op of it. */
import { lastTold, noteTold } from "../store/told.ts"
import { replyTo, type Scene } from "./scene.ts"

/** Tells a stranger once that they are one; a bot that answered each message could be played against another. */
export async function answerStranger(scene: Scene): Promise<void> {
  const { work, words, message } = scene
  if ((await lastTold(work, message.sender, "stranger")) !== null) return
  await noteTold(work, message.sender, "stranger")
  await replyTo(work, message)(words.t("stranger-here"))
}
