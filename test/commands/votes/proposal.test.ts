/** A proposal: how it is opened, gets alternatives, and ends early. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { CoopBot } from "../../support/coop-bot.ts"
import { fiveMembers } from "../../support/decisions.ts"

let bot: CoopBot

beforeEach(async () => {
  bot = await fiveMembers()
})
afterEach(() => bot.close())

describe("a proposal", () => {
  it("is opened, numbered, and says what comes next", async () => {
    const answer = await bot.ask("ana", "members", "!propose Move our servers")
    expect(answer).toContain("M1 · Move our servers is open for alternatives until Mon 23 Nov, 18:00 (Berlin).")
    expect(answer).toContain("1. Move our servers (ana)\n2. Leave things as they are")
    expect(answer).toContain("!alternative M1 TEXT")
    expect(answer).toContain("more than half of the ballots carry it, and at least 3 of 5 must vote")
    expect(await bot.ask("ben", "members", "!propose Another")).toContain("M2 · Another")
  })

  it("is answered in its own thread", async () => {
    const [answer] = await bot.say("ana", "members", "!propose Move", { eventId: "$root" as never })
    expect(answer?.relation).toMatchObject({ thread: "$root" })
  })

  it("is refused from a trial member and writes nothing but the answer", async () => {
    const before = await bot.everything()
    expect(await bot.ask("tom", "members", "!propose Move")).toContain("permanent members")
    expect(await bot.everything()).toBe(before)
  })

  it("takes alternatives with what keeps things as they are always last", async () => {
    await bot.say("ana", "members", "!propose Move")
    const answer = await bot.ask("ben", "members", "!alternative m1 Stay, *but* switch")
    expect(answer).toContain("1. Move (ana)\n2. Stay, *but* switch (ben)\n3. Leave things as they are")
  })

  it("can be reworded and withdrawn by its author alone", async () => {
    await bot.say("ana", "members", "!propose Move")
    await bot.say("ben", "members", "!alternative M1 Stay")
    expect(await bot.ask("ana", "members", "!reword M1 2 Go")).toContain("not yours")
    expect(await bot.ask("ana", "members", "!reword M1 Move in spring")).toContain("1. Move in spring (ana)")
    expect(await bot.ask("ben", "members", "!withdraw M1")).toContain("Taken back")
    expect(await bot.ask("ana", "members", "!withdraw M1")).toContain("is withdrawn: nothing proposed is left")
    expect(await bot.ask("ana", "members", "!alternative M1 New")).toContain("!propose TEXT")
  })

  it("ends early where its author asks and nobody objects, and not where somebody does", async () => {
    await bot.say("ana", "members", "!propose Move")
    expect(await bot.ask("ana", "members", "!early M1")).toContain("!object M1")
    expect(await bot.ask("ben", "members", "!object M1")).toContain("keeps its full proposal stage")
    await bot.say("ana", "members", "!early M1")
    const said = await bot.pass("P1DT1M")
    expect(said.map(({ body }) => body).join()).toContain("Voting on M1 · Move has begun")
  })
})
