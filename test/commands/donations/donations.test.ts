/** Donations in a co-op (§8.1): a share of all income by the budget, for recipients by vote, due at the month's end and paid by the treasurer. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { balancesOf } from "../../../src/ledger/reads.ts"
import { freeze } from "../../../src/standing/store/offices.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { fiveAndTom } from "../../support/decisions.ts"
import { seat } from "../../support/owed.ts"
import { heard, told } from "../../support/roles.ts"
import { until } from "../../support/time.ts"
import { adoptNow } from "../../support/treasury.ts"
import { verifyMinutes } from "../../support/verify.ts"

const account = { holder: "Hive eG", iban: "DE89370400440532013000" }
const iban = "NL91 ABNA 0417 1643 00"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { account, smallRoll: 3 } })
  await seat(bot, "ben", "treasurer")
})
afterEach(() => bot.close())

const ask = (who: string, line: string) => bot.ask(who, "members", line)
const ben = (line: string) => bot.ask("ben", "direct", line)

/** All vote for the first option, also who is on trial. What the first of them has as a ballot comes first. */
async function carried(): Promise<string> {
  const said = [told(await bot.pass("P3DT1M"), "ana")]
  for (const who of Object.keys(fiveAndTom)) said.push(heard(await bot.say(who, "direct", "1")))
  return said.join("\n")
}

/** The balances below an account, by account, in cents of euros. */
const balances = async (beginning: string) =>
  Object.fromEntries(
    [...(await bot.store.work((work) => balancesOf(work, coopKey("hive"))))]
      .filter(([one]) => one.startsWith(beginning))
      .map(([one, own]) => [one, own.get("EUR")]),
  )

const altered = async () => (await verifyMinutes(bot.store.knex)).flatMap(({ altered }) => altered ?? [])

