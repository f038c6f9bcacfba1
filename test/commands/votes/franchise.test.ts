/** People who gain or lose the franchise while a motion is open (§2.4). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { accept, admit } from "../../../src/people/acts/members.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"

const members = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", tom: "trial" } as const

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members, settings: { smallRoll: 3 } })
})
afterEach(() => bot.close())

const joins = (name: string) => bot.store.work((work) => accept({ work, coop: bot.coop }, person(name)))
const becomesPermanent = (name: string) => bot.store.work((work) => admit({ work, coop: bot.coop }, person(name)))
const becomesTreasurer = (name: string) =>
  bot.store.work((work) => takeSeat({ work, coop: bot.coop }, "treasurer", person(name), null))

const voters = async () =>
  (await bot.store.knex("roll").orderBy("person").select("person")).map((row) => String(row.person).slice(1, 4))

/** Proposes M1. */
const proposed = () => bot.say("ana", "members", "!propose Move our servers")
/** Puts M1 to the vote. */
async function inVoting(): Promise<void> {
  await proposed()
  await bot.pass("P3DT1M")
}

describe("somebody who gains the franchise", () => {
  it("in the proposal stage is on the roll, gets a ballot, and is expected to vote", async () => {
    await proposed()
    await becomesPermanent("tom")
    expect((await bot.pass("P3DT1M")).map(({ lane }) => lane)).toContain("person:@tom:hive.example")
    expect(await voters()).toEqual(["ana", "ben", "cem", "dee", "tom"])
    expect(await bot.ask("tom", "direct", "1")).toContain("Counted for M1")
  })

  it("by an office in the proposal stage is on the roll", async () => {
    await proposed()
    await becomesTreasurer("tom")
    await bot.pass("P3DT1M")
    expect(await voters()).toContain("tom")
  })

  it("after the roll is frozen is not on it, and is told why", async () => {
    await inVoting()
    await becomesPermanent("tom")
    const before = await bot.everything()
    expect(await bot.ask("tom", "direct", "!vote M1 1")).toContain(
      "you are not on the roll of M1. The roll was frozen when voting opened, Mon 23 Nov",
    )
    expect(await bot.ask("tom", "direct", "1")).toContain("no vote is open for you")
    expect(await bot.everything()).toBe(before)
    await bot.say("ana", "members", "!propose Another")
    await bot.pass("P3DT1M")
    expect(await bot.ask("tom", "direct", "1")).toContain("Counted for M2")
  })

  it("by joining after the roll is frozen has none in that vote, whatever they become", async () => {
    await inVoting()
    await bot.say("ana", "members", "!invite @fay:hive.example")
    await joins("fay")
    await becomesPermanent("fay")
    expect(await bot.ask("fay", "direct", "!vote M1 1")).toContain("you are not on the roll of M1")
    expect(await voters()).toEqual(["ana", "ben", "cem", "dee"])
  })
})

describe("somebody who leaves", () => {
  it("in the proposal stage is not on the roll", async () => {
    await proposed()
    await bot.say("dee", "direct", "!leave --sure")
    await bot.pass("P3DT1M")
    expect(await voters()).toEqual(["ana", "ben", "cem"])
  })

  it("having voted is counted all the same", async () => {
    await inVoting()
    await bot.say("dee", "direct", "2")
    expect(await bot.ask("dee", "direct", "!leave")).toContain("You stay on the roll of M1")
    await bot.say("dee", "direct", "!leave --sure")
    for (const name of ["ana", "ben"]) await bot.say(name, "direct", "1")
    const outcome = await bot.ask("cem", "direct", "1")
    expect(outcome).toContain("4 could vote, 4 voted")
    expect(outcome).toContain("Move our servers: 3 · Leave things as they are: 1")
  })

  it("before voting stays on the roll, may still vote, is reminded, and change their mind", async () => {
    await inVoting()
    const goodbye = await bot.ask("dee", "direct", "!leave --sure")
    expect(goodbye).toContain("You are still on the roll of M1")
    expect((await bot.pass("P2D")).map(({ lane }) => lane)).toContain("person:@dee:hive.example")
    expect(await bot.ask("dee", "direct", "!ballots")).toContain("M1")
    expect(await bot.ask("dee", "direct", "1")).toContain("Counted for M1")
    expect(await bot.ask("dee", "direct", "!vote M1 2")).toContain("Counted for M1")
    for (const name of ["ana", "ben", "cem"]) await bot.say(name, "direct", "abstain")
    expect(await bot.ask("ana", "members", "!result M1")).toContain("4 could vote, 4 voted, 3 abstained")
  })

  it("keeps that franchise and no other", async () => {
    await inVoting()
    await bot.say("dee", "direct", "!leave --sure")
    const before = await bot.everything()
    for (const text of ["!propose Stay", "!admit tom", "!invite @fay:hive.example", "!stand treasurer", "!members"])
      expect(await bot.ask("dee", "members", text), text).toMatch(/Only/)
    expect(await bot.everything()).toBe(before)
    await bot.say("ana", "members", "!propose Another")
    await bot.pass("P3DT1M")
    expect(await bot.ask("dee", "direct", "!vote M2 1")).toMatch(/not on the roll of M2|not a member/)
  })

  it("and comes back is still on the old roll, and on later rolls only once permanent", async () => {
    await inVoting()
    await bot.say("dee", "direct", "!leave --sure")
    await bot.say("ana", "members", "!invite dee")
    await joins("dee")
    expect(await bot.ask("dee", "direct", "1")).toContain("Counted for M1")
    await bot.say("ana", "members", "!propose Another")
    await bot.pass("P3DT1M")
    expect(await bot.ask("dee", "direct", "!vote M2 1")).toContain("you are not on the roll of M2")
  })

  it("loses a vote that only their office gave, for what begins later", async () => {
    await becomesTreasurer("tom")
    await inVoting()
    await bot.say("tom", "members", "!resign --sure treasurer")
    expect(await bot.ask("tom", "direct", "1")).toContain("Counted for M1")
    await bot.say("ana", "members", "!propose Another")
    await bot.pass("P3DT1M")
    expect(await bot.ask("tom", "direct", "!vote M2 1")).toContain("you are not on the roll of M2")
  })
})
