/** Takes texts out of rooms where they must not stay readable: ballots before others, removals outside the moderators' room. */
import { addToOutbox } from "../store/outbox.ts"
import type { AnyCommand, CommandContext } from "./command.ts"
import type { TextMessage } from "./message.ts"
import { readPieces } from "./parse.ts"

/** Removes the message from its room if the bot may. Returns whether it does. `reason`: shown there to everybody. */
export async function takeOut(
  { work, message }: Pick<CommandContext, "work" | "message">,
  reason: string,
): Promise<boolean> {
  const { mayRedact, id } = message.room
  const errand = { do: "redact", event: message.eventId, reason } as const
  if (mayRedact) await addToOutbox(work, { to: { room: id }, errand, urgency: "answer" })
  return mayRedact
}

/** Whether the command was typed where it does not belong. A command with an `elsewhere`, such as a ballot, belongs nowhere unencrypted. */
export function misplaced({ where, elsewhere }: AnyCommand, { room, trust }: TextMessage): boolean {
  return !where.includes(room.place) || (elsewhere !== null && !(room.encrypted && trust.encrypted))
}

/**
 * Whether the text after a command's own name must not stay in this room (invariant: nobody's harmless message is removed). A bare name
 * tells nothing. A person the co-op has never heard of, such as a customer, knows nothing to tell.
 */
export async function mustGo(command: AnyCommand, context: CommandContext, rest: string): Promise<boolean> {
  if (!command.elsewhere || rest.trim() === "" || !isKnown(context)) return false
  const { typed } = readPieces(rest, [...command.pieces, { flag: "coop" }], context.words.typed)
  return command.carries ? command.carries(context, rest, typed) : true
}

/** The same, for a word that is only nearly the command's name. */
export async function mustGoMistyped(command: AnyCommand, context: CommandContext, rest: string): Promise<boolean> {
  if (!command.elsewhere || !command.carriesMistyped || !isKnown(context)) return false
  return command.carriesMistyped(context, rest)
}

const isKnown = ({ sender, stillVoting, stillConcerned }: CommandContext): boolean =>
  sender.status !== null || sender.offices.length > 0 || stillVoting || stillConcerned
