/**
 * Somebody gives a bank account as their own, but the bot knows it as another person's (§7.5). The other person's details stay, nobody is
 * paid, and the claimant learns nothing.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { lineOf } from "../../../src/bank/store/lines.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { camt, eur, line, ownIban } from "../../support/bank-files.ts"
import { type Answer, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { owe, seat } from "../../support/owed.ts"
import { xmlOf } from "../../support/paying.ts"

const hive = coopKey("hive")
const [landlords, anas] = ["DE02120300000000202051", "DE75512108001245126199"]
let bot: CoopBot

beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { account: { holder: "Hive eG", iban: ownIban } } })
  await seat(bot, "ben", "treasurer")
  for (const name of ["ana", "cem"]) await owe(bot, name, 10_000n)
  await bot.say("ana", "direct", `!payinfo ${anas} Ana Ahorn`)
})
afterEach(() => bot.close())

const ben = (body: string) => bot.ask("ben", "direct", body)
const to = (answers: readonly Answer[], name: string) =>
  answers.filter(({ lane }) => lane === `person:${person(name)}`).map(({ body }) => body)
const named = async (number: number) => (await bot.store.work((work) => lineOf(work, hive, number)))?.name

/** Books a payment of rent. From then on this account is known as the landlord's. */
async function rentPaid(): Promise<void> {
  await bot.send("ben", "treasury", camt([line({ amount: eur(-50_000), name: "Hof und Haus", iban: landlords })]))
  await bot.say("ben", "treasury", "!bank book B1 expense to Landlord for Rent")
}

describe("an account that a member names and others are known by", () => {
  it("says nothing of whose movements are, so that forgetting it erases nothing of theirs", async () => {
    await rentPaid()
    await bot.say("cem", "direct", `!payinfo ${landlords} Hof und Haus`)
    await bot.say("cem", "direct", "!forget payinfo")
    expect(await named(1)).toBe("Hof und Haus")
  })

  it("erases nothing either where it was named before the first movement came, or under the other’s name alone", async () => {
    await bot.say("cem", "direct", `!payinfo ${landlords} Hof und Haus`)
    await rentPaid()
    await bot.send("ben", "treasury", camt([line({ amount: eur(-700), name: "Hof und Haus", iban: landlords })]))
    await bot.say("cem", "direct", "!forget payinfo")
    for (const number of [1, 2]) expect(await named(number)).toBe("Hof und Haus")
  })

  it("is answered as any other is, and tells neither of the two anything", async () => {
    await rentPaid()
    const plain = (answers: readonly Answer[]) =>
      to(answers, "cem").map((body) => body.replaceAll(/DE… \d{4}/g, "IBAN"))
    const free = plain(await bot.say("cem", "direct", "!payinfo DE12500105170648489890 Cem"))
    await bot.say("cem", "direct", "!forget payinfo")
    for (const taken of [landlords, anas, ownIban]) {
      const said = await bot.say("cem", "direct", `!payinfo ${taken} Cem`)
      expect(plain(said)).toEqual(free)
      expect(to(said, "ana")).toEqual([])
      expect(to(said, "ben").join()).toContain("cem has given an account to be paid to")
      const own = to(await bot.say("cem", "direct", "!payinfo"), "cem").join()
      expect(own).not.toMatch(/check|other|know/)
      await bot.say("cem", "direct", "!forget payinfo")
    }
  })

  it("is in no payment file until the treasurer says yes, who is told why and by which movements", async () => {
    await rentPaid()
    const asked = to(await bot.say("cem", "direct", `!payinfo ${landlords} Cem`), "ben").join()
    expect(asked).toContain("the account in movement B1")
    expect(asked).toContain("!account @cem yes")
    expect(await ben("!todo")).toContain("!account @cem")
    const run = await bot.say("ben", "treasury", "!payrun")
    expect(run.map(({ body }) => body).join()).toContain("cem: 100.00 EUR (check the payment details)")
    expect(xmlOf(run)).toContain(anas)
    expect(xmlOf(run)).not.toContain(landlords)
    expect(await ben("!account @cem no")).toContain("is not used")
    expect(xmlOf(await bot.say("ben", "treasury", "!payrun"))).not.toContain(landlords)
    expect(await ben("!todo")).not.toContain("!account @cem")
    // If cem gives the same account again, the bot does not ask the treasurer a second time.
    expect(to(await bot.say("cem", "direct", `!payinfo ${landlords} Cem Cayir`), "ben").join()).not.toContain(
      "!account",
    )
    expect(await ben("!account @cem yes 2051")).toContain("is used from now on")
    expect(xmlOf(await bot.say("ben", "treasury", "!payrun"))).toContain(landlords)
  })

  it("can be shared by two, with the treasurer’s yes", async () => {
    await bot.say("cem", "direct", `!payinfo ${anas} Ana and Cem`)
    expect(await ben("!account @cem")).toContain("the account of ana")
    await ben("!account @cem yes 6199")
    const file = xmlOf(await bot.say("ben", "treasury", "!payrun"))
    expect(file.split(anas)).toHaveLength(3)
    // Ana and cem share the account. So the account does not show which of them a movement paid.
    await bot.send("ben", "treasury", camt([line({ amount: eur(-1_234), name: "A. und C.", iban: anas })]))
    expect(await ben("!bank")).not.toMatch(/!bank pay B1 @(ana|cem)/)
  })

  it("is not approved in place of another that was asked about, however quickly one follows the other", async () => {
    await rentPaid()
    await bot.say("cem", "direct", `!payinfo ${anas} Ana and Cem`)
    await bot.say("cem", "direct", `!payinfo ${landlords} Cem`)
    for (const typed of ["yes", "yes 6199"]) {
      const again = await ben(`!account @cem ${typed}`)
      expect(again).toContain("DE… 2051")
      expect(again).toContain("!account @cem yes 2051")
    }
    expect(xmlOf(await bot.say("ben", "treasury", "!payrun"))).not.toContain(landlords)
  })

  it("does not fill the treasurer’s room if a member gives one after the other", async () => {
    await rentPaid()
    const asked: string[] = []
    for (let time = 0; time < 5; time++)
      for (const iban of [landlords, anas])
        asked.push(...to(await bot.say("cem", "direct", `!payinfo ${iban} Cem`), "ben"))
    expect(asked).toHaveLength(3)
    expect(await ben("!todo")).toContain("!account @cem")
    expect(await ben("!account @cem")).toContain("the account of ana")
  })

  it("is the treasurer’s to decide alone, and of other accounts they learn nothing by it", async () => {
    await bot.say("cem", "direct", `!payinfo ${anas} Cem`)
    for (const body of ["!account @cem", "!account @cem yes 6199"]) {
      expect(await bot.ask("tom", "direct", body)).not.toMatch(/ana|DE…/)
      expect(await bot.ask("cem", "direct", body)).not.toMatch(/ana|DE…/)
    }
    expect(xmlOf(await bot.say("ben", "treasury", "!payrun")).split(anas)).toHaveLength(2)
    await bot.say("cem", "direct", "!payinfo DE12500105170648489890 Cem")
    expect(await ben("!account @cem")).toContain("Nothing is asked about an account of cem.")
    expect(await ben("!account @tom yes")).toContain("Nothing is asked about an account of tom.")
  })
})
