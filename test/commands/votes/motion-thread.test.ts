/** A motion's thread is the whole record of the motion, wherever its options are changed from. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { eventId } from "../../../src/kernel/rules/types.ts"
import type { Answer } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"

let bot: CoopBot
afterEach(() => bot.close())

const root = eventId("$root")
const names = ["ana", "ben", "cem", "dee", "eli"] as const
const five = Object.fromEntries(names.map((name) => [name, "permanent"] as const))

async function proposed(text = "!propose Buy a mill", language: "en" | "de" = "en"): Promise<void> {
  bot = await CoopBot.start({ commands, members: five, language, settings: { smallRoll: 3 } })
  await bot.say("ana", "members", text, { eventId: root })
}

const isInThread = ({ relation }: Answer) => relation?.thread === root
const alerts = ({ errand }: Answer) =>
  errand.do === "say" && (errand.text.alert === true || (errand.text.mentions ?? []).length > 0)

/** Says it in the main timeline of a room. Returns the answer there, and what the motion's thread is told. */
async function outside(who: string, place: Place, text: string): Promise<{ answer: Answer; told: Answer }> {
  const said = await bot.say(who, place, text)
  const [answer, told, ...more] = said.filter(({ errand }) => errand.do === "say")
  expect(more).toEqual([])
  if (!answer || !told) throw new Error(`${text}: ${said.map(({ body }) => body).join(" | ")}`)
  expect(isInThread(answer)).toBe(false)
  expect(answer.relation?.replyTo).toBeDefined()
  expect(isInThread(told)).toBe(true)
  expect(alerts(told)).toBe(false)
  return { answer, told }
}

describe.each(["en", "de"] as const)("an alternative, in %s", (language) => {
  it("typed outside the motion's thread is answered there shortly, and told in the thread with number, text and author", async () => {
    await proposed("!propose Buy a mill", language)
    const { answer, told } = await outside("ben", "members", "!alternative M1 Rent a mill\nFor a year at first.")
    expect(answer.body).toContain("2")
    expect(answer.body).not.toContain("For a year at first.")
    expect(answer.body.split("\n").length).toBeLessThanOrEqual(3)
    expect(told.body).toContain("2. Rent a mill (ben)")
    expect(told.body).toContain("For a year at first.")
    expect(told.body).toContain("1. Buy a mill (ana)")
  })
})

describe("a change of a motion", () => {
  it("typed in the motion's thread is told there alone, and once", async () => {
    await proposed()
    for (const text of [
      "!alternative M1 Rent a mill",
      "!reword M1 2 Rent a mill for a year",
      "!withdraw M1 2",
      "!early M1",
      "!object M1",
    ]) {
      const who = /early/.test(text) ? "ana" : "ben"
      const said = (await bot.say(who, "members", text, { thread: root })).filter(({ errand }) => errand.do === "say")
      expect(said.map(isInThread)).toEqual([true])
    }
  })

  it("typed outside is told in the thread too: a rewording, a withdrawal, an early end, and an objection", async () => {
    await proposed()
    await outside("ben", "members", "!alternative M1 Rent a mill")
    const reworded = await outside("ben", "members", "!reword M1 2 Rent a mill for a year")
    expect(reworded.told.body).toContain("2. Rent a mill for a year (ben)")
    const taken = await outside("ben", "members", "!withdraw M1 2")
    expect(taken.told.body).toContain("Rent a mill for a year")
    expect(taken.told.body).toContain("2. Leave things as they are")
    await outside("ana", "members", "!early M1")
    await outside("ben", "members", "!object M1")
    const over = await outside("ana", "members", "!withdraw M1")
    expect(over.told.body).toContain("is withdrawn")
  })

  it("of a motion that was itself proposed in a thread is told in that thread", async () => {
    bot = await CoopBot.start({ commands, members: five })
    await bot.say("ana", "members", "!propose Buy a mill", { thread: root })
    const { told } = await outside("ben", "members", "!alternative M1 Rent a mill")
    expect(told.body).toContain("2. Rent a mill (ben)")
  })

  it("that is refused tells the thread nothing", async () => {
    await proposed()
    const said = await bot.say("ben", "members", "!alternative M1 Buy a mill")
    expect(said.filter(isInThread)).toEqual([])
    expect(said).toHaveLength(1)
  })
})

describe("an election's thread", () => {
  it("is told who stands too, and who steps back", async () => {
    bot = await CoopBot.start({ commands, members: five })
    await bot.say("ana", "members", "!stand treasurer", { eventId: root })
    const { answer, told } = await outside("ben", "members", "!stand treasurer I can count.")
    expect(answer.body).toContain("ben stands too")
    expect(answer.body).not.toContain("1. ana")
    expect(told.body).toContain("1. ana\n2. ben")
    const back = await outside("ben", "members", "!stepback")
    expect(back.told.body).toContain("1. ana")
    expect(back.told.body).not.toContain("2. ben")
  })
})

describe("the thread of a vote on a budget", () => {
  it("is told of another budget", async () => {
    bot = await CoopBot.start({ commands, members: five })
    await bot.say("ana", "members", "!budget propose monthly=500EUR workers=60% evaluators=5% year=2027", {
      eventId: root,
    })
    const { told } = await outside("ben", "members", "!budget alternative M1 monthly=450EUR workers=65% evaluators=5%")
    expect(told.body).toContain("(ben)")
  })
})

describe("the end of a vote", () => {
  it("is told in the motion's thread, with the files of the count, and rings nobody's phone there", async () => {
    await proposed()
    const said = await bot.pass("P3DT1M")
    for (const name of names) said.push(...(await bot.say(name, "direct", "1")))
    const record = said.filter(isInThread)
    expect(record.filter(alerts)).toEqual([])
    expect(record[0]?.body).toContain("carried: Buy a mill")
    const files = record.flatMap(({ errand }) => (errand.do === "file" ? [errand.filename] : []))
    expect(files).toEqual(["M1-count.json", "M1.blt"])
    const details = said.find(({ relation }) => relation?.threadOf === "outcome:hive:M1")
    expect(details?.body).toContain("These files are in the thread where M1 was opened.")
  })
})
