/** Pay by hours in a German co-op. Every message about it is sent at least once, and no English is in it. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { refusalInWords } from "../../src/bot/answers.ts"
import type { Place } from "../../src/bot/message.ts"
import { countryCalled } from "../../src/config/countries.ts"
import { localesFolder } from "../../src/kernel/languages.ts"
import { yearCard } from "../../src/pay/views/payroll.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { listener, textsOf, withoutMarks } from "../support/german.ts"
import { payingCoop, work } from "../support/pay.ts"
import { until } from "../support/time.ts"

const { asked, marked } = listener()
const texts: string[] = []
const bots: CoopBot[] = []

const begin = async (settings: Readonly<Record<string, unknown>>) => {
  const bot = await payingCoop(settings, { language: "de", wording: marked })
  bots.push(bot)
  const say = async (who: string, line: string, place: Place = "direct") =>
    texts.push(...(await bot.say(who, place, line)).flatMap(textsOf))
  return { bot, say }
}

beforeAll(async () => {
  for (const country of ["none", "de", "us"] as const) {
    const { say } = await begin({ country })
    await say("ana", "!regeln land")
  }
  const { bot, say } = await begin({ country: "us", currencies: ["EUR", "CHF"], pay: { monthly: "instead" } })
  for (const name of ["lohntabelle", "stundensatz", "lohnliste"]) await say("ana", `!hilfe ${name}`)
  await say("ana", "!regeln lohntabelle")
  await say("ana", "!rolle neu Backstube unter geschäftsführung", "members")
  await say("ana", "!rolle R1 stufe A", "members")
  await say("ana", "!lohntabelle", "members")
  await say("ben", "!stundensatz")
  await say("ana", "!stundensatz @ben A 20 EUR weil er backt")
  const propose = (line: string) => say("ben", `!lohntabelle vorschlagen ${line}`, "members")
  for (const line of [
    "",
    "Verhältnis 3; Unsinn",
    "A 15-20 EUR",
    "Verhältnis 3; A 20-15 EUR",
    "Verhältnis 1,1; A 15-20 EUR",
  ])
    await propose(line)
  await propose("Verhältnis 3; A 15-20 EUR; A 16-20 EUR")
  await propose("Verhältnis 3; A 15-20 EUR; B 16-20 CHF")
  await propose(`Verhältnis 3; ${Array.from({ length: 13 }, (_, at) => `G${at} 15-20`).join("; ")}`)
  await say("ben", "!lohntabelle vorschlagen Verhältnis 3; A 15-20 EUR")
  await propose("Verhältnis 3; A 15-30 EUR +0,50")
  await propose("Verhältnis 3; A 15-30 EUR +0,50")
  await propose("Verhältnis 2; A 16-20 EUR +0,50")
  await say("dee", "!alternative M1 Mehr Geld", "members")
  await say("ben", "!ändern M1 Mehr Geld", "members")
  await say("ana", "!lohntabelle", "members")
  texts.push(...(await bot.pass("P3DT1M")).flatMap(textsOf))
  await propose("Verhältnis 2; A 17-20 EUR")
  for (const who of ["ana", "ben", "cem", "dee", "eli"]) await say(who, "!vote M1 1")
  await say("ana", "!lohntabelle", "members")
  await propose("Verhältnis 3; A 15-30 EUR +0,50")
  await propose("Verhältnis 3; B 15-30 EUR +0,50")
  for (const line of ["@ana A 20 EUR weil ich es kann", "@ben", "@ben B 20 EUR weil er backt", "@ben A weil er backt"])
    await say("ana", `!stundensatz ${line}`)
  for (const line of ["A 31 EUR weil er backt", "A 20 EUR", "A 20 CHF weil er backt", "A 20 EUR ab bald weil er backt"])
    await say("ana", `!stundensatz @ben ${line}`)
  await say("ana", "!stundensatz @ben A 20 EUR ab 1.1.2035 weil er backt")
  await say("dee", "!stundensatz @ben A 20 EUR weil er backt")
  await say("ana", "!stundensatz @ben A 20 EUR ab 1.1.2025 weil er backt")
  await say("dee", "!stundensatz @ben")
  await say("ana", "!stundensatz @ben A 20 EUR weil er backt")
  await say("ana", "!stundensatz @ben A 21 EUR ab 1.12.2026 weil er lehrt")
  await say("ben", "!stundensatz")
  await say("ana", "!stundensatz @ben")
  await say("ana", "!stundensatz @dee")
  await propose("Verhältnis 3; B 15-30 EUR +0,50")
  await say("ana", "!rolle R1 stufe C", "members")
  await say("ana", "!rolle R1 stufe A", "members")
  await say("ana", "!rolle R1", "members")
  await say("ana", "!rolle R1 stufe nichts", "members")
  await work(bot, "ben", "2026-11-24", 8)
  await work(bot, "ben", "2026-11-25", 8, "leave")
  await work(bot, "dee", "2026-11-25", 8)
  await say("ana", "!todo")
  texts.push(...(await until(bot, "2026-12-01T00:00")).flatMap(textsOf))
  await say("ana", "!stundensatz @ben A 22 EUR ab 25.11.2026 weil er backt")
  for (const who of ["ben", "cem", "dee"]) {
    await say(who, "!guthaben")
    await say(who, "!dues")
    await say(who, "!statement 2026-11")
    for (const span of ["2026-11", "2026", "2025", "2030"]) await say(who, `!lohnliste ${span}`)
  }
  texts.push(...(await until(bot, "2027-01-01T00:00")).flatMap(textsOf))
  await say("cem", "!lohnliste 2027")
  await say("ana", "!protokoll lohn", "members")
  const off = await CoopBot.start({ commands, language: "de", wording: marked })
  bots.push(off)
  const line = "!lohntabelle vorschlagen Verhältnis 3; A 15-30 EUR"
  texts.push(...(await off.say("ben", "members", line)).flatMap(textsOf))
  for (const refused of [
    { refused: "rate-monthly-paid", through: "2026-11-30" },
    { refused: "scale-other-currency", currency: "EUR" },
    { refused: "books-hours-open", of: "November 2026" },
  ] as const)
    texts.push(refusalInWords(refused, bot.coop.words, "!"))
  for (const [approval, rate] of [
    [1, 1],
    [2, 2],
  ] as const)
    for (const key of ["books-hours-approval", "books-hours-rate"] as const)
      texts.push(bot.coop.words.t(key, { count: key === "books-hours-rate" ? rate : approval }))
  texts.push(bot.coop.words.t("books-hours-later"))
  // More people than one message names.
  const due = { hours: 100n, monthly: 0n, share: 0n, bonus: 0n, dividend: 0n }
  const people = Array.from({ length: 21 }, () => ({ person: person("ben"), currency: "EUR", due, back: 0n, paid: 0n }))
  const year = { year: 2026, everybody: true, people, country: countryCalled("us") }
  texts.push(yearCard(bot.coop.words, year, bot.coop.server))
})

afterAll(() => Promise.all(bots.map((bot) => bot.close())))

const withoutDays = (text: string): string => text.replaceAll(/\b\p{L}{2} (?=\d{1,2}\.\d{1,2}\.)/gu, "")
const keys = readFileSync(join(localesFolder, "de", "pay.ftl"), "utf8").match(/^[A-Za-z][\w-]*(?= *=)/gm) ?? []

describe("pay in a German co-op", () => {
  it("has no English word in it", () => {
    const found = texts.map((text) => `${englishIn(withoutDays(withoutMarks(text))).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("says each of its messages", () => {
    // The name of the kind stands in refusals of other kinds' words too.
    expect(keys.filter((key) => !asked.has(key) && !key.endsWith("-usage") && !key.endsWith("-examples"))).toEqual([])
  })
})
