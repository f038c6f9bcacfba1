/** Statements of the bank in a German co-op. Its bot's answers are collected, so that a test can look at all of them. */
import { commands } from "../../../commands/index.ts"
import type { BankLine } from "../../../src/bank/rules/lines.ts"
import type { Place } from "../../../src/bot/message.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import type { Words } from "../../../src/kernel/views/words.ts"
import { camt, ownIban } from "../bank-files.ts"
import type { Manner } from "../bot.ts"
import { CoopBot } from "../coop-bot.ts"
import { textsOf } from "../german.ts"
import { seat } from "../owed.ts"

export const hive = coopKey("hive")
export const anasIban = "DE75512108001245126199"
export const account = { holder: "Hive eG", iban: ownIban }
/** The first line of the CSV files of the first co-op. */
export const head = "Tag;Soll;Haben;W\n"

export type GermanBank = ReturnType<typeof germanBank>
type File = Parameters<CoopBot["send"]>[2]
type Wording = (words: Words) => Words

/** The treasurer's desk. `wording`: how the bot's texts are made; `texts`: everything that the bot says goes there. */
export function germanBank(wording: Wording, texts: string[]) {
  let current: CoopBot | null = null
  const bot = (): CoopBot => {
    if (!current) throw new Error("no co-op has begun")
    return current
  }
  const send = async (file: File, manner: Manner & { size?: number } = {}) =>
    texts.push(...(await bot().send("ben", "treasury", file, manner)).flatMap(textsOf))
  return {
    bot,
    texts,
    /** Begins another co-op, in which ben is treasurer. */
    async begin(settings: Readonly<Record<string, unknown>>, others: Readonly<Record<string, string[]>> = {}) {
      await current?.close()
      current = await CoopBot.start({
        commands,
        language: "de",
        settings,
        others,
        otherSettings: { language: "de" },
        wording,
      })
      await seat(current, "ben", "treasurer")
      return current
    },
    async say(body: string, place: Place = "treasury", manner: Manner = {}) {
      texts.push(...(await bot().say("ben", place, body, manner)).flatMap(textsOf))
    },
    send,
    lines: (...all: BankLine[]) => send(camt(all)),
    close: async () => current?.close(),
  }
}
