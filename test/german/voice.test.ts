/** Petitions in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { localesFolder } from "../../src/kernel/languages.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { listener, textsOf, unmarked, withoutMarks } from "../support/german.ts"

const { asked, marked } = listener()
const texts: string[] = []
const bots: CoopBot[] = []

async function start(members: Record<string, "permanent" | "trial">) {
  const bot = await CoopBot.start({ commands, language: "de", members, settings: { smallRoll: 3 }, wording: marked })
  bots.push(bot)
  const say = async (who: string, body: string, place: Place = "direct") =>
    texts.push(...(await bot.say(who, place, body)).flatMap(textsOf))
  const pass = async (time: string) => texts.push(...(await bot.pass(time)).flatMap(textsOf))
  return { say, pass }
}

beforeAll(async () => {
  const few = await start({ ana: "permanent", ben: "permanent" })
  await few.say("ana", "!petition Ein Boot kaufen")
  const members = { ana: "permanent", ben: "permanent", cem: "permanent", tom: "trial" } as const
  const { say, pass } = await start(members)
  for (const name of ["petition", "petitions", "endorse"]) await say("ana", `!help ${name}`)
  for (const text of ["!endorse", "!endorse A9", "!endorse später", "!petitions", "!petition zurückziehen"])
    await say("ana", text)
  await say("ana", "!petition Freitags zu\nDa kommt niemand.")
  await say("ana", "!petition Ein Boot kaufen")
  await say("ana", "!petition zurückziehen")
  await say("ana", "!petition Freitags zu\nDa kommt niemand.")
  await pass("P1D")
  await say("ben", "!petition freitags zu")
  await say("tom", "!endorse A1")
  await say("ben", "!endorse A1", "members")
  await say("ben", "!endorse A1")
  await say("ben", "!endorse A1")
  await say("ben", "!petition Ein Boot kaufen")
  await say("ben", "!petitions")
  await say("ben", "!petitions A1")
  await pass("P1D")
  await say("cem", "!endorse")
  await say("cem", "!endorse A1")
  await pass("P1D")
  await say("cem", "!endorse A1")
  await pass("P31D")
  await say("ana", "!minutes petitions")
  await say("ana", "!minutes 1")
})
afterAll(() => Promise.all(bots.map((bot) => bot.close())))

/** The text without the short names of weekdays before dates. Thursday's looks like an English word. */
const withoutDays = (text: string): string => text.replaceAll(/\b\p{L}{2} (?=\d{1,2}\.\d{1,2}\.)/gu, "")

const keys = readFileSync(join(localesFolder, "de", "voice.ftl"), "utf8").match(/^[A-Za-z][\w-]*(?= *=)/gm) ?? []

describe("in a German co-op", () => {
  it("nothing about petitions has an English word in it", () => {
    const found = texts.map((text) => `${englishIn(withoutDays(withoutMarks(text))).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a title or a number", () => {
    const own =
      /(?<!\p{L})([MA]\d+|Freitags zu|Da kommt niemand|Ein Boot kaufen|Hive|[0-9a-f]{64}|später|A1, A2)(?!\p{L})/giu
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect([...new Set(foreign.filter((rest) => /\p{L}/u.test(rest)))]).toEqual([])
  })

  it("all that can be said about petitions was said here", () => {
    expect(keys.filter((key) => !asked.has(key))).toEqual([])
  })
})
