/** Budgets (§8.1): how a budget is proposed, and how an alternative is added. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { saysNo } from "../../support/says-no.ts"

let bot: CoopBot

// The clock stands at 20 November 2026.
beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { smallRoll: 3 } })
})
afterEach(() => bot.close())

const values = "monthly=500EUR workers=60% evaluators=5%"
const title =
  "500.00 EUR a month for each member; of task income 60% for the work, 5% for making the offer and 35% for the co-op"
/** Says the text. Checks that nothing but the answer was written. */
const refused = (who: string, text: string, place: Place = "members"): Promise<string> => saysNo(bot, who, text, place)

describe("a budget is proposed", () => {
  it("for this year, as a sentence made of its values, beside keeping what there is", async () => {
    const answer = await bot.ask("ana", "members", `!budget propose ${values}`)
    expect(answer).toContain("M1 · The budget for 2026 is open for other budgets until Mon 23 Nov, 18:00 (Berlin).")
    expect(answer).toContain(`1. ${title} (ana)\n2. Have no budget for now`)
    expect(answer).toContain("!budget alternative M1 monthly=AMOUNT")
    expect(answer).toContain("at least 2 of 4 must vote")
  })

  it("for the year named, in a thread of its own", async () => {
    const [answer] = await bot.say("ana", "members", `!budget propose ${values} year=2027`, { eventId: "$b" as never })
    expect(answer?.body).toContain("M1 · The budget for 2027")
    expect(answer?.relation).toMatchObject({ thread: "$b" })
  })

  it("as phones make it, and by German words too", async () => {
    const text = "!Budget Propose Monthly = 1.000,50 € Workers = 33,3 % —evaluators=5%"
    expect(await bot.ask("ana", "members", text)).toContain(
      "1. 1,000.50 EUR a month for each member; of task income 33.3%",
    )
    const german = "!haushalt vorschlagen monatlich=500EUR\narbeit=60%\nbewertung=5%\njahr=2027"
    expect(await bot.ask("ben", "members", german)).toContain("M2 · The budget for 2027")
  })

  it("not by a trial member, unless they hold an office", async () => {
    const no = "Only permanent members and officers can propose a budget"
    expect(await refused("tom", `!budget propose ${values}`)).toContain(no)
    expect(await refused("tom", "!budget propose nonsense")).toContain(no)
    await bot.store.work((work) => putSeat(work, coopKey("hive"), "moderator", person("tom")))
    expect(await bot.ask("tom", "members", `!budget propose ${values}`)).toContain("M1 · The budget for 2026")
  })

  it("once a year at a time", async () => {
    await bot.say("ana", "members", `!budget propose ${values}`)
    expect(await refused("ben", `!budget propose ${values.replace("500", "400")}`)).toContain(
      "M1 is open about the same",
    )
    expect(await bot.ask("ben", "members", `!budget propose ${values} year=2027`)).toContain("M2 · The budget for 2027")
  })

  it("in the members' room alone", async () => {
    for (const place of ["direct", "moderators"] as const)
      expect(await refused("ana", `!budget propose ${values}`, place)).toContain("belongs in the members’ room")
  })

  it.each([
    ["", "Still missing: monthly"],
    ["monthly=500EUR workers=60%", "Still missing: evaluators"],
    ["500EUR 60% 5%", "I don’t understand “500EUR 60% 5%” here"],
    [`${values} bonus=3%`, "A budget has no “bonus”"],
    [`${values} workers=3%`, "You typed “workers” twice"],
    [values.replace("500EUR", "500"), "says no currency. Type it with one, for example 500 EUR"],
    [values.replace("500EUR", "1.234EUR"), "If thousands are meant: 1234 EUR. If decimals are meant: 1.23 EUR."],
    [values.replace("500EUR", "500.005EUR"), "“500.005EUR” can be read in two ways"],
    [values.replace("500EUR", "5.0001EUR"), "“5.0001EUR” has too many decimals: EUR has 2."],
    [values.replace("500EUR", "1.5 JPY"), "JPY has none."],
    [values.replace("500EUR", "1.234 JPY"), "If thousands are meant: 1234 JPY."],
    [values.replace("500EUR", "-5EUR"), "less than nothing"],
    [values.replace("500EUR", "1000000000000EUR"), "more money than I can believe"],
    [values.replace("500EUR", "500 USD"), "The co-op does not use USD. Its currency is EUR."],
    [values.replace("500EUR", "500 DEM"), "I know no currency “DEM”"],
    [values.replace("500EUR", "$500"), "The co-op does not use $. Its currency is EUR."],
    [values.replace("500EUR", "lots"), "“lots” is not an amount that I can read"],
    [values.replace("60%", "0.6"), "“0.6” is not a share that I can read"],
    [values.replace("60%", "33.3333333%"), "6 decimals at most"],
    [values.replace("60%", "96%"), "96% for the workers and 5% for the evaluators are 101% together"],
    [`${values} year=next`, "“next” is not a year"],
    [`${values} year=2025`, "2025 is over"],
    [`${values} year=2029`, "from 2026 to 2028"],
  ])("and not guessed: %s", async (text, words) => {
    const answer = (await refused("ana", `!budget propose ${text}`)).replaceAll("`", "")
    expect(answer).toContain(words)
    expect(answer).not.toContain("\\")
  })

  it("and what is not understood is explained with how it is typed", async () => {
    expect(await refused("ana", `!budget ${values}`)).toContain("nothing that I can do with a budget")
    expect(await refused("ana", "!budget porpose")).toContain("!budget [propose or alternative M1]")
  })
})