describe("donations", () => {
  it("are voted with the budget and on whom, reckoned at the month’s end, transferred, paid and shown", async () => {
    await ben("!income 1000 EUR from the city")
    const opened = await ask("ana", "!budget propose monthly=0EUR workers=60% evaluators=5% donation=2.5%")
    expect(opened).toContain("32.5% for the co-op; 2.5% of all income donated")
    expect(await carried()).toContain(
      "2.5% to donate: of the income of the last twelve months, 1,000.00 EUR, that would have been 25.00 EUR.",
    )
    expect(await ask("tom", "!budget")).toContain("2.5% to donations, and 32.5% stays with the co-op")
    const proposed =
      "!donations propose Open Source Collective 75%, Debian 25%\nDebian: https://www.debian.org/donations"
    expect(await ask("ana", proposed)).toContain("Who gets our donations")
    expect(await ask("ben", "!donations propose Debian")).toContain("Added to")
    expect(await carried()).toContain("They get the donations from now on")
    await ben("!income 333 EUR from the mill")
    expect(await ask("tom", "!donations")).toContain("Not reckoned yet: 8.32 EUR (2.5% of 333.00 EUR)")

    await until(bot, "2026-11-30T22:00")
    const said = await bot.pass("PT3H")
    // Nothing of the 1000 EUR, which came before the budget.
    expect(heard(said)).toContain("Donated for November 2026: 8.32 EUR (2.5% of 333.00 EUR)")
    expect(heard(said)).toContain("- Open Source Collective: 6.24 EUR\n- Debian: 2.08 EUR")
    expect(await balances("liabilities:donations")).toEqual({
      "liabilities:donations:debian": -2_08n,
      "liabilities:donations:open-source-collective": -6_24n,
    })
    expect(await ben("!todo")).toContain("Donations to pay: Open Source Collective 6.24 EUR and Debian 2.08 EUR")
    expect(await ask("ben", "!todo")).not.toContain("6.24")
    expect(await bot.ask("ana", "direct", "!todo")).not.toContain("6.24")

    const noted = await ben(`!donations account open source ${iban} Open Collective Europe`)
    expect(noted).toContain("Open Collective Europe, `NL91 ABNA 0417 1643 00`")
    const sent = await bot.say("ben", "direct", "!donations transfer")
    const file = sent.flatMap(({ errand }) =>
      errand.do === "file" ? [Buffer.from(errand.bytes, "base64").toString()] : [],
    )
    expect(file.join("\n")).toContain("<Nm>Open Collective Europe</Nm>")
    expect(file.join("\n")).toContain('<InstdAmt Ccy="EUR">6.24</InstdAmt>')
    expect(file.join("\n")).not.toContain("2.08")
    expect(told(sent, "ben")).toContain("- Debian: 2.08 EUR\n  https://www.debian.org/donations")

    expect(await ben("!donations paid Debian 2.09 EUR")).toContain("2.08 EUR is due to Debian, not 2.09 EUR")
    expect(await ben("!donations paid debian 2 EUR")).toContain("Still due: 0.08 EUR")
    expect(await ben("!donations paid open source")).toContain("Donated to Open Source Collective: 6.24 EUR (E5)")
    const shown = await ask("tom", "!donations")
    expect(shown).toContain("Debian 25%: 0.08 EUR due, 2.00 EUR paid so far")
    expect(shown).toContain("Open Source Collective 75%: nothing due, 6.24 EUR paid so far")
    expect(shown).not.toContain("NL91")
    expect(await ben("!reverse E5 bounced")).toContain("count as never paid, and are due again")
    expect(await ask("tom", "!donations")).toContain("Open Source Collective 75%: 6.24 EUR due")

    expect(await ask("tom", "!year")).toContain("Expenses: 8.32 EUR")
    const lines = (await bot.say("tom", "members", "!year")).map(({ body }) => body).join("\n")
    expect(lines).toContain("donations due to Debian: 0.08 EUR")
    expect(await ask("tom", "!balance")).toContain("At the bank")
    const minutes = await ask("tom", "!minutes donations")
    expect(minutes).toContain("chose who gets donations")
    expect(minutes).toContain("the donations for 2026-11 were reckoned (E3)")
    expect(await altered()).toEqual([])
    await bot.store.knex("budgets").update({ donation: "2.4" })
    expect(await altered()).toContain("budget M1")
    expect(await altered()).toContain("E3")
  })

  it("are in the line that a next budget is proposed with; a budget without them says that they would end", async () => {
    await adoptNow(bot, { monthly: "1250.50 EUR", donation: "2.5" })
    const [, advised = ""] = /`(!budget propose [^`]+)`/.exec(await ask("tom", "!budget")) ?? []
    expect(advised).toContain("workers=60% evaluators=5% donation=2.5% year=2027")
    const opened = await ask("ana", advised)
    expect(opened).toContain("1,250.50 EUR")
    expect(opened).not.toContain("would end")
    await ask("ben", "!budget alternative M2 monthly=450EUR workers=65% evaluators=5%")
    expect(await ask("tom", "!motion M2")).toContain("the donations, 2.5% of all income now, would end")
  })

  it("have advice that can be typed as it stands, and a refused budget names the share and the year", async () => {
    const [, advised = ""] = /`(!budget propose [^`]+)`/.exec(await ask("tom", "!donations")) ?? []
    expect(await ask("ana", advised)).toContain("2% of all income donated")
    expect(await ask("ana", "!budget propose 2027 monthly=0EUR")).toContain("`donation=2%` and `year=2027`")
    expect(await ask("ana", "!budget propose bonus=5%")).toContain("`donation=2%` and `year=2027`")
  })

  it("wait while nobody is chosen, and go to whom the first vote chooses", async () => {
    await adoptNow(bot, { monthly: "0 EUR", donation: "10" })
    await ben("!income 50 EUR from the city")
    await until(bot, "2026-11-30T22:00")
    const said = heard(await bot.pass("PT3H"))
    expect(said).toContain("Set aside for donations, November 2026: 5.00 EUR")
    expect(said).not.toContain("Donated for")
    expect(await ask("ana", "!donations")).toContain("5.00 EUR is waiting: nobody is chosen to get it yet")
    expect(await ben("!donations paid Debian")).toContain("Nobody was ever chosen")
    expect(await ben("!todo")).not.toContain("Donations")
    await ask("ana", "!donations propose Debian, KDE")
    await carried()
    expect(await balances("liabilities:donations")).toEqual({
      "liabilities:donations:debian": -2_50n,
      "liabilities:donations:kde": -2_50n,
    })
    // Those chosen before keep what is due to them.
    await ask("ana", "!donations propose Gnome")
    await carried()
    expect(await ask("ana", "!donations")).toMatch(
      /Gnome: nothing due\n\nStill due from before:\n\n- Debian: 2\.50 EUR due/,
    )
    expect(await ask("ana", "!donations propose Gnome")).not.toContain("is open for alternatives")
    expect(await altered()).toEqual([])
  })

  it("are reckoned once for each month after a time away, while the treasury is frozen, and take back what is reversed", async () => {
    await adoptNow(bot, { monthly: "0 EUR", donation: "3" })
    await ask("ana", "!donations propose Debian")
    await carried()
    await ben("!income 101 EUR from the city on 2026-11-20")
    await bot.store.work((work) => freeze(work, coopKey("hive"), 1))
    const said = heard([...(await bot.pass("P75D")), ...(await bot.pass("PT1H"))])
    expect(said.match(/Donated for/g)).toHaveLength(1)
    expect(said).toContain("Donated for November 2026: 3.03 EUR")
    expect(said).toContain("They can be paid when the treasury is open again")
    const months = await bot.store.knex("donation_months").orderBy("month").pluck("month")
    expect(months).toEqual(["2026-11", "2026-12", "2027-01"])
    expect(await altered()).toEqual([])
  })

  it("are less where income is taken back later, by the share of its own day", async () => {
    await adoptNow(bot, { monthly: "0 EUR", donation: "3" })
    await ask("ana", "!donations propose Debian")
    await carried()
    await ben("!income 101 EUR from the city")
    await until(bot, "2026-12-01T01:00")
    await ben("!donations paid Debian")
    await adoptNow(bot, { monthly: "0 EUR" })
    const itself = await ben("!reverse E2 mistaken")
    expect(itself).toContain("`!reverse ENTRY REASON`")
    expect(itself).toContain("`!help donations`")
    const reversed = await ben("!reverse E1 mistaken")
    expect(reversed).toContain("is taken back")
    expect(reversed).toContain("Of it, 3.03 EUR fell due as donations. At the end of the month that is taken off")
    await until(bot, "2026-12-31T22:00")
    const said = heard(await bot.pass("PT3H"))
    expect(said).toContain("Less is donated")
    expect(said).toContain("There is nothing to pay now")
    expect(said).not.toContain("What can be paid")
    expect(await balances("liabilities:donations")).toEqual({ "liabilities:donations:debian": 3_03n })
    const shown = await ask("ana", "!donations")
    expect(shown).toContain("Nothing is donated now")
    expect(shown).toContain("3.03 EUR too much so far, which is taken off the next months")
    expect(await ben("!donations paid Debian 1 EUR")).toContain("Nothing is due to Debian now")
    // Nobody is owed less than nothing: what was paid too much is there, and lessens the next donations.
    const year = heard(await bot.say("ana", "members", "!year 2026"))
    expect(year).toContain("At the end: 0.00 EUR there, 0.00 EUR owed, 0.00 EUR the co-op’s own")
    expect(year).toContain("- at the bank: -3.03 EUR\n- donations to Debian, paid too much: 3.03 EUR")
    expect(year).not.toContain("debian")
    expect(heard(await bot.say("ana", "members", "!balance"))).toContain("donations to Debian, paid too much: 3.03 EUR")
    expect(await altered()).toEqual([])
  })

  it("are nothing at all in a co-op whose budget has no share", async () => {
    await adoptNow(bot, { monthly: "0 EUR" })
    await ben("!income 500 EUR from the city")
    await until(bot, "2026-12-02T01:00")
    expect(await bot.store.knex("donation_months")).toEqual([])
    expect(await ask("ana", "!donations")).toContain("Nothing is donated now: no budget in force has a donation share.")
    expect(await ask("ana", "!budget")).not.toContain("donat")
    expect(await ask("ana", "!minutes budgets")).not.toContain("donat")
    const [row] = await bot.store.knex("options").whereNotNull("budget").limit(1)
    expect(row?.budget ?? "").not.toContain("donation")
    expect(await altered()).toEqual([])
  })

  it("are proposed in the members’ room, and paid by the treasurer where others do not read", async () => {
    expect(await bot.ask("ana", "direct", "!donations propose Debian")).toContain("in the members’ room")
    expect(await ask("ben", "!donations paid Debian 4 EUR")).toContain("in the treasury room")
    expect(await bot.ask("ana", "direct", "!donations transfer")).not.toContain("No donation is due")
    expect(await bot.ask("ana", "direct", "!donations paid Debian 4 EUR")).not.toContain("Donated to")
    expect(await ben("!donations transfer")).toContain("No donation is due now")
    const budget = "!budget propose monthly=0EUR workers=60% evaluators=5%"
    expect(await ask("ana", `${budget} donation=40%`)).toContain("40% to donate are 105% together")
    expect(await ask("ana", `${budget} donation=2`)).toContain("is not a share that I can read")
  })

  it("go to an account that the treasurer notes, and refuse what is no account", async () => {
    await ask("ana", "!donations propose Debian")
    await carried()
    expect(await ben("!donations account Debian")).toContain("I see no IBAN there")
    expect(await ben("!donations account Debian NL91 ABNA 0417 1643 01")).toContain("check digits")
    const unknown = await ben("!donations account Gnome NL91 ABNA 0417 1643 00")
    expect(unknown).toContain("does not begin with the name")
    expect(unknown).toContain("Type it like `!donations account NAME IBAN`")
    expect(await ben("!donations paid Gnome 4 EUR")).toContain("Type it like `!donations paid NAME 40 EUR`")
    const odd = await ben("!donations foo")
    expect(odd).toContain("I don’t understand “foo” here")
    expect(odd).not.toContain("It goes to")
    expect(await ben(`!donations account Debian ${iban} BIC ABNANL2A`)).toContain(
      "Debian, `NL91 ABNA 0417 1643 00`, BIC ABNANL2A",
    )
    expect(told(await bot.say("ana", "members", "!minutes donations"), "ana")).not.toContain("NL91")
    expect(await altered()).toEqual([])
    await bot.store.knex("donation_accounts").update({ bic: null })
    expect(await altered()).toEqual(["account of debian"])
  })
})
