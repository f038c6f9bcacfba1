/** Sends an answer's picture after its text. */
import { addSilentFile, addToOutbox, type Relation } from "../kernel/store/outbox.ts"
import type { Picture } from "../kernel/views/picture.ts"
import type { CommandContext } from "./command.ts"
import { answerTo } from "./scene.ts"

/**
 * Sends the picture. `caption`: what it shows, in words, for people who cannot see it. In a direct room the picture is a reply. In any other room it stands in the
 * message's thread and alerts nobody.
 */
export async function replyWithPicture(
  { work, message }: Pick<CommandContext, "work" | "message">,
  filename: string,
  { png, width, height }: Picture,
  caption: string,
): Promise<void> {
  const to = answerTo(message)
  const shared = message.room.place !== "direct"
  const thread = message.thread ?? (shared ? message.eventId : null)
  const relation: Relation = { replyTo: message.eventId, ...(thread !== null && { thread }) }
  const bytes = png.toString("base64")
  const file = { filename, mimetype: "image/png", bytes, image: { width, height }, caption, relation }
  await (shared
    ? addSilentFile(work, to, file, "answer")
    : addToOutbox(work, { to, errand: { do: "file", ...file }, urgency: "answer" }))
}
