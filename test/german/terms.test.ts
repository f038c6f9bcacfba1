/** Offices that only some co-ops have, in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { localesFolder } from "../../src/kernel/languages.ts"
import { officeKey } from "../../src/standing/rules/offices.ts"
import type { Answer } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { ElectionStory } from "../support/election-story.ts"
import { englishIn } from "../support/english.ts"
import { listener, textsOf, unmarked, withoutMarks } from "../support/german.ts"

const { asked, marked } = listener()
const texts: string[] = []
const bots: CoopBot[] = []

const offices = {
  president: {},
  "chief-executive": {},
  elder: { names: { de: "Ältestenrat" }, fill: "contest", powers: ["invite", "moderate", "start-removal"] },
  purse: { names: { de: "Beutel" }, powers: ["hold-treasury", "mediate", "approve-hours", "set-rates", "spend"] },
  helper: { names: { de: "Hilfe" } },
}

async function begin(settings: Readonly<Record<string, unknown>>): Promise<ElectionStory> {
  const names = ["ana", "ben", "cem", "dee", "eli"]
  const members = Object.fromEntries(names.map((name) => [name, "permanent" as const]))
  const bot = await CoopBot.start({ commands, language: "de", members, settings, wording: marked })
  bots.push(bot)
  const [say, pass] = [bot.say.bind(bot), bot.pass.bind(bot)]
  const heard = (answers: Answer[]) => {
    texts.push(...answers.flatMap(textsOf))
    return answers
  }
  bot.say = async (who, place, body, manner) => heard(await say(who, place, body, manner))
  bot.pass = async (duration) => heard(await pass(duration))
  return new ElectionStory(bot)
}

const president = officeKey("president")

/** Plays the terms of two offices: one stays with its holder when a term is over, the other is vacant then. */
async function terms(): Promise<void> {
  const secretary = officeKey("secretary")
  const story = await begin({
    offices: {
      president: { term: "P6M", candidacy: "nothing", maxTerms: 3 },
      secretary: { term: "P6M", candidacy: "nothing", maxTerms: 1, afterTerm: "vacancy", room: "own" },
    },
  })
  const { bot } = story
  const say = (who: string, body: string) => story.ask(who, body)
  await say("ana", "!rules ämter")
  await story.officers(president, "ana")
  await story.officers(secretary, "eli")
  for (const text of ["!stand präsidium", "!offices"]) await say("ben", text)
  // The rules did not give the office a term before.
  await bot.store.knex("office_terms").where({ office: secretary }).delete()
  await bot.pass("PT1M")
  // Before the terms end: ana is elected again, and nobody follows eli, who cannot stand.
  await bot.pass("P152D")
  await say("eli", "!stand schriftführung")
  await story.decide(await latest(bot), all("ana"))
  await bot.pass("P40D")
  // ben is to follow ana, but leaves. So ana stays, and is elected again after the term.
  await bot.pass("P145D")
  await say("ben", "!stand präsidium")
  await story.decide(await latest(bot), all("ben"))
  for (const text of ["!offices", "!stand präsidium"]) await say("cem", text)
  await story.leaves("ben")
  await bot.pass("P31D")
  await bot.pass("PT1M")
  await say("cem", "!offices")
  await story.decide(await latest(bot), four("ana"))
  // ana has served three terms. cem follows, and resigns.
  await bot.pass("P158D")
  await say("cem", "!stand präsidium")
  await story.decide(await latest(bot), four("cem"))
  await bot.pass("P40D")
  for (const text of ["!help recall", "!recall @ana", "!recall @cem", "!rules abwahl"]) await say("dee", text)
  await say("dee", "!recall @cem --sure")
  await story.decide(await newest(bot), {
    ana: "\uE000Abwählen\uE001",
    dee: "\uE000Abwählen\uE001",
    eli: "\uE000Abwählen\uE001",
  })
  await bot.pass("PT1M")
  await story.officers(president, "dee")
  await story.officers(secretary, "dee")
  for (const text of ["!recall @dee", "!minutes amtsenthebungen"]) await say("eli", text)
  await say("cem", "!minutes ämter")
}