describe("another budget is added to the motion", () => {
  beforeEach(() => bot.say("ana", "members", `!budget propose ${values} year=2027`))

  it("in the same form, for the same year", async () => {
    const answer = await bot.ask("ben", "members", "!budget alternative m1 monthly=450EUR workers=65% evaluators=5%")
    expect(answer).toContain("Added to M1 · The budget for 2027")
    expect(answer).toContain("2. 450.00 EUR a month")
    expect(answer).toContain("3. Have no budget for now")
    const named = `!budget alternative M1 ${values.replace("500", "400")} year=2027`
    expect(await bot.ask("ben", "members", named)).toContain("3. 400.00 EUR a month")
  })

  it("whole: nothing is taken from another budget", async () => {
    expect(await refused("ben", "!budget alternative M1 monthly=450EUR")).toContain("Still missing")
  })

  it("but not one with the same values, however they are written", async () => {
    const same = "!budget alternative M1 workers=60,0% evaluators=5.00% monthly=500,00€"
    expect(await refused("ben", same)).toContain("as option 1 of M1")
  })

  it("but not for another year", async () => {
    const answer = await refused("ben", `!budget alternative M1 ${values} year=2028`)
    expect(answer).toContain("M1 is about the budget for 2027, not 2028")
    expect(answer).toContain(`!budget propose ${values} year=2028`)
  })

  it("but not by a trial member, nor once voting has begun", async () => {
    const other = `!budget alternative M1 ${values.replace("500", "400")}`
    expect(await refused("tom", other)).toContain("Only permanent members and officers can propose a budget")
    await bot.pass("P3DT1M")
    expect(await refused("ben", other)).toContain("Voting on M1 has begun")
  })

  it("and not as a text, nor reworded into one", async () => {
    expect(await refused("ben", "!alternative M1 More for all")).toContain(
      "!budget alternative M1 monthly=500EUR workers=60% evaluators=5%",
    )
    expect(await refused("ana", "!reword M1 More for all")).toContain("not a text")
  })

  it("and to no motion of another kind, nor to one that does not exist", async () => {
    await bot.say("ana", "members", "!propose Move")
    expect(await refused("ben", `!budget alternative M2 ${values}`)).toContain("!alternative M2 TEXT")
    expect(await refused("ben", `!budget alternative M9 ${values}`)).toContain("There is no M9")
    expect(await refused("ben", `!budget alternative ${values}`)).toContain("Which vote is meant?")
    expect(await refused("ben", "!budget alternative")).toContain("Which vote is meant?")
  })

  it("and taken back by its author, with the motion where it was the last", async () => {
    expect(await bot.ask("ana", "members", "!withdraw M1")).toContain("M1 · The budget for 2027 is withdrawn")
    expect(await bot.ask("ana", "members", `!budget propose ${values} year=2027`)).toContain("M2")
  })
})
