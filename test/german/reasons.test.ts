/** Reasons with ballots in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { refusalInWords } from "../../src/bot/answers.ts"
import { localesFolder } from "../../src/kernel/languages.ts"
import { motionId } from "../../src/kernel/rules/types.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { fiveAndTom } from "../support/decisions.ts"
import { englishIn } from "../support/english.ts"
import { listener, textsOf, withoutMarks } from "../support/german.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot

beforeAll(async () => {
  bot = await CoopBot.start({
    commands,
    language: "de",
    members: fiveAndTom,
    settings: { smallRoll: 3 },
    wording: marked,
  })
  const say = async (who: string, body: string, place: "direct" | "members" = "direct") =>
    texts.push(...(await bot.say(who, place, body)).flatMap(textsOf))
  await say("ana", "!vorschlag Ein Boot kaufen", "members")
  await say("ana", "!vorschlag --konsent Ein Rad kaufen", "members")
  texts.push(...(await bot.pass("P3DT1M")).flatMap(textsOf))
  await say("ana", "!hilfe grund")
  await say("ana", "!antrag M1 regeln")
  await say("ana", "!grund M1 Es ist schön")
  await say("ana", "!vote M1 1 weil es schön ist")
  await say("ana", "!vote M1 2")
  for (const line of ["Es ist rot", "unterschrieben: Es ist rot", "keiner", "", "Es ist blau"])
    await say("ana", `!grund M1 ${line}`)
  await say("ana", "!grund M1 Es ist rot", "members")
  await say("tom", "!grund M1 Es ist rot", "members")
  texts.push(
    ...(await bot.say("ana", "members", "!grund M1 Es ist rot", { room: { mayRedact: false } })).flatMap(textsOf),
  )
  await say("ben", "!vollmacht @ana M1", "members")
  await say("ana", "!vote M1 für ben 1")
  for (const line of ["Es ist alt", "unterschrieben: Es ist alt", "keiner"])
    await say("ana", `!grund M1 für @ben ${line}`)
  await say("ana", "!vote M2 ja")
  await say("ana", "!grund M2 Es ist rot")
  await say("cem", "!vote M1 1")
  texts.push(...(await bot.pass("P4DT1M")).flatMap(textsOf))
  texts.push(refusalInWords({ refused: "reason-not-here", motion: motionId("M3") }, bot.coop.words, "!"))
})
afterAll(() => bot.close())

const keys = readFileSync(join(localesFolder, "de", "reasons.ftl"), "utf8").match(/^[A-Za-z][\w-]*(?= *=)/gm) ?? []
const withoutDays = (text: string): string => text.replaceAll(/\b\p{L}{2} (?=\d{1,2}\.\d{1,2}\.)/gu, "")

describe("in a German co-op", () => {
  it("all that can be said about reasons was said here", () => {
    expect(keys.filter((key) => !asked.has(key))).toEqual([])
  })

  it("nothing of it has an English word in it", () => {
    const found = texts.map((text) => `${englishIn(withoutDays(withoutMarks(text))).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })
})
