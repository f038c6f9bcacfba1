/** A council in a German co-op (§13): every message about its elections and terms is sent at least once, and no English is in them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
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
const board = officeKey("board")
const names = ["ana", "ben", "cem", "dee", "eli", "fay", "gil", "hal", "ida"]

async function begin(office: Readonly<Record<string, unknown>>, more: object = {}): Promise<ElectionStory> {
  const members = Object.fromEntries(names.map((name) => [name, "permanent" as const]))
  const settings = { offices: { board: { candidacy: "nothing", ...office } }, ...more }
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

const reopen = "\uE000Noch einmal aufstellen\uE001"
/** Everybody votes, three for each of these options. */
const three = (...options: readonly string[]) =>
  Object.fromEntries(names.map((name, index) => [name, options[Math.floor(index / 3)] ?? options[0] ?? ""]))
/** The number of the newest motion. */
async function newest(bot: CoopBot): Promise<number> {
  const [last] = await bot.store.knex("motions").orderBy("number", "desc").limit(1)
  return last?.number ?? 0
}

/** A council with a term: it is elected, re-elected, recalled in part, and stays when nobody stands. */
async function terms(): Promise<void> {
  const story = await begin({ term: "P6M", reopen: true, decimals: 5 })
  const { bot } = story
  for (const name of ["ana", "ben", "cem"]) await story.ask(name, "!stand vorstand")
  for (const text of ["!rules vorstand", "!rules ämter", "!rules", "!motion M1 regeln"]) await story.ask("ana", text)
  await story.decide(1, three("ana", "ben", "cem"))
  for (const text of ["!offices", "!stand vorstand", "!result M1", "!minutes M1"]) await story.ask("dee", text)
  // ben is recalled, and dee follows for the rest of the term.
  await story.ask("dee", "!recall @ben vorstand --sure")
  await story.decide(await newest(bot), three("\uE000Abwählen\uE001"))
  await bot.pass("PT1M")
  await story.ask("dee", "!stand vorstand")
  await story.decide(await newest(bot), three("dee"))
  // Before the term ends everybody is elected again.
  await bot.pass("P145D")
  await story.decide(await newest(bot), three("ana", "cem", "dee"))
  for (const text of ["!offices", "!stand vorstand"]) await story.ask("eli", text)
  await bot.pass("P31D")
  await bot.pass("PT1M")
  // The next time all of them step back. They stay, and the election opens once more.
  await bot.pass("P156D")
  for (const name of ["ana", "cem", "dee"]) await story.ask(name, "!stepback")
  for (const wait of ["P31D", "P31D"]) await bot.pass(wait)
  await story.ask("eli", "!offices")
  await story.ask("eli", "!stand vorstand")
  await story.decide(await newest(bot), three(reopen))
  for (const text of [`!motion M${await newest(bot)}`, "!minutes"]) await story.ask("eli", text)
}

/** A council without a term, whose winners leave while all vote. */
async function withoutTerm(): Promise<void> {
  const story = await begin({ seats: 2 })
  await story.officers(board, "ana")
  await story.ask("ben", "!stand vorstand")
  await story.toVoting(1)
  await story.leaves("ben")
  await story.decide(1, three("ben"))
}

/** A council whose seats are vacant after the term, and one to whose office the rules give a term later. */
async function vacant(): Promise<void> {
  const story = await begin({ term: "P6M", afterTerm: "vacancy" })
  const { bot } = story
  await story.officers(board, "ana", "ben", "cem")
  await bot.store.knex("office_terms").delete()
  await bot.pass("PT1M")
  await bot.pass("P152D")
  for (const name of ["ana", "ben", "cem"]) await story.ask(name, "!stepback")
  await bot.pass("P40D")
}

/** Councils whose vacant seats are filled by the ballots of their election, as far as there are any. */
async function countbacks(): Promise<void> {
  const office = { term: "P1Y", seats: 2, vacancy: "countback" }
  for (const publish of ["ballots", "rounds"]) {
    const story = await begin(office, { publish, smallRoll: 1 })
    for (const name of ["ana", "ben", "cem"]) await story.ask(name, "!stand vorstand")
    await story.ask("ana", "!rules ämter")
    await story.decide(1, three("ana", "ben", "cem"))
    for (const name of ["ana", "ben", "cem"]) await story.ask(name, "!resign vorstand --sure")
    await story.bot.pass("PT2M")
  }
  const story = await begin(office)
  await story.officers(board, "ana", "ben")
  await story.ask("ana", "!resign vorstand --sure")
  await story.bot.pass("PT2M")
}

beforeAll(async () => {
  await countbacks()
  await terms()
  await withoutTerm()
  await vacant()
})
afterAll(() => Promise.all(bots.map((bot) => bot.close())))

describe("in a German co-op", () => {
  it("nothing that is said about councils has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(20)
    const plain = texts.map((text) => withoutMarks(text).replaceAll(/\bDo (?=\d)/g, ""))
    const found = plain.map((text) => `${englishIn(text).join(", ")}: ${text}`)
    expect([...new Set(found.filter((text) => !text.startsWith(": ")))]).toEqual([])
  })

  it("every letter of it comes from the German words, is somebody's own name, or is to be typed", () => {
    const own = /\bM\d+\b|\b(ana|ben|cem|dee|eli|fay|gil|hal|ida)\b/g
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect([...new Set(foreign.filter((rest) => /\p{L}/u.test(rest)))]).toEqual([])
  })

  it("all that can be said about them was said here", () => {
    const file = readFileSync(join(localesFolder, "de", "council.ftl"), "utf8")
    const silent = (file.match(/^[A-Za-z][\w-]*(?= *=)/gm) ?? []).filter((key) => !asked.has(key))
    expect(silent).toEqual([])
  })

  it("the outcome reads as people would say it", () => {
    const plain = texts.map(withoutMarks)
    const said = (text: string) => plain.some((one) => one.includes(text))
    expect(said("M1 · Vorstand (3 Sitze): gewählt sind ana, ben und cem (9 von 9 haben abgestimmt).")).toBe(true)
    expect(said("Die Amtszeit geht bis")).toBe(true)
    expect(said("3 Sitze werden besetzt: Mehr als 1/4 der Stimmzettel gewinnt einen")).toBe(true)
  })
})
