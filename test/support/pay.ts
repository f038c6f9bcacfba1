/** Helpers for tests of pay: a co-op whose chief executive sets rates, and scales, hours and rates in short words. */
import { commands } from "../../commands/index.ts"
import { approveLines, enterLines } from "../../src/hours/acts/writing.ts"
import type { Hours, HoursKind } from "../../src/hours/rules/hours.ts"
import { instant } from "../../src/kernel/rules/types.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { payMonth } from "../../src/pay/acts/months.ts"
import { officeKey } from "../../src/standing/rules/offices.ts"
import { type Answer, person, type TestBotOptions } from "./bot.ts"
import { CoopBot } from "./coop-bot.ts"
import { fiveAndTom } from "./decisions.ts"

const chief = officeKey("chief-executive")

/** Ana leads and sets rates, and cem keeps the treasury. Five are permanent; tom is on trial. */
export async function payingCoop(
  settings: Readonly<Record<string, unknown>> = {},
  rest: Pick<TestBotOptions, "language" | "wording"> = {},
): Promise<CoopBot> {
  const offices = { "chief-executive": { candidacy: "nothing", powers: ["invite", "appoint", "set-rates"] } }
  const bot = await CoopBot.start({
    ...{ commands, members: fiveAndTom, ...rest },
    settings: { smallRoll: 3, offices, ...settings },
  })
  await bot.act((act) => takeSeat(act, chief, person("ana"), null))
  await bot.act((act) => takeSeat(act, officeKey("treasurer"), person("cem"), null))
  return bot
}

/** Proposes a scale and votes for it. */
export async function voteScale(bot: CoopBot, scale: string): Promise<Answer[]> {
  const said = await bot.ask("ben", "members", `!scale propose ${scale}`)
  const id = /M\d+/.exec(said)?.[0] ?? ""
  await bot.pass("P3DT1M")
  const answers: Answer[] = []
  for (const who of ["ana", "ben", "cem", "dee", "eli"])
    answers.push(...(await bot.say(who, "direct", `!vote ${id} 1`)))
  return answers
}

/** Enters hours of a person, and approves them. */
export async function work(
  bot: CoopBot,
  who: string,
  day: string,
  hours: number,
  kind: HoursKind = "worked",
  { approved = true, corrects }: { readonly approved?: boolean; readonly corrects?: number } = {},
): Promise<Hours> {
  let found: Hours | undefined
  await bot.act(async (act) => {
    const line = { day, minutes: Math.round(hours * 60), kind, task: null, text: "", ...(corrects && { corrects }) }
    const [entered] = await enterLines(act, person(who), [line])
    found = entered
    if (entered && approved) await approveLines(act, person("ana"), [entered])
  })
  if (!found) throw new Error("no hours were entered")
  return found
}

/** What stands on a person's statement of a month by hours, in words: `20 h at 18.00 = 360.00`. */
export async function payOf(bot: CoopBot, who: string): Promise<string[]> {
  const rows = await bot.store
    .knex("ledger_postings")
    .where({ account: `liabilities:dues:${person(who)}` })
    .orderBy(["entry", "position"])
  return rows.flatMap(({ basis, minor }) => {
    const read = basis === null ? null : JSON.parse(basis)
    if (read?.rule !== "hours") return []
    const amount = (digits: string) => (Number(digits) / 100).toFixed(2)
    return [
      `${read.month} ${read.kind} ${read.minutes / 60} h at ${amount(read.rate.minor)} = ${amount(String(-BigInt(minor)))}`,
    ]
  })
}

/** Pays all months that have ended by now. */
export const payAll = (bot: CoopBot): Promise<Answer[]> =>
  bot.act(async (act) => {
    while ((await payMonth(act, instant(act.work.now))) !== null);
  })
