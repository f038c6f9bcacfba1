/** What came in or went out, typed where it is not recorded (§7.2): it names customers and others, whom members may know of, and nobody else. */
import { say } from "../coop/context.ts"
import { belongs } from "../rules/franchise.ts"
import { hasIban } from "../rules/iban-in-text.ts"
import { refusalInWords, whereInWords } from "./answers.ts"
import type { AnyCommand, CommandContext } from "./command.ts"
import { takeOut } from "./take-out.ts"
import { mayUse, whoInWords } from "./who.ts"

/**
 * In the encrypted rooms of members it is refused like any other command: they read the ledger anyway. So is what a stranger types, who knows
 * nothing of it, and may have meant another word. Anything else, or with somebody's account number in it (§7.5), is taken out, and its writer
 * is told directly.
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
  // The right room, but whoever runs the homeserver reads along.
  if (where.includes(place)) return reply(refusalInWords({ refused: "treasury-not-encrypted" }, words, prefix))
  const about = { removed: String(removed), account: String(account), help: `${prefix}help ${name}` }
  await say(context, { person: message.sender }, words.t("booked-elsewhere", about))
}
