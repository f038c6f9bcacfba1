/** Open votes are cancelled in a German co-op. Every message about that is sent at least once, and no English is in them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { refusalInWords } from "../../src/bot/answers.ts"
import type { Place } from "../../src/bot/message.ts"
import { localesFolder } from "../../src/kernel/languages.ts"
import { instant, motionId } from "../../src/kernel/rules/types.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { fiveAndTom } from "../support/decisions.ts"
import { englishIn } from "../support/english.ts"
import { listener, textsOf, withoutMarks } from "../support/german.ts"
import { berlin } from "../support/time.ts"

const { asked, marked } = listener()
const texts: string[] = []
const bots: CoopBot[] = []
const everybody = ["ana", "ben", "cem", "dee", "eli"]

async function start(settings: Readonly<Record<string, unknown>>) {
  const bot = await CoopBot.start({
    ...{ commands, language: "de", members: fiveAndTom, wording: marked },
    settings: { smallRoll: 3, zone: "Europe/Berlin", ...settings },
  })
  bots.push(bot)
  const say = async (who: string, body: string, place: Place = "members") =>
    texts.push(...(await bot.say(who, place, body)).flatMap(textsOf))
  const pass = async (duration: string) => texts.push(...(await bot.pass(duration)).flatMap(textsOf))
  const vote = async (motion: string, ballot: string, people = everybody) => {
    for (const who of people) await say(who, `!vote ${motion} ${ballot}`, "direct")
  }
  return { bot, say, pass, vote }
}

/** M1 is cancelled by a vote, M3 is not, and M5 ends before the vote on it. */
async function byVote(): Promise<void> {
  const { bot, say, pass, vote } = await start({})
  for (const title of ["Ein Boot kaufen", "Ein Rad kaufen", "Einen Ofen kaufen"])
    await say("ana", `!vorschlag ${title}`)
  await pass("P3DT1M")
  await vote("M1", "1", ["ana", "ben"])
  await say("cem", "!abbrechen M1 Der Preis ist falsch")
  await say("dee", "!antrag M1")
  await say("dee", "!antrag M4")
  await say("dee", "!abbrechen M2")
  await say("dee", "!abbrechen M5")
  await say("eli", "!abbrechen M3")
  await pass("PT1H1M")
  await say("cem", "!abbrechen M4")
  await vote("M4", "1")
  await pass("PT1M")
  await vote("M6", "2")
  await pass("PT1M")
  await say("cem", "!abbrechen M3")
  await say("dee", "!antrag M1")
  await vote("M1", "1", ["ana"])
  await say("dee", "!protokoll M1")
  await say("dee", "!protokoll M4")
  await say("dee", "!abbrechen M2 Doch")
  await pass("PT1H1M")
  await vote("M2", "1")
  await say("cem", "!abbrechen M2")
  await pass("PT1M")
  await say("dee", "!protokoll M7")
  await say("ana", "!vorschlag Ein Dach")
  await pass("P3DT1M")
  await pass("P3DT12H")
  await say("cem", "!abbrechen M8")
  // Only a vote that waits to be counted can be over and open at once.
  const over = { refused: "cancel-over", motion: motionId("M8"), endedAt: instant(bot.clock.now()) } as const
  texts.push(refusalInWords(over, bot.coop.words, "!"))
}

/** Elections, rules that allow nothing, and the pages about rules. */
async function never(): Promise<void> {
  const { say, pass } = await start({ motions: { decision: { cancel: "none" } } })
  await say("ana", "!vorschlag Ein Boot kaufen")
  await say("ana", "!kandidieren moderation")
  await pass("P3DT1M")
  for (const motion of ["M1", "M2"]) await say("cem", `!abbrechen ${motion}`)
  for (const page of ["", " Abbruch", " Entscheidung", " Haushalt"]) await say("ana", `!regeln${page}`)
  await say("ana", "!regeln vorschlagen Entscheidung Abbruch=Leitung")
}

/** Who presides over a conference ends a vote. */
async function presiding(): Promise<void> {
  const { bot, say, vote } = await start({
    motions: { decision: { cancel: "presider" }, membership: { cancel: "presider" } },
  })
  bot.clock.set(berlin("2026-11-20T18:00"))
  await say("ana", "!versammlung einberufen 12. Dezember um 18 Uhr")
  for (const who of ["ben", "cem"]) await say(who, "!versammlung unterstützen")
  await say("dee", "!vorschlag Ein Boot kaufen")
  await say("dee", "!agenda neu antrag M1")
  bot.clock.set(berlin("2026-12-12T18:00"))
  await say("ana", "!versammlung eröffnen")
  for (const who of ["ben", "cem", "dee"]) await say(who, "!hier")
  await say("ana", "!nächster")
  await vote("M1", "1", ["ben"])
  await say("ana", "!regeln Entscheidung")
  await bot.store
    .knex("motions")
    .where({ number: 1 })
    .update({ subject: person("ana") })
  await say("ana", "!abbrechen M1")
  await bot.store.knex("motions").where({ number: 1 }).update({ subject: null })
  await say("ana", "!abbrechen M1 Falsche Farbe")
  await say("ana", "!antrag M1")
  await say("ana", "!protokoll M1")
}

beforeAll(async () => {
  await byVote()
  await never()
  await presiding()
})
afterAll(() => Promise.all(bots.map((bot) => bot.close())))

const keys = readFileSync(join(localesFolder, "de", "cancelling.ftl"), "utf8").match(/^[A-Za-z][\w-]*(?= *=)/gm) ?? []
/** Texts without dates, days and times of it. */
const withoutDays = (text: string): string => text.replaceAll(/\b\p{L}{2} (?=\d{1,2}\.\d{1,2}\.)/gu, "")

describe("in a German co-op", () => {
  it("all that can be said about cancelling a vote was said here", () => {
    expect(keys.filter((key) => !asked.has(key))).toEqual([])
  })

  it("nothing of it has an English word in it", () => {
    const found = texts.map((text) => `${englishIn(withoutDays(withoutMarks(text))).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })
})
