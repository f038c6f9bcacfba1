/** Pay in a co-op (§18): a voted scale, rates that people hear of, a month's end, and late hours. */
import { afterEach, describe, expect, it } from "vitest"
import { approveLines } from "../../../src/hours/acts/writing.ts"
import { person } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { dueNow } from "../../support/owed.ts"
import { payingCoop, payOf, voteScale, work } from "../../support/pay.ts"
import { told } from "../../support/roles.ts"
import { until } from "../../support/time.ts"
import { adoptNow } from "../../support/treasury.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
afterEach(() => bot.close())

const scale = "ratio 3\nA 15-20 EUR +0.50\nB 18-30 EUR +0.75"

describe("pay by hours", () => {
  it("pays work of before the scale and of before the first rate, once a rate is set for those days", async () => {
    bot = await payingCoop()
    await work(bot, "ben", "2026-11-20", 2)
    await work(bot, "ben", "2026-11-25", 3)
    await voteScale(bot, scale)
    await bot.say("ana", "direct", "!rate @ben B 22 EUR from 2026-11-26 because he bakes")
    await work(bot, "ben", "2026-11-27", 1)
    await until(bot, "2026-12-01T09:00")
    expect(await payOf(bot, "ben")).toEqual(["2026-11 worked 1 h at 22.00 = 22.00"])
    // A new rate for paid days is refused. For days without one, it ends where the paid ones begin.
    expect(await bot.ask("ana", "direct", "!rate @ben B 25 EUR from 2026-11-27 because he asked")).toContain(
      "paid already",
    )
    const set = await bot.ask("ana", "direct", "!rate @ben B 20 EUR from 2026-11-20 because he began then")
    expect(set).toContain("from 20 November 2026 to 25 November 2026")
    expect(await bot.ask("ben", "direct", "!rate")).toContain("22.00 EUR")
    const later = await until(bot, "2027-01-01T09:00")
    expect(later.map(({ body }) => body).join("\n")).not.toContain("wait")
    expect((await payOf(bot, "ben")).slice(1)).toEqual(["2026-11 worked 5 h at 20.00 = 100.00"])
    expect((await verifyMinutes(bot.store.knex)).flatMap(({ altered }) => altered)).toEqual([])
  })

  it("says in `!hours`, `!dues` and `!statement` that approved hours wait for a rate, until one is set", async () => {
    bot = await payingCoop()
    await work(bot, "ben", "2026-11-20", 2)
    expect(await bot.ask("ben", "direct", "!hours")).not.toContain("not paid yet")
    await voteScale(bot, scale)
    for (const line of ["!hours", "!dues", "!statement 2026-11"])
      expect(await bot.ask("ben", "direct", line)).toContain("Approved and not paid yet: 2:00 h")
    expect(await bot.ask("dee", "direct", "!hours")).not.toContain("not paid yet")
    await bot.say("ana", "direct", "!rate @ben B 22 EUR from 2026-11-20 because he bakes")
    for (const line of ["!hours", "!statement 2026-11"])
      expect(await bot.ask("ben", "direct", line)).not.toContain("not paid yet")
    expect(await bot.ask("ben", "direct", "!statement 2026-11")).toContain("not paid so far: 2:00 h approved.")
  })

  it("takes a rate that is set later in place of all that were planned", async () => {
    bot = await payingCoop()
    await voteScale(bot, scale)
    await bot.say("ana", "direct", "!rate @ben B 25 EUR from 2027-03-01 because of his exam")
    await bot.say("ana", "direct", "!rate @ben B 21 EUR from 2026-11-24 because the exam fell through")
    expect(await bot.ask("ben", "direct", "!rate")).not.toContain("25.00")
    await work(bot, "ben", "2026-11-24", 1)
    await until(bot, "2027-03-02T09:00")
    await work(bot, "ben", "2027-03-01", 1)
    await until(bot, "2027-04-01T09:00")
    expect(await payOf(bot, "ben")).toEqual([
      "2026-11 worked 1 h at 21.00 = 21.00",
      "2027-03 worked 1 h at 21.00 = 21.00",
    ])
  })

  it("pays whoever has left for the hours that waited for a rate, and says of hours of earlier months once that they wait", async () => {
    bot = await payingCoop()
    await voteScale(bot, scale)
    await bot.say("ana", "direct", "!rate @dee A 16 EUR because she has begun")
    await work(bot, "ben", "2026-11-24", 2)
    await bot.say("ben", "direct", "!leave --sure")
    const ends = await until(bot, "2026-12-01T09:00")
    expect(ends.map(({ body }) => body).join("\n")).toContain("Approved hours of ben wait")
    expect((await until(bot, "2027-01-01T09:00")).map(({ body }) => body).join("\n")).not.toContain("ben")
    await bot.say("ana", "direct", "!rate @ben B 20 EUR from 2026-11-24 because he worked for it")
    await until(bot, "2027-02-01T09:00")
    expect(await dueNow(bot, "ben")).toBe(40_00n)
  })

  it("pays no day twice where it is instead of the monthly payment", async () => {
    bot = await payingCoop({ pay: { monthly: "instead" } })
    await voteScale(bot, scale)
    await adoptNow(bot, { monthly: "500 EUR" })
    await work(bot, "ben", "2026-11-25", 8)
    await until(bot, "2026-12-01T09:00")
    const due = await dueNow(bot, "ben")
    expect(due > 0n).toBe(true)
    expect(await bot.ask("ana", "direct", "!rate @ben B 22 EUR from 2026-11-21 because he bakes")).toContain(
      "The monthly payments up to 30 November 2026 fell due already",
    )
    await until(bot, "2027-01-01T09:00")
    expect(await payOf(bot, "ben")).toEqual([])
  })

  it("keeps everybody’s rate when a scale lacks a grade that was set during its vote, and takes no other currency", async () => {
    bot = await payingCoop({ currencies: ["EUR", "USD"] })
    await voteScale(bot, scale)
    await bot.say("ben", "members", "!scale propose ratio 4; A 15-28 EUR")
    await bot.say("ana", "direct", "!rate @ben B 22 EUR from 24 November because he bakes")
    await bot.pass("P3DT1M")
    for (const who of ["ana", "ben", "cem", "dee", "eli"]) await bot.say(who, "direct", "!vote M2 1")
    expect(await bot.ask("ben", "direct", "!scale")).toContain("28.00")
    expect(await bot.ask("ben", "direct", "!rate")).toContain("22.00 EUR")
    expect(await bot.ask("ben", "members", "!scale propose ratio 4; B 15-28 USD")).toContain("There are rates in EUR")
    await bot.say("ben", "direct", "!leave --sure")
    expect(await bot.ask("cem", "members", "!scale propose ratio 4; A 16-28 USD")).toContain("M3")
  })

  it("holds from the day on which its vote ended, though the bot was away then", async () => {
    bot = await payingCoop()
    await bot.say("ben", "members", `!scale propose ${scale}`)
    await bot.pass("P3DT1M")
    for (const who of ["ana", "ben", "cem"]) await bot.say(who, "direct", "!vote M1 1")
    await bot.pass("P40D")
    expect(await bot.ask("ben", "members", "!scale")).toContain("since 27 November 2026")
  })

  it("goes from the vote on a scale to the payroll of a month", async () => {
    bot = await payingCoop()
    expect(await bot.ask("ben", "members", "!scale")).toContain("no pay scale")
    expect(await bot.ask("ben", "direct", "!rate")).toContain("no hourly rate")
    expect(await bot.ask("ben", "members", "!rules country")).toContain("No country is set")
    expect(await bot.ask("ana", "direct", "!rate @ben B 22 EUR because he bakes")).toContain("no pay scale")

    // One grade too far apart is refused with the numbers, before anybody votes on it.
    expect(await bot.ask("ben", "members", "!scale propose ratio 2; A 15-31 EUR")).toMatch(
      /31\.00.*2\.07 times.*15\.00/,
    )
    expect(await bot.ask("tom", "members", `!scale propose ${scale}`)).toContain("Only")
    const opened = await bot.ask("ben", "members", `!scale propose ${scale}`)
    expect(opened).toContain("A 15–20, B 18–30 EUR, ratio 3")
    expect(opened).toMatch(/B +18\.00 +30\.00 +\+0\.75/)
    expect(await bot.ask("dee", "members", `!scale propose ${scale}`)).toContain("option 1 of M1")
    expect(await bot.ask("dee", "members", "!scale propose ratio 2; A 16-20 EUR")).toContain("A 16–20")
    await bot.pass("P3DT1M")
    expect(await bot.ask("eli", "members", "!scale propose ratio 2; A 17-20 EUR")).toContain("its vote has begun")
    for (const who of ["ana", "ben", "cem", "dee"]) await bot.say(who, "direct", "!vote M1 1 2 3")
    expect(await bot.ask("eli", "direct", "!vote M1 1 2 3")).toContain("It holds from 23 November 2026 on")
    expect(await bot.ask("tom", "members", "!scale")).toContain("The highest is 2 times the lowest; 3 times at most")

    // Rates: by whoever sets them, with a reason, and read by few.
    const set = await bot.say(
      "ana",
      "direct",
      "!rate @ben B 22 EUR an hour from 24 November because he leads the bakery now",
    )
    expect(told(set, "ana")).toContain("ben gets 22.00 EUR an hour")
    expect(told(set, "ben")).toMatch(
      /Your hourly rate is 22\.00 EUR.*in grade B, from 24 November 2026[\s\S]*he leads the bakery now[\s\S]*!mediate ana/,
    )
    expect(set.filter(({ lane }) => !lane.startsWith("person:@ana:") && !lane.startsWith("person:@ben:"))).toEqual([])
    for (const [line, why] of [
      ["!rate @ana B 22 EUR because I can", "Nobody sets their own rate"],
      ["!rate @dee B 31 EUR because she is good", "between 18.00 EUR and 30.00 EUR"],
      ["!rate @dee C 22 EUR because she is good", "no grade C"],
      ["!rate @dee B 22 EUR", "needs its reason in writing"],
      ["!rate @dee B 22 EUR from 2026-01-01 because of all before", "since 20 November 2026"],
      ["!rate @dee B 22 CHF because she is good", "in EUR, not in CHF"],
      ["!rate @dee B 22 EUR from someday because she is good", "as a day"],
    ] as const)
      expect(await bot.ask("ana", "direct", line)).toContain(why)
    expect(await bot.ask("dee", "direct", "!rate @eli A 16 EUR because of me")).toContain(
      "You do not set the rate of eli",
    )
    await bot.say("ana", "direct", "!rate @dee A 15.50 EUR from 2026-11-21 because she has just begun")
    for (const who of ["ana", "cem", "ben"]) expect(await bot.ask(who, "direct", "!rate @ben")).toContain("22.00 EUR")
    for (const who of ["dee", "tom"]) expect(await bot.ask(who, "direct", "!rate @ben")).not.toContain("22")
    expect(await bot.ask("ben", "members", "!minutes pay")).not.toMatch(/22\.00|of ben/)

    // A raise in mid-month, a sickness, and hours that nobody has approved yet.
    await work(bot, "ben", "2026-11-24", 8)
    await work(bot, "ben", "2026-11-25", 7.5)
    await work(bot, "ben", "2026-11-26", 8, "sick")
    await work(bot, "dee", "2026-11-25", 1 / 3)
    await work(bot, "eli", "2026-11-25", 8)
    await bot.say("ana", "direct", "!rate @ben B 24 EUR from 2026-11-27 because he teaches the others too")
    await work(bot, "ben", "2026-11-27", 4)
    const late = await work(bot, "dee", "2026-11-26", 1 / 3, "worked", { approved: false })
    expect(await bot.ask("ana", "direct", "!todo")).toContain("`!rate @eli A 15.00 EUR because REASON`")
    expect(await bot.ask("ana", "members", "!todo")).not.toContain("@eli")
    expect(await bot.ask("dee", "direct", "!todo")).not.toContain("@eli")
    const end = await until(bot, "2026-12-01T00:00")
    expect(end.map(({ body }) => body).join("\n")).toContain("The hours of November 2026 are due")
    expect(end.map(({ body }) => body).join("\n")).toContain("Approved hours of eli wait")
    expect(await payOf(bot, "ben")).toEqual([
      "2026-11 sick 8 h at 22.00 = 176.00",
      "2026-11 worked 15.5 h at 22.00 = 341.00",
      "2026-11 worked 4 h at 24.00 = 96.00",
    ])
    expect(await dueNow(bot, "ben")).toBe(61_300n)
    // 20 minutes at 15.50 are 5.16 and two thirds.
    expect(await dueNow(bot, "dee")).toBe(516n)
    expect(await dueNow(bot, "eli")).toBe(0n)
    expect(await bot.ask("cem", "treasury", "!payrun 2026-11")).toContain("613.00 EUR")
    expect(await bot.ask("ben", "direct", "!statement 2026-11")).toContain(
      "15:30 h in November 2026 at 22.00 EUR (grade B)",
    )
    expect(await bot.ask("ana", "direct", "!rate @ben B 25 EUR from 2026-11-24 because of before")).toContain(
      "paid already",
    )

    // What was approved late comes with the next month, and the cent that November's rounding left comes with it.
    await bot.act((act) => approveLines(act, person("ana"), [late]))
    await work(bot, "ben", "2026-11-25", -0.5, "worked")
    await until(bot, "2027-01-01T00:00")
    expect(await payOf(bot, "dee")).toEqual([
      "2026-11 worked 0.3333333333333333 h at 15.50 = 5.16",
      "2026-11 worked 0.3333333333333333 h at 15.50 = 5.17",
    ])
    expect((await payOf(bot, "ben")).at(-1)).toBe("2026-11 worked -0.5 h at 22.00 = -11.00")

    // The payroll: everybody's for the treasurer, one's own for others.
    const month = await bot.say("cem", "direct", "!payroll 2026-11")
    expect(month[0]?.body).toContain("Pay for November 2026: 618.16 EUR")
    const file = month.flatMap(({ errand }) =>
      errand.do === "file" ? [Buffer.from(errand.bytes, "base64").toString()] : [],
    )
    expect(file.join("").split("\r\n")).toContain("'@ben:hive.example,2026-11,worked,930,15.50,B,22.00,341.00,EUR,E1")
    const own = await bot.say("dee", "direct", "!payroll 2026")
    expect(own.map(({ body }) => body).join("\n")).toContain("10.33 EUR fell due, 0.00 EUR was paid")
    expect(own.map(({ body }) => body).join("\n")).toContain("no tax program")
    expect(await bot.ask("cem", "direct", "!payroll 2031")).toContain("no year that has begun")
    expect((await verifyMinutes(bot.store.knex)).map(({ broken, unbalanced }) => [broken, unbalanced])).toEqual([
      [null, []],
    ])
  })
})

