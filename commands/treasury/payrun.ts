/** `!payrun [2026-11] [@user …]`: lists everything the co-op owes, ready to pay. `!payrun done` books it. */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { namesSomebody, thePerson } from "../../src/bot/person.ts"
import { orRefuse, refuse } from "../../src/kernel/acts/refusal.ts"
import { takeDay } from "../../src/kernel/rules/happened.ts"
import { looksLikeMonth, readMonth, withMonths } from "../../src/kernel/rules/months.ts"
import { momentFrom, mustRecord } from "../../src/ledger/acts/treasury.ts"
import { dropPayRun, finishPayRun, monthIn, payRun, shortfall } from "../../src/treasury/acts/pay-run.ts"
import { codeOf } from "../../src/treasury/views/epc-code.ts"
import { canBeInstant } from "../../src/treasury/views/pain-001.ts"
import { payRunCards, payRunDone, payRunDropped } from "../../src/treasury/views/pay-run.ts"
import { person } from "../arguments.ts"

export default defineCommand({
  name: "payrun",
  topic: "money",
  foremost: () => "own",
  usage: "[MONTH] [@USER …] [--instant] | done [on DAY] | drop",
  where: ["treasury", "direct"],
  who: payRun.who,
  pieces: [{ many: "values" }, { toggle: "advance" }, { toggle: "instant" }],
  args: z.object({ values: z.array(person), advance: z.boolean(), instant: z.boolean() }),
  takenOut: {
    is: "matter",
    proof: (context, rest) => namesSomebody(context, rest.split(/\s+/)),
    reason: (words) => words.t("payrun-take-out-reason"),
    told: (words, removal) => words.t("payrun-elsewhere", removal),
  },
  examples: ["payrun", "payrun 2026-11", "payrun 2026-11 @ana @ben", "payrun --instant", "payrun done"],
  async run(context, { values, advance, instant }) {
    const { words, coop, prefix, sender, message, reply } = context
    const meaning = (value: string) => words.typed.meaning("payrun", value)
    const word = values.find((value) => meaning(value) !== null)
    const { line, typed } = takeDay(values.join(" "), words.typed)
    const dated = typed !== null && meaning(line) === "done"
    if (word !== undefined && values.length > 1 && !dated)
      return refuse("payrun-deed-alone", { deed: word.toLowerCase() })
    const deed = meaning(word ?? "")
    if (deed === "done") {
      const finished = await finishPayRun(
        context,
        { ...sender, trust: message.trust },
        {
          advance,
          at: momentFrom(context, dated ? typed : null),
        },
      )
      return reply(payRunDone(words, finished, { server: coop.server, prefix }))
    }
    if (deed === "drop") {
      const dropped = await dropPayRun(context, { ...sender, trust: message.trust })
      return reply(payRunDropped(words, dropped, prefix))
    }
    await show(context, values, instant)
  },
})

async function show(context: CommandContext, values: readonly string[], instant: boolean): Promise<void> {
  const { words, coop, prefix, sender, message, now } = context
  const recorder = { ...sender, trust: message.trust }
  await mustRecord(context, recorder)
  const [first = "", ...rest] = withMonths(values, words.typed)
  const month = looksLikeMonth(first, words.typed) ? orRefuse(readMonth(first, now, coop.zone, words.typed)) : null
  const people = await Promise.all((month === null ? values : rest).map((one) => thePerson(context, one)))
  const { run, again, shrunk, left, files } = await payRun(context, recorder, { month, people, instant })
  const { transfers, local, unknown, unchecked, otherwise, byHand, days, today } = files
  const slow = transfers.filter((one) => !instant || !canBeInstant(one))
  const { card, steps } = payRunCards(words, run, {
    ...{ server: coop.server, prefix, again, shrunk, left, unknown, unchecked, otherwise, byHand },
    transferred: [...new Set(transfers.map(({ item }) => item.person))],
    codes: transfers.filter((one) => codeOf(one) !== null).length,
    codeless: [...new Set(transfers.filter((one) => codeOf(one) === null).map(({ item }) => item.person))],
    file: transfers.length > 0 && coop.config.account !== undefined,
    ...{ instant, local },
    later: [...new Set(slow.map(({ by }) => days[by]))].filter((day) => day !== today),
    monthly: await monthIn(context, run),
    short: await shortfall(context, run),
  })
  // In the treasury room the steps go into a thread, where they take up no space.
  const direct = message.room.place === "direct"
  if (steps === null) return context.reply(card)
  await context.reply(direct ? card : `${card}\n${words.t("payrun-steps-in-thread")}`)
  await context.reply(steps, { startThread: !direct })
}
