/** Petitions and polls in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { refusalInWords } from "../../src/bot/answers.ts"
import type { Place } from "../../src/bot/message.ts"
import { localesFolder } from "../../src/kernel/languages.ts"
import { eventId } from "../../src/kernel/rules/types.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { officeKey } from "../../src/standing/rules/offices.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { loose } from "../support/database.ts"
import { fiveAndTom } from "../support/decisions.ts"
import { englishIn } from "../support/english.ts"
import { listener, saidAfterRestore, textsOf, unmarked, withoutMarks } from "../support/german.ts"

const { asked, marked } = listener()
const texts: string[] = []
const bots: CoopBot[] = []

async function start(members: Record<string, "permanent" | "trial">, settings: Record<string, unknown> = {}) {
  const all = { smallRoll: 3, ...settings }
  const bot = await CoopBot.start({ commands, language: "de", members, settings: all, wording: marked })
  bots.push(bot)
  const say = async (who: string, body: string, place: Place = "direct") =>
    texts.push(...(await bot.say(who, place, body)).flatMap(textsOf))
  const pass = async (time: string) => texts.push(...(await bot.pass(time)).flatMap(textsOf))
  // Commands take such answers out, and never let the act refuse them.
  texts.push(refusalInWords({ refused: "poll-is-secret", poll: "Q1" }, bot.coop.words, "!"))
  const react = async (who: string, name: string) => {
    await loose(bot.store.knex)("outbox")
      .where({ name })
      .update({ event_id: `$${name}` })
    texts.push(...(await bot.gesture(who, "members", "reacts", eventId(`$${name}`))).flatMap(textsOf))
  }
  const seat = (name: string, office: string) => bot.act((act) => takeSeat(act, officeKey(office), person(name), null))
  return { say, pass, seat, react }
}

beforeAll(async () => {
  const few = await start({ ana: "permanent", ben: "permanent" })
  await few.say("ana", "!petition Ein Boot kaufen")
  const { say, pass, react } = await start(fiveAndTom)
  for (const name of ["petition", "petitions", "endorse", "poll", "polls"]) await say("ana", `!help ${name}`)
  for (const text of [
    "!endorse",
    "!endorse A9",
    "!endorse später",
    "!petitions",
    "!petition zurückziehen",
    "!petition zurück A1",
  ])
    await say("ana", text)
  await say("ana", "!petition abwählen")
  await say("ana", "!petition Freitags zu\nDa kommt niemand.")
  await say("ana", "!petition Ein Boot kaufen")
  await say("ana", "!petition zurückziehen")
  await say("ana", "!petition Freitags zu\nDa kommt niemand.")
  await pass("P1D")
  await say("ben", "!petition freitags zu")
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
  await polls(say, pass)
  await moods(say, pass)
  await say("ana", "!minutes 1")
  for (const question of ["Was 6?", "--offen Was 7?"]) await say("ana", `!poll ${question}`, "members")
  await say("ben", "1")
  for (const id of [16, 17]) await react("ben", `poll:hive:Q${id}`)
  await aboutPeople()
})

/** Petitions that somebody loses an office, or is removed. */
async function aboutPeople(): Promise<void> {
  const none = await start(fiveAndTom, { petitions: { kinds: [] } })
  for (const line of ["abwählen @ben", "ausschließen @ben Zu laut.", "Ein Boot kaufen"])
    await none.say("ana", `!petition ${line}`)
  const { say, pass, seat } = await start(fiveAndTom, {
    petitions: { kinds: ["recall", "removal"] },
    offices: { president: { candidacy: "nothing" } },
  })
  await seat("ben", "president")
  for (const line of ["abwählen ben", "ausschließen @dee", "@ben abwählen Zu leise."])
    await say("ana", `!petition ${line}`)
  await say("dee", "!petition ausschließen @cem Zu laut.")
  await say("eli", "!petition ausschließen @dee Zu laut.")
  await pass("P1D")
  await say("ben", "!endorse A1")
  await say("ben", "!resign --sure präsidium", "members")
  for (const id of ["A1", "A2", "A3"]) for (const who of ["eli", "dee", "ana", "ben"]) await say(who, `!endorse ${id}`)
  await pass("P1D")
  await say("ana", "!petitions A1")
  await say("ana", "!minutes petitions")
}

/** The number of the first question that is asked again and again. */
const firstMood = 10

type Say = (who: string, body: string, place?: Place) => Promise<unknown>

