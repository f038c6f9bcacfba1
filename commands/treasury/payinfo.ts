/** `!payinfo IBAN NAME`: gives the account to which the sender wants to be paid (§7.5). Works only in their direct room. */
import { z } from "zod"
import { giveDetails, ownDetails } from "../../src/bank/acts/payment-details.ts"
import { refusalInWords } from "../../src/bot/answers.ts"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { takeOut } from "../../src/bot/take-out.ts"
import { Refusal } from "../../src/kernel/acts/refusal.ts"
import { addressLine } from "../../src/kernel/rules/address.ts"
import { plainIbans } from "../../src/kernel/rules/iban-in-text.ts"
import { billAddress } from "../../src/kernel/rules/swiss-code.ts"
import { escapeMarkdown, paragraphs } from "../../src/kernel/views/markdown.ts"
import { maskedIban, type PaymentDetails } from "../../src/treasury/rules/payment-details.ts"
import { routeOf } from "../../src/treasury/rules/routes.ts"

/** Accepts any text. Even a text that the bot cannot read is taken out of the room, and then the bot says what is wrong with it. */
const anything = z.string().default("")

export default defineCommand({
  name: "payinfo",
  topic: "money",
  usage: "[IBAN NAME] [BIC CODE] [address STREET, POSTCODE TOWN, COUNTRY]",
  where: ["direct"],
  who: giveDetails.who,
  // The command runs even if the message was not encrypted, or did not come from a signed device. Otherwise such a message would stay in
  // the room. The act then refuses the details.
  open: "judged",
  takenOut: {
    is: "details",
    shownAs: "IBAN NAME",
    mistyped: (_, rest) => plainIbans(rest).length > 0,
    reason: (words) => words.t("payinfo-redaction-reason"),
    told: (words, removal) => words.t("payinfo-elsewhere", removal),
  },
  pieces: [{ line: "details" }, { lines: "more" }],
  args: z.object({ details: anything, more: anything }),
  examples: ["payinfo DE89 3704 0044 0532 0130 00 Ana Example", "payinfo"],
  async run(context, { details, more }) {
    const typed = `${details}\n${more}`.trim()
    if (typed === "") return show(context)
    const { words } = context
    const removed = await takeOut(context, words.t("payinfo-redaction-reason"))
    const taken = words.t("payinfo-taken-out", { removed: String(removed) })
    await context.reply(paragraphs(await given(context, typed), taken))
  },
})

async function show(context: CommandContext): Promise<void> {
  const { words, prefix, sender, message, reply } = context
  const own = await ownDetails(context, sender, message.trust)
  if (own === null) return reply(words.t("payinfo-none", { prefix, kind: kindOf(context) }))
  const shown = words.t("payinfo-own", { iban: maskedIban(own), name: escapeMarkdown(own.name), prefix })
  await reply(paragraphs(shown, ...besides(context, own)))
}

/** The kind of account that people of this co-op have, by its first currency that has a kind of its own. */
function kindOf({ coop }: CommandContext): "us" | "gb" | "iban" {
  const [first] = coop.config.currencies.filter((currency) => ["USD", "GBP", "EUR", "CHF"].includes(currency))
  return first === "USD" ? "us" : first === "GBP" ? "gb" : "iban"
}

/** What was told besides the IBAN, so that its owner sees how it was read; and what is missing for a payment. */
function besides({ words, prefix, coop }: CommandContext, own: PaymentDetails): (string | null)[] {
  const { currencies } = coop.config
  const bic = "iban" in own ? (own.bic ?? null) : null
  const known = { bic: bic ?? "none", address: own.address ? escapeMarkdown(addressLine(own.address)) : "none" }
  const routes = currencies.map((currency) => routeOf({ minor: 1n, currency }, coop.config, own))
  const lacks = new Set(routes.flatMap((route) => (route.by === "hand" ? route.lacks : [])))
  // Who can be paid in one of the co-op's currencies is not asked for another account.
  const payable = routes.some(({ by }) => by !== "hand")
  const lacksAddress = routes.some(({ by }) => by === "swiss") && billAddress(own.address) === null
  return [
    bic || own.address ? words.t("payinfo-more", known).trim() : null,
    lacks.has("bic") ? words.t("payinfo-lacks-bic", { prefix }) : null,
    ...(["iban", "us-account", "uk-account"] as const).map((lack) =>
      lacks.has(lack) && !payable ? words.t(`payinfo-lacks-${lack}`, { prefix }) : null,
    ),
    lacksAddress ? words.t("payinfo-lacks-address", { prefix }) : null,
  ]
}

/**
 * Stores the details, and returns the answer. A refusal is not thrown but returned in words, because the message would otherwise not be
 * taken out of the room.
 */
async function given(context: CommandContext, typed: string): Promise<string> {
  const { words, prefix, sender, message } = context
  try {
    const { details, replaced } = await giveDetails(context, sender, message.trust, typed)
    const kept = { iban: maskedIban(details), name: escapeMarkdown(details.name), replaced: String(replaced) }
    return paragraphs(
      words.t("payinfo-kept", kept),
      ...besides(context, details),
      words.t("payinfo-kept-means", { prefix }),
    )
  } catch (error) {
    // The act refuses before it writes anything, so there is nothing to undo.
    if (error instanceof Refusal) return refusalInWords(error.reason, words, prefix)
    throw error
  }
}
