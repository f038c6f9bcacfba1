/** A year's books in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { bonus } from "../../src/closing/acts/kinds/bonus.ts"
import { localesFolder } from "../../src/kernel/languages.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { declareDividend, putDividend } from "../../src/ownership/store/dividends.ts"
import { officeKey } from "../../src/standing/rules/offices.ts"
import { motionsIn } from "../../src/votes/reads.ts"
import { effectInWords } from "../../src/votes/views/effects.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { fiveAndTom } from "../support/decisions.ts"
import { englishIn } from "../support/english.ts"
import { listener, textsOf, unmarked, withoutMarks } from "../support/german.ts"
import { seat } from "../support/owed.ts"
import { until } from "../support/time.ts"
import { adopted, adoptNow } from "../support/treasury.ts"

const { asked, marked } = listener()
const texts: string[] = []
const bots: CoopBot[] = []
const offices = {
  president: { candidacy: "nothing", powers: ["preside"] },
  secretary: { candidacy: "nothing", powers: ["keep-minutes"] },
  board: { seats: 2, candidacy: "nothing" },
}

beforeAll(async () => {
  const bot = await CoopBot.start({ commands, language: "de", members: fiveAndTom, wording: marked })
  bots.push(bot)
  await seat(bot, "ben", "treasurer")
  const say = async (who: string, line: string, place: Place = "members") =>
    texts.push(...(await bot.say(who, place, line)).flatMap(textsOf))
  await say("ana", "!hilfe jahr", "direct")
  await say("ana", "!jahr 2025")
  await say("ana", "!jahr 2031")
  await say("ana", "!jahr 2025 2026")
  await say("ben", "!einnahme 500 EUR von Hof", "direct")
  await adoptNow(bot)
  await say("ana", "!jahr")
  await until(bot, "2027-01-20T12:00")
  await say("ben", "!kassenbuch abschließen 2026", "direct")
  await say("ben", "!ausgabe 9 EUR an Post für Marken am 2026-12-20", "direct")
  for (const line of ["!jahr 2026", "!jahr 2027", "!jahr 2026 pdf", "!jahr 2026 csv"]) await say("ana", line)
  await bonuses()
})

/** Votes on bonuses, two years with them, and all that is refused about them. */
async function bonuses(): Promise<void> {
  const other = await CoopBot.start({
    commands,
    language: "de",
    members: fiveAndTom,
    wording: marked,
    settings: { offices },
  })
  bots.push(other)
  await other.act(async (act) => {
    for (const [office, who] of Object.entries({ treasurer: "ben", president: "cem", secretary: "dee" }))
      await takeSeat(act, officeKey(office), person(who), null)
  })
  const say = async (who: string, line: string, place: Place = "members") =>
    texts.push(...(await other.say(who, place, line)).flatMap(textsOf))
  const pass = async (time: string) => texts.push(...(await other.pass(time)).flatMap(textsOf))
  // Marks stand in what the bot writes, so people vote for what somebody typed.
  const voted = async (id: string, option: number, alternative: string) => {
    await say("cem", `!alternative ${id} ${alternative}`)
    await pass("P3DT1M")
    await say("ana", "!boni vorschlagen vorsitz 7% der Lohnsumme")
    for (const who of ["ana", "ben", "cem", "dee", "eli"]) await say(who, `!vote ${id} ${option}`, "direct")
  }
  await say("ana", "!hilfe boni", "direct")
  for (const line of ["!boni", "!regeln boni", "!boni vorschlagen Unsinn", "!boni vorschlagen keine"])
    await say("ana", line)
  await say("ana", "!boni vorschlagen Gärtnerei 1% der Lohnsumme")
  await say("ana", "!boni vorschlagen Vorsitz 1% der Lohnsumme, Vorsitz 2% vom Überschuss")
  await say("ana", "!boni vorschlagen Schriftführung 30 EUR nach Zielen")
  await say("ana", "!boni vorschlagen Vorsitz 1% der Lohnsumme\nDach")
  await say("ana", `!boni vorschlagen Schriftführung 30 EUR nach Zielen\n${"x".repeat(121)}`)
  await say("dee", "!boni erreicht 1", "direct")
  await say(
    "ana",
    "!boni vorschlagen Vorsitz 3% der Lohnsumme, Kassenamt 5% vom Überschuss, Schriftführung 30 EUR nach Zielen\nDach\nOfen",
  )
  await say("ben", "!boni vorschlagen Vorsitz 2% der Lohnsumme, Vorstand 40 EUR nach Zielen\nDach\nOfen\nHof")
  await say("ana", "!boni")
  await other.act((act) => adopted(act, { monthly: "100 EUR", workers: "0", evaluators: "0" }))
  await voted("M1", 3, "Vorsitz 4% der Lohnsumme, Schriftführung 50 EUR nach Zielen\nDach\nOfen\nHof")
  await say("dee", "!boni erreicht 1", "direct")
  await say("ana", "!boni vorschlagen Vorstand 40 EUR nach Zielen, Vorsitz 2% der Lohnsumme\nDach\nOfen\nHof")
  await voted("M3", 2, "Vorstand 60 EUR nach Zielen, Vorsitz 9% der Lohnsumme\nDach\nOfen\nHof")
  for (const line of ["!boni erreicht 9", "!boni erreicht 1", "!boni verfehlt 2", "!boni"]) await say("dee", line)
  texts.push(...(await until(other, "2027-01-05T12:00")).flatMap(textsOf))
  await say("ben", "!kassenbuch abschließen 2026", "direct")
  await pass("PT1H")
  await say("ana", "!jahr 2026")
  await say("cem", "!auszug 2027-01", "direct")
  await say("ana", "!boni vorschlagen Schriftführung 1% vom Überschuss")
  await voted("M4", 2, "Schriftführung 3% vom Überschuss")
  await say("ana", "!boni vorschlagen keine")
  texts.push(...(await until(other, "2028-01-05T12:00")).flatMap(textsOf))
  await say("ben", "!kassenbuch abschließen 2027", "direct")
  await pass("PT1H")
  await other.act(async ({ work, coop }) => {
    const [motion] = await motionsIn(work, coop.key, ["proposal", "voting", "closed"])
    if (!motion) throw new Error("there is no motion")
    await putDividend(work, coop.key, motion.row, { year: 2027, amount: { minor: 10_00n, currency: "EUR" } })
    await declareDividend(work, motion.row, 1)
  })
  await say("ana", "!jahr 2027")
  await other.act(async (act) => {
    const [motion] = await motionsIn(act.work, act.coop.key, ["proposal", "voting", "closed"])
    const option = motion?.options[0]
    const gone = option && { ...option, title: "Imkerei 1% der Lohnsumme", text: "" }
    const effect = motion && gone && (await bonus.wins.text?.(act, motion, gone))
    if (effect) texts.push(effectInWords(act.coop.words, effect, { server: act.coop.server, prefix: "!" }))
  })
  await say("ana", "!protokoll boni")
  const { config } = other.coop
  other.coop.adopt({ ...config, offices: config.offices.filter(({ key }) => key !== "secretary") })
  await say("ana", "!boni vorschlagen Vorstand 70 EUR nach Zielen\nDach")
}

