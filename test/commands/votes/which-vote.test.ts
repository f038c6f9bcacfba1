/**
 * Ballots of plain numbers, which name no vote. They count only if they could mean a single vote at the moment when they were sent. The
 * moment when the bot handles them makes no difference.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey, type Instant } from "../../../src/kernel/rules/types.ts"
import { putMember } from "../../../src/standing/store/members.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"

let bot: CoopBot
const members = { ana: "permanent", ben: "permanent", cem: "permanent" } as const
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members, settings: { smallRoll: 3 }, others: { farm: ["ben"] } })
})
afterEach(() => bot.close())

const propose = (title: string) => bot.say("ana", "members", `!propose ${title}`)
const sent = (sentAt: Instant) => ({ sentAt })
const voted = async (coop = "hive") =>
  (await bot.store.knex("roll").join("motions", "motions.id", "motion_id").where({ coop, voted: true })).map(
    ({ person, number }) => `${person.split(":")[0]} M${number}`,
  )

/** Puts M1 to the vote, and later M2 too. Returns a moment in which only M1 was open. */
async function bothOpen(): Promise<Instant> {
  await propose("One")
  await bot.pass("P2D")
  await propose("Two")
  await bot.pass("P1DT1M")
  const first = bot.clock.now()
  await bot.pass("P2D")
  return first
}

/**
 * Puts M1 and M2 to the vote, and then closes M1. Returns a moment in which only M1 was open (`first`), and one in which both were
 * (`both`).
 */
async function oneAfterTheOther(): Promise<{ first: Instant; both: Instant }> {
  const first = await bothOpen()
  const both = bot.clock.now()
  await bot.pass("P2D")
  return { first, both }
}

describe.each(["2 1", "!vote 2 1"])("a ballot %j that is handled late", (ballot) => {
  beforeEach(async () => {
    // Ben belongs to only one co-op, so the bot need not ask which co-op is meant.
    await bot.store.work((work) => putMember(work, coopKey("farm"), person("ben"), "former"))
  })

  it("for a vote that is closed by now is too late for that one, and never counts in the next", async () => {
    const { first } = await oneAfterTheOther()
    expect(await bot.ask("ben", "direct", ballot, sent(first))).toContain(
      "I could only read your message after the count",
    )
    expect(await voted()).toEqual([])
  })

  it("is asked about where two votes were open when it was sent, though one is by now", async () => {
    const { both } = await oneAfterTheOther()
    const said = await bot.ask("ben", "direct", ballot, sent(both))
    expect(said).toContain("than the one that is open for you now (M2)")
    // The example has a word in place of the numbers. If it had the earlier numbers, people who copy it might vote with them by mistake.
    expect(said).toContain("`!vote M2 NUMBERS`")
    expect(await voted()).toEqual([])
  })

  it("is asked about where no vote was open when it was sent, though one is by now", async () => {
    const before = bot.clock.now()
    await propose("One")
    await bot.pass("P3DT1M")
    expect(await bot.ask("ben", "direct", ballot, sent(before))).toContain("`!vote M1 NUMBERS`")
    expect(await voted()).toEqual([])
  })

  it("counts in the only vote that was open when it was sent, though a second is by now", async () => {
    const first = await bothOpen()
    expect(await bot.ask("ben", "direct", ballot, sent(first))).toContain("Counted for M1")
    expect(await voted()).toEqual(["@ben M1"])
  })

  it("counts where the voter's homeserver has a clock that is a little slow", async () => {
    await propose("One")
    await bot.pass("P3DT1M")
    const opened = await bot.store.knex("motions").first("voting_opened_at")
    const early = (Number(opened?.voting_opened_at) - 20_000) as Instant
    expect(await bot.ask("ben", "direct", ballot, sent(early))).toContain("Counted for M1")
  })

  it("is told how the last vote ended where nothing is open, as before", async () => {
    await propose("One")
    await bot.pass("P3DT1M")
    await bot.pass("P5D")
    expect(await bot.ask("ben", "direct", ballot)).toContain("the vote on M1 ended")
  })
})

describe("in German", () => {
  it("says the same", async () => {
    await bot.close()
    bot = await CoopBot.start({ commands, members, language: "de" })
    const { first, both } = await oneAfterTheOther()
    expect(await bot.ask("ben", "direct", "2 1", sent(first))).toContain(
      "lesen konnte ich deine Nachricht erst nach der Auszählung",
    )
    expect(await bot.ask("ben", "direct", "2 1", sent(both))).toContain("die jetzt für dich offen ist (M2)")
  })
})

describe("somebody in two co-ops", () => {
  const inFarm = { coop: "farm" }

  /** Puts an M1 to the vote in each co-op, and then closes the older vote. Returns a moment in which both were open. */
  async function oneInEach(): Promise<Instant> {
    await propose("One")
    await bot.pass("P1D")
    await bot.say("ben", "members", "!propose Other", inFarm)
    await bot.pass("P2DT1M")
    await bot.pass("P2D")
    const both = bot.clock.now()
    await bot.pass("P2DT1M")
    return both
  }

  it("whose plain numbers were sent while votes were open in both is asked, though one is closed by now", async () => {
    const both = await oneInEach()
    const said = await bot.ask("ben", "direct", "2 1", sent(both))
    expect(said).toContain("M1 – Farm")
    expect(said).toContain("`!vote M1 NUMBERS --coop farm`")
    expect(await voted("farm")).toEqual([])
    expect(await bot.ask("ben", "direct", "!vote M1 2 1 --coop farm", sent(both))).toContain("Counted for M1")
  })

  it("who has left the one since, whose vote was open then, is asked too", async () => {
    const both = await oneInEach()
    await bot.store.work((work) => putMember(work, coopKey("hive"), person("ben"), "former"))
    for (const ballot of ["2 1", "!vote 2 1"])
      expect(await bot.ask("ben", "direct", ballot, sent(both))).toContain("`!vote M1 NUMBERS`")
    expect(await voted("farm")).toEqual([])
  })
})