async function moods(say: Say, pass: (time: string) => Promise<unknown>): Promise<void> {
  const ask = (line: string, who = "ana") => say(who, line, "members")
  await say("ana", "!help mood")
  await say("ana", "!mood 4")
  await ask("!mood beenden")
  await ask("!mood Wie geht es dir?")
  await ask("!mood Wie geht es dir?\ngut\nschlecht")
  await say("ana", "!mood 4")
  await pass("P4D")
  for (const every of ["jeden tag", "jede woche", "jeden monat", "jede woche", "jede woche", "jede woche"])
    await ask(`!mood ${every} Wie geht es dir?`, every === "jeden tag" ? "ana" : "ben")
  for (const who of ["ana", "ben", "cem", "dee", "eli"]) await say(who, `!mood Q${firstMood} 4`)
  await pass("P1D")
  await say("ana", `!mood Q${firstMood}`)
  for (const who of ["ana", "ben", "cem", "dee", "eli"]) await say(who, `!mood Q${firstMood + 5} 4`)
  await pass("PT13H")
  await ask("!mood beenden")
}

async function polls(say: Say, pass: (time: string) => Promise<unknown>): Promise<void> {
  await say("ana", "!polls")
  const ask = (line: string, who = "ana") => say(who, line, "members")
  await say("ana", "!poll Was essen wir?")
  for (const line of ["Was\nSuppe", "Was\nSuppe\nsuppe", "--bis 2020-01-01 Was", "--bis irgendwann Was"])
    await ask(`!poll ${line}`)
  await ask("!poll")
  for (const line of [
    "--bis heute Abend Was?",
    "--bis morgen früh Was?",
    "--offen --mehrere --bis morgen halb acht Was?",
  ])
    await ask(`!umfrage ${line}\nSuppe\nBrot`)
  await ask("!umfrage --bis 18:30 morgen oder später?")
  await ask("!umfrage --bis 19:00 Was?\nSuppe\nBrot\n--bis 20:00")
  await ask("!umfrage --bis 999 Monate Was?")
  await ask("!umfrage --bis 19:00\n- Suppe\n- Brot")
  await ask("!poll Was essen wir?\nSuppe\nBrot")
  await ask("!poll --offen --mehrere --bis morgen Was essen wir?\nSuppe\nBrot")
  await say("ben", "!poll Q1 2", "members")
  for (const line of ["Q1 1", "Q1 2", "Q1 1 2", "Q1 9", "Q9 1"]) await say("ben", `!poll ${line}`)
  await say("ben", "!poll Q2 1 2", "members")
  await say("ana", "!todo")
  await say("ana", "!polls")
  await pass("P3DT1M")
  await say("ben", "!poll Q1 1")
  await say("ben", "!poll Q2")
  await ask("!poll Gut so?")
  for (const who of ["ana", "ben", "cem"]) await say(who, "!poll Q3 1")
  for (let number = 1; number <= 5; number += 1) await ask(`!poll Was ${number}?`)
  await pass("P3DT1M")
}

afterAll(() => Promise.all(bots.map((bot) => bot.close())))

/** The text without the short names of weekdays before dates. Thursday's looks like an English word. */
const withoutDays = (text: string): string => text.replaceAll(/\b\p{L}{2} (?=\d{1,2}\.\d{1,2}\.)/gu, "")

const keys = readFileSync(join(localesFolder, "de", "voice.ftl"), "utf8").match(/^[A-Za-z][\w-]*(?= *=)/gm) ?? []

describe("in a German co-op", () => {
  it("nothing about petitions and polls has an English word in it", () => {
    const found = texts.map((text) => `${englishIn(withoutDays(withoutMarks(text))).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a title or a number", () => {
    const own =
      /(?<!\p{L})([MAQ]\d+|Freitags zu|Da kommt niemand|Ein Boot kaufen|Hive|[0-9a-f]{64}|später|Was|Was \d|Was essen wir|Suppe|Brot|Gut so|ana|ben|cem|dee|eli|Zu laut|Zu leise|irgendwann|Wie geht es dir|gut|schlecht)(?!\p{L})/giu
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect([...new Set(foreign.filter((rest) => /\p{L}/u.test(rest)))]).toEqual([])
  })

  it("all that can be said about petitions and polls was said here", () => {
    expect(keys.filter((key) => !saidAfterRestore.test(key) && !asked.has(key))).toEqual([])
  })
})
