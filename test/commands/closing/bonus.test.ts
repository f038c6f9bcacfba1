/** Bonuses in a co-op (§18.4): voted, reckoned when the year's books are closed, and owed like everything else. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { officeKey } from "../../../src/standing/rules/offices.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { fiveAndTom } from "../../support/decisions.ts"
import { dueNow } from "../../support/owed.ts"
import { heard, told } from "../../support/roles.ts"
import { until } from "../../support/time.ts"
import { adoptNow } from "../../support/treasury.ts"
import { verifyMinutes } from "../../support/verify.ts"

const offices = {
  president: { candidacy: "nothing", powers: ["preside"] },
  secretary: { candidacy: "nothing", powers: ["keep-minutes"] },
  board: { seats: 2, candidacy: "nothing" },
}
const held = { treasurer: "ben", president: "cem", secretary: "dee", board: "eli" } as const

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { offices } })
  await bot.act(async (act) => {
    for (const [office, who] of Object.entries(held)) await takeSeat(act, officeKey(office), person(who), null)
  })
})
afterEach(() => bot.close())

const ask = (who: string, line: string) => bot.ask(who, "members", line)
const ben = (line: string) => bot.ask("ben", "direct", line)

/** All five vote for the first option. */
async function carried(): Promise<string> {
  await bot.pass("P3D")
  const said: string[] = []
  for (const who of Object.keys(fiveAndTom).filter((one) => one !== "tom"))
    said.push(heard(await bot.say(who, "direct", "1")))
  return said.join("\n")
}

/** The books of a year with 4000 EUR of income, 1000 EUR of rent, and what the monthly payments of 41 days cost. */
async function aYear(): Promise<void> {
  await adoptNow(bot, { monthly: "100 EUR", workers: "0", evaluators: "0" })
  await ben("!income 4000 EUR from the city")
  await ben("!expense 1000 EUR to Landlord for rent")
}

