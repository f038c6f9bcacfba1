/** Reviews in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Place } from "../../src/bot/message.ts"
import { localesFolder } from "../../src/kernel/languages.ts"
import type { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { listener, saidAfterRestore, textsOf, unmarked, withoutMarks } from "../support/german.ts"
import { bakers, bakery } from "../support/reviews.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot

beforeAll(async () => {
  bot = await bakery({ language: "de", wording: marked }, {}, "Brot bis sieben")
  const say = async (who: string, line: string, place: Place = "direct") =>
    texts.push(...(await bot.say(who, place, line)).flatMap(textsOf))
  const pass = async (time: string) => texts.push(...(await bot.pass(time)).flatMap(textsOf))
  await say("ana", "!hilfe rückmeldung")
  await say("ana", "!rückmeldung")
  await say("cem", "!rückmeldung @ben 4 Brot")
  await say("ana", "!rolle neu Laden unter geschäftsführung", "members")
  await say("ana", "!ernenne @ben R2", "members")
  await say("ben", "!rolle annehmen")
  await pass("P31D")
  await say("tom", "!rückmeldung @ben 4 Brot")
  for (const line of [
    "@tom 4 Brot",
    "@ben",
    "@ben Brot",
    "@ben 4",
    `@ben 4 ${"x".repeat(1001)}`,
    "4 Brot",
    "vergessen",
  ])
    await say("cem", `!rückmeldung ${line}`)
  await say("cem", "!rückmeldung @ben 4 Brot", "members")
  await say("cem", "!todo")
  for (const writer of ["ana", ...bakers])
    for (const about of ["ben", "eli"]) if (writer !== about) await say(writer, `!rückmeldung @${about} 4 Brot`)
  await say("cem", "!rückmeldung @ana 4 Brot")
  await say("cem", "!todo")
  await say("cem", "!rückmeldung @ben")
  await say("cem", "!rückmeldung")
  await say("cem", "!rückmeldung @dee 4 Brot")
  await say("cem", "!todo")
  await say("cem", "!rückmeldung")
  await pass("P7D")
  await pass("P7D")
  await say("ben", "!rückmeldung")
  await say("ana", "!rückmeldung @ben")
  await say("ana", "!rückmeldung @cem")
  await say("ben", "!rückmeldung vergessen")
  await say("ben", "!rückmeldung")
  await say("eli", "!protokoll rückmeldungen", "members")
  await say("eli", "!protokoll Unsinn", "members")
  await pass("P31D")
  for (const writer of ["ana", "cem", "dee"]) await say(writer, "!rückmeldung @ben 5 Brot")
  await pass("P14D")
  await say("ben", "!rückmeldung")
  texts.push(...(await bot.restart({ reviews: { every: "PT0S" } })).flatMap(textsOf))
  await say("cem", "!rückmeldung @ben 4 Brot")
  await say("cem", "!rückmeldung")
})

afterAll(() => bot?.close())

const withoutDays = (text: string): string => text.replaceAll(/\b\p{L}{2} (?=\d{1,2}\.\d{1,2}\.)/gu, "")

const keys = readFileSync(join(localesFolder, "de", "reviews.ftl"), "utf8").match(/^[A-Za-z][\w-]*(?= *=)/gm) ?? []

describe("in a German co-op", () => {
  it("nothing about reviews has an English word in it", () => {
    const found = texts.map((text) => `${englishIn(withoutDays(withoutMarks(text))).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name, a title or a number", () => {
    const own =
      /(?<!\p{L})(R\d+|M\d+|Bakery|Laden|Brot bis sieben|Brot|Unsinn|x{9,}|Hive|ana|ben|cem|dee|eli|tom|https|matrix.to|hive.example)(?!\p{L})/giu
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect([...new Set(foreign.filter((rest) => /\p{L}/u.test(rest)))]).toEqual([])
  })

  it("all that can be said about reviews was said here", () => {
    expect(keys.filter((key) => !saidAfterRestore.test(key) && !asked.has(key))).toEqual([])
  })
})
