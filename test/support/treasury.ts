/** A budget in force, and finished tasks. With them a treasurer has something to record. */

import { commands } from "../../commands/index.ts"
import type { Act } from "../../src/kernel/acts/context.ts"
import { canonicalJson } from "../../src/kernel/rules/minutes.ts"
import { readMoney } from "../../src/kernel/rules/money.ts"
import { coopKey, eventId, instant, isRefused, type Money, roomId } from "../../src/kernel/rules/types.ts"
import { balancesOf } from "../../src/ledger/store/ledger.ts"
import { note, type TaskNote } from "../../src/tasks/acts/tasks.ts"
import type { TaskRole } from "../../src/tasks/rules/tasks.ts"
import { addTaskPerson, insertOffer, putTaskState, putWeights } from "../../src/tasks/store/deeds.ts"
import { insertTask } from "../../src/tasks/store/tasks.ts"
import { adoptBudget } from "../../src/treasury/acts/budget.ts"
import { insertMotion, motionByRow } from "../../src/votes/store/motions.ts"
import { type Answer, person } from "./bot.ts"
import { CoopBot } from "./coop-bot.ts"
import { seat } from "./owed.ts"
import { usualTerms } from "./terms.ts"
import { reader } from "./typed.ts"

const hive = coopKey("hive")

export function money(text: string): Money {
  const read = readMoney(text, reader("en"))
  if (isRefused(read)) throw new Error(`not money: ${text}`)
  return read
}

export interface TestBudget {
  readonly year?: number
  readonly monthly?: string
  readonly workers?: string
  readonly evaluators?: string
  readonly donation?: string
  /** The number of the budget's motion. By default it is the next number. */
  readonly number?: number
}

/** Adopts a budget now, as if its motion had been carried. Returns what the bot says. */
export const adoptNow = (bot: CoopBot, budget: TestBudget = {}): Promise<Answer[]> =>
  bot.act((act) => adopted(act, budget))

export async function adopted(act: Act, budget: TestBudget): Promise<void> {
  const { year = 2026, monthly = "500 EUR", workers = "60", evaluators = "5", donation } = budget
  const { work } = act
  const { row } = await insertMotion(work, hive, {
    kind: "budget",
    author: person("ana"),
    room: roomId("!members-hive:hive.example"),
    event: eventId("$budget"),
    terms: usualTerms,
    proposalEndsAt: instant(work.now),
  })
  const { number } = budget
  await work
    .trx("motions")
    .where({ id: row })
    .update({ stage: "closed", ...(number !== undefined && { number }) })
  const shares = { workers, evaluators, ...(donation !== undefined && { donation }) }
  await adoptBudget(act, await motionByRow(work, row), { year, monthly: money(monthly), ...shares })
}

/** Starts a co-op with euros and points. Ben is the treasurer, and everybody joined on 20 November 2026, at 18:00. */
export async function withTreasurer(): Promise<CoopBot> {
  const bot = await CoopBot.start({ commands, settings: { currencies: ["EUR", "POINTS"] } })
  await seat(bot, "ben", "treasurer")
  return bot
}

/** Adopts a budget on 20 November, and books an income of 100.00 EUR from a task on that day. */
export async function earned(bot: CoopBot): Promise<void> {
  await adoptNow(bot, { workers: "33.3", evaluators: "5" })
  await doneTask(bot, { workers: { ana: 2, cem: 1, tom: 1 }, evaluators: { ben: 1 } })
  await bot.say("ben", "direct", "!income 100 EUR from Bakery T1")
}

/** All balances as text, sorted by account: `assets:bank 500.00 EUR`. */
export async function balances(bot: CoopBot): Promise<string[]> {
  const all = await bot.store.work((work) => balancesOf(work, hive), { quiet: true })
  return [...all].flatMap(([account, own]) =>
    [...own].map(([currency, minor]) => `${account} ${bot.coop.words.money({ minor, currency })}`),
  )
}

export interface TestTask {
  readonly title?: string
  readonly price?: string
  /** The workers and their parts, such as `{ ana: 2, cem: 1 }`. */
  readonly workers?: Readonly<Record<string, number>>
  readonly evaluators?: Readonly<Record<string, number>>
}

/** Makes a task of kai's whose offer was accepted and whose work is done. */
export async function doneTask(bot: CoopBot, task: TestTask = {}): Promise<void> {
  await bot.store.work(async (work) => {
    const { title = "A website", price = "1000 EUR", workers = { ana: 1 }, evaluators = {} } = task
    const [customer, author] = [person("kai"), person("ana")]
    const { task: made, commitment } = await insertTask(work, hive, { title, text: "", customer })
    const { number } = made
    const written = (line: TaskNote) => note({ work, coop: bot.coop }, made, line)
    await written({ act: "task-submitted", actor: customer, contents: commitment })
    const offer = { author, price: money(price), date: "2026-12-15", text: "" }
    const offered = await insertOffer(work, hive, number, offer)
    await written({ act: "task-offer", actor: author, offer: 1, contents: offered.commitment })
    await written({ act: "task-agree", actor: customer, offer: 1 })
    const roles: [TaskRole, "task-join" | "task-evaluate", Readonly<Record<string, number>>][] = [
      ["workers", "task-join", workers],
      ["evaluators", "task-evaluate", evaluators],
    ]
    for (const [role, act, people] of roles) {
      for (const name of Object.keys(people)) {
        await addTaskPerson(work, hive, number, role, person(name))
        await written({ act, actor: person(name), role })
      }
      const parts = Object.entries(people).map(([name, part]) => [person(name), part] as const)
      const ratio = parts.toSorted(([one], [other]) => (one < other ? -1 : 1))
      await putWeights(work, hive, number, role, ratio)
      if (ratio.length > 1) await written({ act: "task-ratio", actor: null, role, sealed: canonicalJson(ratio) })
    }
    await putTaskState(work, hive, number, "done", 1)
    await written({ act: "task-done", actor: author })
  })
}