afterAll(() => Promise.all(bots.map((bot) => bot.close())))

const withoutDays = (text: string): string => text.replaceAll(/\b\p{L}{2} (?=\d{1,2}\.\d{1,2}\.)/gu, "")

const keys = readFileSync(join(localesFolder, "de", "closing.ftl"), "utf8").match(/^[A-Za-z][\w-]*(?= *=)/gm) ?? []

describe("in a German co-op", () => {
  it("nothing about a year’s books has an English word in it", () => {
    const found = texts.map((text) => `${englishIn(withoutDays(withoutMarks(text))).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name, a title or a number", () => {
    const own =
      /(?<!\p{L})(E\d+|M\d+|Hof|Dach|Ofen|Unsinn|Gärtnerei|x+|cem|dee|eli|Imkerei|Vorsitz|Vorstand|Schriftführung|Lohnsumme|Überschuss|der|vom|nach Zielen|Post|Marken|Hive|ana|ben|hive.example|https|matrix.to|pdf|csv|EUR)(?!\p{L})/giu
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect(foreign.filter((text) => /\p{L}/u.test(text))).toEqual([])
  })

  it("every message about them is sent", () => {
    expect(keys.filter((key) => !asked.has(key) && !/-(usage|examples|brief)$/.test(key))).toEqual([])
  })
})
