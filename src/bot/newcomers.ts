/** Greets people from outside who write in a co-op's lobby for the first time. They may want to ask for work, and know no command. */
import { lastTold, noteTold } from "../kernel/store/told.ts"
import { standingOf } from "../standing/reads.ts"
import { coopsWithTasks } from "../tasks/reads.ts"
import { mayAnswer } from "./answer-limit.ts"
import type { TextMessage } from "./message.ts"
import { replyTo, type Scene } from "./scene.ts"

/**
 * Greets the sender, and says how to ask the co-op for work. Nobody is greeted twice. People whom the co-op knows are never greeted, nor
 * are guests from its configuration, such as other bots.
 * @returns whether the sender was greeted
 */
export async function greetNewcomer(scene: Scene, message: TextMessage): Promise<boolean> {
  const { work, all } = scene
  const { room, sender, edited, replyTo: repliedTo } = message
  const coop = all.find(({ key }) => key === room.coop)
  if (room.place !== "lobby" || !coop || edited || repliedTo !== null) return false
  if (coop.config.guests.includes(sender) || (await coopsWithTasks(work, sender)).includes(coop.key)) return false
  const { status, offices } = await standingOf(work, coop.config, sender)
  if (status !== null || offices.length > 0) return false
  const about = `lobby ${coop.key}`
  if ((await lastTold(work, sender, about)) !== null || !(await mayAnswer(scene))) return false
  await noteTold(work, sender, about)
  await replyTo(work, message)(coop.words.t("lobby-hello", { coop: coop.config.name, prefix: coop.config.prefix }))
  return true
}
