/**
 * `!bank`: the movements at the bank that wait. `!bank book B3 …`, `!bank split B3 …`, `!bank join B3 B4 …`, `!bank pay B3 @ana` and
 * `!bank skip B3` say what the movement B3 is (§7.2).
 */
import { z } from "zod"
import {
  bookLines,
  bookSure,
  countAtBank,
  type Done,
  repeatLine,
  skipLine,
  skipOpening,
  waitingAtBank,
} from "../../src/bank/acts/bank.ts"
import { entriesIn, type Outcome } from "../../src/bank/acts/parts.ts"
import { type BankDeed, readBankDeed } from "../../src/bank/rules/deed.ts"
import type { Part } from "../../src/bank/rules/parts.ts"
import {
  allDone,
  bankPage,
  lineAgain,
  lineDone,
  lineSeen,
  lineSkipped,
  linesSkipped,
  pagesOf,
  partSeen,
} from "../../src/bank/views/bank.ts"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { thePerson } from "../../src/bot/person.ts"
import { Refusal, refuse } from "../../src/kernel/acts/refusal.ts"
import { cleanLine, paragraphs } from "../../src/kernel/views/markdown.ts"
import { expenseBooked, incomeBooked, refundBooked } from "../../src/treasury/views/bookings.ts"
import { paymentRecorded } from "../../src/treasury/views/payments.ts"

export default defineCommand({
  name: "bank",
  topic: "money",
  foremost: ({ place }) => (place === "direct" ? "own" : null),
  usage:
    "[PAGE | book B3 | book B3 T3 T4 | split B3 T3 300 EUR + E12 | join B3 B4 E12 | book all | pay B3 @USER | skip B3 | again B3]",
  where: ["treasury", "direct"],
  who: bookLines.who,
  pieces: [{ toggle: "advance" }, { line: "deed" }],
  args: z.object({ advance: z.boolean(), deed: z.string().optional() }),
  takenOut: {
    is: "matter",
    of: "users",
    // `B3` names a movement at the bank. The treasurer's command about it tells who paid or was paid, so it is taken out of other rooms.
    proof: ({ words }, rest) => {
      const read = readBankDeed(rest, words.typed)
      return /(?:^|\s)b[1-9]/i.test(rest) || "line" in read || "lines" in read
    },
    reason: (words) => words.t("bank-take-out-reason"),
    told: (words, removal) => words.t("bank-elsewhere", removal),
  },
  examples: [
    "bank",
    "bank book B3",
    "bank book B3 T3",
    "bank split B3 T3 300 EUR + income 20 EUR from City works",
    "bank join B3 B4 E12",
    "bank book all",
    "bank pay B3 @ana",
    "bank skip B3",
    "bank again B3",
  ],
  async run(context, { deed = "", advance }) {
    const read = readBankDeed(deed, context.words.typed)
    if ("refused" in read) {
      // Every refusal gets the same details. Its text uses only the details that it needs.
      const said = { ...read, typed: cleanLine(deed, 60) }
      throw new Refusal(said)
    }
    await context.reply(await done(context, read, advance))
  },
})

async function done(context: CommandContext, deed: BankDeed, advance: boolean): Promise<string> {
  const { words, prefix, sender, message, coop } = context
  const recorder = { ...sender, trust: message.trust }
  const about = { prefix, server: coop.server }
  const waiting = () => countAtBank(context, sender)
  switch (deed.deed) {
    case "list": {
      const all = await waitingAtBank(context, recorder)
      const pages = pagesOf(all)
      if (deed.page > pages) return refuse("bank-no-page", { page: String(deed.page), pages: String(pages) })
      return bankPage(words, all, deed.page, about)
    }
    case "book": {
      const { lines } = deed
      const parts = deed.parts && (await namedIn(context, deed.parts))
      return booked(context, await bookLines(context, recorder, { lines, parts, advance }))
    }
    case "book-sure": {
      const all = await bookSure(context, recorder)
      const lines = all.flatMap(({ lines: [line], outcome }) => ({
        line,
        as: outcome.was === "seen" ? ("seen" as const) : ("income" as const),
        entries: entriesIn(outcome),
        tasks: tasksOf(outcome),
      }))
      return allDone(words, lines, await waiting(), about)
    }
    case "again":
      return lineAgain(words, await repeatLine(context, recorder, deed.line), deed.line, about)
    case "skip-opening":
      return linesSkipped(words, await skipOpening(context, recorder), await waiting(), about)
    case "skip":
      return lineSkipped(words, await skipLine(context, recorder, deed.line), await waiting(), about)
  }
}

/** The parts with their people. @throws Refusal if a person is not known */
async function namedIn(context: CommandContext, parts: readonly Part<string>[]): Promise<readonly Part[]> {
  const named: Part[] = []
  for (const part of parts)
    named.push(part.as === "pay" ? { ...part, person: await thePerson(context, part.person) } : part)
  return named
}

/** The tasks whose income was booked. */
function tasksOf(outcome: Outcome): readonly number[] {
  if (outcome.was === "parts") return outcome.booked.flatMap(tasksOf)
  return outcome.was === "income" && outcome.booked.entry.task !== null ? [outcome.booked.entry.task] : []
}

async function booked(context: CommandContext, { lines, outcome }: Done): Promise<string> {
  const { words, prefix, coop, sender } = context
  const about = { prefix, server: coop.server }
  const waiting = await countAtBank(context, sender)
  if (outcome.was === "seen") return lineSeen(words, lines, outcome, waiting, about)
  const cardOf = (one: Outcome): string => {
    switch (one.was) {
      case "seen":
        return partSeen(words, one)
      case "income":
        return incomeBooked(words, one.booked, about)
      case "refund":
        return refundBooked(words, one.booked, about)
      case "expense":
        return expenseBooked(words, one.booked, about)
      case "paid":
        return paymentRecorded(words, one.booked, about)
      case "parts":
        return paragraphs(...one.booked.map(cardOf))
    }
  }
  return lineDone(words, lines, cardOf(outcome), waiting, about)
}
