/** Pay runs that end in another way than planned. A run is dropped, or less is due to somebody who has left meanwhile. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { putMember } from "../../../src/standing/store/members.ts"
import { person } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { dueNow, owe } from "../../support/owed.ts"
import { delivered, last, payingCoop, redacted } from "../../support/paying.ts"
import { saysNo } from "../../support/says-no.ts"
import { verifyMinutes } from "../../support/verify.ts"

const hive = coopKey("hive")
let bot: CoopBot
beforeEach(async () => {
  bot = await payingCoop()
})
afterEach(() => bot.close())

describe("!payrun drop", () => {
  it("ends the run, books nothing, and takes back what was sent", async () => {
    await bot.say("ben", "treasury", "!payrun")
    const sent = await delivered(bot)
    const answers = await bot.say("ben", "treasury", "!payrun drop")
    expect(last(answers)).toContain("Pay run November 2026 is dropped. Nothing is booked.")
    expect(redacted(answers)).toEqual(sent)
    expect(last(answers)).toContain("I have removed what I sent you to pay with: do not use it any more.\nIf you")
    expect(await bot.store.knex("payments")).toEqual([])
    expect(await dueNow(bot, "ana")).toBe(50_000n)
    expect(last(await bot.say("ben", "treasury", "!payrun"))).toContain("512.34 EUR")
    const codes = (await bot.store.knex("pay_runs")).map(({ code }) => code)
    expect(new Set(codes).size).toBe(2)
  })

  it("says that something was taken back only where it was", async () => {
    const taken = "I have taken back"
    await bot.say("ana", "direct", "!forget payinfo")
    await bot.say("ben", "treasury", "!payrun @ana")
    expect(last(await bot.say("ben", "treasury", "!payrun drop"))).toBe(
      "Pay run November 2026 is dropped. Nothing is booked.\n\n" +
        "If you have already paid some of it, record that: `!pay @USER AMOUNT`",
    )
    // When cem gives new details, the bot removes the old ones from the room. So when the run is dropped, nothing is left to remove.
    await bot.say("ben", "treasury", "!payrun @cem")
    await bot.say("cem", "direct", "!payinfo LT121000011101001000 Cem Çelik")
    expect(last(await bot.say("ben", "treasury", "!payrun drop"))).not.toContain(taken)
    // The details could not be delivered, so there is nothing to remove.
    await bot.say("ben", "treasury", "!payrun @cem")
    await bot.store.knex("outbox").whereLike("name", "payment-details:%").update({ state: "failed", failure: "M_TEST" })
    expect(last(await bot.say("ben", "treasury", "!payrun done"))).not.toContain(taken)
  })
})

describe("a pay run with somebody in it who has left, and to whom less is due by now", () => {
  beforeEach(async () => {
    await bot.say("ben", "treasury", "!payrun")
    await bot.store.work((work) => putMember(work, hive, person("cem"), "former"))
    await owe(bot, "cem", -234n)
  })

  it("is refused with what to type, and that works where they were not paid: dropped, and begun anew", async () => {
    const said = await saysNo(bot, "ben", "!payrun done")
    expect(said).toContain("cem (12.34 EUR in the run, 10.00 EUR due now)")
    expect(said).toContain("If they were not: `!payrun drop`, then `!payrun` for what is due now")
    await bot.say("ben", "treasury", "!payrun drop")
    expect(last(await bot.say("ben", "treasury", "!payrun"))).toContain("- cem: 10.00 EUR\n")
    expect(last(await bot.say("ben", "treasury", "!payrun done"))).toContain("3 payments are booked")
    for (const name of ["ana", "cem"]) expect(await dueNow(bot, name)).toBe(0n)
  })

  it("is booked where they were paid, as an advance, though nobody else gives them one", async () => {
    expect(last(await bot.say("ben", "treasury", "!payrun done --advance"))).toContain("3 payments are booked")
    expect(await dueNow(bot, "cem")).toBe(-234n)
    expect(await saysNo(bot, "ben", "!pay @cem 1 EUR --advance")).toContain("cem")
    expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ broken: null, altered: [], unbalanced: [] }])
  })

  it("has them no more where nothing is due to them at all", async () => {
    await owe(bot, "cem", -1_000n)
    expect(await saysNo(bot, "ben", "!payrun done")).toContain("cem (12.34 EUR in the run, 0.00 EUR due now)")
    await bot.say("ben", "treasury", "!payrun drop")
    expect(last(await bot.say("ben", "treasury", "!payrun"))).not.toContain("cem")
  })
})
