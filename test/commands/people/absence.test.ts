/** Members who leave without a word (§1.7). The co-op goes on without them. If they come back, they are members again at once. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { followPresence } from "../../../src/people/acts/absence.ts"
import { type Answer, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { dueNow, owe, seat } from "../../support/owed.ts"
import { verifyMinutes } from "../../support/verify.ts"

const five = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", eli: "permanent" } as const

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: five, settings: { smallRoll: 2 } })
})
afterEach(() => bot.close())

const people = (names: readonly string[]) => new Set(names.map(person))
/** From now on the rooms show these people as present (`here`) or gone (`out`). */
const rooms = (here: readonly string[], out: readonly string[]): Promise<Answer[]> =>
  bot.act((act) => followPresence(act, { here: people(here), out: people(out) }))
/** Cem, dee and eli leave all rooms, and a month passes. */
async function threeGone(): Promise<Answer[]> {
  await rooms(["ana", "ben"], ["cem", "dee", "eli"])
  return bot.pass("P30DT1M")
}
const ballots = (answers: readonly Answer[]) =>
  answers.filter(({ body }) => body.includes("Your ballot for")).map(({ lane }) => lane)

describe("two of five who are still there", () => {
  it("elect a moderator, though the other three never answer, and then propose to remove one of them", async () => {
    await threeGone()
    await bot.say("ana", "members", "!stand moderator")
    const opened = await bot.pass("P3DT1M")
    expect(ballots(opened)).toEqual(["person:@ana:hive.example", "person:@ben:hive.example"])
    for (const name of ["ana", "ben"]) await bot.say(name, "direct", "1")
    expect(await bot.ask("ben", "members", "!offices")).toContain("ana")
    expect(await bot.ask("ana", "moderators", "!remove --sure @cem Has been gone for a year.")).toContain("R1")
  })

  it("may invite while the only moderator is absent", async () => {
    await seat(bot, "cem", "moderator")
    expect(await bot.ask("ana", "members", "!invite @zoe:hive.example")).not.toContain("is invited")
    await threeGone()
    expect(await bot.ask("ana", "members", "!invite @zoe:hive.example")).toContain("zoe is invited")
  })
})

describe("a member who is out of all rooms", () => {
  it("counts as absent only after the configured time, and those who could do something are told once", async () => {
    await rooms(["ana", "ben"], ["cem"])
    expect(await bot.pass("P29D")).toEqual([])
    expect(await bot.ask("ana", "members", "!members")).not.toContain("absent")
    const told = await bot.pass("P1DT1M")
    expect(told.map(({ lane }) => lane)).toEqual(["room:!members-hive:hive.example"])
    expect(told[0]?.body).toContain("cem is absent")
    await rooms(["ana", "ben"], ["cem"])
    expect(await bot.pass("P40D")).toEqual([])
    expect(await bot.ask("ana", "members", "!members")).toContain("cem · absent since 20 December 2026")
    expect(await bot.ask("ana", "members", "!member @cem")).toContain("absent since")
  })

  it("is told of to the moderators, where there are any", async () => {
    await seat(bot, "ana", "moderator")
    const told = await threeGone()
    expect(told.map(({ lane }) => lane)).toEqual(["room:!moderators-hive:hive.example"])
    for (const name of ["cem", "dee", "eli"]) expect(told[0]?.body).toContain(`${name} is absent`)
  })

  it("stays a member, with what is owed to them, and on a roll that was frozen before", async () => {
    await bot.say("ana", "members", "!propose Buy a mill")
    await owe(bot, "cem", 500n)
    await rooms(["ana", "ben"], ["cem", "dee", "eli"])
    await bot.pass("P3DT1M")
    expect(await bot.ask("ana", "members", "!motion M1")).toContain("0 of 5")
    await bot.pass("P30D")
    expect(await dueNow(bot, "cem")).toBe(500n)
    expect(await bot.ask("ana", "members", "!member @cem")).toContain("cem is a permanent member")
  })

  it.each([
    ["a message", () => bot.say("cem", "direct", "hello")],
    ["a command", () => bot.say("cem", "direct", "!motions")],
    ["a message that nobody can decrypt", () => bot.undecryptable("cem", "direct", "no-key")],
    ["coming into a room", () => rooms(["ana", "ben", "cem"], ["dee", "eli"])],
  ])("is back at once by %s", async (_, comes) => {
    await threeGone()
    await comes()
    const list = await bot.ask("ana", "members", "!members")
    expect(list.match(/absent since/g)).toHaveLength(2)
    expect(list).not.toMatch(/cem · absent/)
    await bot.say("ana", "members", "!propose Buy a mill")
    expect(ballots(await bot.pass("P3DT1M"))).toHaveLength(3)
    expect(await bot.ask("ana", "members", "!minutes")).toMatch(/cem became absent[\s\S]*cem is absent no more/)
  })

  it("who wrote to the bot meanwhile is not absent until they have been silent for as long again", async () => {
    await rooms(["ana", "ben"], ["cem"])
    await bot.pass("P29D")
    await bot.say("cem", "direct", "!motions")
    expect(await bot.pass("P29D")).toEqual([])
    expect((await bot.pass("P1DT1M")).map(({ body }) => body).join()).toContain("cem is absent")
  })

  it("is forgotten as such when they leave the co-op, and nobody is who never belonged to it", async () => {
    await rooms(["ana", "ben"], ["cem", "zoe"])
    await bot.say("cem", "direct", "!leave --sure")
    await rooms(["ana", "ben"], ["cem", "zoe"])
    expect(await bot.pass("P31D")).toEqual([])
    expect(await bot.store.knex("absences")).toEqual([])
  })

  it("stands in minutes that hold", async () => {
    await threeGone()
    await rooms([...Object.keys(five)], [])
    expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ broken: null, altered: [] }])
  })
})
