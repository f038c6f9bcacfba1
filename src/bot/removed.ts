/** Answers people whom a vote removed and who write to the bot (§6). The answer tells by which vote, and on what grounds. */

import { lastRemoval } from "../people/reads.ts"
import { removedCard } from "../people/views/removal.ts"
import { unheardIn } from "../standing/acts/identity.ts"
import { type Member, standings } from "../standing/reads.ts"
import { belongs } from "../standing/rules/franchise.ts"
import { mayAnswer } from "./answer-limit.ts"
import type { TextMessage } from "./message.ts"
import { answerOnce } from "./once.ts"
import { commandText, replyTo, type Scene } from "./scene.ts"

/**
 * Answers somebody who belongs to no co-op any more because a vote removed them. The answer gives the grounds, which they know already from
 * their hearing. False if no vote removed them, or if somebody else may have written the message.
 */
export async function answerRemoved(scene: Scene, message: TextMessage): Promise<boolean> {
  const { work, all, concerning, prefix } = scene
  const cards: string[] = []
  for (const coop of all) {
    const people = await standings(work, coop.config)
    const own = people.find(({ person }) => person === message.sender)
    if (own && belongs(own)) return false
    if (own?.status !== "former" || own.removedAt === null) continue
    if (!message.room.encrypted || (await unheardIn({ work, coop }, message.sender, message.trust))) continue
    const motion = await lastRemoval(work, coop.key, message.sender)
    const invites = (one: Member) => belongs(one) && one.absentAt === null && one.powers.has("invite")
    const about = {
      ...{ motion, at: own.removedAt, moderators: people.filter(invites).map(({ person }) => person), prefix },
      ...{ coop: coop.config.name, server: coop.server, owed: concerning.includes(coop) },
    }
    cards.push(removedCard(coop.words, about))
  }
  if (cards.length === 0) return false
  const said = cards.join("\n\n")
  // Somebody who types a command waits for its result. So a command is always answered.
  if (commandText(scene, message) === null) await answerOnce(scene, said)
  else if (await mayAnswer(scene)) await replyTo(work, message)(said)
  return true
}
