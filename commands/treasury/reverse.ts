/** `!reverse E12 REASON`: the treasurer cancels an entry with another entry that names it (§7.4). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { donatedOf } from "../../src/donations/acts/recipients.ts"
import { donatedTakenBack } from "../../src/donations/views/donations.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { readMoney } from "../../src/kernel/rules/money.ts"
import { readEntryId } from "../../src/kernel/rules/money-line.ts"
import { madeOf, oneOf } from "../../src/kernel/rules/typed-pattern.ts"
import { isRefused } from "../../src/kernel/rules/types.ts"
import { paragraphs } from "../../src/kernel/views/markdown.ts"
import { entryId } from "../../src/ledger/rules/ledger.ts"
import { contributionReversed } from "../../src/ownership/acts/contributions.ts"
import { reverse } from "../../src/treasury/acts/bookings.ts"
import { entryReversed } from "../../src/treasury/views/bookings.ts"
import { title } from "../arguments.ts"

/** An entry: `E12`, also typed as `e12`, `#12`, `12` or `E12.` */
const entry = z.string().transform((text, checked) => {
  const plain = text.replace(/^#|[.,:;]$/g, "")
  const number = readEntryId(plain.replace(/^(?=\d)/, "E"))
  if (number !== null) return { number, lettered: !/^\d/.test(plain) }
  checked.addIssue({ code: "custom", message: "not-an-entry" })
  return z.NEVER
})

/** Matches a reason that is only a list of further entries. */
const moreEntries = madeOf(
  (typed) => new RegExp(String.raw`^(?:[\s,+&]*(?:${oneOf(typed, "small", "and")} )?e\d+)+$`, "i"),
)

export default defineCommand({
  name: "reverse",
  topic: "money",
  usage: "E12 REASON [on DAY]",
  where: ["treasury", "direct"],
  who: reverse.who,
  pieces: ["entry", { line: "why" }],
  args: z.object({ entry, why: title }),
  takenOut: { is: "booking", proof: (_, __, typed) => entry.safeParse(typed.entry).success && typed.why !== undefined },
  examples: ["reverse E12 It was 50 EUR and not 500"],
  async run(context, { entry: { number: entry, lettered }, why }) {
    const { words, prefix, sender, message, coop } = context
    const [first] = why.split(/\s/)
    // The number may be the beginning of an amount, as in "12 EUR too much". Then it names no entry.
    if (!lettered && !isRefused(readMoney(`${entry} ${first}`, { language: words.language, typed: words.typed })))
      return refuse("entry-or-amount", { entry: entryId(entry) })
    if (moreEntries(words.typed).test(why)) return refuse("entry-one-by-one", { entry: entryId(entry) })
    const booked = await reverse(context, { ...sender, trust: message.trust }, { entry, reason: why })
    await contributionReversed(context, booked)
    const donated = donatedTakenBack(words, await donatedOf(context, booked.reversed.number), prefix)
    await context.reply(paragraphs(entryReversed(words, booked, { server: coop.server, prefix }), donated))
  },
})
