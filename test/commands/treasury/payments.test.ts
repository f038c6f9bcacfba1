/** Payments (§7.2, §8.7): the treasurer records them, and the receiver confirms or disputes them. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { month } from "../../../src/kernel/rules/months.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { putMember } from "../../../src/standing/store/members.ts"
import { freeze } from "../../../src/standing/store/offices.ts"
import { paymentReversed } from "../../../src/treasury/acts/payments.ts"
import { openPayRun } from "../../../src/treasury/store/pay-runs.ts"
import { type Manner, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { withoutChance } from "../../support/normal.ts"
import { dueNow, owe, seat } from "../../support/owed.ts"
import { saysNo } from "../../support/says-no.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
const unsigned: Manner = { trust: { encrypted: true, device: "unsigned", identity: null } }

// ben is the treasurer, and 120 euros are due to ana.
beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { currencies: ["EUR", "JPY"] } })
  await seat(bot, "ben", "treasurer")
  await owe(bot, "ana", 12_000n)
})
afterEach(() => bot.close())

/** Says it, and checks that nothing but the answer was written. */
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
      "ben has recorded a payment to you: P1 · 100.00 EUR for October\n\nHas it arrived? `!confirm P1`\n" +
        "Not arrived, or wrong? `!dispute P1 REASON`: nobody but the treasurer reads the reason.",
    )
    expect(await dueNow(bot, "ana")).toBe(2_000n)
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
    // The text is refused whether a space or a letter stands where it would be cut.
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

describe("whoever got a payment", () => {
  beforeEach(() => bot.say("ben", "treasury", "!pay @ana 100 EUR for October"))

  it("confirms it, once", async () => {
    expect(await bot.ask("ana", "direct", "!confirm p1")).toBe("You have confirmed P1 · 100.00 EUR for October.")
    expect(await refused("ana", "!confirm P1")).toContain("P1 was confirmed on Fri 20 Nov, 18:00 CET, and stays so")
    expect(await refused("ana", "!dispute P1 Not so")).toContain("P1 was confirmed on")
  })

  it("disputes it with a reason that the treasurer alone is told, and can confirm it later", async () => {
    const [told, answer, ...others] = await bot.say("ana", "direct", "!dispute P1 Only 90 euros\nhave arrived.")
    expect(others).toEqual([])
    expect(answer?.body).toContain(
      "You have disputed P1 · 100.00 EUR for October.\n\nI have told ben, and nobody else.",
    )
    expect(told?.lane).toBe("person:@ben:hive.example")
    expect(told?.body).toContain("ana disputes P1 · 100.00 EUR for October\n\n> Only 90 euros have arrived.")
    expect(told?.body).toContain("`!reverse E2 REASON`")
    const [row] = await bot.store.knex("payments")
    expect(JSON.stringify(row)).not.toContain("90 euros")
    expect(await refused("ana", "!dispute P1 Still not")).toContain("P1 is disputed already")
    const [over, confirmed] = await bot.say("ana", "direct", "!confirm P1")
    expect(confirmed?.body).toContain("You have confirmed P1")
    expect(over).toMatchObject({ lane: "person:@ben:hive.example" })
    expect(over?.body).toContain("The dispute is over.")
  })

  it("is told when it is taken back, and then there is nothing to confirm", async () => {
    const [told] = await bot.act((act) => paymentReversed(act, { number: 2 }, person("ben")))
    expect(told).toMatchObject({ lane: "person:@ana:hive.example" })
    expect(told?.body).toContain("ben has taken back P1 · 100.00 EUR for October.")
    expect(await refused("ana", "!confirm P1")).toContain("P1 was taken back")
  })

  it("is told who took it back, whoever had confirmed it before", async () => {
    await bot.say("ana", "direct", "!confirm P1")
    const said = await bot.say("ben", "direct", "!reverse E2 Slip")
    const told = said.find(({ lane }) => lane === "person:@ana:hive.example")
    expect(told?.body).toContain("ben has taken back P1 · 100.00 EUR for October.")
  })

  it("is the only one: for everybody else it is as if there was none", async () => {
    const unknown = await refused("cem", "!confirm P9")
    expect(unknown).toContain("There is no P9 that you can confirm or dispute.")
    expect(await refused("cem", "!confirm P1")).toBe(unknown.replaceAll("P9", "P1"))
    expect(await refused("ben", "!dispute P1 No")).toBe(unknown.replaceAll("P9", "P1"))
    expect(await refused("ana", "!confirm 1")).toContain("is not the number of a payment")
  })

  it("says so from a device of theirs, in their direct room", async () => {
    expect(await refused("ana", "!confirm P1", "direct", unsigned)).toContain("is not verified")
    expect(await refused("ana", "!confirm P1", "members")).toContain("direct message")
    const said = await bot.say("ana", "members", "!dispute P1 Only 90 euros have arrived.")
    expect(said.map(({ lane, errand }) => `${lane} ${errand.do}`)).toEqual([
      "room:!members-hive:hive.example redact",
      "person:@ana:hive.example say",
    ])
    expect(said[1]?.body).toContain("`!dispute P1 REASON`")
    expect(await refused("ana", "!dispute P1 Not on DE89370400440532013000")).toContain("account number")
  })

  it("can dispute it while nobody is treasurer, and whoever comes next finds it", async () => {
    await bot.store.knex("seats").delete()
    const said = await bot.say("ana", "direct", "!dispute P1 Nothing came")
    expect(said).toHaveLength(1)
    expect(said[0]?.body).toContain("Nobody is treasurer now")
    await seat(bot, "cem", "treasurer")
    expect(await bot.ask("cem", "direct", "!payments")).toContain("disputed: “Nothing came”")
  })
})

