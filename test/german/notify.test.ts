/** Reminders in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { germanKeys, listener, subjects, textsOf, unmarked, withoutMarks } from "../support/german.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot

beforeAll(async () => {
  bot = await CoopBot.start({ commands, language: "de", settings: { smallRoll: 3 }, wording: marked })
  const say = async (body: string) => texts.push(...(await bot.say("ben", "direct", body)).flatMap(textsOf))
  await say("!help notify")
  for (const what of ["", "täglich", "ruhe 22-7", "zone Wien", "ruhe aus", "wöchentlich", "keine", "einzeln"])
    await say(`!notify ${what}`)
  for (const what of ["stündlich", "ruhe 22", "ruhe 7-7", "zone Atlantis"]) await say(`!notify ${what}`)
  await bot.say("ben", "direct", "!notify täglich")
  // One motion, and later more than one message lists.
  await bot.say("ana", "members", "!propose Umzug")
  await bot.pass("P3DT1M")
  texts.push(...(await bot.pass("PT15H")).flatMap(textsOf))
  for (let number = 1; number <= 6; number += 1) await bot.say("ana", "members", `!propose Idee ${number}`)
  await bot.pass("P3DT1M")
  texts.push(...(await bot.pass("P1D")).filter(({ lane }) => lane === "person:@ben:hive.example").flatMap(textsOf))
})
afterAll(() => bot.close())

describe("in a German co-op", () => {
  it("nothing about reminders has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(14)
    const found = texts.map((text) => `${englishIn(withoutMarks(text)).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a title or a place", () => {
    const own = /(?<!\p{L})(M\d+|Umzug|Idee \d|Wien|Vienna|Atlantis|Berlin|Hive)(?!\p{L})/gu
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect([...new Set(foreign.filter((rest) => /\p{L}/u.test(rest)))]).toEqual([])
  })

  it("all that can be said about reminders was said here", () => {
    expect(germanKeys.filter((key) => subjects.notify.test(key) && !asked.has(key))).toEqual([])
  })
})
