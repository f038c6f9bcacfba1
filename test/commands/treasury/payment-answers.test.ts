/** Payments (§8.7): the receiver confirms or disputes them. If the receiver is the treasurer, another officer does so instead. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Place } from "../../../src/bot/message.ts"
import { putMember } from "../../../src/standing/store/members.ts"
import { freeze } from "../../../src/standing/store/offices.ts"
import { paymentReversed } from "../../../src/treasury/acts/payments.ts"
import { type Manner, person, unsigned } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { owe, owingCoop, seat } from "../../support/owed.ts"
import { saysNo } from "../../support/says-no.ts"

let bot: CoopBot

beforeEach(async () => {
  bot = await owingCoop()
})
afterEach(() => bot.close())

/** Says the text. Checks that nothing but the answer was written. */
const refused = (who: string, text: string, place: Place = "direct", manner?: Manner): Promise<string> =>
  saysNo(bot, who, text, place, manner)

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

  it("disputes it without its number while no other payment waits for them, and is asked which where two do", async () => {
    await owe(bot, "ana", 5_000n)
    await bot.say("ben", "treasury", "!pay @ana 50 EUR")
    const asked = await refused("ana", "!dispute nothing came")
    expect(asked).toContain("P1 (100.00 EUR) and P2 (50.00 EUR) wait for your answer")
    expect(asked).toContain("`!dispute P1 REASON`")
    await bot.ask("ana", "direct", "!confirm P2")
    expect(await bot.ask("ana", "direct", "!dispute nothing came")).toContain("You have disputed P1 · 100.00 EUR")
    expect(await bot.ask("ben", "direct", "!payments @ana")).toContain("disputed: “nothing came”")
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
    expect(await refused("ana", "!confirm E1")).toContain("is not the number of a payment")
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
    expect(said[0]?.body).toContain("another officer must confirm. There is none yet, and it can wait.")
    expect(said[0]?.body).toContain("`!stand moderator`")
    expect(await bot.ask("cem", "direct", "!todo")).not.toContain("P1")
    await seat(bot, "cem", "moderator")
    expect(await bot.ask("cem", "direct", "!todo")).toContain("The treasurer has paid themselves P1 (50.00 EUR)")
    expect(await bot.ask("cem", "direct", "!payments")).toContain("wait for another officer\n\n- P1 · 50.00 EUR to ben")
    expect(await bot.ask("cem", "direct", "!confirm P1")).toContain("You have confirmed P1")
    expect(await bot.ask("cem", "direct", "!payments")).not.toContain("P1")
  })
})
