/**
 * A due step waits only for a message that could change it, and only for a limited time. If a vote was held up in this way, its outcome
 * says so.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey, instant } from "../../../src/kernel/rules/types.ts"
import type { Waiting } from "../../../src/kernel/rules/waiting.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { away, back, closedMonths, startBeforeOutage } from "../../support/outage.ts"

let bot: CoopBot
const members = { ana: "permanent", ben: "permanent", cem: "permanent", tom: "trial" } as const
const settings = { smallRoll: 3, reminders: [] }
const start = async (more: object = {}, language: "en" | "de" = "en") => {
  bot = await CoopBot.start({ commands, members, settings: { ...settings, ...more }, language })
}
beforeEach(() => start())
afterEach(() => bot.close())

const direct = { place: "direct", coop: null, encrypted: true } as const
const membersRoom = { place: "members", coop: coopKey("hive"), encrypted: true } as const
let numbers = 0
/** A message that waits for its decryption key. By its own time stamp, it is very old. */
const waiting = (who: string, more: Partial<Waiting> = {}): Waiting => ({
  id: `$waiting-${++numbers}`,
  from: instant(0),
  why: "key",
  room: direct,
  people: [person(who)],
  encrypted: true,
  ...more,
})
async function inVoting(title = "Move"): Promise<void> {
  await bot.say("ana", "members", `!propose ${title}`)
  await bot.pass("P3DT1M")
}
const isClosed = async (number = 1) =>
  (await bot.store.knex("motions").where({ number }).first("stage"))?.stage === "closed"
/** Lets minutes pass one by one. After each, the scheduler looks for what is due. Returns everything that was said. */
async function minutes(count: number): Promise<string> {
  let said = ""
  for (let n = 0; n < count; n++) said += (await bot.pass("PT1M")).map(({ body }) => body).join("\n")
  return said
}

describe("the end of a vote", () => {
  it("is held by no stranger, and by nothing that cannot be read and is no ballot, wherever it waits", async () => {
    await inVoting()
    bot.waiting = [
      waiting("eve"),
      waiting("tom"),
      waiting("ana", { room: membersRoom }),
      waiting("ana", { room: { ...direct, place: "other" } }),
      waiting("ana", { room: membersRoom, why: "file" }),
      waiting("eve", { why: "turn" }),
      waiting("eve", { why: "turn", room: { ...membersRoom, place: "lobby" } }),
      waiting("ana", { encrypted: false }),
      waiting("eve", { why: "gap" }),
    ]
    await bot.pass("P5D")
    expect(await isClosed()).toBe(true)
  })

  it("waits, after an outage, for what members have said, though no ballot, but for ten minutes at most", async () => {
    await inVoting()
    bot.waiting = [waiting("tom", { why: "turn", room: membersRoom, encrypted: false })]
    await bot.pass("P4D")
    await minutes(9)
    expect(await isClosed()).toBe(false)
    const said = await minutes(1)
    expect(await isClosed()).toBe(true)
    expect(said).not.toContain("could not be read")
  })

  it("is held by a message without its key of somebody on the roll, and counts the ballot that it turns out to be", async () => {
    await inVoting()
    const inTime = bot.clock.now()
    const ballot = waiting("ben")
    bot.waiting = [ballot]
    await bot.pass("P4D")
    await minutes(3)
    expect(await isClosed()).toBe(false)
    expect(await bot.ask("ben", "direct", "1", { sentAt: inTime })).toContain("Counted for M1")
    bot.waiting = []
    const said = await minutes(1)
    expect(said).toContain("The count waited 4 minutes: messages from before its end")
  })

  it("is held for ten minutes at most, says so, and the ballot that can be read then is told that it is not counted", async () => {
    await inVoting()
    const inTime = bot.clock.now()
    bot.waiting = [waiting("ben"), waiting("cem")]
    await bot.pass("P4D")
    await minutes(9)
    expect(await isClosed()).toBe(false)
    const said = await minutes(1)
    expect(said).toContain("The count waited 10 minutes")
    expect(said).toContain("2 could not be read in time; if they were ballots, they are not counted.")
    expect(await bot.ask("ben", "direct", "1", { sentAt: inTime })).toContain(
      "I could only read your message after the count",
    )
    const record = await loose(bot.store.knex)("minutes").where({ act: "vote-closed" }).first("details")
    expect(JSON.parse(record?.details)).toMatchObject({ held: { seconds: 600, unread: 2 } })
  })

  it("says so also where the messages were given up meanwhile", async () => {
    await inVoting()
    const lost = waiting("ben")
    bot.waiting = [lost]
    await bot.pass("P4D")
    bot.waiting = []
    bot.unread.add(lost.id)
    expect(await minutes(1)).toContain("One could not be read in time")
  })

  it("that waited a moment, for messages that were read, says nothing of it", async () => {
    await inVoting()
    bot.waiting = [waiting("ben", { why: "turn" })]
    await bot.pass("P4D")
    bot.waiting = []
    const said = (await bot.pass("PT10S")).map(({ body }) => body).join("\n")
    expect(await isClosed()).toBe(true)
    expect(said).not.toContain("The count waited")
    const record = await loose(bot.store.knex)("minutes").where({ act: "vote-closed" }).first("details")
    expect(JSON.parse(record?.details)).not.toHaveProperty("held")
  })

  it("is not held by what arrived after everything before it was known to have arrived", async () => {
    await inVoting()
    await bot.pass("P3DT23H59M30S")
    bot.waiting = [waiting("ben", { from: instant(bot.clock.now() + 60_000) })]
    await bot.pass("PT1M30S")
    expect(await isClosed()).toBe(true)
  })

  it("is held by a gap in a voter's direct room, longer, but not for ever", async () => {
    await inVoting()
    bot.waiting = [waiting("ben", { why: "gap" })]
    await bot.pass("P4D")
    await minutes(29)
    expect(await isClosed()).toBe(false)
    await minutes(1)
    expect(await isClosed()).toBe(true)
  })

  it("waits for a vote that ended before it and is held, so that what they change comes in order", async () => {
    await bot.say("ana", "members", "!propose One")
    await bot.pass("PT5M")
    await bot.say("ana", "members", "!propose Two")
    await bot.pass("P3DT10M")
    bot.waiting = [waiting("ben", { from: instant(bot.clock.now() + 4 * 86_400_000 - 11 * 60_000) })]
    await bot.pass("P3DT23H49M")
    await minutes(9)
    expect([await isClosed(1), await isClosed(2)]).toEqual([false, false])
    const said = await minutes(20)
    expect([await isClosed(1), await isClosed(2)]).toEqual([true, true])
    expect(said.match(/The count waited \d+ minutes/g)).toHaveLength(2)
  })

  it("is said in German too", async () => {
    await bot.close()
    await start({}, "de")
    await inVoting()
    bot.waiting = [waiting("ben")]
    await bot.pass("P4D")
    expect(await minutes(10)).toContain(
      "Die Auszählung hat 10 Minuten gewartet auf Nachrichten, die Stimmzettel sein konnten. Eine ließ sich nicht rechtzeitig lesen",
    )
  })
})

