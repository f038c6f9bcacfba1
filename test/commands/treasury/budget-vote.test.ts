/** Budgets (§8.1, §8.2): the vote on a budget, and the year in which it is in force. */
import { DateTime } from "luxon"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { instant } from "../../../src/kernel/rules/types.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot

// The clock stands at 20 November 2026.
beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { smallRoll: 3 } })
})
afterEach(() => bot.close())

const values = "monthly=500EUR workers=60% evaluators=5%"
const title =
  "500.00 EUR a month for each member; of task income 60% for the work, 5% for making the offer and 35% for the co-op"
const sentence =
  "Each member gets 500.00 EUR a month; of the income from tasks 60% goes to the workers, 5% to the evaluators, and 35% stays with the co-op"

/** Proposes this budget, and lets the co-op adopt it by a vote. */
async function adopt(text: string, motion = "M1"): Promise<string> {
  await bot.say("ana", "members", `!budget propose ${text}`)
  await bot.pass("P3DT1M")
  for (const name of ["ana", "ben", "cem"]) await bot.say(name, "direct", `!vote ${motion} 1`)
  return bot.ask("tom", "direct", `!vote ${motion} 1`)
}

const until = (iso: string) => {
  bot.clock.set(instant(DateTime.fromISO(iso, { zone: "Europe/Berlin" }).toMillis()))
  return bot.pass("PT0S")
}

describe("the vote on a budget", () => {
  it("has trial members on its roll, and shows the budgets on the ballot and in the count", async () => {
    await bot.say("ana", "members", `!budget propose ${values}`)
    await bot.say("ben", "members", "!budget alternative M1 monthly=450EUR workers=65% evaluators=5%")
    const said = await bot.pass("P3DT1M")
    expect(said.map(({ lane }) => lane)).toContain("person:@tom:hive.example")
    expect(said.at(-1)?.body).toContain(`1. ${title}\n2. 450.00 EUR a month`)
    expect(await bot.ask("tom", "direct", "1 2")).toContain(`1st ${title.slice(0, 90)}`)
    for (const name of ["ana", "ben"]) await bot.say(name, "direct", "1")
    const end = await bot.say("cem", "direct", "2")
    expect(end.map(({ body }) => body).join("\n")).toContain("M1 is carried: 500.00 EUR a month")
    const file = end.flatMap(({ errand }) =>
      errand.do === "file" && errand.filename.endsWith(".json") ? [errand] : [],
    )[0]
    expect(Buffer.from(file?.bytes ?? "", "base64").toString()).toContain(title)
  })

  it("that carries one puts it in force, into the minutes, and says so", async () => {
    expect(await adopt(values)).toContain("In force from 23 November 2026")
    const answer = await bot.ask("tom", "direct", "!budget")
    expect(answer).toContain("The budget for 2026 (M1) has been in force since 23 November 2026:")
    expect(answer).toContain(`> ${sentence}`)
    expect(answer).toContain(`!budget propose ${values} year=2027`)
    const record = await loose(bot.store.knex)("minutes").where({ act: "budget-adopted" }).first("details")
    expect(JSON.parse(record.details)).toEqual({
      motion: "M1",
      year: 2026,
      monthly: "50000",
      currency: "EUR",
      workers: "60",
      evaluators: "5",
      adoptedAt: expect.any(Number),
    })
    expect((await verifyMinutes(bot.store.knex)).every((chain) => !("fault" in chain))).toBe(true)
  })

  it("that carries one for next year says from when it will be in force", async () => {
    expect(await adopt(`${values} year=2027`)).toContain("In force from 1 January 2027")
    expect(await bot.ask("ana", "members", "!budget")).toContain("No budget is in force")
  })

  it("that carries one for a year over by then says whether it still has an effect", async () => {
    await until("2026-12-30T12:00")
    await bot.say("ana", "members", `!budget propose ${values}`)
    await bot.say("ana", "members", `!budget propose ${values} year=2027`)
    await until("2027-01-02T12:01")
    for (const name of ["ana", "ben", "cem", "tom"]) await bot.say(name, "direct", "!vote M2 1")
    for (const name of ["ana", "ben", "cem"]) await bot.say(name, "direct", "!vote M1 1")
    expect(await bot.ask("tom", "direct", "!vote M1 1")).toContain("Too late: a later year’s budget is in force")
    expect(await bot.ask("ana", "members", "!budget")).toContain("The budget for 2027 (M2) has been in force")
  })

  it("that keeps things as they are adopts none", async () => {
    await bot.say("ana", "members", `!budget propose ${values}`)
    await bot.pass("P3DT1M")
    for (const name of ["ana", "ben", "cem", "tom"]) await bot.say(name, "direct", "2")
    expect(await bot.ask("ana", "members", "!budget")).toContain("No budget is in force")
    expect(await bot.store.knex("budgets")).toEqual([])
  })

  it("has keeping the current budget on it, where there is one", async () => {
    await adopt(values)
    expect(await bot.ask("ana", "members", `!budget propose ${values} year=2027`)).toContain(
      "2. Keep the current budget",
    )
  })
})

