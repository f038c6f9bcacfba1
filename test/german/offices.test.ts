/** Offices, elections and impeachments in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import type { Answer } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { ElectionStory, stage } from "../support/election-story.ts"
import { englishIn } from "../support/english.ts"
import { germanKeys, listener, subjects, textsOf, unmarked, withoutMarks } from "../support/german.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot | null = null

async function begin(settings: Readonly<Record<string, unknown>> = {}): Promise<ElectionStory> {
  await bot?.close()
  const names = ["ana", "ben", "cem", "dee", "eli"]
  const members = { ...Object.fromEntries(names.map((name) => [name, "permanent" as const])), tom: "trial" as const }
  bot = await CoopBot.start({ commands, language: "de", members, settings, wording: marked })
  const started = bot
  const say = bot.say.bind(bot)
  const pass = bot.pass.bind(bot)
  const heard = (answers: Answer[]) => {
    texts.push(...answers.flatMap(textsOf))
    return answers
  }
  bot.say = async (who, place, body, manner) => heard(await say(who, place, body, manner))
  bot.pass = async (duration) => heard(await pass(duration))
  return new ElectionStory(started)
}

const all = (ballot: string) => ({ ana: ballot, ben: ballot, cem: ballot, dee: ballot, eli: ballot })
/** An option's name inside the marks that `listener` puts around translated text. */
const word = (text: string) => `\uE000${text}\uE001`
const nobody = word("Niemand gewinnt")
const impeach = word("Amt entziehen")

