/** What must not stay readable where it was typed: ballots before others, removals outside the moderators' room. */
import { addToOutbox } from "../store/outbox.ts"
import type { AnyCommand, CommandContext } from "./command.ts"
import type { TextMessage } from "./message.ts"

/** Removes the message from its room where the bot may, and returns whether it does. `reason`: shown there to everybody. */
export async function takeOut(
  { work, message }: Pick<CommandContext, "work" | "message">,
  reason: string,
): Promise<boolean> {
  const { mayRedact, id } = message.room
  if (mayRedact) await addToOutbox(work, { to: { room: id }, errand: { do: "redact", event: message.eventId, reason } })
  return mayRedact
}

/** Whether it was typed where it does not belong; one with a duty of its own there (a ballot) belongs nowhere unencrypted. */
export function misplaced({ where, elsewhere }: AnyCommand, { room, trust }: TextMessage): boolean {
  return !where.includes(room.place) || (elsewhere !== null && !(room.encrypted && trust.encrypted))
}
