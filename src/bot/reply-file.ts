/** Sends a file after an answer's text. */
import { addSilentFile, addToOutbox, type Relation } from "../kernel/store/outbox.ts"
import type { CommandContext } from "./command.ts"
import { answerTo } from "./scene.ts"

/** Sends the file. In a direct room it is a reply. In any other room it stands in the message's thread and alerts nobody. */
export async function replyWithFile(
  { work, message }: Pick<CommandContext, "work" | "message">,
  { filename, mimetype, bytes }: { readonly filename: string; readonly mimetype: string; readonly bytes: Buffer },
): Promise<void> {
  const to = answerTo(message)
  const shared = message.room.place !== "direct"
  const thread = message.thread ?? (shared ? message.eventId : null)
  const relation: Relation = { replyTo: message.eventId, ...(thread !== null && { thread }) }
  const file = { filename, mimetype, bytes: bytes.toString("base64"), relation }
  await (shared
    ? addSilentFile(work, to, file, "answer")
    : addToOutbox(work, { to, errand: { do: "file", ...file }, urgency: "answer" }))
}
