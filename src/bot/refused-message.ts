/** Answers messages that were decrypted but not handled, because a homeserver changed or repeated them (§5.1a). */
import { lastTold, noteTold } from "../kernel/store/told.ts"
import type { RefusedMessage } from "./message.ts"
import { replyTo, type Scene } from "./scene.ts"
import { sayClear } from "./unread.ts"

const minute = 60_000
/** A homeserver can repeat a message as often as it likes. So the person is told at most once a day. */
const repeatedPause = 24 * 60 * minute
/**
 * In a shared room people talk with each other, so they are told less often. In a direct room the sender of every message expects an
 * answer.
 */
const sharedPause = 10 * minute

/** Tells the sender that the message is not handled, why not, and what to do. The answer replies to the message. */
export async function answerRefused(scene: Scene, message: RefusedMessage): Promise<void> {
  const { work, words } = scene
  const { place } = message.room
  if (place === "lobby" || place === "other") return
  const about = `refused:${place === "direct" ? place : message.room.id}:${message.reason}`
  const pause = message.reason === "repeated" ? repeatedPause : place === "direct" ? 0 : sharedPause
  const told = await lastTold(work, message.sender, about)
  if (told !== null && work.now - told < pause) return
  await noteTold(work, message.sender, about)
  const said = words.t(`refused-message-${message.reason}`, { where: place === "direct" ? "here" : "there" })
  if (message.reason !== "earlier-identity") return replyTo(work, message)(said)
  // The bot encrypts nothing for the sender until they have approved their new identity. So this answer is not encrypted.
  const clear = [said, words.t("unread-clear")].join("\n\n")
  if (place === "direct") return sayClear(work, { room: message.room.id }, clear, { replyTo: message.eventId })
  await sayClear(work, { person: message.sender }, clear)
}
