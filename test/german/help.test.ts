/** Help and guides in a German co-op, for everybody in every room. Every message in them is sent at least once, and no English is in them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { sendGuide } from "../../src/kernel/acts/guide.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { people, startEverybody } from "../support/everybody.ts"
import { helpKeys, listener, textsOf, unmarked, withoutMarks } from "../support/german.ts"

const places = ["lobby", "members", "moderators", "treasury", "task", "direct"] as const satisfies readonly Place[]
const topics = ["abstimmungen", "geld", "arbeit", "leute", "wahlen"]

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot
beforeAll(async () => {
  bot = (await startEverybody({ language: "de", wording: marked })).bot
  const say = async (who: string, place: Place, body: string) =>
    texts.push(...(await bot.say(who, place, body)).flatMap(textsOf))
  for (const who of [people.stranger, people.moderator, people.treasurer, people["trial member"], "pia"])
    for (const place of places) await say(who, place, "!hilfe")
  for (const topic of topics)
    for (const place of ["members", "direct"] as const) await say("theo", place, `!hilfe ${topic}`)
  for (const role of ["", "probe", "mitglied", "gründung", "kundschaft", "moderation", "kassenamt", "aufsicht"])
    await say("pia", "direct", `!anleitung ${role}`)
  await say("zoe", "direct", "!anleitung")
  await say("kai", "lobby", "!auftrag neu Apfel")
  await say("zoe", "direct", "!auftrag neu Apfel")
  texts.push(
    ...(
      await bot.act(async (act) => {
        for (const role of ["trial", "member", "founder", "moderator", "treasurer"])
          await sendGuide(act, person("pia"), role)
      })
    ).flatMap(textsOf),
  )
  const quiet = await CoopBot.start({ commands, language: "de", wording: marked })
  texts.push(...(await quiet.say("ana", "direct", "!hilfe")).flatMap(textsOf))
  await quiet.close()
})
afterAll(() => bot.close())

describe("help in a German co-op", () => {
  it("has no English word in it", () => {
    expect(texts.length).toBeGreaterThan(35)
    // "Do" before a date is short for Donnerstag.
    const plain = texts.map((text) =>
      withoutMarks(text).replaceAll(/\bDo (?=\d)|Paint the gate|A gate|A shed|Move|Apfel|Hive|aufsicht/g, ""),
    )
    const found = plain.map((text) => `${englishIn(text).join(", ")}: ${text}`)
    expect([...new Set(found.filter((text) => !text.startsWith(": ")))]).toEqual([])
  })

  it("has every letter from the German words, from somebody's own title, or to be typed", () => {
    const foreign = texts.map((text) =>
      unmarked(text).replaceAll(/\b[MT]\d+\b|\b(zoe|kai)\b|Paint the gate|A gate|A shed|Move|Apfel|Hive|aufsicht/g, ""),
    )
    expect([...new Set(foreign.filter((rest) => /\p{L}/u.test(rest)))]).toEqual([])
  })

  it("says all that it can say", () => {
    expect(helpKeys.filter((key) => !asked.has(key))).toEqual([])
  })
})
