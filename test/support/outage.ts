/** A bot that is away for a while. When it is back, it gets what was sent meanwhile. */

import { commands } from "../../commands/index.ts"
import { coopKey } from "../../src/kernel/rules/types.ts"
import { welcome } from "../../src/people/acts/joining.ts"
import { membershipsOf } from "../../src/standing/store/memberships.ts"
import { type Answer, person } from "./bot.ts"
import { CoopBot } from "./coop-bot.ts"
import { seat } from "./owed.ts"
import { berlin } from "./time.ts"
import { adoptNow } from "./treasury.ts"

const hive = coopKey("hive")
const stages = { proposalStage: "P1D", votingStage: "P2D", closeWhenAllVoted: false }
const motions = { budget: stages, "removal-first": stages, "removal-second": stages }

/**
 * Starts a co-op in which everybody has been a member since 20 November 2026, 18:00. Ben is the treasurer. The budget is 300 EUR a month,
 * which is 10 EUR a day in November.
 */
export async function startBeforeOutage(): Promise<CoopBot> {
  const bot = await CoopBot.start({ commands, settings: { smallRoll: 3, motions } })
  await seat(bot, "ben", "treasurer")
  await adoptNow(bot, { monthly: "300 EUR" })
  return bot
}

/** From the moment `iso` on, the bot does not know what people send. */
export const away = (bot: CoopBot, iso: string): void => bot.behind(berlin(iso))

/** Moves the clock to `iso`. Then the bot catches up, and does what is due. Returns what it says. */
export function back(bot: CoopBot, iso: string): Promise<Answer[]> {
  bot.clock.set(berlin(iso))
  bot.caughtUp()
  return bot.pass("PT0S")
}

/** The manner of a message that was sent at this moment. */
export const sent = (iso: string) => ({ sentAt: berlin(iso) })

/** Invites dee now. She joins at the moment `joined`. The bot sees it when it next looks. */
export async function inviteDee(bot: CoopBot, joined: string): Promise<void> {
  await seat(bot, "ana", "moderator")
  await bot.ask("ana", "members", "!invite @dee:hive.example")
  bot.arrivals = async () => void (await bot.act((act) => welcome(act, person("dee"), berlin(joined))))
}

/** The spans in which somebody belonged to the co-op, each as `[from, until]`. */
export const spans = async (bot: CoopBot, name: string) =>
  (await bot.store.work((work) => membershipsOf(work, hive, person(name)))).map(({ from, until }) => [from, until])

export const closedMonths = (bot: CoopBot): Promise<string[]> =>
  bot.store.knex("closed_months").orderBy("month").pluck("month")