/** The number of the newest election of the president. */
async function latest(bot: CoopBot): Promise<number> {
  const [newest] = await bot.store.knex("motions").where({ office: president }).orderBy("number", "desc").limit(1)
  return newest?.number ?? 0
}

/** The number of the newest motion. */
async function newest(bot: CoopBot): Promise<number> {
  const [last] = await bot.store.knex("motions").orderBy("number", "desc").limit(1)
  return last?.number ?? 0
}

const four = (ballot: string) => ({ ana: ballot, cem: ballot, dee: ballot, eli: ballot })
const all = (ballot: string) => ({ ana: ballot, ben: ballot, cem: ballot, dee: ballot, eli: ballot })

/** A council whose vacant seat is filled by the ballots of its election, as the minutes tell it. */
async function countback(): Promise<void> {
  const board = { candidacy: "nothing", term: "P1Y", seats: 2, vacancy: "countback" }
  const story = await begin({ offices: { board }, publish: "ballots", smallRoll: 1 })
  for (const name of ["ana", "ben", "cem"]) await story.ask(name, "!stand vorstand")
  await story.decide(1, { ana: "ana", ben: "ana", cem: "ben", dee: "ben", eli: "cem" })
  await story.ask("ana", "!resign vorstand --sure")
  await story.ask("dee", "!minutes ämter")
}

beforeAll(async () => {
  await countback()
  const story = await begin({ offices })
  const say = (who: string, body: string, place: Place = "members") => story.ask(who, body, place)
  for (const text of [
    "!offices",
    "!rules ämter",
    "!rules wahl",
    "!rules präsidium",
    "!resign vorstand",
    "!stand präsidium",
  ])
    await say("ana", text)
  await say("ana", "!stand geschäftsführung")
  await bots.at(-1)?.say("ana", "members", "!stand geschäftsführung", { attached: "x".repeat(4_001) })
  await say("ana", "!stand präsidium Ich höre zu.")
  await say("ben", "!stand ältestenrat")
  await story.decide(1, all("ana"))
  await story.decide(2, all("ben"))
  await say("cem", "!stand ältestenrat gegen @ben")
  for (const text of ["!offices", "!guide präsidium", "!leave"]) await say("ana", text)
  await say("ana", "!resign präsidium --sure")
  await say("ana", "!minutes")
  await terms()
  // Nothing is vacant here, so the list of offices ends with what one can do.
  const whole = await begin({ offices: { president: {} } })
  for (const office of ["moderator", "treasurer", president] as const) await whole.officers(office, "ana")
  for (const text of ["!offices", "!recall @ana moderation", "!recall vorsitz"]) await whole.ask("ben", text)
})
afterAll(() => Promise.all(bots.map((bot) => bot.close())))

describe("in a German co-op", () => {
  it("nothing that is said about offices of its own has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(20)
    const plain = texts.map((text) => withoutMarks(text).replaceAll(/\bDo (?=\d)/g, ""))
    const found = plain.map((text) => `${englishIn(text).join(", ")}: ${text}`)
    expect([...new Set(found.filter((text) => !text.startsWith(": ")))]).toEqual([])
  })

  it("every letter of it comes from the German words, is somebody's own text or name, or is to be typed", () => {
    const own = /\bM\d+\b|\b(ana|ben|cem|dee|eli)\b|Ich höre zu|Ältestenrat|Beutel|Hilfe/g
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect([...new Set(foreign.filter((rest) => /\p{L}/u.test(rest)))]).toEqual([])
  })

  it("all that can be said about them was said here", () => {
    const written = readFileSync(join(localesFolder, "de", "terms.ftl"), "utf8").match(/^[A-Za-z][\w-]*(?= *=)/gm) ?? []
    // Other messages contain the names of offices, so they are not asked for by themselves.
    const silent = written.filter((key) => !key.startsWith("office-name-") && !asked.has(key))
    expect(silent).toEqual([])
    expect(bots.map((bot) => bot.coop.words.office(officeKey("president")))).not.toContain("president")
  })
})