describe("bonuses", () => {
  it("are voted, shown, and reckoned once the books of the year are closed: each with its rule", async () => {
    await aYear()
    const opened = await ask("ana", "!bonus propose president 2% of payroll, board 300 EUR by measures\nRoof\nQueue")
    expect(opened).toContain("Bonuses")
    expect(opened).toContain("President 2% of the payroll, Board 300.00 EUR by measures")
    expect(await carried()).toContain("These bonuses hold from now on")
    expect(await ask("tom", "!bonus")).toContain("1. Roof: not recorded yet")
    expect(await ask("dee", "!bonus met 1")).toContain("“Roof” was met")
    expect(await ask("dee", "!bonus missed 2")).toContain("Met so far: 1 of 2")
    await until(bot, "2027-01-05T12:00")
    expect(await dueNow(bot, "eli")).toBeGreaterThan(0n)
    const before = { cem: await dueNow(bot, "cem"), eli: await dueNow(bot, "eli") }
    await ben("!ledger close 2026-11")
    expect(heard(await bot.pass("PT1H"))).not.toContain("bonuses of 2026")
    const said = [...(await bot.say("ben", "direct", "!ledger close 2026")), ...(await bot.pass("PT1H"))]
    // Six people had 100 EUR a month, from 20 November on: 11/30 and a whole month. The offices were held on 42 of 365 days.
    const payroll = 6n * (100_00n + 36_66n)
    const presidents = (payroll * 2n * 42n) / (100n * 365n)
    // One of the two seats was held: 300.00 × 1/2 of the measures × 42 of 730 days.
    const boards = (300_00n * 42n) / (2n * 730n)
    expect(heard(said)).toContain("The bonuses of 2026 are reckoned")
    expect(heard(said)).not.toContain("cem")
    expect((await dueNow(bot, "cem")) - before.cem).toBe(presidents)
    expect((await dueNow(bot, "eli")) - before.eli).toBe(boards)
    expect(told(said, "cem")).toContain("bonus for 2026 as President: 2% of the payroll of")
    expect(told(said, "cem")).toContain("42/365 days in office; vote M")
    expect(told(said, "eli")).toContain("1/2 of 300.00 EUR for the measures met, 42/730 days in office")
    expect(await bot.ask("cem", "direct", "!statement 2027-01")).toContain("bonus for 2026 as President")
    const year = (await bot.say("ana", "members", "!year 2026")).map(({ body }) => body).join("\n")
    expect(year).toMatch(/Bonuses for 2026 \(E\d+, in the books of the next year\)/)
    expect(year).toContain(
      "Before bonuses: 4,000.00 EUR income − 1,000.00 EUR expenses − 819.96 EUR payroll = 2,180.04 EUR",
    )
    expect(year).toContain("Bonus Board: 8.63 EUR")
    expect(year).toContain("After bonuses: 2,169.53 EUR")
    // It is done once, and stays.
    expect(heard(await bot.pass("P1D"))).not.toContain("bonuses of 2026")
    const entry = /\((E\d+), in the books/.exec(year)?.[1] ?? ""
    expect(await ben(`!reverse ${entry} too much`)).not.toContain("is taken back")
    expect(await ask("ana", "!minutes bonuses")).toContain("recorded that measure 1 of M2 was met in 2026")
    expect((await verifyMinutes(bot.store.knex)).flatMap(({ altered }) => altered ?? [])).toEqual([])
  })

  it("by measures count none that was recorded of another vote’s measures", async () => {
    await aYear()
    await ask("ana", "!bonus propose board 300 EUR by measures\nRoof")
    await carried()
    expect(await ask("dee", "!bonus met 1")).toContain("“Roof” was met")
    await ask("ana", "!bonus propose board 500 EUR by measures\nSell twice as much")
    await carried()
    expect(await ask("ana", "!bonus")).toContain("1. Sell twice as much: not recorded yet")
    await until(bot, "2027-01-05T12:00")
    const said = heard([...(await bot.say("ben", "direct", "!ledger close 2026")), ...(await bot.pass("PT1H"))])
    expect(said).toContain("Board 500.00 EUR by measures: nothing")
    expect((await verifyMinutes(bot.store.knex)).flatMap(({ altered }) => altered ?? [])).toEqual([])
  })

  it("of a year of loss are nothing on the surplus, and fall due to who has left the co-op", async () => {
    await aYear()
    await ask("ana", "!bonus propose president 10% of payroll, secretary 10% of surplus")
    await carried()
    await ben("!expense 9000 EUR to Landlord for a new roof")
    await bot.say("cem", "direct", "!leave --sure")
    await until(bot, "2027-01-05T12:00")
    const before = { cem: await dueNow(bot, "cem"), dee: await dueNow(bot, "dee") }
    const said = heard([...(await bot.say("ben", "direct", "!ledger close 2026")), ...(await bot.pass("PT1H"))])
    expect(said).toContain("Secretary 10% of the surplus: nothing")
    expect(await dueNow(bot, "cem")).toBeGreaterThan(before.cem)
    expect(await dueNow(bot, "dee")).toBe(before.dee)
  })

  it("that nobody can read are refused, as proposal, as alternative and as rewording", async () => {
    expect(await ask("ana", "!bonus")).toContain("No bonuses hold for 2026")
    expect(await ask("ana", "!bonus propose gardener 1% of payroll")).toContain("is none of our offices")
    expect(await ask("ana", "!bonus propose none")).toContain("how it is already")
    await ask("ana", "!bonus propose president 1% of payroll")
    const id = /M\d+/.exec(await ask("ana", "!bonus"))?.[0] ?? ""
    expect(await ask("ben", `!alternative ${id} more for everybody`)).toContain("I don’t understand")
    expect(await ask("ben", `!alternative ${id} treasurer 1% of payroll`)).toContain("treasurer 1% of payroll")
    expect(await ask("ana", "!bonus propose secretary 1% of surplus")).toContain("Added to")
    expect(await ask("ben", `!reword ${id} less for all`)).toContain("I don’t understand")
  })

  it("by measures are refused where nobody could record whether they were met", async () => {
    const { config } = bot.coop
    bot.coop.adopt({ ...config, offices: config.offices.filter(({ key }) => key !== "secretary") })
    expect(await ask("ana", "!bonus propose board 300 EUR by measures\nRoof")).toContain("Nobody here could record")
    expect(await ask("ana", "!bonus propose board 1% of surplus")).toContain("Bonuses")
  })

  it("by measures are recorded by whoever keeps the minutes, and not for oneself", async () => {
    await ask("ana", "!bonus propose secretary 300 EUR by measures\nRoof")
    await carried()
    expect(await ask("dee", "!bonus met 1")).toContain("Your own bonus hangs on these measures")
    expect(await ask("ana", "!bonus met 1")).not.toContain("was met")
    expect(await ask("dee", "!bonus met 7")).toContain("go from 1 to 1")
  })
})
