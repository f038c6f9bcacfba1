/** What owners pay in for their shares, and get back when they leave (§19.1, §19.3). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { book } from "../../../src/ledger/acts/ledger.ts"
import { duesOf } from "../../../src/ledger/rules/ledger.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { person } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { heard, told } from "../../support/roles.ts"
import { sharedCoop, tomJoins } from "../../support/shares.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await sharedCoop()
})
afterEach(() => bot.close())

const write = (who: string, line: string) => bot.ask(who, "direct", line)
const altered = async () => (await verifyMinutes(bot.store.knex)).flatMap((one) => one.altered)

describe("a contribution", () => {
  it("is recorded by the treasurer, told to its owner, and shown to owners alone", async () => {
    const paid = await bot.say("ben", "direct", "!shares paid @ana 200 EUR on 2026-11-20")
    expect(told(paid, "ben")).toContain(
      "ana has paid in 200.00 EUR for their share (E1). 400.00 EUR are left to pay in.",
    )
    expect(told(paid, "ana")).toContain("You have paid in 200.00 EUR for your share (E1)")
    expect(heard(paid)).toBe("")
    expect(await write("cem", "!shares")).toContain("; 200.00 EUR of 600.00 EUR paid in")
    expect(await write("tom", "!shares")).not.toContain("200.00 EUR")
    // The books say of it that somebody paid in, and not who.
    await write("ben", "!shares paid @cem 100 EUR")
    for (const who of ["tom", "ana"]) {
      const books = await write(who, "!ledger")
      expect(books).toContain("Paid in for shares in this month, less what was taken back: 300.00 EUR in all.")
      expect(books).not.toMatch(/200\.00|E1|no\. 1|Paid to members/)
    }
    expect(await write("ben", "!ledger")).toContain("paid in for share no. 1")
    expect(await write("tom", "!minutes shares")).toContain("an owner paid in for their share (E1)")
    expect(await write("ben", "!balance")).toContain("paid in for shares")
    expect(await altered()).toEqual([])
  })

  it("is never more than the share is worth, nor in another currency, nor for nobody’s share", async () => {
    await write("ben", "!shares paid @ana 500 EUR")
    expect(await write("ben", "!shares paid @ana 100.01 EUR")).toContain("Of 600.00 EUR, 100.00 EUR are left to pay in")
    expect(await write("ben", "!shares paid @ana 100 EUR")).toContain("All of it is paid in now")
    expect(await write("ben", "!shares paid @ana 1 EUR")).toContain("All of the share is paid in already")
    expect(await write("ben", "!shares paid @tom 1 EUR")).toContain("tom holds no share")
    expect(await write("ben", "!shares paid @ana")).toContain("It goes like this")
    expect(await bot.ask("ben", "members", "!shares paid @cem 1 EUR")).toContain("nobody else’s business")
    expect(await write("cem", "!shares paid @cem 1 EUR")).toContain("treasurer")
    expect(await write("cem", "!shares")).toContain("cem: whole, since 20 November 2026; nothing of 600.00 EUR paid in")
  })

  it("can be reversed, and then counts no more", async () => {
    await write("ben", "!shares paid @ana 600 EUR")
    const taken = await bot.say("ben", "direct", "!reverse E1 it was Cem")
    expect(told(taken, "ben")).toContain("To record it correctly: `!shares paid @USER AMOUNT`")
    expect(told(taken, "ben")).not.toContain("!income")
    expect(told(taken, "ana")).toContain("E1 is taken back by E2, with the reason: it was Cem")
    expect(told(taken, "ana")).toContain("The 600.00 EUR count as never paid in for your share. Is that wrong?")
    expect(await write("ana", "!shares")).toContain("ana: whole, since 20 November 2026; nothing of 600.00 EUR paid in")
    expect(await write("ben", "!shares paid @cem 600 EUR")).toContain("cem has paid in 600.00 EUR")
    expect(await altered()).toEqual([])
  })

  it("of the treasurer is told to those who confirm the treasurer’s own payments", async () => {
    expect(await write("ben", "!shares paid @ben 5 EUR")).toContain(
      "Nobody else can check what you record for yourself",
    )
    await bot.act((act) => takeSeat(act, "moderator", person("cem"), null))
    const own = await bot.say("ben", "direct", "!shares paid @ben 500 EUR")
    expect(told(own, "cem")).toContain(
      "ben keeps the books, and has recorded 500.00 EUR as paid in for their own share (E2)",
    )
    expect(told(own, "ben")).toContain("I have told the officers who check what you record for yourself")
    const other = await bot.say("ben", "direct", "!shares paid @ana 5 EUR")
    expect(told(other, "cem")).toBe("")
  })

  it("is refused where shares are granted for work", async () => {
    await bot.close()
    bot = await sharedCoop({ paid: "granted" })
    expect(await write("ben", "!shares paid @ana 5 EUR")).toContain("Shares are granted for work here")
  })
})

describe("whoever leaves", () => {
  it("is owed what they paid in, by a day, in the provisional period too; and a wrong contribution can still be reversed", async () => {
    await tomJoins(bot)
    await write("ben", "!shares paid @tom 50 EUR")
    await bot.pass("P3M")
    await write("ben", "!shares paid @tom 25 EUR")
    expect(await write("tom", "!leave")).toContain(
      "What you have paid in for it, 75.00 EUR, is due to you, within 12 months",
    )
    expect(await write("tom", "!leave --sure")).toContain("75.00 EUR, is due to you")
    const dues = await write("tom", "!dues")
    expect(dues).toContain("75.00 EUR")
    expect(dues).toMatch(/50\.00 EUR, paid in for the share on .* November 2026; to be paid back by .* 2028/)
    expect(await write("tom", "!statement csv")).toBeDefined()
    expect(await write("ben", "!shares")).not.toContain("tom")
    const books = await write("ana", "!ledger")
    expect(books).not.toMatch(/falls due to somebody|E[1-4]\b|50\.00/)
    const taken = await bot.say("ben", "direct", "!reverse E2 it was Cem")
    expect(told(taken, "tom")).toContain("count as never paid in for your share, and are no longer due to you")
    expect(await write("tom", "!dues")).toContain("Due to you now: 50.00 EUR")
    expect(await write("ben", "!reverse E3 no")).toContain("rule")
    await write("ben", "!pay @tom 50 EUR for the share")
    expect(await altered()).toEqual([])
  })

  it("is not paid back with the next wages unasked, but named, and paid in time or when asked for", async () => {
    await write("ben", "!shares paid @cem 500 EUR")
    await write("ben", "!income 2000 EUR from the cider")
    await write("cem", "!leave --sure")
    expect(await write("ben", "!payrun")).toMatch(
      /Nothing is to be paid now\. .* need not be paid back yet: cem, 500\.00 EUR by .* 2027\. To pay it now: `!payrun cem`/,
    )
    await write("ben", "!payrun cem")
    expect(await write("ben", "!payrun drop")).toContain("is dropped")
    const owed = [
      { account: "expenses:other", amount: { minor: 10000n, currency: "EUR" }, basis: null },
      { account: duesOf(person("cem")), amount: { minor: -10000n, currency: "EUR" }, basis: null },
    ] as const
    await bot.act((act) => book(act, null, { kind: "adjustment", text: "the rest", postings: owed }))
    const begun = await write("ben", "!payrun")
    expect(begun).toContain("cem: 100.00 EUR")
    expect(begun).toMatch(
      /Not in it.*: cem, 500\.00 EUR by .* 2027\. To pay it now: `!payrun drop`, then `!payrun cem`/,
    )
    expect(await write("ben", "!payrun done")).toContain("100.00 EUR")
    await bot.pass("P10M")
    expect(await write("ben", "!payrun")).toContain("need not be paid back yet")
    await bot.pass("P1M")
    const last = await write("ben", "!payrun")
    expect(last).toContain("cem: 500.00 EUR")
    expect(last).not.toContain("Not in it")
  })
})
