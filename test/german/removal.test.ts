/** A removal in a German co-op. Every message about it is sent at least once, and no English is in them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { coopKey } from "../../src/kernel/rules/types.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { leave } from "../../src/people/acts/members.ts"
import { standingOf } from "../../src/standing/store/members.ts"
import { type Manner, person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { germanKeys, listener, subjects, textsOf, unmarked, withoutMarks } from "../support/german.ts"
import { withOffices } from "../support/offices.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot | null = null

const members = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", tom: "trial" } as const

/** Lets the first vote carry, so that the hearing begins. */
async function play(): Promise<void> {
  await bot?.close()
  const now = await CoopBot.start({ commands, members, language: "de", settings: { smallRoll: 3 }, wording: marked })
  bot = now
  const say = async (who: string, place: Place, text: string, manner?: Manner) =>
    texts.push(...(await now.say(who, place, text, manner)).flatMap(textsOf))
  const pass = async (time: string) => texts.push(...(await now.pass(time)).flatMap(textsOf))
  const leaves = (name: string) =>
    now.act(
      async (act) => void (await leave(act, await standingOf(act.work, withOffices(coopKey("hive")), person(name)))),
    )
  for (const name of ["ana", "ben"]) await now.act((act) => takeSeat(act, "moderator", person(name), null))

  for (const name of ["remove", "answer"]) {
    await say("ana", "moderators", `!help ${name}`)
    await say("tom", "direct", `!help ${name}`)
  }
  for (const place of ["lobby", "members", "treasury", "direct", "other"] as const)
    for (const mayRedact of [true, false])
      await say("ana", place, "!ausschluss --sure @dee Fehlt.", { room: { mayRedact } })
  await say("ana", "moderators", "!remove --sure dee Fehlt.", {
    trust: { encrypted: false },
    room: { encrypted: false },
  })
  await say("zoe", "lobby", "!ausschlus @dee Fehlt.")
  await say("ana", "members", "!propose Umzug")
  for (const text of [
    "!early M1",
    "!remove",
    "!remove dee",
    "!remove dee Fehlt.",
    `!remove --sure dee ${"x".repeat(4001)}`,
    "!remove --sure ana Müde.",
  ])
    await say("ana", "moderators", text)
  for (const text of [
    "!remove --sure @uli:turm.example Fehlt.",
    "!remove --sure dee Fehlt.\nSeit Mai.",
    "!remove --sure dee Fehlt.",
  ])
    await say("ana", "moderators", text)
  await say("tom", "moderators", "!remove --sure dee Fehlt.")
  await say("ana", "moderators", "!antrag 1")
  for (const text of ["!motion R1", "!motions", "!early R1"]) await say("ben", "moderators", text)
  await say("ana", "moderators", "!remove --sure tom Fehlt.")
  await pass("P3DT1M")
  await leaves("tom")
  for (const vote of ["!vote R1 1", "!vote R2 1"]) for (const who of ["ana", "ben"]) await say(who, "direct", vote)
  await say("ana", "moderators", "!result R1")

  for (const text of ["!motion M2", "!motions", "!early M2", "!withdraw M2"]) await say("cem", "members", text)
  await say("cem", "direct", "!antwort M2 Nein.")
  await say("dee", "direct", "!antwort M2 Ich war krank.\nFragt Cem.")
  await say("dee", "direct", "!antwort M2")
  await pass("P7DT1M")
  await say("dee", "direct", "!antwort M2 Noch etwas.")
}

async function carry(): Promise<void> {
  for (const who of ["ana", "ben", "cem"])
    texts.push(...((await bot?.say(who, "direct", "!vote M2 1")) ?? []).flatMap(textsOf))
  texts.push(...((await bot?.pass("P4DT1M")) ?? []).flatMap(textsOf))
  for (const text of ["!motions", "hallo", "!vote M2 1", "!answer M2 Nein."])
    texts.push(...((await bot?.say("dee", "direct", text)) ?? []).flatMap(textsOf))
}

beforeAll(async () => {
  await play()
  await carry()
  await play()
  await bot?.act(
    async (act) => void (await leave(act, await standingOf(act.work, withOffices(coopKey("hive")), person("dee")))),
  )
  await carry()
})
afterAll(() => bot?.close())

describe("in a German co-op", () => {
  it("nothing that is said about a removal has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(80)
    const found = texts.map((text) => `${englishIn(withoutMarks(text)).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, is somebody's own text or name, or is to be typed", () => {
    const own = /(?<!\p{L})([MR]\d+|ana|ben|cem|dee|tom|Umzug|Fehlt|Seit Mai|Ich war krank|Fragt Cem|Hive)(?!\p{L})/gu
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect([...new Set(foreign.filter((rest) => /\p{L}/u.test(rest)))]).toEqual([])
  })

  it("all that can be said about a removal was said here", () => {
    // M1 and R1 were both open in this story, so the refusal that asks which motion is meant was said too.
    const said = (key: string) => subjects.removal.test(key) || key === "refused-which-motion"
    const silent = germanKeys.filter((key) => said(key) && !asked.has(key))
    expect(silent).toEqual([])
  })
})
