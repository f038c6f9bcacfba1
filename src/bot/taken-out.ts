/**
 * Takes commands' messages out of rooms where others could read them, and tells the writer. Each command declares in `takenOut` when that
 * happens. A message is taken out only if there is proof that it may tell something (invariant 9). The command also declares what counts as
 * proof.
 */
import { say } from "../kernel/acts/context.ts"
import { hasIban } from "../kernel/rules/iban-in-text.ts"
import { belongs } from "../standing/rules/franchise.ts"
import { hasPart, isAllowed, mayAsk } from "../votes/rules/who.ts"
import { refusalInWords, whereInWords } from "./answers.ts"
import type { AnyCommand, CommandContext, TakenOut } from "./command.ts"
import type { TextMessage } from "./message.ts"
import { readPieces } from "./parse.ts"
import { strayBallot } from "./stray-ballot.ts"
import { takeOut } from "./take-out.ts"

/**
 * How a command was typed:
 * - `named`: by one of its names
 * - `mistyped`: by a word that is only nearly a name
 * - `unread`: by its name, but the bot cannot act on it. Either the text is too long, or the sender has to say for which co-op it is
 */
export type Typing = "named" | "mistyped" | "unread"

/** Whether the command was typed where it does not belong. A command with `takenOut` does not belong in any unencrypted room. */
export function misplaced({ where, takenOut }: AnyCommand, { room, trust }: TextMessage): boolean {
  return !where.includes(room.place) || (takenOut !== undefined && !(room.encrypted && trust.encrypted))
}

/** Whether the text after the command must not be repeated in any answer. */
export const isUnrepeated = ({ takenOut }: AnyCommand, rest: string): boolean =>
  takenOut?.is === "details" && rest.trim() !== ""

/** The text after the command, in the form in which an answer may show it. */
export const repeatable = (command: AnyCommand, rest: string): string =>
  command.takenOut?.is === "details" && isUnrepeated(command, rest) ? ` ${command.takenOut.shownAs}` : rest

/**
 * Whether a message with `rest` after the command must be taken out of its room. If the command was typed in an encrypted room where it
 * belongs, the message stays, unless it has details that the bot did not understand.
 */
export async function mustGo(
  command: AnyCommand,
  context: CommandContext,
  rest: string,
  typing: Typing,
): Promise<boolean> {
  const { takenOut } = command
  if (!takenOut) return false
  if (!misplaced(command, context.message)) {
    if (typing === "named" || !isUnrepeated(command, rest)) return false
    if (typing === "unread") return true
  }
  // A command without a text tells nothing. People whom the co-op does not know, such as customers, know no secret that they could tell.
  if (rest.trim() === "" || !isKnown(context)) return false
  const proof = typing === "mistyped" ? takenOut.mistyped : takenOut.proof
  if (!proof) return typing !== "mistyped"
  const { typed } = readPieces(rest, [...command.pieces, { flag: "coop" }], context.words.typed)
  return proof(context, rest, typed)
}

const isKnown = ({ sender }: CommandContext): boolean =>
  sender.status !== null || sender.offices.length > 0 || hasPart(sender)

/** Whether a command's message is taken out of a room of no co-op. `voting`: whether the sender may be on the roll of an open vote. */
export const isGuarded = ({ takenOut, who }: AnyCommand, { sender, coop }: CommandContext, voting: boolean): boolean =>
  takenOut?.is === "ballot" ? voting : takenOut !== undefined && isAllowed(who, sender, coop.config)

/**
 * Takes the message out, and tells its writer in their direct room. If the people in this room may read such a message, it stays, and the
 * command is only refused.
 */
export async function takeOutCommand(command: AnyCommand, context: CommandContext): Promise<void> {
  const { takenOut, where, who } = command
  const { words, prefix, message, coop, sender, reply } = context
  const { place, encrypted } = message.room
  if (!takenOut) return
  if (takenOut.is === "ballot") return strayBallot(context, takenOut.told)
  if (mayStay(takenOut, command, context)) {
    const no = mayAsk(who, sender, coop.config, command.name)
    return reply(no ? refusalInWords(no, coop.words, prefix) : whereInWords(where, `${prefix}${command.name}`, words))
  }
  if (takenOut.is !== "booking") {
    const removed = String(await takeOut(context, takenOut.reason(words)))
    const from = place === "direct" && encrypted ? words.t("place-here") : words.t(`place-${place}`)
    return say(context, { person: message.sender }, takenOut.told(words, { removed, where: from, prefix }))
  }
  const removed = String(await takeOut(context, words.t("booked-take-out-reason")))
  // If this is the right room, it is unencrypted. So the people who run the homeserver could read the message.
  if (where.includes(place)) return reply(refusalInWords({ refused: "treasury-not-encrypted" }, words, prefix))
  const about = { removed, account: String(hasIban(message.body)), help: `${prefix}help ${command.name}` }
  await say(context, { person: message.sender }, words.t("booked-elsewhere", about))
}

/**
 * Whether the message stays and the command is only refused. A booking in an encrypted room of members may stay, because members can read
 * bookings in the ledger anyway. A booking from a stranger may stay, because the stranger knows nothing of the ledger and may have meant
 * another word. But a booking with an account number never stays (§7.5).
 */
function mayStay(takenOut: TakenOut, { who }: AnyCommand, context: CommandContext): boolean {
  const { sender, message, coop } = context
  if (takenOut.is === "matter") return takenOut.of === "users" && !isAllowed(who, sender, coop.config)
  if (takenOut.is !== "booking" || hasIban(message.body)) return false
  const { place, encrypted } = message.room
  const amongMembers = (place === "members" || place === "moderators") && encrypted && message.trust.encrypted
  return amongMembers || !belongs(sender)
}
