/** Bookings by hand and reimbursements in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { localesFolder } from "../../src/kernel/languages.ts"
import { coopKey } from "../../src/kernel/rules/types.ts"
import { putSeat } from "../../src/standing/store/offices.ts"
import { type Manner, person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { listener, textsOf, unmarked, withoutMarks } from "../support/german.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot
const hive = coopKey("hive")
const accounts = {
  "liabilities:darlehen": { names: { de: "Darlehen" } },
  "equity:reserve": { names: { de: "Rücklage" } },
  "expenses:miete": { number: "2661", names: { de: "Miete" } },
  "income:spenden": { number: "3220", names: { de: "Spenden" } },
}

beforeAll(async () => {
  bot = await CoopBot.start({ commands, language: "de", wording: marked })
  const heard = (answers: Awaited<ReturnType<CoopBot["say"]>>) => void texts.push(...answers.flatMap(textsOf))
  const say = async (who: string, body: string, place: Place = "direct", manner: Manner = {}) =>
    heard(await bot.say(who, place, body, manner))
  const ben = (body: string) => say("ben", body, "treasury")
  await bot.store.work((work) => putSeat(work, hive, "treasurer", person("ben")))
  await ben("!konten")
  await bot.restart({ accounts })
  await ben("!konten")
  await ben("!buche 120 EUR von Bank an Miete für Mai")
  await ben("!buche 120 EUR von darlehen an Bank für Vorschuss")
  await ben("!buche 120 EUR von Bank an darlehen für Tilgung")
  await ben("!buche 120 EUR von spenden an reserve für Vorsorge")
  await ben("!buche 120 EUR von reserve an spenden für Vorsorge")
  await ben("!buche 12 EUR von miete an expenses:other für eine Umbuchung")
  await ben("!buche 12 EUR von income:other an equity:opening für eine Umbuchung am 02.11.2026")
  for (const line of ["von Bank an miette", "von Bank an Zeppelin", "von Bank an other", "von dues an Bank"])
    await ben(`!buche 5 EUR ${line} für Mai`)
  for (const line of ["von income:tasks an Bank", "von expenses:monthly an Bank", "von Bank an Bank"])
    await ben(`!buche 5 EUR ${line} für Mai`)
  for (const line of ["von Bank für Mai", "an Bank für Mai", "von Bank an miete"]) await ben(`!buche 5 EUR ${line}`)
  await ben("!zurücknehmen E1 Es war Juni")
  await bot.restart({ accounts: { "expenses:miete": {} } })
  await ben("!buche 5 EUR von Bank an miete für Mai")
  await ben("!buche 5 EUR von Bank an darlehen für Mai")
  await bot.restart({})
  await ben("!konten")
  await say("ben", "!protokoll kasse")
  for (const name of ["buchen", "konten"]) await ben(`!hilfe ${name}`)
  await ben("!hilfe geld")
})
afterAll(() => bot.close())

const keys = readFileSync(join(localesFolder, "de", "journal.ftl"), "utf8").match(/^[A-Za-z][\w-]*(?= *=)/gm) ?? []

describe("in a German co-op", () => {
  it("nothing about bookings by hand has an English word in it", () => {
    // The names of accounts in the books are the same in every language.
    const plain = (text: string) =>
      withoutMarks(text).replaceAll(/(?:assets|liabilities|equity|income|expenses):\p{L}+|„other“/gu, "")
    const found = texts.map((text) => `${englishIn(plain(text)).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name, a title or a number", () => {
    const own =
      /(?<!\p{L})(E\d+|X\d+|M\d+|Miete|Darlehen|Rücklage|Spenden|Hive|ana|ben|cem|dee|hive.example|https|matrix.to)(?!\p{L})/giu
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect([...new Set(foreign.filter((rest) => /\p{L}/u.test(rest)))]).toEqual([])
  })

  it("all that can be said about bookings by hand was said here", () => {
    expect(keys.filter((key) => !asked.has(key))).toEqual([])
  })
})
