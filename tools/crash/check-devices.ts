/** What a further device of a member must be able to read of the bot. */
import type { SeenMessage } from "../../src/matrix/seen-messages.ts"

/** Of a device's messages what counts here. */
export type Received = Pick<SeenMessage, "roomId" | "eventId" | "at" | "encrypted" | "undecryptable" | "relation">

/**
 * The messages that the device cannot read, and ought to.
 *
 * The bot knows a device, at the latest, when it sends the first encrypted message that the device can read, or the first
 * answer to what was typed on it; whatever it encrypts from then on is for that device too. Times are the homeserver's, for after a
 * login the rooms arrive one after the other. In each of the other rooms one message may have been encrypted just before, and
 * been sent just after: rooms have their messages encrypted beside each other, and within a room one after the other.
 * @param received the bot's messages, in any order
 * @param typed event IDs of what was sent from the device
 */
export function unreadable<Message extends Received>(
  received: readonly Message[],
  typed: ReadonlySet<string>,
): readonly Message[] {
  const inOrder = received.toSorted((one, other) => one.at - other.at)
  const answers = ({ relation }: Received) => typed.has(relation?.replyTo ?? "")
  const first = inOrder.find((message) => (message.encrypted && message.undecryptable === null) || answers(message))
  if (!first) return []
  const since = inOrder.slice(inOrder.indexOf(first))
  const begun = new Set<string>()
  return since.filter((message) => {
    const inFlight = message.roomId !== first.roomId && !begun.has(message.roomId)
    begun.add(message.roomId)
    return message.undecryptable !== null && (answers(message) || !inFlight)
  })
}
