/** Customers who are no members (§9.1): in the lobby, in a direct message, and with a bot of several co-ops. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { saysNo } from "../../support/says-no.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands })
})
afterEach(() => bot.close())

const ask = (who: string, place: Place, body: string) => bot.ask(who, place, body)
const laneOf = (who: string) => `person:${person(who)}`
const refused = (who: string, place: Place, body: string): Promise<string> => saysNo(bot, who, body, place)

const encrypted = { room: { encrypted: true } } as const

/** A task for zoe. Ben has evaluated it, and tom and cem work on it. */
async function worked() {
  await ask("zoe", "lobby", "!task new A website")
  await ask("ben", "members", "!task T1 evaluate")
  await ask("ben", "direct", "!task T1 offer 1000 EUR 2026-12-15")
  await ask("zoe", "direct", "!task agree T1")
  for (const name of ["tom", "cem"]) await ask(name, "members", "!task T1 join")
}

describe("a stranger", () => {
  it("submits a task in the lobby or in a direct message, and follows it there", async () => {
    expect(await ask("zoe", "direct", "!task new A website")).toContain(
      "T1 · A website has reached the members of Hive.",
    )
    expect(await ask("kai", "lobby", "!auftrag neu Paint the fence")).toContain("T2 · Paint the fence")
    expect(await ask("zoe", "direct", "!tasks")).toContain("Your tasks with Hive, 1 open:\n\n- T1 · A website: waits")
  })

  it("with an open task hears how it stands, whom to ask, and that nothing is done by a plain yes, at length once an hour", async () => {
    await ask("zoe", "lobby", "!task new A website")
    expect(await ask("zoe", "direct", "hello?")).toContain("T1 · A website, for zoe: it waits for somebody")
    expect(await ask("zoe", "direct", "anybody there?")).toContain(
      "I only act on commands, so nothing has changed. How it stands: `!tasks`",
    )
    expect(await ask("zoe", "direct", "hello?")).toBe("")
    for (let time = 0; time < 2; time++) expect(await ask("zoe", "direct", "!propose A cow")).toContain("members")
    bot.clock.forward("PT1H")
    const standing = await ask("zoe", "direct", "Where do I pay?")
    expect(standing).toContain("There is nothing to pay yet")
    expect(standing).toContain("You can ask")
    await ask("ben", "members", "!task T1 evaluate")
    await ask("ben", "direct", "!task T1 offer 1000 EUR 2026-12-15")
    for (const text of ["yes", "!agree", "!propose A cow"]) {
      bot.clock.forward("PT1H")
      const answer = await ask("zoe", "direct", text)
      expect(answer, text).toContain("You have not agreed to anything yet.")
      expect(answer, text).toContain("zoe, do you agree? `!task T1 agree 1`")
      expect(answer, text).toContain("You can ask ben, in the task’s room.")
      expect(answer).not.toContain("not a member")
      expect(await ask("zoe", "direct", text)).toBe(
        "Almost: I only act on commands. To agree, type: `!task T1 agree 1`",
      )
    }
    expect(await ask("ben", "direct", "!task T1")).toContain("offer 1 waits for an answer")
    await ask("zoe", "direct", "!task T1 agree 1")
    for (const name of ["tom", "cem"]) await ask(name, "members", "!task T1 join")
    expect(await ask("zoe", "direct", "how is it going?")).toContain("it is agreed and being done")
    await ask("cem", "members", "!task T1 done")
    const pay = await ask("zoe", "direct", "where do I pay?")
    expect(pay).toContain("To be paid: 1,000.00 EUR")
    expect(pay).not.toMatch(/\b(tom|cem)\b/)
    bot.clock.forward("PT1H")
    expect(await ask("zoe", "direct", "where do I pay?")).toBe(pay)
  })

  it("is told nothing of their task where it may not be them", async () => {
    await ask("zoe", "lobby", "!task new A website")
    const open = { room: { encrypted: false }, trust: { encrypted: false } } as const
    const unsigned = { trust: { encrypted: true, device: "unsigned", identity: null } } as const
    for (const manner of [open, unsigned]) {
      const answer = await bot.ask("zoe", "direct", "hello?", manner)
      expect(answer).toContain("I have done nothing")
      expect(answer).not.toMatch(/T1|website|Hive/)
    }
  })

  it("whose task is over, or was never, is told once an hour that they are no member", async () => {
    await ask("zoe", "lobby", "!task new A website")
    await ask("zoe", "direct", "!task T1 cancel")
    expect(await ask("zoe", "direct", "hello?")).toContain("not a member")
    expect(await ask("zoe", "direct", "hello?")).toBe("")
  })

  it("learns nothing of anybody else’s, not even that it is there", async () => {
    await ask("zoe", "direct", "!task new A website")
    for (const text of ["!task T1", "!task T1 agree 1", "!task T1 cancel", "!task T1 evaluate", "!task T1 join"])
      expect(await refused("kai", "direct", text)).toBe(
        (await refused("kai", "direct", text.replace("T1", "T9"))).replace("T9", "T1"),
      )
    expect(await ask("kai", "direct", "!tasks all")).toBe(
      "You have asked Hive for nothing yet. To submit one: `!task new TITLE`",
    )
  })

  it("hears of those who evaluate by name, and not who works and shares", async () => {
    await worked()
    await ask("tom", "direct", "!task T1 share @tom 1 @cem 3")
    await ask("cem", "direct", "!task T1 share @tom 1 @cem 3")
    await ask("tom", "members", "!task T1 quit")
    await ask("cem", "members", "!task T1 done")
    const story = await ask("zoe", "direct", "!task T1")
    expect(story).toContain("ben looks after the price and the day.")
    expect(story).toContain("Hive said that it is done.")
    expect(story).not.toMatch(/\b(tom|cem|share)\b/)
  })

  it("who types in an encrypted lobby reads prices in a direct message, and nobody reads them in the lobby", async () => {
    await worked()
    for (const text of ["!task T1", "!task T1 cancel"]) {
      const said = await bot.say("zoe", "lobby", text, encrypted)
      const inLobby = said.filter(({ lane }) => lane.startsWith("room:!lobby")).map(({ body }) => body)
      expect(inLobby).toEqual(["I have answered in a direct message."])
      expect(said.some(({ lane }) => lane === laneOf("zoe"))).toBe(true)
    }
    const offered = await bot.ask("ben", "lobby", "!task T1 offer 1000 EUR 2026-12-15", encrypted)
    expect(offered).toContain("Prices are not for the lobby")
  })

  it("is told which offer stands in a direct message, too", async () => {
    await ask("zoe", "lobby", "!task new A website")
    await ask("ben", "members", "!task T1 evaluate")
    for (const price of ["900 EUR", "1000 EUR"]) await ask("ben", "direct", `!task T1 offer ${price} 2026-12-15`)
    for (const text of ["!task T1 agree", "!task T1 agree 1"]) {
      const before = await bot.everything()
      const said = await bot.say("zoe", "lobby", text, encrypted)
      expect(said.map(({ lane }) => lane)).toEqual([laneOf("zoe"), "room:!lobby-hive:hive.example"])
      expect(said[0]?.body).toContain("The newest is 2: 1,000.00 EUR")
      expect(said[1]?.body).not.toContain("1,000.00")
      expect(await bot.everything()).toBe(before)
    }
  })

  it("gets no further in the lobby, where a homeserver could write in anybody’s name", async () => {
    await worked()
    for (const text of ["!task T1", "!task T1 agree 1", "!task T1 cancel", "!auftrag T1 absagen", "!task quit T1"])
      for (const name of ["zoe", "ben"])
        expect(await refused(name, "lobby", text)).toContain("Only a new task is taken there: `!task new TITLE`")
    expect(await refused("zoe", "lobby", "!tasks")).toContain("in a direct message with me")
  })

  it("floods nobody", async () => {
    await bot.close()
    const limits = { strangers: { openTasks: 3, tasksADay: 5, text: 2000 } }
    bot = await CoopBot.start({ commands, settings: { limits } })
    for (const title of ["One", "Two", "Three"]) await ask("zoe", "lobby", `!task new ${title}`)
    expect(await refused("zoe", "direct", "!task new Four")).toContain("3 tasks of yours are open")
    for (const number of [1, 2]) await ask("zoe", "direct", `!task T${number} cancel`)
    for (const title of ["Four", "Five"]) await ask("zoe", "direct", `!task new ${title}`)
    for (const number of [3, 4]) await ask("zoe", "direct", `!task T${number} cancel`)
    expect(await refused("zoe", "lobby", "!task new Six")).toContain("You have submitted 5 tasks within a day")
    await bot.pass("P1DT1M")
    expect(await ask("zoe", "lobby", "!task new Six")).toContain("T6 · Six has reached")
    expect(await refused("zoe", "lobby", `!task new Long\n${"x".repeat(2001)}`)).toContain(
      "2,001 characters, and 2,000 fit",
    )
    for (const title of ["One", "Two", "Three", "Four"]) await ask("ana", "direct", `!task new ${title}`)
    expect(await ask("ana", "direct", "!tasks")).toContain("Four (ana)")
  })

  it("writes text, and nothing else", async () => {
    const [announced] = await bot.say("zoe", "lobby", "!task new **@room** <b>[x](http://x)\n# Big\n- a")
    expect(announced?.errand.do === "say" && announced.errand.text.html).not.toMatch(/<h1|<b>|<a |<img/)
    expect(announced?.body).not.toContain("@room")
  })
})

