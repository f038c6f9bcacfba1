/**
 * `!bank`: the movements at the bank that wait. `!bank book B3 …`, `!bank pay B3 @ana` and `!bank skip B3` say what the movement B3 is
 * (§7.2).
 */
import { z } from "zod"
import {
  bookLine,
  bookSure,
  countAtBank,
  type Done,
  payLine,
  repeatLine,
  skipLine,
  skipOpening,
  waitingAtBank,
} from "../../src/bank/acts/bank.ts"
import { entriesIn } from "../../src/bank/acts/booking.ts"
import { type BankDeed, readBankDeed } from "../../src/bank/rules/deed.ts"
import {
  allDone,
  bankPage,
  lineAgain,
  lineDone,
  lineSeen,
  lineSkipped,
  linesSkipped,
  pagesOf,
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
  usage: "[PAGE | book B3 | book B3 T3 T4 | book all | pay B3 @USER | skip B3 | again B3]",
  where: ["treasury", "direct"],
  who: bookLine.who,
  pieces: [{ toggle: "advance" }, { line: "deed" }],
  args: z.object({ advance: z.boolean(), deed: z.string().optional() }),
  takenOut: {
    is: "matter",
    of: "users",
    // `B3` names a movement at the bank. The treasurer's command about it tells who paid or was paid, so it is taken out of other rooms.
    proof: ({ words }, rest) => /(?:^|\s)b[1-9]/i.test(rest) || "line" in readBankDeed(rest, words.typed),
    reason: (words) => words.t("bank-take-out-reason"),
    told: (words, removal) => words.t("bank-elsewhere", removal),
  },
  examples: [
    "bank",
    "bank book B3",
    "bank book B3 T3",
    "bank book all",
    "bank pay B3 @ana",
    "bank skip B3",
    "bank again B3",
  ],
  async run(context, { deed = "", advance }) {
    const read = readBankDeed(deed, context.words.typed)
    if ("refused" in read) {
      // All reasons get these details. A reason's text only uses the details that it needs.
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
    case "book":
      return booked(context, await bookLine(context, recorder, deed.line, deed.how))
    case "book-sure": {
      const all = await bookSure(context, recorder)
      const lines = all.map(({ line, outcome }) => ({
        line,
        as: inWords[outcome.was],
        entries: entriesIn(outcome),
        tasks: tasksOf(outcome),
      }))
      return allDone(words, lines, await waiting(), about)
    }
    case "pay": {
      const person = await thePerson(context, deed.person)
      return booked(context, await payLine(context, recorder, deed.line, { person, advance }))
    }
    case "again":
      return lineAgain(words, await repeatLine(context, recorder, deed.line), deed.line, about)
    case "skip-opening":
      return linesSkipped(words, await skipOpening(context, recorder), await waiting(), about)
    case "skip":
      return lineSkipped(words, await skipLine(context, recorder, deed.line), await waiting(), about)
  }
}

/**
 * Which kind of booking the answer names. The bot proposes a refund only as a guess and never books it by itself, so `refund` is not used
 * here.
 */
const inWords = {
  incomes: "income",
  income: "income",
  refund: "expense",
  expense: "expense",
  paid: "paid",
  seen: "seen",
} as const

/** The tasks whose income was booked. */
function tasksOf(outcome: Done["outcome"]): readonly number[] {
  const incomes = outcome.was === "incomes" ? outcome.booked : outcome.was === "income" ? [outcome.booked] : []
  return incomes.flatMap(({ entry }) => entry.task ?? [])
}

async function booked(context: CommandContext, { line, outcome }: Done): Promise<string> {
  const { words, prefix, coop, sender } = context
  const about = { prefix, server: coop.server }
  const waiting = await countAtBank(context, sender)
  switch (outcome.was) {
    case "seen":
      return lineSeen(words, line, outcome, waiting, about)
    case "income":
      return lineDone(words, line, incomeBooked(words, outcome.booked, about), waiting, about)
    case "refund":
      return lineDone(words, line, refundBooked(words, outcome.booked, about), waiting, about)
    case "incomes": {
      const cards = outcome.booked.map((one) => incomeBooked(words, one, about))
      return lineDone(words, line, paragraphs(...cards), waiting, about)
    }
    case "expense":
      return lineDone(words, line, expenseBooked(words, outcome.booked, about), waiting, about)
    case "paid":
      return lineDone(words, line, paymentRecorded(words, outcome.booked, about), waiting, about)
  }
}
