/** Finds messages from the bot that a member's further device cannot read, although it should be able to. */
import type { SeenMessage } from "../../src/matrix/seen-messages.ts"

/** The parts of a device's messages that matter here. */
export type Received = Pick<SeenMessage, "roomId" | "eventId" | "at" | "encrypted" | "undecryptable" | "relation">

/**
 * The messages that the device cannot read but should. The bot surely knows a device once it has sent an encrypted message that the device
 * can read, or has answered something typed on the device. It must encrypt all later messages for that device. The homeserver's times
 * decide which messages are later, because after a login the rooms arrive one by one. The bot may encrypt a message for another room before
 * it knows the device, and send it just afterwards. So each other room may have one message that the device cannot read.
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
