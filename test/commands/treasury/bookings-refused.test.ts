/** Lines from the treasurer that are refused. Nothing is booked for them (§7.4). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Place } from "../../../src/bot/message.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { endOffice } from "../../../src/offices/acts/offices.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { person } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { refused } from "../../support/refused.ts"
import { withTreasurer } from "../../support/treasury.ts"

let bot: CoopBot
const hive = coopKey("hive")

beforeEach(async () => {
  bot = await withTreasurer()
})
afterEach(() => bot.close())

const ben = (body: string, place: Place = "treasury") => bot.ask("ben", place, body)

describe("nothing is booked", () => {
  const wrong: readonly (readonly [line: string, answer: string])[] = [
    ["!income -5 EUR from us", "less than nothing"],
    ["!income 0 EUR from us", "is nothing"],
    ["!income 1e15 EUR from us", "not an amount"],
    ["!income 1000000000000000 EUR from us", "more money than I can believe"],
    ["!income 1.234 EUR from us", "in two ways"],
    ["!income 500 USD from us", "does not use USD"],
    ["!income lots from us", "not an amount"],
    ["!income 500 EUR", "Where does it come from?"],
    ["!income 500 EUR from", "Where does it come from?"],
    ["!income 500 EUR City works", "After “500 EUR”, I do not know what “City works” is"],
    ["!income 500 EUR from \u2800", "Where does it come from?"],
    ["!income", "!income 500 EUR from TEXT"],
    [`!income 500 EUR from ${"x".repeat(201)}`, "too long"],
    ["!income 500 EUR from us DE89 3704 0044 0532 0130 00", "There is an account number"],
    ["!income DE89370400440532013000 from us", "There is an account number"],
    ["!expense 20 EUR to Bakery", "What was it for?"],
    ["!expense 20 EUR for bread", "To whom did it go?"],
    ["!expense 20 EUR to for", "To whom did it go?"],
    ["!expense 0 EUR to Bakery for bread", "is nothing"],
    ["!expense -20 EUR to Bakery for bread", "less than nothing"],
    ["!expense 20 USD to Bakery for bread", "does not use USD"],
    ["!expense 20 EUR to ana for DE89-3704-0044-0532-0130-00", "There is an account number"],
  ]

  it("by a line that says too little, too much, or nothing that can be believed", async () => {
    for (const [line, expected] of wrong) {
      const answer = await refused(bot, line)
      expect(answer, line).toContain(expected)
      expect(answer).not.toMatch(/DE89|3704/)
    }
  })

  const lines = ["!income 5 EUR from us", "!expense 5 EUR to Bakery for bread", "!reverse E1 Wrong"]

  it("by whoever is not the treasurer", async () => {
    await ben("!income 5 EUR from us")
    for (const line of lines) {
      expect(await refused(bot, line, "ana", { place: "direct" })).toContain("treasurer")
      await bot.say("zoe", "direct", line)
    }
    expect(await bot.store.knex("ledger_entries")).toHaveLength(1)
  })

  it("while the treasury is frozen", async () => {
    await ben("!income 5 EUR from us")
    await bot.say("ana", "members", "!impeach --sure")
    await bot.pass("P3DT1M")
    for (const name of ["ana", "cem", "ben"]) await bot.say(name, "direct", "!vote M1 1")
    for (const line of lines) expect(await refused(bot, line, "ben", { place: "direct" })).toContain("treasurer")
    // A treasurer who gets the seat while the treasury is frozen is refused too.
    await bot.store.work((work) => putSeat(work, hive, "treasurer", person("cem")))
    for (const line of lines)
      expect(await refused(bot, line, "cem", { place: "direct" })).toContain("The treasury is frozen")
  })

  it("from a device that nobody has signed, or unencrypted", async () => {
    await ben("!income 5 EUR from us")
    const unsigned = { trust: { encrypted: true, device: "unsigned", identity: "key of ben" } } as const
    const other = { trust: { encrypted: true, device: "signed", identity: "another" } } as const
    const plain = { trust: { encrypted: false }, room: { encrypted: false }, place: "direct" } as const
    for (const line of lines) {
      expect(await refused(bot, line, "ben", unsigned)).toContain("is not verified")
      expect(await refused(bot, line, "ben", other)).toContain("identity was reset")
      expect(await refused(bot, line, "ben", plain)).toContain("not encrypted")
    }
  })

  it("in the members’ room", async () => {
    for (const line of lines)
      expect(await refused(bot, line, "ben", { place: "members" })).toContain("in the treasury room")
  })

  it("by whoever was the treasurer", async () => {
    await bot.act((act) => endOffice(act, "treasurer", person("ben"), "resigned"))
    expect(await refused(bot, "!income 5 EUR from us", "ben", { place: "direct" })).toContain("treasurer")
  })
})
