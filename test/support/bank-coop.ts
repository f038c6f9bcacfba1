/** A co-op whose treasurer ben hands in statements of the bank. Its CSV files have four columns. */
import { commands } from "../../commands/index.ts"
import { ownIban } from "./bank-files.ts"
import { CoopBot } from "./coop-bot.ts"
import { seat } from "./owed.ts"

/** The mapping of the co-op's CSV files. */
export const csv = { date: "Day", amount: "Sum", name: "Who", text: "What" }

export async function bankCoop(settings: Readonly<Record<string, unknown>> = {}): Promise<CoopBot> {
  const account = { holder: "Hive eG", iban: ownIban }
  const bot = await CoopBot.start({ commands, settings: { account, bank: { csv }, ...settings } })
  await seat(bot, "ben", "treasurer")
  return bot
}

/** What the bot answers to a statement that ben hands in. */
export const handIn = async (bot: CoopBot, file: string): Promise<string> =>
  (await bot.send("ben", "treasury", file)).map(({ body }) => body).join("\n")
