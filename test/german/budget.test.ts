/** Budgets in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { DateTime } from "luxon"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { instant } from "../../src/kernel/rules/types.ts"
import { book } from "../../src/ledger/acts/ledger.ts"
import { accounts } from "../../src/ledger/rules/ledger.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { germanKeys, listener, subjects, textsOf, unmarked, withoutMarks } from "../support/german.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot

const values = "monatlich=1.234,50€ arbeit=33,3% bewertung=5%"

beforeAll(async () => {
  bot = await CoopBot.start({
    commands,
    language: "de",
    settings: { smallRoll: 3, currencies: ["EUR", "POINTS"] },
    wording: marked,
  })
  const say = async (who: string, body: string, place: Place = "members") =>
    texts.push(...(await bot.say(who, place, body)).flatMap(textsOf))
  const until = async (day: string) => {
    bot.clock.set(instant(DateTime.fromISO(day, { zone: "Europe/Berlin" }).toMillis()))
    texts.push(...(await bot.pass("PT0S")).flatMap(textsOf))
  }
  for (const text of ["!haushalt", "!help haushalt", "!haushalt Wetter", "!haushalt vorschlagen"])
    await say("ana", text)
  for (const changed of [
    "monatlich=5EUR",
    "monatlich=5EUR arbeit=60%",
    "500EUR",
    `${values} Urlaub=5%`,
    `${values} arbeit=5%`,
    `${values} jahr=27`,
    `${values} jahr=2025`,
    `${values} jahr=2040`,
    values.replace("33,3%", "33,3"),
    values.replace("33,3%", "33,3333333%"),
    values.replace("33,3%", "99,9%"),
    ...[
      "viel",
      "1.234€",
      "1,234 JPY",
      "5,0001€",
      "5,5 POINTS",
      "-5€",
      "9999999999999€",
      "500",
      "500$",
      "500kr",
      "EUR,50",
      "5 DEM",
      "5 USD",
      "5 EUR netto",
    ].map((amount) => values.replace("1.234,50€", amount)),
  ])
    await say("ana", `!haushalt vorschlagen ${changed}`)
  await say("tom", `!haushalt vorschlagen ${values}`)
  await say("ana", `!haushalt vorschlagen ${values}`, "direct")
  await say("ana", `!haushalt vorschlagen ${values}`)
  await say("ben", `!haushalt vorschlagen ${values}`)
  for (const text of [
    "",
    `M9 ${values}`,
    `M1 ${values}`,
    "M1 monatlich=1 POINTS arbeit=0% bewertung=0%",
    `M1 ${values} jahr=2027`,
  ])
    await say("ben", `!haushalt alternative ${text}`)
  for (const text of ["!alternative M1 Mehr", "!reword M1 Mehr", "!haushalt", "!motion M1"]) await say("ana", text)
  texts.push(...(await bot.pass("P3DT1M")).flatMap(textsOf))
  for (const name of ["ana", "ben", "cem", "tom"]) await say(name, "1", "direct")
  await say("ana", `!haushalt vorschlagen ${values} jahr=2028`)
  await say("ana", `!haushalt vorschlagen ${values} jahr=2027`)
  await say("ana", "!haushalt")
  await say("ana", "!withdraw M3")
  await bot.pass("P3DT1M")
  for (const name of ["ana", "ben", "cem", "tom"]) await say(name, "1", "direct")
  await say("ana", "!haushalt")
  const booked = (account: string, minor: bigint) =>
    bot.act((act) =>
      book(act, null, {
        kind: "income",
        text: "",
        postings: [
          { account, amount: { minor, currency: "EUR" }, basis: null },
          { account: accounts.bank, amount: { minor: -minor, currency: "EUR" }, basis: null },
        ],
      }),
    )
  for (const account of [accounts.tasks, accounts.otherIncome]) await booked(account, -50_000n)
  await booked(accounts.monthly, 60_000n)
  await say("ana", "!haushalt")
  for (const account of [accounts.workers, accounts.evaluators, accounts.otherExpenses]) await booked(account, 40_000n)
  await say("ana", "!haushalt")
  await until("2026-12-30T12:00")
  await say("ana", `!haushalt vorschlagen ${values}`)
  await say("ana", `!haushalt vorschlagen ${values} jahr=2027`)
  await until("2027-01-02T12:01")
  for (const motion of ["M5", "M4"])
    for (const name of ["ana", "ben", "cem", "tom"]) await say(name, `!vote ${motion} 1`, "direct")
  const currencies = ["USD", "CAD"]
  const dollars = await CoopBot.start({ commands, language: "de", settings: { currencies }, wording: marked })
  const typed = `!haushalt vorschlagen ${values.replace("1.234,50€", "500$")}`
  texts.push(...(await dollars.say("ana", "members", typed)).flatMap(textsOf))
  await dollars.close()
})
afterAll(() => bot.close())

describe("in a German co-op", () => {
  it("nothing that is said about budgets has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(40)
    const found = texts.map((text) => `${englishIn(withoutMarks(text), ["POINTS", "Do 26."]).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name or to be typed", () => {
    const foreign = texts.map((text) => unmarked(text).replaceAll(/\bM\d+\b|\(ana\)|\(ben\)/g, ""))
    expect(foreign.filter((rest) => /\p{L}/u.test(rest))).toEqual([])
  })

  it("all that can be said about budgets and amounts was said here", () => {
    const ours =
      /^budget-|^(argument|command|effect|motion|option|refused)-[a-z-]*budget(?!.*donation)|^refused-(money(?!-nothing)|shares?)-(?!and-donation)|^refused-not-a-year/
    const silent = germanKeys.filter((key) => (ours.test(key) || subjects.year.test(key)) && !asked.has(key))
    expect(silent).toEqual([])
  })

  it("amounts and shares stand as Germans write them", () => {
    const all = texts.map(withoutMarks).join("\n")
    for (const text of ["bekommt 1.234,50 EUR im Monat", "gehen 33,3\u00A0% an die", "1 Punkt im Monat für jedes"])
      expect(all).toContain(text)
  })
})