describe("whoever has left", () => {
  it("sees, confirms and disputes what they were paid, also while the treasury is frozen", async () => {
    await owe(bot, "cem", 5_000n)
    await bot.act(({ work, coop }) => putMember(work, coop.key, person("cem"), "former"))
    await bot.say("ben", "direct", "!pay @cem 30 EUR")
    await bot.say("ben", "direct", "!pay @cem 20 EUR")
    await bot.say("ana", "members", "!impeach --sure")
    await bot.act(({ work, coop }) => freeze(work, coop.key, 1))
    expect(await bot.ask("cem", "direct", "!payments")).toContain("- P2 · 20.00 EUR")
    expect(await bot.ask("cem", "direct", "!confirm P1")).toContain("You have confirmed P1")
    expect(await bot.ask("cem", "direct", "!dispute P2 Nothing came")).toContain("You have disputed P2")
    expect(await bot.ask("ben", "direct", "!payments @cem")).toContain("disputed: “Nothing came”")
  })
})

describe("what is said of payments", () => {
  it("reaches its receiver and the treasurer, and nobody else", async () => {
    await seat(bot, "cem", "moderator")
    const heard = []
    for (const [name, text] of [
      ["ben", "!pay @ana 87.65 EUR for Wax"],
      ["ana", "!dispute P1 Only 12.34 EUR came"],
      ["ben", "!payments"],
      ["ana", "!confirm P1"],
      ["ana", "!todo"],
    ] as const)
      heard.push(...(await bot.say(name, "direct", text)))
    await bot.say("ben", "direct", "!reverse E2 Slip")
    for (const name of ["cem", "tom"])
      for (const place of ["members", "direct"] as const)
        for (const text of [
          "!payments",
          "!payments @ana",
          "!todo",
          "!confirm P1",
          "!dispute P1 No",
          "!minutes",
          "!ledger",
        ])
          heard.push(...(await bot.say(name, place, text)))
    const others = heard.filter(
      ({ lane }) => lane !== "person:@ana:hive.example" && lane !== "person:@ben:hive.example",
    )
    expect(others.length).toBeGreaterThan(20)
    expect(others.filter(({ body }) => /87\.65|12\.34|Wax/.test(body))).toEqual([])
  })
})

describe("a payment of the treasurer to themselves", () => {
  beforeEach(() => owe(bot, "ben", 5_000n))

  it("is marked, and confirmed by another officer, who is asked", async () => {
    await seat(bot, "cem", "moderator")
    const [asked, answer] = await bot.say("ben", "treasury", "!pay @ben 50 EUR for October")
    expect(answer?.body).toContain("You cannot confirm a payment to yourself; another officer must. I have asked cem.")
    expect(asked?.lane).toBe("person:@cem:hive.example")
    expect(asked?.body).toContain("has recorded a payment to themselves: P1 · 50.00 EUR for October")
    expect(await refused("ben", "!confirm P1")).toContain("another officer confirms or disputes it")
    expect(await refused("ana", "!confirm P1")).toContain("There is no P1 that you can confirm")
    const [told] = await bot.say("cem", "direct", "!dispute P1 Never agreed")
    expect(told).toMatchObject({ lane: "person:@ben:hive.example" })
    expect(told?.body).toContain("cem disputes P1")
    expect(await bot.ask("cem", "direct", "!confirm P1")).toContain("You have confirmed P1")
  })

  it("is disputed for a reason that the treasurer reads, and whoever said it, but no third officer", async () => {
    for (const name of ["ana", "cem"]) await seat(bot, name, "moderator")
    await bot.say("ben", "treasury", "!pay @ben 50 EUR")
    await bot.say("cem", "direct", "!dispute P1 Never agreed")
    for (const name of ["ben", "cem"])
      expect(await bot.ask(name, "direct", "!payments")).toContain(
        "disputed, to ".concat(name === "ben" ? "yourself" : "themselves", ": “Never agreed”"),
      )
    const third = await bot.ask("ana", "direct", "!payments")
    expect(third).toContain("P1 · 50.00 EUR to ben (20 November 2026): disputed")
    expect(third).not.toContain("agreed")
  })

  it("waits, where there is no other officer, for one who comes later", async () => {
    const said = await bot.say("ben", "treasury", "!pay @ben 50 EUR")
    expect(said).toHaveLength(1)
    expect(said[0]?.body).toContain("there is no other officer who could. It waits until there is one.")
    expect(said[0]?.body).toContain("`!stand moderator`")
    expect(await bot.ask("cem", "direct", "!todo")).not.toContain("P1")
    await seat(bot, "cem", "moderator")
    expect(await bot.ask("cem", "direct", "!todo")).toContain("The treasurer has paid themselves P1 (50.00 EUR)")
    expect(await bot.ask("cem", "direct", "!payments")).toContain("wait for another officer\n\n- P1 · 50.00 EUR to ben")
    expect(await bot.ask("cem", "direct", "!confirm P1")).toContain("You have confirmed P1")
    expect(await bot.ask("cem", "direct", "!payments")).not.toContain("P1")
  })
})

