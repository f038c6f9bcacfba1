/**
 * Handles income or spending that was typed outside the treasury room (§7.2). It names customers and others, whom only members may know of.
 */
import { say } from "../coop/context.ts"
import { belongs } from "../rules/franchise.ts"
import { hasIban } from "../rules/iban-in-text.ts"
import { refusalInWords, whereInWords } from "./answers.ts"
import type { AnyCommand, CommandContext } from "./command.ts"
import { takeOut } from "./take-out.ts"
import { mayUse, whoInWords } from "./who.ts"

/**
 * In members' encrypted rooms such a command is refused like any other, since members read the ledger anyway. A stranger's is refused too,
 * since they know nothing of the ledger and may have meant another word. Everywhere else, or if it has an account number in it (§7.5), it
 * is taken out, and its writer is told in their direct room.
 */
export async function bookingElsewhere(
  context: CommandContext,
  { name, where, who }: Pick<AnyCommand, "name" | "where" | "who">,
): Promise<void> {
  const { words, prefix, message, coop, sender, reply } = context
  const { place, encrypted } = message.room
  const account = hasIban(message.body)
  const amongMembers = (place === "members" || place === "moderators") && encrypted && message.trust.encrypted
  if ((amongMembers || !belongs(sender)) && !account) {
    if (!mayUse(who, context)) return reply(whoInWords(who, `${prefix}${name}`, coop, sender))
    return reply(whereInWords(where, `${prefix}${name}`, words))
  }
  const removed = await takeOut(context, words.t("booked-take-out-reason"))
  // It is the right room, but unencrypted, so the people who run the homeserver can read along.
  if (where.includes(place)) return reply(refusalInWords({ refused: "treasury-not-encrypted" }, words, prefix))
  const about = { removed: String(removed), account: String(account), help: `${prefix}help ${name}` }
  await say(context, { person: message.sender }, words.t("booked-elsewhere", about))
}
