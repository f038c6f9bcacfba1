/** Takes messages out of their rooms. */
import { addToOutbox } from "../kernel/store/outbox.ts"
import type { CommandContext } from "./command.ts"

/** Removes the message from its room if the bot may. Returns whether it may. `reason`: the text that everybody in the room sees. */
export async function takeOut(
  { work, message }: Pick<CommandContext, "work" | "message">,
  reason: string,
): Promise<boolean> {
  const { mayRedact, id } = message.room
  const errand = { do: "redact", event: message.eventId, reason } as const
  if (mayRedact) await addToOutbox(work, { to: { room: id }, errand, urgency: "answer" })
  return mayRedact
}
