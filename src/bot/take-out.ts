/** Takes messages out of their rooms. */
import { addToOutbox } from "../kernel/store/outbox.ts"
import type { Work } from "../kernel/store/work.ts"
import type { IncomingMessage } from "./message.ts"

/** Removes the message from its room if the bot may. Returns whether it may. `reason`: the text that everybody in the room sees. */
export async function takeOut(
  { work, message }: { readonly work: Work; readonly message: Pick<IncomingMessage, "room" | "eventId"> },
  reason: string,
): Promise<boolean> {
  const { mayRedact, id } = message.room
  const errand = { do: "redact", event: message.eventId, reason } as const
  if (mayRedact) await addToOutbox(work, { to: { room: id }, errand, urgency: "answer" })
  return mayRedact
}