describe("with several co-ops", () => {
  beforeEach(async () => {
    await bot.close()
    bot = await CoopBot.start({ commands, others: { mill: ["kai", "lea"] } })
  })

  it("a stranger submits in a co-op’s lobby, and follows the task in a direct message", async () => {
    expect(await ask("zoe", "direct", "!task new A website")).toContain("You are not a member of a co-op that I serve.")
    await ask("zoe", "lobby", "!task new A website")
    expect(await ask("zoe", "direct", "!task T1")).toContain("T1 · A website")
    await bot.pass("PT2H")
    expect(await ask("zoe", "direct", "!motions")).toContain("T1 · A website")
    expect(await ask("kai", "direct", "!task T1")).toContain("There is no task T1")
  })

  it("a member of one who is the customer of another says which is meant", async () => {
    await ask("kai", "lobby", "!task new A website")
    const which = await ask("kai", "direct", "!task T1")
    expect(which).toContain("- Mill: `!task --coop mill T1`\n- Hive: `!task --coop hive T1`")
    expect(await ask("kai", "direct", "!task --coop hive T1")).toContain("T1 · A website, for kai")
    expect(await ask("kai", "direct", "!task --coop mill T1")).toContain("There is no task T1")
    expect(await ask("lea", "direct", "!task --coop hive T1")).toContain("You are in no co-op called hive")
    expect(await ask("kai", "direct", "!motions")).not.toContain("--coop")
  })
})