beforeAll(async () => {
  let story = await begin()
  const say = (who: string, body: string, place: Place = "members") => story.ask(who, body, place)

  for (const name of ["stand", "stepback", "resign", "offices", "impeach"]) await say("ana", `!help ${name}`)
  for (const text of [
    "!offices",
    "!impeach --sure",
    "!resign --sure",
    "!stepback",
    "!stand",
    "!stand Vorsitz",
    "!stand dee kasse",
    "!resign --sure Vorsitz",
    "!stand moderation gegen @dee",
    "!stand moderation gegen",
  ])
    await say("ana", text)
  // An election for a new seat. First nobody wins it, then too few people vote, then cem wins.
  await say("cem", "!stand moderation Ich bin jeden Abend hier.")
  await say("dee", "!stand moderation Ich auch.")
  for (const text of ["!stand moderation", "!alternative M1 Anders", "!reword M1 Anders", "!motion M1", "!offices"])
    await say("cem", text)
  for (const text of ["!stepback M1", "!stepback M9"]) await say("ben", text)
  await bot?.pass(stage)
  for (const text of ["!stepback", "!stand kasse"]) await say("cem", text)
  await say("ben", "!stand moderation")
  await story.decide(1, all(nobody))
  for (const number of [3, 4]) {
    await say("cem", "!stand moderation")
    await story.decide(number, number === 3 ? { ana: "cem" } : all("cem"))
  }
  for (const text of ["!stand moderation", "!resign --sure kasse", "!offices", "!stepback"]) await say("cem", text)
  // Elections against cem. First too few people vote, then cem resigns during the vote, then the seat is abolished.
  await say("ben", "!stand moderation gegen dee")
  await say("ben", "!stand moderation gegen cem")
  for (const text of ["!stand moderation", "!stepback", "!stand moderation"]) await say("cem", text)
  await story.decide(5, { ana: "ben", ben: nobody, cem: "cem", dee: "" })
  await story.officers("moderator", "eli")
  await say("ben", "!stand moderation gegen cem")
  await story.toVoting(6)
  for (const text of ["!resign", "!resign kasse"]) await say("cem", text)
  await say("cem", "!resign --sure")
  await story.decide(6, all("cem"))
  await say("ben", "!stand moderation gegen eli")
  await story.decide(7, all(nobody))
  await story.officers("moderator", "eli")
  await say("ben", "!stand moderation gegen eli")
  await story.toVoting(8)
  await say("eli", "!resign --sure")
  await story.decide(8, all(nobody))
  await story.officers("moderator", "eli")
  await say("ben", "!stand moderation gegen eli")
  await say("eli", "!resign --sure", "direct")
  await say("ben", "!stepback")

  // The treasurer is elected, beaten, impeached, and elected again.
  story = await begin()
  await say("ana", "!stand kasse")
  await story.decide(1, { ana: "ana" })
  await say("ana", "!stand kasse")
  await say("ben", "!stand kasse")
  await say("ana", "!stand moderation")
  await say("ana", "!stepback")
  await say("tom", "!stand kasse")
  await story.decide(2, all("ana"))
  await say("ana", "!stand kasse")
  await say("ben", "!stand kasse gegen @ana")
  await say("ben", "!stand kasse")
  await say("ana", "!stand kasse")
  await story.decide(4, all("ana"))
  await say("ben", "!stand kasse")
  await story.decide(5, all("ben"))
  await story.officers("moderator", "eli")
  await say("ana", "!offices")
  await say("eli", "!resign --sure")
  await say("ana", "!impeach --sure Die Abrechnung für Juni fehlt.")
  for (const text of ["!impeach --sure", "!alternative M6 Anders"]) await say("ana", text)
  await say("cem", "!motions")
  await say("cem", "!stand kasse")
  await story.toVoting(7)
  await story.toVoting(6)
  await story.ballots(6, all(impeach))
  await say("ana", "!offices")
  await story.decide(7, all("cem"))
  await say("ana", "!impeach --sure")
  await story.toVoting(8)
  // An older database can be in this state: the subject lost the seat, but the impeachment goes on.
  const cems = (await bot?.store.knex("seats")) ?? []
  await bot?.store.knex("seats").delete()
  await story.decide(8, all(impeach))
  await bot?.store.knex("seats").insert(cems)
  for (const text of ["!impeach", "!impeach Die Abrechnung für Juni fehlt.", "!impeach cem", "!impeach dee"])
    await say("ana", text)
  await say("ana", "!impeach --sure")
  await story.toVoting(9)
  await say("ana", "!impeach")
  await say("cem", "!resign")
  await say("cem", "!resign --sure")
  await say("ana", "!vote M9 1", "direct")
  await say("ana", "!result M9")
  await say("ana", "!motion M9")
  // Candidates and winners leave the co-op before the count.
  await say("ben", "!stand kasse")
  await say("dee", "!stand kasse")
  await story.toVoting(10)
  await say("dee", "!stand moderation")
  await say("dee", "!austreten --sure")
  await story.decide(10, { ana: "dee", ben: "dee", cem: "dee", eli: "dee" })

  await say("ben", "!stand moderation")
  await story.toVoting(12)
  await story.leaves("ben")
  await story.comesBack("ben")
  await story.decide(12, { ana: "ben", cem: "ben", eli: "ben" })

  // One person holds two offices that should be kept apart.
  story = await begin()
  await story.officers("moderator", "ana")
  await story.officers("treasurer", "ana")
  await say("ana", "!resign --sure")
  await say("ana", "!resign --sure kasse")
  await say("ana", "!resign --sure")
  await say("ana", "!resign --sure moderation")
  await story.officers("treasurer", "eli")
  await say("ana", "!resign --sure moderation")
  await say("eli", "!resign --sure moderation")
  story = await begin({ separateOffices: [["moderator", "treasurer"]] })
  await story.officers("moderator", "ana")
  await story.officers("treasurer", "ben")
  await say("ana", "!stand kasse")
  await say("ben", "!stand moderation")
  await say("cem", "!stand moderation")
  await say("cem", "!stand moderation gegen ana")
  await say("cem", "!stand kasse")
  for (const number of [1, 2, 3]) await story.toVoting(number)
  for (const number of [1, 2, 3]) await story.ballots(number, all("cem"))
})
afterAll(() => bot?.close())

describe("in a German co-op", () => {
  it("nothing that is said about offices and elections has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(100)
    // "Do" before a date is short for Donnerstag, and is no English.
    const plain = texts.map((text) => withoutMarks(text).replaceAll(/\bDo (?=\d)/g, ""))
    const found = plain.map((text) => `${englishIn(text).join(", ")}: ${text}`)
    expect([...new Set(found.filter((text) => !text.startsWith(": ")))]).toEqual([])
  })

  it("every letter of it comes from the German words, is somebody's own text or name, or is to be typed", () => {
    const own = /\bM\d+\b|\b(ana|ben|cem|dee|eli)\b|Ich bin jeden Abend hier|Ich auch|Die Abrechnung für Juni fehlt/g
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect([...new Set(foreign.filter((rest) => /\p{L}/u.test(rest)))]).toEqual([])
  })

  it("all that can be said about offices and elections was said here", () => {
    const silent = germanKeys.filter((key) => subjects.offices.test(key) && !asked.has(key))
    expect(silent).toEqual([])
  })
})
