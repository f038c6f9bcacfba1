/** `!pay @user AMOUNT [for TEXT]`: the treasurer records a payment to a person (§7.2, §8.7). */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { namesSomebody, thePerson } from "../../src/bot/person.ts"
import { orRefuse, refuse } from "../../src/kernel/acts/refusal.ts"
import { takeDay } from "../../src/kernel/rules/happened.ts"
import { withoutIban } from "../../src/kernel/rules/iban-in-text.ts"
import { readMoneyLine } from "../../src/kernel/rules/money-line.ts"
import type { TypedWords } from "../../src/kernel/rules/typed-words.ts"
import { cleanLine, paragraphs } from "../../src/kernel/views/markdown.ts"
import { plainName } from "../../src/kernel/views/people.ts"
import { amountFrom, momentFrom, mustRecord } from "../../src/ledger/acts/treasury.ts"
import { notToConfuse } from "../../src/standing/acts/look-alike-people.ts"
import { dueTo, recordPayment } from "../../src/treasury/acts/payments.ts"
import { paymentRecorded } from "../../src/treasury/views/payments.ts"
import { person } from "../arguments.ts"

/** The most characters that a bank transfer takes as its purpose. */
const longestPurpose = 140

export default defineCommand({
  name: "pay",
  topic: "money",
  foremost: ({ place }) => (place === "direct" ? "own" : null),
  usage: "@USER AMOUNT [for TEXT] [on DAY] [--advance]",
  where: ["treasury", "direct"],
  who: recordPayment.who,
  pieces: ["person", { line: "amount" }, { toggle: "advance" }],
  args: z.object({ person, amount: z.string().default(""), advance: z.boolean() }),
  takenOut: {
    is: "matter",
    // A message is taken out of the room only if it names both a person and an amount: "!pay attention" has neither.
    proof: async (context, rest) => /\p{Nd}/u.test(rest) && (await namesSomebody(context, rest.split(/\s+/))),
    reason: (words) => words.t("payment-take-out-reason"),
    told: (words, removal) => words.t("payment-elsewhere", removal),
  },
  examples: ["pay @ana 200 EUR", "pay @ana 200 EUR for November --advance", "pay @ana 200 EUR on 2026-11-20"],
  async run(context, { person, amount, advance }) {
    const { words, coop, prefix, sender, message } = context
    const recorder = { ...sender, trust: message.trust }
    await mustRecord(context, recorder)
    if (amount.trim() === "") await refuseWithoutAmount(context, person)
    const { line, typed } = takeDay(amount, words.typed)
    const { to, money, purpose } = read(person, line, words.typed)
    orRefuse(withoutIban(to, money, purpose))
    const wanted = {
      person: await thePerson(context, to),
      amount: amountFrom(context, money),
      purpose,
      advance,
      payRun: null,
    }
    const paid = await recordPayment(context, recorder, wanted, momentFrom(context, typed))
    const card = paymentRecorded(words, paid, { server: coop.server, prefix })
    await context.reply(paragraphs(card, await notToConfuse(context, wanted.person)))
  },
})

/** Asks how much was paid, with what is due to the person as the example. @throws Refusal always */
async function refuseWithoutAmount(context: CommandContext, typed: string): Promise<never> {
  if (/\p{Nd}/u.test(typed)) return refuse("pay-no-amount")
  const { coop, words } = context
  const to = await thePerson(context, typed)
  for (const currency of coop.config.currencies) {
    const minor = await dueTo(context, to, currency)
    const due = { minor, currency }
    const name = plainName(to, coop.server)
    if (minor > 0n) return refuse("pay-how-much", { person: name, due, copy: words.money(due) })
  }
  return refuse("pay-no-amount")
}

/** Reads `@ana 200 EUR for milk`, and also `200 EUR to @ana for milk`. @throws Refusal */
function read(first: string, rest: string, typed: TypedWords): { to: string; money: string; purpose: string } {
  const backwards = /^[\d.,\p{Sc}]/u.test(first)
  const { amount, texts } = backwards
    ? readMoneyLine(`${first} ${rest}`, typed, ["to", "for"])
    : readMoneyLine(rest, typed, ["for"])
  const to = backwards ? texts.to : first
  if (to === undefined || to === "" || amount === "") return refuse("pay-no-amount")
  // The text is cut at two characters more than allowed, not one, because `cleanLine` can drop a space at the cut. A purpose that is too
  // long must still be refused.
  const purpose = cleanLine(texts.for ?? "", longestPurpose + 2)
  if (Array.from(purpose).length > longestPurpose) return refuse("entry-text-too-long", { most: longestPurpose })
  return { to, money: amount, purpose }
}