describe("!budget", () => {
  it("says where there is none what that means, and how to propose one", async () => {
    expect(await bot.ask("tom", "members", "!budget")).toBe(
      `No budget is in force, so no monthly payments fall due.\n\nTo propose one for 2026: \`!budget propose ${values} year=2026\``,
    )
  })

  it("shows what is in force, what is to come, and what is open", async () => {
    await adopt(values)
    await adopt(`${values.replace("500", "600")} year=2027`, "M2")
    await bot.say("ana", "members", `!budget propose ${values} year=2028`)
    await bot.say("ana", "members", "!propose Move")
    const answer = await bot.ask("ben", "direct", "!budget")
    expect(answer).toContain("The budget for 2026 (M1) has been in force since 23 November 2026:")
    expect(answer).toContain(
      "The budget for 2027 (M2) comes into force on 1 January 2027:\n\n> Each member gets 600.00 EUR",
    )
    expect(answer).toContain("One motion on a budget is open:\n\n- M3 · The budget for 2028: open for other budgets")
    expect(answer).not.toContain("Move")
    await until("2027-01-01T00:00")
    const later = await bot.ask("ben", "direct", "!budget")
    expect(later).toContain("The budget for 2027 (M2) has been in force since 1 January 2027:")
    expect(later).not.toContain("2026 (M1)")
  })

  it("is for members: neither strangers nor the lobby hear of a co-op's money", async () => {
    await adopt(values)
    expect(await bot.ask("zoe", "direct", "!budget")).not.toContain("500")
    expect(await bot.ask("ana", "lobby", "!budget")).not.toContain("500")
  })
})

describe("a year without a budget of its own", () => {
  // The bot's messages in the members' room, without those about months that have ended.
  const said = (answers: readonly { lane: string; body: string }[]) =>
    answers
      .filter(({ lane, body }) => lane.startsWith("room:!members") && !body.includes("have fallen due"))
      .map(({ body }) => body)

  it("keeps the last one, which is said when it begins and again each month, once", async () => {
    await adopt(values)
    expect(said(await until("2026-12-31T23:00"))).toEqual([])
    const [notice, ...others] = said(await until("2027-01-01T09:00"))
    expect(others).toEqual([])
    expect(notice).toContain("2027 has no budget of its own, so the one for 2026 (M1) stays in force:\n\n> Each member")
    expect(notice).toContain(`!budget propose ${values} year=2027`)
    expect(said(await bot.pass("PT1H"))).toEqual([])
    expect(said(await until("2027-01-31T23:00"))).toEqual([])
    expect(said(await until("2027-02-01T09:00"))).toHaveLength(1)
    expect(await bot.ask("ana", "members", "!budget")).toContain("2027 has no budget of its own")
  })

  it("is said once after months in which the bot was away", async () => {
    await adopt(values)
    expect(said(await until("2027-05-17T15:00"))).toHaveLength(1)
    expect(said(await bot.pass("PT1M"))).toEqual([])
    expect(said(await until("2027-06-01T09:00"))).toHaveLength(1)
  })

  it("names the motion that is open for it", async () => {
    await adopt(values)
    await until("2026-12-30T12:00")
    await bot.say("ana", "members", `!budget propose ${values} year=2027`)
    const notices = said(await until("2027-01-01T09:00"))
    expect(notices.join()).toContain("- M2 · The budget for 2027: open for other budgets until")
  })

  it("is said no more once it has one", async () => {
    await adopt(values)
    await until("2027-01-01T09:00")
    await adopt(`${values} year=2027`, "M2")
    expect(said(await until("2027-02-01T09:00"))).toEqual([])
  })

  it("is not said where there never was a budget, nor while the bot is behind", async () => {
    expect(said(await until("2027-01-01T09:00"))).toEqual([])
    await until("2027-01-02T09:00")
    await adopt(`${values} year=2027`)
    bot.behind()
    expect(said(await until("2028-01-01T09:00"))).toEqual([])
    bot.caughtUp()
    expect(said(await bot.pass("PT1M"))).toHaveLength(1)
  })
})
