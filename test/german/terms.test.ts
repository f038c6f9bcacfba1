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
  purse: { names: { de: "Beutel" }, powers: ["hold-treasury"] },
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

const all = (ballot: string) => ({ ana: ballot, ben: ballot, cem: ballot, dee: ballot, eli: ballot })

beforeAll(async () => {
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
  await say("ana", "!stand präsidium Ich höre zu.")
  await say("ben", "!stand ältestenrat")
  await story.decide(1, all("ana"))
  await story.decide(2, all("ben"))
  await say("cem", "!stand ältestenrat gegen @ben")
  for (const text of ["!offices", "!guide präsidium", "!leave"]) await say("ana", text)
  await say("ana", "!resign präsidium --sure")
  await say("ana", "!minutes")
  // Nothing is vacant here, so the list of offices ends with what one can do.
  const whole = await begin({ offices: { president: {} } })
  for (const office of ["moderator", "treasurer", officeKey("president")] as const) await whole.officers(office, "ana")
  await whole.ask("ben", "!offices")
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
