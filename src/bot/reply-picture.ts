/** An answer's picture, sent after its words. */
import type { Relation } from "../store/outbox.ts"
import { addToOutbox } from "../store/outbox.ts"
import type { Picture } from "../views/picture.ts"
import type { CommandContext } from "./command.ts"
import { answerTo } from "./scene.ts"

/** Where the answer goes: in the message's thread, else as a reply to it. */
export async function replyWithPicture(
  { work, message }: Pick<CommandContext, "work" | "message">,
  filename: string,
  { png, width, height }: Picture,
): Promise<void> {
  const relation: Relation = { replyTo: message.eventId, ...(message.thread !== null && { thread: message.thread }) }
  const picture = { mimetype: "image/png", bytes: png.toString("base64"), image: { width, height } }
  await addToOutbox(work, {
    to: answerTo(message),
    errand: { do: "file", filename, ...picture, relation },
    urgency: "answer",
  })
}
