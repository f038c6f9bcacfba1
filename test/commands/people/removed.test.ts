/** The second vote on a removal (§6), and what happens to the person who is removed. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { accept } from "../../../src/people/acts/members.ts"
import { person } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { announce, bodies, carry, grounds, leave, standing, startRemoval } from "../../support/removals.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await startRemoval()
})
afterEach(() => bot.close())

describe("the second vote", () => {
  it("is announced to all with grounds and hearing, and to the person concerned; nobody is named as the author of the first", async () => {
    const said = await announce(bot)
    const all = bodies(said, "room:!members")
    expect(all).toContain("M1 · Remove dee from the co-op. The moderators propose this to all of you.")
    expect(all).toContain(grounds)
    expect(all).toContain("Mon 30 Nov, 18:01 (Berlin)")
    const theirs = bodies(said, "person:@dee")
    expect(theirs).toContain(grounds)
    expect(theirs).toContain("!answer M1 TEXT")
    for (const text of [all, theirs]) expect(text).not.toMatch(/R1|ana|ben|cem/)
    const moderators = bodies(said, "room:!moderators")
    expect(moderators).toContain("R1 · Remove dee from the co-op: carried")
    expect(moderators).toContain("announced to everybody as M1")
    for (const text of ["!motion M1", "!motions", "!result M1"])
      expect(await bot.ask("eli", "members", text)).not.toMatch(/R1|ana\b|ben\b|cem\b/)
    const minutes = await bot.store.knex("minutes").where({ series: "public" })
    expect(JSON.stringify(minutes.filter(({ act }) => act === "motion-opened"))).not.toMatch(/R1|@ana|@ben|@cem/)
  })

  it("waits for the end of the hearing, which nobody can bring forward", async () => {
    await announce(bot)
    const before = await bot.everything()
    for (const name of ["ana", "dee", "eli"])
      expect(await bot.ask(name, "members", "!early M1")).toContain("keeps its full length")
    for (const text of ["!withdraw M1", "!alternative M1 A talk first", "!reword M1 Keep dee"])
      await bot.say("ana", "members", text)
    expect(await bot.everything()).toBe(before)
    expect(bodies(await bot.pass("P6DT23H59M"))).toBe("")
    const opened = await bot.pass("PT1M")
    expect(bodies(opened, "room:!members")).toContain("Voting on M1 · Remove dee from the co-op has begun")
    // All permanent members and officers get a ballot, including the person concerned.
    expect(opened.filter(({ lane }) => lane.startsWith("person:")).map(({ lane }) => lane.slice(8, 11))).toEqual([
      "ana",
      "ben",
      "cem",
      "dee",
      "eli",
    ])
  })

  it("says an answer of the person concerned to all, under their name", async () => {
    await announce(bot)
    const answers = await bot.say("dee", "direct", "!answer M1 I open the store *each* morning.\nAsk eli.")
    expect(bodies(answers, "room:!members")).toContain("M1 · Remove dee from the co-op: dee answers.")
    expect(bodies(answers, "room:!members")).toContain("> I open the store each morning.\n> Ask eli.")
    expect(bodies(answers, "person:@dee")).toContain("stands in the members’ room, under your name")
  })

  it("hears nobody else, about nothing else, and not when its hearing is over", async () => {
    await announce(bot)
    await bot.say("ana", "members", "!propose Move our servers")
    const refused = async (who: string, text: string, said: string) => {
      const before = await bot.everything()
      const answers = await bot.say(who, "direct", text)
      expect(answers.map(({ lane }) => lane)).toEqual([`person:@${who}:hive.example`])
      expect(bodies(answers)).toContain(said)
      expect(await bot.everything()).toBe(before)
    }
    await refused("eli", "!answer M1 Not so.", "M1 is not about removing you")
    await refused("dee", "!answer M2 Not so.", "M2 is not about removing you")
    await refused("dee", "!answer R1 Not so.", "There is no R1.")
    await refused("dee", "!answer M9 Not so.", "There is no M9.")
    await refused("dee", "!answer M1", "Still missing: your answer.")
    await bot.pass("P7DT1M")
    await refused("dee", "!answer M1 Not so.", "The hearing on M1 ended Mon 30 Nov, 18:01 CET")
  })

  it("that fails changes nothing", async () => {
    await announce(bot)
    await bot.pass("P7DT1M")
    for (const voter of ["ana", "ben", "cem", "eli"]) await bot.say(voter, "direct", "!vote M1 2")
    expect(bodies(await bot.pass("P4DT1M"), "room:!members")).toContain("things stay as they are")
    expect(await standing(bot, "dee")).toMatchObject({ status: "permanent", removedAt: null })
  })
})

describe("who is removed", () => {
  it("is a former member, told so by direct message, with what is owed to them left standing", async () => {
    await announce(bot)
    const said = await carry(bot)
    expect(bodies(said, "room:!members")).toContain("dee is no longer a member. What is owed to them stays owed.")
    expect(bodies(said, "person:@dee")).toContain("you are no longer a member of Hive")
    expect(await standing(bot, "dee")).toMatchObject({ status: "former", offices: [], removedAt: expect.any(Number) })
  })

  it("does nothing in the co-op from then on, and is told why", async () => {
    await announce(bot)
    await carry(bot)
    const before = await bot.everything()
    const answer = await bot.ask("dee", "direct", "!motions")
    expect(answer).toContain("You were removed from Hive by a vote")
    for (const text of ["!vote M1 1", "!answer M1 Not so.", "!motion R1"])
      expect(await bot.ask("dee", "direct", text)).toBe(answer)
    for (const text of ["hello", "1"]) expect(["", answer]).toContain(await bot.ask("dee", "direct", text))
    expect(await bot.everything()).toBe(before)
    expect(await bot.ask("dee", "members", "!motions")).toContain("Only members of Hive")
  })

  it("is struck from open rolls with their ballot, and the turnout says so", async () => {
    await announce(bot)
    await bot.pass("P6D")
    await bot.say("ana", "members", "!propose Move our servers")
    await bot.pass("P1DT1M")
    for (const voter of ["ana", "ben", "cem", "eli"]) await bot.say(voter, "direct", "1")
    await bot.pass("P2DT1H")
    for (const voter of ["ana", "dee"]) await bot.say(voter, "direct", "!vote M2 1")
    expect(await bot.ask("ana", "members", "!motion M2")).toContain("2 of 5")
    const said = await bot.pass("P2D")
    const turnout = said.filter(({ errand }) => errand.do === "edit" && errand.of === "status:hive:M2")
    expect(bodies(turnout)).toContain("1 of 4")
    expect(await bot.ask("ana", "members", "!motion M2")).toContain("1 of 4")
    for (const voter of ["ben", "cem", "eli"]) await bot.say(voter, "direct", "!vote M2 1")
    expect(await bot.ask("ana", "members", "!result M2")).toContain("4 of 4 ballots")
  })

  it("was the last one waited for in another vote, which therefore closes", async () => {
    await announce(bot)
    await bot.pass("P6D")
    await bot.say("ana", "members", "!propose Move our servers")
    await bot.pass("P1DT1M")
    for (const voter of ["ana", "ben", "cem", "eli"]) await bot.say(voter, "direct", "1")
    await bot.pass("P2DT1H")
    for (const voter of ["ana", "ben", "cem", "eli"]) await bot.say(voter, "direct", "!vote M2 1")
    await bot.pass("P2D")
    const said = await bot.pass("PT1S")
    expect(bodies(said, "room:!members")).toContain("M2 is carried: Move our servers (4 of 4 ballots")
  })

  it("may be invited again, and is on trial then", async () => {
    await announce(bot)
    await carry(bot)
    await bot.say("ana", "members", "!invite @dee:hive.example")
    await bot.act((act) => accept(act, person("dee")))
    expect(await standing(bot, "dee")).toMatchObject({ status: "trial", removedAt: null })
    expect(await bot.ask("dee", "direct", "!motions")).toContain("Decided last")
  })
})

describe("somebody who was removed, and asks why", () => {
  it("is told by which vote, on what grounds, and whom to ask; nobody tells them to be invited", async () => {
    await announce(bot)
    await carry(bot)
    for (const text of ["why?", "!motions", "!unknown", "why?"]) {
      if (text === "why?") bot.clock.forward("PT1H")
      const said = await bot.ask("dee", "direct", text)
      expect(said, text).toContain("You were removed from Hive by a vote")
      expect(said).toContain("M1")
      expect(said).toContain(grounds)
      expect(said).toContain("ana, ben and cem")
      expect(said).not.toMatch(/can invite you|not a member|R1/)
    }
  })

  it("is told nothing where it may not be them, nor is somebody who just left, or is a member again", async () => {
    await announce(bot)
    await carry(bot)
    const unsigned = { trust: { encrypted: true, device: "unsigned", identity: null } } as const
    expect(await bot.ask("dee", "direct", "why?", unsigned)).not.toContain("removed")
    await leave(bot, "eli")
    expect(await bot.ask("eli", "direct", "why?")).not.toContain("removed")
    await bot.say("ana", "members", "!invite @dee:hive.example --sure")
    await bot.act((act) => accept(act, person("dee")))
    expect(await bot.ask("dee", "direct", "hello")).not.toContain("removed")
  })
})