describe("closing a year's books", () => {
  it("waits for the hours of its last month, and says whose hours will count in the next year, as numbers of people", async () => {
    bot = await payingCoop()
    await voteScale(bot, scale)
    await bot.say("ana", "direct", "!rate @ben B 22 EUR because he bakes")
    await until(bot, "2026-12-20T09:00")
    await work(bot, "ben", "2026-12-18", 10)
    await work(bot, "dee", "2026-12-18", 1)
    await work(bot, "eli", "2026-12-18", 1, "worked", { approved: false })
    // The bot was off over New Year, and the month's end is still to come.
    bot.clock.forward("P14D")
    expect(await bot.ask("cem", "direct", "!ledger close 2026")).toContain(
      "The hours of December 2026 have not fallen due yet, so I have closed nothing.",
    )
    await bot.pass("PT1M")
    expect(await payOf(bot, "ben")).toEqual(["2026-12 worked 10 h at 22.00 = 220.00"])
    const closed = (await bot.say("cem", "direct", "!ledger close 2026")).map(({ body }) => body).join("\n")
    expect(closed).toContain("The books are closed up to 31 December 2026.")
    expect(closed).toContain("Hours of one person up to that day still wait for an approval.")
    expect(closed).toContain("Approved hours of one person wait for a rate.")
  })
})
