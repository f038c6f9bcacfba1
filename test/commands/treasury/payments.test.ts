/** Payments (§7.2, §8.7) that the treasurer records. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { month } from "../../../src/kernel/rules/months.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { putMember } from "../../../src/standing/store/members.ts"
import { freeze } from "../../../src/standing/store/offices.ts"
import { openPayRun } from "../../../src/treasury/store/pay-runs.ts"
import { type Manner, person, unsigned } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { withoutChance } from "../../support/normal.ts"
import { dueNow, owe, owingCoop, seat } from "../../support/owed.ts"
import { saysNo } from "../../support/says-no.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot

beforeEach(async () => {
  bot = await owingCoop()
})
afterEach(() => bot.close())

/** Says the text. Checks that nothing but the answer was written. */
const refused = (who: string, text: string, place: Place = "direct", manner?: Manner): Promise<string> =>
  saysNo(bot, who, text, place, manner)

describe("!pay", () => {
  it("books what was paid, says what is left, and asks the receiver in their direct room", async () => {
    const [told, answer, ...others] = await bot.say("ben", "treasury", "!pay @ana 100 EUR for October")
    expect(others).toEqual([])
    expect(answer?.body).toBe(
      "P1 · 100.00 EUR to ana for October is booked (E2).\n\n20.00 EUR more is due to ana.\n\nI have asked ana to confirm it.",
    )
    expect(told?.lane).toBe("person:@ana:hive.example")
    expect(told?.body).toBe(
      "ben has recorded a payment to you: P1 · 100.00 EUR for October\n\n" +
        "I know no account of yours, so it came another way; ben can say which.\n\nHas it arrived? `!confirm P1`\n" +
        "Not arrived, or wrong? `!dispute P1 REASON`\nOnly the treasurer reads the reason.",
    )
    expect(await dueNow(bot, "ana")).toBe(2_000n)
  })

  it("asks how much it was, with what is due to the person as the example", async () => {
    expect(await refused("ben", "!pay ana")).toBe(
      "How much have you paid at the bank? I only book it. ana is due 120.00 EUR: `!pay ana 120.00 EUR`. To prepare everybody’s pay: `!payrun`",
    )
    expect(await refused("ben", "!pay 20 EUR")).toContain("Whom, and how much?")
    expect(await refused("ben", "!pay nobody")).toContain("I know nobody called nobody")
  })

  it("takes the amount first as well, German words, and no purpose", async () => {
    expect(await bot.ask("ben", "direct", "!pay 20 EUR to @ana for bread")).toContain("P1 · 20.00 EUR to ana for bread")
    expect(await bot.ask("ben", "direct", "!zahlen @ana 20 € für Brot")).toContain("P2 · 20.00 EUR to ana for Brot")
    expect(await bot.ask("ben", "direct", "!pay ana 80")).toContain("Nothing more is due to ana in that currency.")
    expect(await dueNow(bot, "ana")).toBe(0n)
  })

  it("pays no more than is due, and gives the line for an advance to copy", async () => {
    const answer = await refused("ben", "!pay @ana 200 EUR for autumn")
    expect(answer).toContain("ana is due 120.00 EUR; 200.00 EUR is more, so I have booked nothing.")
    const line = /`(!pay [^`]*)`/.exec(answer)?.[1] ?? ""
    expect(line).toBe("!pay ana 200.00 EUR for autumn --advance")
    const [told, booked] = await bot.say("ben", "direct", line)
    expect(booked?.body).toContain("ana now has 80.00 EUR in advance")
    expect(told?.body).toContain("It is an advance")
    expect(await refused("ben", "!pay @ana 1 EUR")).toContain("who still has 80.00 EUR in advance")
    expect(await bot.ask("ben", "direct", "!pay @ana 1 EUR —vorschuss")).toContain("ana now has 81.00 EUR in advance")
    expect(await dueNow(bot, "ana")).toBe(-8_100n)
  })

  it("names a person exactly in what is to be copied", async () => {
    await bot.act(({ work, coop }) => putMember(work, coop.key, person("_x_y"), "trial"))
    expect(await refused("ben", "!pay @_x_y:hive.example 5 EUR for *wax*")).toContain(
      "`!pay _x_y 5.00 EUR for *wax* --advance`",
    )
  })

  it("is not cut off where its text is too long", async () => {
    // A text that is too long is refused. It makes no difference whether it reaches the limit at a space or inside a word.
    for (const text of ["wax ".repeat(60), `a${"wax ".repeat(60)}`, "w".repeat(141)])
      for (const line of [`!pay @ana 20 EUR for ${text}`, `!expense 20 EUR to Bo for ${text}${text}`])
        expect(await refused("ben", line)).toContain("too long for the ledger")
    expect(await refused("ana", `!propose ${"wax ".repeat(80)}`, "members")).toContain("too long for a title")
  })

  it("calls no advance what was due after all", async () => {
    const [told] = await bot.say("ben", "direct", "!pay @ana 120 EUR --advance")
    expect(told?.body).not.toContain("advance")
  })

  it("keeps currencies apart", async () => {
    expect(await refused("ben", "!pay @ana 100 JPY")).toContain("Nothing is due to ana in that currency")
    expect(await refused("ben", "!pay @ana 100 USD")).toContain("The co-op does not use USD")
  })

  it("pays whoever has left what is due to them, and no advance", async () => {
    await owe(bot, "cem", 5_000n)
    await bot.act(({ work, coop }) => putMember(work, coop.key, person("cem"), "former"))
    expect(await refused("ben", "!pay @cem 60 EUR --advance")).toContain("cem has left")
    expect(await bot.ask("ben", "direct", "!pay @cem 50 EUR")).toContain("P1 · 50.00 EUR to cem is booked")
  })

  it("waits for the end of a pay run that somebody is in", async () => {
    await owe(bot, "tom", 3_000n)
    const amount = { minor: 12_000n, currency: "EUR" }
    await bot.act(({ work, coop }) => {
      const run = { of: month("2026-10"), before: work.now, dues: [{ person: person("ana"), amount }] }
      return openPayRun(work, coop.key, person("ben"), run)
    })
    expect(await refused("ben", "!pay @ana 120 EUR")).toContain(
      "ana is in the pay run of October 2026, which is still open",
    )
    expect(await bot.ask("ben", "direct", "!todo")).toContain(
      "- The pay run for October 2026 is open. When all of it is paid: `!payrun done`.",
    )
    expect(await bot.ask("ana", "direct", "!todo")).not.toContain("pay run")
    expect(await bot.ask("ben", "direct", "!pay @tom 30 EUR")).toContain("P1 · 30.00 EUR to tom is booked")
  })

  it("is not for whom the co-op never knew", async () => {
    expect(await refused("ben", "!pay @zoe:far.example 50 EUR --advance")).toContain("has never known @zoe:far.example")
    expect(await refused("ben", "!pay @zoe 50 EUR")).toContain("zoe")
  })

  it.each([
    ["0 EUR", "is nothing"],
    ["-5 EUR", "is less than nothing"],
    ["1e15 EUR", "is not an amount"],
    ["1000000000000000 EUR", "more money than I can believe"],
    ["1.234 EUR", "can be read in two ways"],
    ["much", "is not an amount"],
    ["20 EUR for DE89 3704 0044 0532 0130 00", "There is an account number in that text"],
  ])("refuses %s", async (typed, said) => {
    expect(await refused("ben", `!pay @ana ${typed}`)).toContain(said)
  })

  it("asks for whom where only an amount is typed", async () => {
    expect(await refused("ben", "!pay 20 EUR for bread")).toContain("Whom, and how much?")
  })

  it("is the treasurer’s, from a device of theirs, while the treasury is open", async () => {
    expect(await refused("ana", "!pay @ana 20 EUR")).toContain("treasurer")
    expect(await refused("ben", "!pay @ana 20 EUR", "direct", unsigned)).toContain("is not verified")
    await bot.say("cem", "members", "!impeach --sure")
    await bot.act(({ work, coop }) => freeze(work, coop.key, 1))
    expect(await refused("ben", "!pay @ana 20 EUR")).toContain("The treasury is frozen")
  })

  it("typed in the members’ room is taken out, and refused where nobody else reads it", async () => {
    const before = await bot.everything()
    const said = await bot.say("ben", "members", "!pay @ana 100 EUR for October")
    expect(said.map(({ lane, errand }) => `${lane} ${errand.do}`)).toEqual([
      "room:!members-hive:hive.example redact",
      "person:@ben:hive.example say",
    ])
    expect(said[1]?.body).toContain("so I have removed your message. I have recorded nothing.")
    expect(said.map(({ body }) => body).join()).not.toMatch(/ana|100|October/)
    expect(await bot.everything()).toBe(before)
    const unencrypted = { room: { encrypted: false, mayRedact: false }, trust: { encrypted: false } as const }
    expect(await bot.ask("ben", "direct", "!pay @ana 100 EUR", unencrypted)).toContain("do it yourself")
    expect(await bot.everything()).toBe(before)
  })

  it("leaves nothing of person and amount in the minutes", async () => {
    await bot.say("ben", "treasury", "!pay @ana 100 EUR for October")
    await bot.say("ana", "direct", "!dispute P1 It was 90")
    await bot.say("ana", "direct", "!confirm P1")
    const rows = await loose(bot.store.knex)("minutes").where({ coop: "hive" }).orderBy("number")
    const ours = rows.slice(-3)
    expect(ours.map(({ act, actor }) => `${act} ${actor}`)).toEqual([
      "entry-booked @ben:hive.example",
      "payment-disputed null",
      "payment-confirmed null",
    ])
    expect(ours.map(({ details }) => withoutChance(details)).join()).not.toMatch(/ana|100|10000|90|October/)
    expect((await verifyMinutes(bot.store.knex)).every((chain) => !("fault" in chain))).toBe(true)
    const shown = await bot.ask("tom", "members", "!minutes treasury")
    expect(shown).toContain("P1 was disputed")
    expect(shown).toContain("P1 was confirmed")
    expect(withoutChance(shown)).not.toMatch(/\bana\b|100/)
  })
})

it("nothing of payments is known in another co-op", async () => {
  await bot.close()
  bot = await CoopBot.start({ commands, others: { tower: ["zoe"] } })
  await seat(bot, "ben", "treasurer")
  await owe(bot, "ana", 12_000n)
  await bot.say("ben", "direct", "!pay @ana 100 EUR")
  expect(await bot.ask("zoe", "direct", "!confirm P1")).toContain("There is no P1")
  expect(await bot.store.knex("payments").where({ coop: coopKey("tower") })).toEqual([])
})
