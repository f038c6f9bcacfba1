/**
 * People who came and left while the bot was away (§8.3). Their days count from the moment when they came or left, even if the bot
 * notices that much later.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { welcome } from "../../../src/people/acts/joining.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { person } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { away, back, closedMonths, inviteDee, sent, spans, startBeforeOutage } from "../../support/outage.ts"
import { dueNow } from "../../support/owed.ts"
import { berlin, until } from "../../support/time.ts"
import { verifyMinutes } from "../../support/verify.ts"

const hive = coopKey("hive")
let bot: CoopBot
beforeEach(async () => {
  bot = await startBeforeOutage()
})
afterEach(() => bot.close())

describe("who leaves while the bot is away", () => {
  it("has the days until they said so", async () => {
    away(bot, "2026-11-24T12:00")
    bot.clock.set(berlin("2026-12-01T09:00"))
    expect(await bot.ask("cem", "direct", "!leave --sure", sent("2026-11-25T23:59"))).toContain("You have left")
    await back(bot, "2026-12-01T09:01")
    expect(await dueNow(bot, "cem")).toBe(6_000n)
    expect(await dueNow(bot, "ana")).toBe(11_000n)
    expect(await bot.ask("ana", "members", "!member @cem")).toContain("left on 25 November 2026")
    // The minutes keep the time at which the record was written.
    const record = await loose(bot.store.knex)("minutes").where({ act: "member-left" }).first()
    expect(Number(record.at)).toBe(berlin("2026-12-01T09:00"))
    await until(bot, "2027-01-01T00:00")
    expect(await dueNow(bot, "cem")).toBe(6_000n)
    expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ broken: null, altered: [], unbalanced: [] }])
  })

  it("has no day of the new month where it comes over midnight", async () => {
    away(bot, "2026-11-30T23:59")
    bot.clock.set(berlin("2026-12-01T00:01"))
    await bot.ask("cem", "direct", "!leave --sure", sent("2026-11-30T23:59:30"))
    await back(bot, "2026-12-01T00:02")
    await until(bot, "2027-01-01T00:00")
    expect(await dueNow(bot, "cem")).toBe(11_000n)
  })

  it("keeps what a month brought that was closed before their message came from another homeserver", async () => {
    await until(bot, "2026-12-03T09:00")
    await bot.ask("cem", "direct", "!leave --sure", sent("2026-11-25T10:00"))
    expect((await spans(bot, "cem"))[0]?.[1]).toBe(berlin("2026-12-01T00:00"))
    await until(bot, "2027-01-01T00:00")
    expect(await dueNow(bot, "cem")).toBe(11_000n)
  })

  it("was there for a moment, if their homeserver dates it before they came", async () => {
    await bot.ask("cem", "direct", "!leave --sure", sent("2026-11-01T10:00"))
    expect(await spans(bot, "cem")).toEqual([[berlin("2026-11-20T18:00"), berlin("2026-11-20T18:00")]])
    await until(bot, "2026-12-01T00:00")
    expect(await dueNow(bot, "cem")).toBe(1_000n)
  })
})

describe("who comes in while the bot is away", () => {
  it("has the days since then, and the month is closed after they are welcomed", async () => {
    await inviteDee(bot, "2026-11-24T23:59")
    away(bot, "2026-11-24T12:00")
    await back(bot, "2026-12-02T09:00")
    expect(await closedMonths(bot)).toEqual(["2026-11"])
    expect(await dueNow(bot, "dee")).toBe(7_000n)
    expect(await bot.ask("ana", "members", "!member @dee")).toContain("since 24 November 2026")
  })

  it("has them once, though they were invited once more meanwhile", async () => {
    await inviteDee(bot, "2026-11-24T23:59")
    away(bot, "2026-11-24T12:00")
    bot.clock.set(berlin("2026-12-02T09:00"))
    expect(await bot.ask("ana", "members", "!invite @dee:hive.example")).toContain("invited already")
    await back(bot, "2026-12-02T09:01")
    expect(await dueNow(bot, "dee")).toBe(7_000n)
  })

  it("belonged to the co-op from their invitation on at most, whatever their homeserver says", async () => {
    await until(bot, "2026-11-22T08:00")
    await inviteDee(bot, "2026-11-01T10:00")
    await bot.arrivals()
    expect(await spans(bot, "dee")).toEqual([[berlin("2026-11-22T08:00"), null]])
  })

  it("and is seen only when the month is closed, belongs to it from the next on", async () => {
    await until(bot, "2026-12-02T09:00")
    bot.clock.set(berlin("2026-11-29T09:00"))
    await inviteDee(bot, "2026-11-30T10:00")
    bot.clock.set(berlin("2026-12-02T09:01"))
    await bot.arrivals()
    expect(await spans(bot, "dee")).toEqual([[berlin("2026-12-01T00:00"), null]])
  })

  it("holds up the month as long as it cannot be looked who has come", async () => {
    bot.arrivals = () => Promise.reject(new Error("the homeserver is away"))
    await expect(until(bot, "2026-12-01T00:00")).rejects.toThrow("is away")
    expect(await closedMonths(bot)).toEqual([])
    bot.faults.length = 0
    bot.arrivals = async () => {}
    await bot.pass("PT5S")
    expect(await closedMonths(bot)).toEqual(["2026-11"])
  })

  it("the day they had left is one day, and their second time begins when the first had ended", async () => {
    await until(bot, "2026-11-24T08:00")
    await bot.ask("cem", "direct", "!leave --sure", sent("2026-11-24T08:00"))
    await bot.store.work((work) => putSeat(work, hive, "moderator", person("ana")))
    await bot.ask("ana", "members", "!invite @cem")
    await bot.act((act) => welcome(act, person("cem"), berlin("2026-11-24T07:00")))
    expect((await spans(bot, "cem"))[1]).toEqual([berlin("2026-11-24T08:00"), null])
    await until(bot, "2026-12-01T00:00")
    expect(await dueNow(bot, "cem")).toBe(11_000n)
  })
})
