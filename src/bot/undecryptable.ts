/**
 * Answers messages that could not be decrypted: all messages of a sender who may vote now (§5.3), but only some messages of other senders.
 */
import { lastTold, noteTold } from "../kernel/store/told.ts"
import type { UndecryptableMessage } from "./message.ts"
import { type Ports, replyTo, type Scene } from "./scene.ts"

/** How many milliseconds pass before a person is told the same reason again. */
const pauseInDirect = 10 * 60_000
const pauseInMembers = 24 * 60 * 60_000

/**
 * Tells the sender why the message could not be decrypted and what to do. The answer replies to the message. In a direct room, a sender who
 * may be voting is always told. Other senders are told only from time to time.
 */
export async function answerUndecryptable(scene: Scene, message: UndecryptableMessage, ports: Ports): Promise<void> {
  const { work, words } = scene
  const { place } = message.room
  if (place === "lobby" || place === "other") return
  const about = `undecryptable:${place}:${message.reason}`
  const pause = place === "direct" ? pauseInDirect : pauseInMembers
  const told = await lastTold(work, message.sender, about)
  const lately = told !== null && work.now - told < pause
  if (lately && !(place === "direct" && (await ports.mayBeVoting(work, message.sender, message.room)))) return
  await noteTold(work, message.sender, about)
  const variables = { time: words.time(message.sentAt), command: `${scene.prefix}help undecryptable` }
  await replyTo(work, message)(words.t(`undecryptable-${message.reason}`, variables), {
    ...(place === "direct" && { alert: true }),
  })
}
