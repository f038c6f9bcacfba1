/** Payments in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { month } from "../../src/kernel/rules/months.ts"
import { paymentReversed } from "../../src/treasury/acts/payments.ts"
import { openPayRun } from "../../src/treasury/store/pay-runs.ts"
import { type Manner, person, unsigned } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { germanKeys, listener, subjects, textsOf, unmarked, withoutMarks } from "../support/german.ts"
import { owe, seat } from "../support/owed.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot

const unencrypted: Manner = { room: { encrypted: false, mayRedact: false }, trust: { encrypted: false } }

beforeAll(async () => {
  const members = { ana: "permanent", ben: "permanent", cem: "permanent", tom: "trial", ute: "former" } as const
  bot = await CoopBot.start({ commands, members, language: "de", settings: { smallRoll: 3 }, wording: marked })
  const say = async (who: string, body: string, place: Place = "direct", manner: Manner = {}) =>
    texts.push(...(await bot.say(who, place, body, manner)).flatMap(textsOf))
  for (const name of ["zahlen", "zahlungen", "bestätigen", "beanstanden"]) await say("ana", `!help ${name}`)
  await say("ben", "!zahlungen")
  for (const text of ["!bestätigen", "!bestätigen P99"]) await say("ana", text)
  await seat(bot, "ben", "treasurer")
  await say("ben", "!help zahlen")
  for (const name of ["ana", "ben", "tom"]) await owe(bot, name, 100_000n)
  await owe(bot, "ute", 5_000n)

  for (const text of [
    "!zahlungen",
    "!zahlungen 2026-10",
    "!zahlungen @ana",
    "!zahlungen @ana @tom",
    "!zahlen",
    "!zahlen @ana",
    "!zahlen 20 EUR",
    "!zahlen @zoe:turm.example 20 EUR",
    "!zahlen @ana 1.000,01 € für Brot",
    "!zahlen @ana 1 POINTS",
    "!zahlen @cem 20 EUR",
    "!zahlen @ute 60 EUR --vorschuss",
    "!zahlen @ana 20 EUR für DE89370400440532013000",
    "!zahlen @ana 100 EUR für Oktober",
    "!zahlen @ana 1.000,00 EUR --vorschuss",
    "!zahlen @ana 10 EUR",
    "!zahlen @tom 1000 EUR",
    "!zahlen @ben 30 EUR",
  ])
    await say("ben", text)
  await seat(bot, "cem", "moderator")
  await say("ben", "!zahlen @ben 1.000,00 EUR für Oktober --vorschuss")
  for (const who of ["ana", "tom", "cem", "ben"]) for (const text of ["!todo", "!zahlungen"]) await say(who, text)
  await say("ben", "!zahlen @ana 20 EUR", "members")
  await say("ben", "!zahlen @ana 20 EUR", "direct", unencrypted)
  await say("ben", "!zahlen @ana 20 EUR", "treasury", unsigned)
  await say("ana", "!zahlungen", "members")
  await say("ana", "!zahlungen @tom")

  await say("ben", "!zahlen @ana 9999 EUR am 2026-10-01 für Brot", "treasury")
  await say("ben", "!zahlen @ana 9999 EUR am 1.11.2126", "treasury")
  await say("ana", "!beanstanden")
  await say("ana", "!beanstanden P1")
  await say("ana", "!beanstanden 1 EUR fehlt")
  await say("ana", "!bestätigen")
  await say("ana", "!bestätigen Eins")
  await say("ana", "!bestätigen P99")
  await say("ana", "!beanstanden P1 Nur 90 EUR", "members")
  await say("ana", "!beanstanden P1 Nur 90 EUR", "direct", unencrypted)
  await say("ana", "!beanstanden P1 Nur 90 EUR")
  await say("ana", "!beanstanden P1 Nur 90 EUR")
  await say("ben", "!todo")
  await say("ben", "!zahlungen")
  await say("ben", "!zahlungen", "treasury")
  await say("ana", "!bestätigen P1")
  await say("ana", "!bestätigen P1")
  await say("ben", "!bestätigen P4")
  await say("cem", "!beanstanden P4 Nie verabredet")
  await say("cem", "!bestätigen P4")
  await say("cem", "!bestätigen P5")
  texts.push(...(await bot.act((act) => paymentReversed(act, { number: 6 }, person("ben")))).flatMap(textsOf))
  await say("ana", "!bestätigen P2")
  await say("ben", "!zahlungen @ana")
  await say("ben", "!minutes treasury")
  for (let number = 0; number < 25; number += 1) {
    await bot.say("ben", "direct", "!zahlen @tom 1 EUR --vorschuss")
  }
  await say("ben", "!zahlungen")
  await say("tom", "!zahlungen 2026-11")
  await say("tom", "!todo")

  const run = { of: month("2026-10"), before: bot.clock.now(), dues: [] }
  const amount = { minor: 1n, currency: "EUR" }
  const dues = [{ person: person("ana"), amount }]
  await bot.act(({ work, coop }) => openPayRun(work, coop.key, person("ben"), { ...run, dues }))
  await say("ben", "!zahlen @ana 20 EUR")
  await say("ben", "!todo")
  await say("ana", `!moved ${person("ana")} @ana:turm.example`)
  await say("@ana:turm.example", `!moved ${person("ana")} @ana:turm.example`)
  await say("ben", "!zahlen @ana:hive.example 20 EUR")
  await bot.store.knex("seats").where({ office: "treasurer" }).delete()
  await say("tom", "!beanstanden P3 Nichts da")
})
afterAll(() => bot.close())

describe("in a German co-op", () => {
  it("nothing that is said about payments has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(60)
    const found = texts.map((text) => `${englishIn(withoutMarks(text), ["POINTS", "Hive"]).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name or to be typed", () => {
    const own = /\b[MPET]\d+\b|\b(ana|ben|cem|tom|ute|Hive|Oktober|Nur 90 EUR|Nie verabredet)\b|@\S+|EUR/g
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect(foreign.filter((rest) => /\p{L}/u.test(rest))).toEqual([])
  })

  it("all that can be said about payments was said here", () => {
    const silent = germanKeys.filter((key) => subjects.payments.test(key) && !asked.has(key))
    expect(silent).toEqual([])
  })

  it("amounts and lines to copy are as Germans write them", () => {
    const all = texts.map(withoutMarks).join("\n")
    expect(all).toContain("ana stehen 1.000,00 EUR zu; 1.000,01 EUR sind mehr, deshalb ist nichts gebucht.")
    expect(all).toContain("`!pay ana 1.000,01 EUR für Brot --vorschuss`")
  })
})