describe("!payments", () => {
  beforeEach(async () => {
    await owe(bot, "tom", 3_000n)
    for (const text of ["@ana 100 EUR for October", "@tom 30 EUR", "@ana 20 EUR"])
      await bot.say("ben", "direct", `!pay ${text}`)
    await bot.say("ana", "direct", "!confirm P1")
    await bot.say("tom", "direct", "!dispute P2 Nothing came")
  })

  it("shows everybody those to themselves", async () => {
    expect(await bot.ask("ana", "direct", "!payments")).toBe(
      "Payments to you\n\n- P3 · 20.00 EUR (20 November 2026): not confirmed yet\n" +
        "- P1 · 100.00 EUR for October (20 November 2026): confirmed\n\nTo confirm one: `!confirm P3`\nTo dispute it: `!dispute P3 REASON`",
    )
    expect(await bot.ask("tom", "direct", "!payments")).toContain(
      "- P2 · 30.00 EUR (20 November 2026): disputed: “Nothing came”",
    )
    expect(await bot.ask("cem", "direct", "!payments")).toBe("There are no payments to you yet.")
    expect(await refused("cem", "!payments @ana")).toContain("shown to the treasurer alone")
  })

  it("shows the treasurer all, what is disputed and what waits first", async () => {
    const all = await bot.ask("ben", "direct", "!payments")
    expect([...all.matchAll(/- (P\d)/g)].map(([, id]) => id)).toEqual(["P2", "P3", "P1"])
    expect(all).toContain("- P2 · 30.00 EUR to tom (20 November 2026): disputed: “Nothing came”")
    expect(await bot.ask("ben", "direct", "!payments @ana 2026-11")).toContain(
      "Payments to ana in November 2026\n\n- P3",
    )
    expect(await bot.ask("ben", "direct", "!payments 2026-10")).toBe("There are no payments in October 2026.")
    expect(await refused("ben", "!payments @ana @tom")).toContain("One person, one month")
    expect(await refused("ben", "!payments", "direct", unsigned)).toContain("not verified")
  })

  it("tells in the treasury room of a dispute, and not why", async () => {
    const all = await bot.ask("ben", "treasury", "!payments")
    expect(all).toContain("- P2 · 30.00 EUR to tom (20 November 2026): disputed\n")
    expect(all).not.toContain("Nothing came")
    expect(all).toContain("Why a payment is disputed I tell you in a direct message: `!payments`")
  })

  it("asked for among others is answered in a direct message", async () => {
    for (const [who, place] of [
      ["ana", "members"],
      ["ben", "members"],
      ["ana", "treasury"],
    ] as const) {
      const [list, answer] = await bot.say(who, place, "!payments")
      expect(list?.lane).toBe(`person:@${who}:hive.example`)
      expect(list?.body).toContain("P1 · 100.00 EUR")
      expect(answer?.body).toBe("I have sent you that directly.")
    }
  })

  it("is cut where it is long, and says how to see the rest", async () => {
    await owe(bot, "ana", 100_000n)
    for (let number = 0; number < 25; number += 1) await bot.say("ben", "direct", "!pay @ana 1 EUR")
    const answer = await bot.ask("ben", "direct", "!payments")
    expect(answer.match(/^- P/gm)).toHaveLength(25)
    expect(answer).toContain("… and 3 more. Of one month: `!payments 2026-11`")
  })
})

describe("!todo", () => {
  it("has payments to confirm, and disputes for the treasurer, where nobody else reads it", async () => {
    await bot.say("ben", "direct", "!pay @ana 100 EUR")
    await bot.say("ben", "direct", "!pay @ana 20 EUR")
    expect(await bot.ask("ana", "direct", "!todo")).toContain(
      "- You have been paid P1 (100.00 EUR) and P2 (20.00 EUR): say whether that has arrived, each with `!confirm P1` or `!dispute P1 REASON`",
    )
    const unencrypted = { room: { encrypted: false }, trust: { encrypted: false } as const }
    expect(await bot.ask("ana", "direct", "!todo", unencrypted)).not.toContain("P1")
    await bot.say("ana", "direct", "!confirm P1")
    await bot.say("ana", "direct", "!dispute P2 Nothing came")
    expect(await bot.ask("ana", "direct", "!todo")).not.toContain("P2")
    expect(await bot.ask("ben", "direct", "!todo")).toContain("- A payment is disputed: P2 (20.00 EUR).")
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
