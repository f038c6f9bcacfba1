/** A year's books in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { localesFolder } from "../../src/kernel/languages.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { fiveAndTom } from "../support/decisions.ts"
import { englishIn } from "../support/english.ts"
import { listener, textsOf, unmarked, withoutMarks } from "../support/german.ts"
import { seat } from "../support/owed.ts"
import { until } from "../support/time.ts"
import { adoptNow } from "../support/treasury.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot

beforeAll(async () => {
  bot = await CoopBot.start({ commands, language: "de", members: fiveAndTom, wording: marked })
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
})

afterAll(() => bot.close())

const withoutDays = (text: string): string => text.replaceAll(/\b\p{L}{2} (?=\d{1,2}\.\d{1,2}\.)/gu, "")

const keys = readFileSync(join(localesFolder, "de", "closing.ftl"), "utf8").match(/^[A-Za-z][\w-]*(?= *=)/gm) ?? []

describe("in a German co-op", () => {
  it("nothing about a year’s books has an English word in it", () => {
    const found = texts.map((text) => `${englishIn(withoutDays(withoutMarks(text))).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name, a title or a number", () => {
    const own = /(?<!\p{L})(E\d+|Hof|Post|Marken|Hive|ana|ben|hive.example|https|matrix.to|pdf|csv|EUR)(?!\p{L})/giu
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect(foreign.filter((text) => /\p{L}/u.test(text))).toEqual([])
  })

  it("every message about them is sent", () => {
    expect(keys.filter((key) => !asked.has(key) && !/-(usage|examples|brief)$/.test(key))).toEqual([])
  })
})
