/** Deleting a ballot does not take it back (§3.11), and a reaction casts none (§5.1). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { type EventId, eventId } from "../../../src/kernel/rules/types.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"

let bot: CoopBot

beforeEach(async () => {
  bot = await CoopBot.start({ commands, others: { nest: ["ana"] }, settings: { smallRoll: 3 } })
  await bot.say("ana", "members", "!propose Move our servers")
  await bot.pass("P3DT1M")
})
afterEach(() => bot.close())

const gesture = async (who: string, place: "direct" | "members", deed: "deletes" | "reacts", of: EventId) =>
  (await bot.gesture(who, place, deed, of)).map(({ lane, body }) => `${lane} ${body.replace(/^Hive:\s+/, "")}`)

const cast = async (who: string, ballot: string, event: string) => {
  await bot.say(who, "direct", ballot, { eventId: eventId(event) })
  return eventId(event)
}

describe("a ballot that its voter deletes", () => {
  it("still counts, which they are told once, and can be changed", async () => {
    const event = await cast("ana", "1", "$ballot")
    const [told, ...more] = await gesture("ana", "direct", "deletes", event)
    expect(more).toEqual([])
    expect(told).toMatch(/^person:@ana:hive\.example Your ballot on M1 · Move our servers still counts\./)
    expect(await gesture("ana", "direct", "deletes", event)).toEqual([])
    await cast("ben", "1", "$of-ben")
    await cast("cem", "2", "$of-cem")
    expect(await bot.ask("ana", "members", "!result M1")).toContain("M1 is carried: Move our servers (2 of 3 ballots")
  })

  it("is told so too where it was replaced, or where other messages were deleted before", async () => {
    const [first, second] = [await cast("ana", "1", "$first"), await cast("ana", "2", "$second")]
    expect(await gesture("ana", "direct", "deletes", eventId("$some-other-message"))).toEqual([])
    expect(await gesture("ana", "direct", "deletes", first)).toHaveLength(1)
    expect(await gesture("ana", "direct", "deletes", second)).toHaveLength(1)
  })

  it("gets no word once the vote is over, and which message it was is forgotten", async () => {
    const event = await cast("ana", "1", "$ballot")
    await bot.pass("P4DT1M")
    expect(await bot.store.knex("ballot_events")).toEqual([])
    expect(await gesture("ana", "direct", "deletes", event)).toEqual([])
  })

  it("was not counted where it was deleted before it could be read, and its voter is told", async () => {
    await bot.missed("ana", eventId("$unread"))
    const [told] = await gesture("ana", "direct", "deletes", eventId("$unread"))
    expect(told).toMatch(/^person:@ana:hive\.example You deleted a message before I could read it\./)
    expect(told).toContain("M1 · Move our servers")
  })

  it("is nothing to somebody who has no vote open", async () => {
    await bot.missed("tom", eventId("$unread"))
    expect(await gesture("tom", "direct", "deletes", eventId("$unread"))).toEqual([])
    const event = await cast("ana", "1", "$ballot")
    expect(await gesture("ben", "members", "deletes", event)).toEqual([])
  })
})

describe("a reaction", () => {
  it("to a ballot is no vote, which its voter is told", async () => {
    const [told, ...more] = await gesture("ana", "direct", "reacts", await bot.sentBallot("ana"))
    expect(more).toEqual([])
    expect(told).toMatch(/^person:@ana:hive\.example A reaction is not a vote: /)
    expect(await bot.store.knex("roll").where({ voted: true })).toEqual([])
    expect(await gesture("ana", "direct", "reacts", eventId("$ballot-of-ana"))).toEqual([])
  })

  it("to the message that announces the vote is answered in the direct message, so that nobody else reads it", async () => {
    await loose(bot.store.knex)("outbox").where({ name: "status:hive:M1" }).update({ event_id: "$begun" })
    const [told] = await gesture("ben", "members", "reacts", eventId("$begun"))
    expect(told).toMatch(/^person:@ben:hive\.example A reaction is not a vote: /)
    expect(await gesture("tom", "members", "reacts", eventId("$begun"))).toEqual([])
  })

  it("from somebody who has voted is only a nod", async () => {
    const ballot = await bot.sentBallot("ana")
    await cast("ana", "1", "$ballot")
    expect(await gesture("ana", "direct", "reacts", ballot)).toEqual([])
    expect(await gesture("ana", "direct", "reacts", eventId("$something-else"))).toEqual([])
  })
})