describe("a proposal stage", () => {
  it("ends in time whatever waits of strangers and in direct rooms", async () => {
    await bot.say("ana", "members", "!propose Move")
    bot.waiting = [waiting("eve"), waiting("ana"), waiting("eve", { room: { ...membersRoom, place: "lobby" } })]
    await bot.pass("P3DT1M")
    expect((await bot.store.knex("motions").first("stage"))?.stage).toBe("voting")
  })

  it("waits for what a member has said in the members' room, such as an objection, and not for ever", async () => {
    await bot.say("ana", "members", "!propose Move")
    bot.waiting = [waiting("ben", { room: membersRoom })]
    await bot.pass("P3DT1M")
    await minutes(9)
    expect((await bot.store.knex("motions").first("stage"))?.stage).toBe("proposal")
    await minutes(2)
    expect((await bot.store.knex("motions").first("stage"))?.stage).toBe("voting")
  })
})

describe("a reminder", () => {
  it("waits for ballots, and for nobody else", async () => {
    await bot.close()
    await start({ reminders: ["half"] })
    await inVoting()
    bot.waiting = [waiting("ben")]
    expect(await bot.pass("P2DT1M")).toEqual([])
    bot.waiting = [waiting("eve"), waiting("eve", { why: "turn" })]
    expect((await bot.pass("PT1M")).map(({ lane }) => lane)).toEqual(
      ["ana", "ben", "cem"].map((name) => `person:${person(name)}`),
    )
  })
})

describe("a month", () => {
  beforeEach(async () => {
    await bot.close()
    bot = await startBeforeOutage()
  })

  it("is closed whatever waits of strangers", async () => {
    away(bot, "2026-11-25T10:00")
    bot.waiting = [waiting("eve"), waiting("eve", { room: { ...membersRoom, place: "lobby" } })]
    await back(bot, "2026-12-03T10:00")
    expect(await closedMonths(bot)).toEqual(["2026-11"])
  })

  it("waits for what a member has said, such as that they leave, and not for ever", async () => {
    away(bot, "2026-11-25T10:00")
    bot.waiting = [waiting("ben")]
    await back(bot, "2026-12-03T10:00")
    await minutes(9)
    expect(await closedMonths(bot)).toEqual([])
    await minutes(2)
    expect(await closedMonths(bot)).toEqual(["2026-11"])
  })
})
