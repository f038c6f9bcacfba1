/** Ownership shares in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Place } from "../../src/bot/message.ts"
import { localesFolder } from "../../src/kernel/languages.ts"
import { motionId } from "../../src/kernel/rules/types.ts"
import { book } from "../../src/ledger/acts/ledger.ts"
import { duesOf } from "../../src/ledger/rules/ledger.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { remove } from "../../src/people/acts/members.ts"
import { person, type TestBotOptions } from "../support/bot.ts"
import type { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { listener, textsOf, unmarked, withoutMarks } from "../support/german.ts"
import { sharedCoop } from "../support/shares.ts"

const { asked, marked } = listener()
const texts: string[] = []
const bots: CoopBot[] = []

const people = { ana: "permanent", ben: "permanent", cem: "permanent", tom: "trial" } as const
let bot: CoopBot
async function start(ownership: object = {}, options: Partial<TestBotOptions> = {}): Promise<void> {
  bot = await sharedCoop({ ...ownership }, { language: "de", wording: marked, ...options })
  bots.push(bot)
}
const say = async (who: string, line: string, place: Place = "direct") =>
  texts.push(...(await bot.say(who, place, line)).flatMap(textsOf))
const pass = async (time: string) => texts.push(...(await bot.pass(time)).flatMap(textsOf))

async function vote(motion: string, ballot = "1"): Promise<void> {
  await pass("P3DT1M")
  for (const name of ["ana", "ben", "cem"]) await say(name, `!vote ${motion} ${ballot}`)
  await pass("P4D")
}

beforeAll(async () => {
  await start({ shares: false })
  await say("ana", "!anteile")
  await say("ben", "!anteile eingezahlt @ana 5 EUR")
  await start({ shares: false, authorised: 2 })
  await say("ana", "!regeln vorschlagen anteile shares=ja", "members")
  await start({}, { settings: { country: "de", currencies: ["EUR", "POINTS"] } })
  await say("ana", "!hilfe anteile")
  await say("ana", "!hilfe geld")
  await say("ana", "!anteile", "members")
  await say("ana", "!anteile weitergeben @ben")
  await say("ana", "!anteile gib @ben")
  await say("ana", "!anteile kuchen")
  await say("tom", "!admit", "members")
  await vote("M1")
  await say("tom", "!anteile")
  await pass("P4M")
  await say("tom", "!anteile")
  for (const line of [
    "@tom 50 EUR",
    "@tom 600 EUR",
    "@tom 550 EUR",
    "@tom 1 EUR",
    "@zoe:hive.example 1 EUR",
    "",
    "@tom 5 POINTS",
  ])
    await say("ben", `!anteile eingezahlt ${line}`)
  await say("ben", "!anteile eingezahlt @cem 5 EUR", "members")
  await say("ben", "!anteile eingezahlt @cem 5 EUR am 20.11.2026")
  await say("ben", "!kassenbuch")
  await say("ana", "!kassenbuch")
  await say("ben", "!anteile eingezahlt @ben 5 EUR")
  await bot.act((act) => takeSeat(act, "moderator", person("cem"), null))
  await say("ben", "!anteile eingezahlt @ben 6 EUR")
  await say("ben", "!reverse E1 Irrtum")
  await say("ana", "!anteile")
  await say("ben", "!buch")
  await say("tom", "!vollmacht @ben")
  await say("ana", "!vorschlag Ein Boot kaufen", "members")
  await pass("P3DT1M")
  for (const name of ["ana", "tom"]) await say(name, "!vote M2 1")
  await say("cem", "!austreten")
  await say("cem", "!austreten --sure")
  await say("cem", "!ansprüche")
  await pass("P4D")
  await say("ben", "!zahllauf")
  const rest = [
    { account: "expenses:other", amount: { minor: 700n, currency: "EUR" }, basis: null },
    { account: duesOf(person("cem")), amount: { minor: -700n, currency: "EUR" }, basis: null },
  ]
  await bot.act((act) => book(act, null, { kind: "adjustment", text: "", postings: rest }))
  await say("ben", "!zahllauf")
  await say("ben", "!buch")
  await say("ben", "!kontostand")
  await bot.act((act) => remove(act, person("ben"), motionId("M9")))
  await say("ana", "!protokoll anteile")
  await start({ paid: "granted", provisional: "P0M" }, { settings: { motions: { decision: { method: "consent" } } } })
  await say("ana", "!anteile")
  await say("ben", "!anteile eingezahlt @cem 5 EUR")
  await start({ authorised: 4 }, { settings: { country: "de" }, members: { ...people, uma: "trial" } })
  for (const page of ["dividende", "anteile"]) await say("ana", `!hilfe ${page}`)
  for (const kind of ["dividende", "verwässerung", "bedingungen"]) await say("ana", `!regeln ${kind}`)
  await say("ana", "!regeln", "members")
  await say("tom", "!admit", "members")
  await say("uma", "!admit", "members")
  await pass("P3DT1M")
  for (const motion of ["M1", "M2"]) for (const name of ["ana", "ben", "cem"]) await say(name, `!vote ${motion} 1`)
  await say("uma", "!admit", "members")
  for (const line of [
    "erhöhen viele",
    "erhöhen 2",
    "vorschlagen höchstens=9",
    "vorschlagen wert=700 EUR",
    "vorschlagen wert=800 EUR",
    "erhöhen 9",
    "erhöhen 11",
  ])
    await say("ana", `!anteile ${line}`, "members")
  await say("ana", "!anteile erhöhen 10")
  for (const motion of ["M3", "M4"]) await vote(motion)
  await say("ana", "!dividende")
  await say("ana", "!dividende", "members")
  for (const line of ["", " viel", " 5 EUR"]) await say("ana", `!dividende vorschlagen${line}`, "members")
  await say("ben", "!einnahme 500 EUR von Kai")
  await pass("P3M")
  await say("ben", "!kassenbuch schließen 2026")
  await say("ana", "!dividende")
  for (const line of ["600 EUR", "5 EUR für 2031", "5 EUR für 1990", "400 EUR"])
    await say("ana", `!dividende vorschlagen ${line}`, "members")
  await vote("M5")
  await say("ana", "!ansprüche")
  await say("ana", "!dividende")
  await say("ana", "!dividende vorschlagen 100 EUR", "members")
  await bot.store.knex("ledger_postings").where({ account: "income:other" }).update({ minor: "-100" })
  await vote("M6")
  await say("ana", "!dividende vorschlagen 100 EUR", "members")
  await say("ana", "!protokoll anteile")
  await start({}, { settings: { motions: { decision: { method: "consent" } } } })
  await say("tom", "!admit", "members")
  await vote("M1")
  await pass("P4M")
  await say("ana", "!vorschlag Ein Boot kaufen", "members")
  await pass("P3DT1M")
})

afterAll(() => Promise.all(bots.map((one) => one.close())))

const withoutDays = (text: string): string => text.replaceAll(/\b\p{L}{2} (?=\d{1,2}\.\d{1,2}\.)/gu, "")

const keys = readFileSync(join(localesFolder, "de", "ownership.ftl"), "utf8").match(/^[A-Za-z][\w-]*(?= *=)/gm) ?? []

describe("in a German co-op", () => {
  it("nothing about shares has an English word in it", () => {
    const found = texts.map((text) => `${englishIn(withoutDays(withoutMarks(text))).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name, a title or a number", () => {
    const own =
      /(?<!\p{L})(M\d+|E\d+|json|blt|Ein Boot kaufen|Kai|kuchen|GenG|Genossenschaftsgesetz|Abs|Satz|viele|Irrtum|Hive|ana|ben|cem|tom|zoe|waggle|hive.example|https|matrix.to)(?!\p{L})/giu
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect([...new Set(foreign.filter((rest) => /\p{L}/u.test(rest)))]).toEqual([])
  })

  it("how long paying back may take is said without a wrong case", () => {
    const said = texts.map(withoutMarks).filter((text) => text.includes("bekommt das Eingezahlte zurück"))
    expect(said[0]).toContain("das darf bis zu 12 Monate dauern")
  })

  it("all that can be said about shares was said here", () => {
    expect(keys.filter((key) => !asked.has(key))).toEqual([])
  })
})
