/** Somebody on whose removal a vote is held (§6), and what they do during the vote. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { OfficeKey } from "../../../src/kernel/rules/types.ts"
import { accept } from "../../../src/people/acts/members.ts"
import { person } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { allVoteOn, announce, bodies, carry, grounds, leave, standing, startRemoval } from "../../support/removals.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await startRemoval()
})
afterEach(() => bot.close())

async function restart(offices: Readonly<Record<string, OfficeKey>>): Promise<void> {
  await bot.close()
  bot = await startRemoval(offices)
}

describe("whoever is to be removed", () => {
  it("does not vote in the first when they moderate, and sees it", async () => {
    const opened = await bot.say("ana", "moderators", `!remove --sure @cem ${grounds}`)
    expect(bodies(opened)).toContain("at least 1 of 2 must vote")
    const voting = await bot.pass("P3DT1M")
    expect(voting.map(({ lane }) => lane)).not.toContain("person:@cem:hive.example")
    expect(await bot.ask("cem", "direct", "!motion R1")).toContain(grounds)
    expect(await bot.ask("cem", "direct", "!ballots")).toContain("No vote is open for you")
    expect(await bot.ask("cem", "direct", "!vote R1 2")).toContain("you are not on the roll of R1")
    for (const name of ["ana", "ben"]) await bot.say(name, "direct", "1")
    const said = await carry(bot)
    expect(bodies(said, "room:!members")).toContain("cem is no longer a member")
    expect(await standing(bot, "cem")).toMatchObject({ status: "former", offices: [] })
    expect(await bot.ask("cem", "direct", "!motion R1")).toContain("You were removed from Hive by a vote")
  })

  it("is the only moderator but one, who decides the first vote alone; then nobody moderates any more but that one", async () => {
    await restart({ ana: "moderator", ben: "moderator" })
    const said = await announce(bot, "ben", ["ana", "ben"])
    expect(bodies(said, "room:!members")).toContain("M1 · Remove ben")
    expect(bodies(await carry(bot, "M1", ["ana", "cem", "eli"]), "room:!members")).not.toContain("Nobody moderates")
    expect((await standing(bot, "ana")).offices).toEqual(["moderator"])
  })

  it("is the treasurer: the office is vacant, and nothing freezes", async () => {
    await restart({ ana: "moderator", dee: "treasurer" })
    await announce(bot, "dee", ["ana"])
    const said = await carry(bot)
    expect(bodies(said, "room:!members")).toContain("dee is no longer a member")
    expect(bodies(said, "room:!members")).toContain("This co-op has no treasurer now.")
    expect(await bot.store.knex("treasuries")).toEqual([])
    expect((await standing(bot, "dee")).offices).toEqual([])
  })

  it("is the last to moderate when the second vote closes: anybody permanent may invite then", async () => {
    await restart({ ana: "moderator", ben: "moderator" })
    await announce(bot, "ben", ["ana", "ben"])
    await bot.say("ana", "members", "!resign --sure moderator")
    expect(bodies(await carry(bot, "M1", ["ana", "cem", "eli"]), "room:!members")).toContain(
      "Nobody moderates this co-op now.",
    )
  })

  it("leaves before the first vote closes: nothing is announced, and the moderators read why", async () => {
    await bot.say("ana", "moderators", `!remove --sure @dee ${grounds}`)
    await bot.pass("P3DT1M")
    await leave(bot, "dee")
    for (const name of ["ana", "ben"]) await bot.say(name, "direct", "1")
    const said = await bot.say("cem", "direct", "1")
    expect(bodies(said, "room:!moderators")).toContain("That has no effect: dee is no longer in the co-op.")
    expect(said.filter(({ lane }) => lane.startsWith("room:!members"))).toEqual([])
  })

  it("leaves in the hearing, can still answer, and is kept out when it carries", async () => {
    await announce(bot)
    await leave(bot, "dee")
    expect(await bot.ask("dee", "direct", "!motions")).toContain("Only members of Hive")
    const answers = await bot.say("dee", "direct", "!answer M1 I am gone anyway.")
    expect(bodies(answers, "room:!members")).toContain("dee answers")
    const said = await carry(bot, "M1", ["ana", "ben", "cem"])
    expect(bodies(said, "room:!members")).toContain("dee had left before, and stays outside.")
    expect(bodies(said, "person:@dee")).toContain("You had already left Hive")
    expect((await standing(bot, "dee")).removedAt).not.toBeNull()
  })

  it("leaves in the hearing and is invited again: the invitation is gone with it", async () => {
    await announce(bot)
    await leave(bot, "dee")
    await bot.say("ana", "moderators", "!invite @dee")
    expect(await bot.ask("ana", "members", "!members")).toContain("dee, by ana on")
    await carry(bot, "M1", ["ana", "ben", "cem"])
    expect(await bot.ask("ana", "members", "!members")).not.toContain("dee")
    await bot.act((act) => accept(act, person("dee")))
    expect((await standing(bot, "dee")).status).toBe("former")
  })

  it("leaves in the second vote: on its roll still, and struck from the others when it carries", async () => {
    await announce(bot)
    await bot.say("ana", "members", "!propose Move our servers")
    await bot.pass("P6DT1H")
    await bot.pass("P1D")
    await leave(bot, "dee")
    for (const voter of ["ana", "ben", "cem", "eli"]) await bot.say(voter, "direct", "!vote M1 1")
    expect(await bot.ask("dee", "direct", "!vote M1 2")).toContain("Counted for M1")
    expect((await standing(bot, "dee")).removedAt).not.toBeNull()
    expect(await bot.ask("dee", "direct", "!vote M2 1")).toContain("You were removed from Hive by a vote")
  })

  it("stands for an office whose voting has not begun: the candidacy ends", async () => {
    await announce(bot)
    await bot.pass("P7DT1M")
    await bot.say("dee", "members", "!stand treasurer")
    await bot.say("eli", "members", "!stand treasurer")
    expect(await bot.ask("ana", "members", "!motion M2")).toContain("1. dee\n2. eli")
    await allVoteOn(bot, "M1")
    expect(await bot.ask("ana", "members", "!motion M2")).toContain("1. eli")
    expect(await bot.ask("ana", "members", "!motion M2")).not.toContain("dee")
  })

  it("stands for an office in the voting stage: stays on the ballot, and cannot win the office", async () => {
    await announce(bot)
    await bot.pass("P4D")
    await bot.say("dee", "members", "!stand treasurer")
    await bot.pass("P3DT1M")
    await allVoteOn(bot, "M1")
    for (const voter of ["ana", "ben", "cem"]) await bot.say(voter, "direct", "!vote M2 1")
    const closed = await bot.say("eli", "direct", "!vote M2 1")
    expect(bodies(closed, "room:!members")).toContain("That has no effect: dee is no longer in the co-op.")
    expect(await standing(bot, "dee")).toMatchObject({ status: "former", offices: [] })
  })

  it("is on trial, with the vote on their membership open: that ends without a result", async () => {
    await announce(bot, "tom")
    await bot.pass("P4D")
    await bot.say("tom", "members", "!admit")
    await bot.pass("P3DT1M")
    await allVoteOn(bot, "M1", ["ana", "ben", "cem", "dee", "eli"])
    expect(await standing(bot, "tom")).toMatchObject({ status: "former" })
    expect(await bot.ask("eli", "direct", "!vote M2 1")).toContain("M2 has ended without a result")
    await bot.pass("P5D")
    expect(await standing(bot, "tom")).toMatchObject({ status: "former" })
  })

  it("is elected to an office while the second vote is open, and loses it when that carries", async () => {
    await announce(bot)
    await bot.pass("P4D")
    await bot.say("dee", "members", "!stand treasurer")
    await bot.pass("P3DT1M")
    for (const voter of ["ana", "ben", "cem", "dee", "eli"]) await bot.say(voter, "direct", "!vote M2 1")
    expect((await standing(bot, "dee")).offices).toEqual(["treasurer"])
    for (const voter of ["ana", "ben", "cem", "eli"]) await bot.say(voter, "direct", "!vote M1 1")
    const said = await bot.pass("P4D")
    expect(bodies(said, "room:!members")).toContain("This co-op has no treasurer now.")
  })
})
