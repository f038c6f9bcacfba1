/** Dilution, other terms, and dividends (§19.1, §19.5, §19.6). */
import { afterEach, describe, expect, it } from "vitest"
import type { CoopBot } from "../../support/coop-bot.ts"
import { carried, sharedCoop, tomJoins } from "../../support/shares.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
afterEach(() => bot.close())

const write = (who: string, line: string) => bot.ask(who, "direct", line)
const ask = (who: string, line: string) => bot.ask(who, "members", line)
const altered = async () => (await verifyMinutes(bot.store.knex)).flatMap((one) => one.altered)

/** A year with a surplus of 1,000.00 EUR, whose books are closed. It is the February after it. */
async function closedYear(): Promise<void> {
  await write("ben", "!income 1500 EUR from the cider")
  await write("ben", "!expense 500 EUR to Press for bottles")
  await bot.pass("P3M")
  await write("ben", "!ledger close 2026")
}

describe("a share beyond those that there may be", () => {
  it("is refused, until the owners have decided that there may be more", async () => {
    bot = await sharedCoop({ authorised: 3 })
    const refused = await ask("tom", "!admit")
    expect(refused).toContain("All 3 shares that there may be are held, and tom would need one more")
    expect(refused).toContain("!shares dilute 4")
    expect(await ask("ana", "!shares dilute 3")).toContain("There may be 3 shares already")
    expect(await ask("ana", "!shares dilute many")).toContain("!shares dilute 4")
    expect(await write("ana", "!shares dilute 4")).toContain("in the members’ room")
    const opened = await ask("ana", "!shares dilute 4")
    expect(opened).toContain("Ownership shares, how many shares there may be: 3 → 4")
    expect(opened).toContain("at least 2/3 of the ballots")
    expect(await carried(bot, "M1")).toContain("The rules are in force now")
    expect(await tomJoins(bot, "M2")).toContain("tom")
    expect(await write("ana", "!shares")).toContain("There are 4 shares; there may be 4.")
    expect(await altered()).toEqual([])
  })

  it("stays refused if they decide otherwise; and a vote on somebody that is carried too late has no effect", async () => {
    bot = await sharedCoop(
      { authorised: 4 },
      { members: { ana: "permanent", ben: "permanent", cem: "permanent", tom: "trial", uma: "trial" } },
    )
    await ask("tom", "!admit")
    await ask("uma", "!admit")
    await bot.pass("P3DT1M")
    const said: string[] = []
    for (const motion of ["M1", "M2"])
      for (const name of ["ana", "ben", "cem"]) said.push(await write(name, `!vote ${motion} 1`))
    expect(said.join("\n")).toContain("meanwhile there is no share left for uma")
    await ask("ana", "!shares dilute 9")
    await carried(bot, "M3", { ballot: "2" })
    expect(await ask("uma", "!admit")).toContain("All 4 shares that there may be are held")
    expect(await altered()).toEqual([])
  })

  it("is the matter of its own vote, and of none on rules; so are the other terms", async () => {
    bot = await sharedCoop({ authorised: 3 }, { settings: { motions: { rules: { threshold: "majority" } } } })
    for (const other of ["authorised=9", "authorised=2", "value=1"]) {
      const refused = await ask("ana", `!rules propose shares ${other}`)
      expect(refused).toContain("No vote on rules can change")
      expect(refused).toContain("!shares dilute 25")
    }
    expect(await ask("ana", "!rules propose shares shares=no")).toContain("M1")
  })
})

describe("what can be paid out", () => {
  it("is said in the room in a few lines, and what the law says of it in the thread", async () => {
    bot = await sharedCoop({}, { settings: { country: "de" } })
    const [brief, law] = (await bot.say("ana", "members", "!dividend")).map(({ body }) => body)
    expect(brief).toContain("What the law says: in the thread.")
    expect(brief).not.toContain("GenG")
    expect(law).toContain("GenG")
    expect(await write("ana", "!dividend")).not.toContain("in the thread")
  })
})

describe("shares for everybody", () => {
  it("are proposed together with enough of them, and are never more than there may be", async () => {
    bot = await sharedCoop({ shares: false, authorised: 2 })
    const refused = await ask("ana", "!rules propose shares shares=yes")
    expect(refused).toContain("There may be 2 shares then, and 3 people would get one")
    expect(refused).toContain("`!rules propose shares shares=yes authorised=3`")
    expect(await ask("ana", "!rules propose shares shares=yes authorised=3")).toContain("M1")
    await bot.close()
    bot = await sharedCoop({ authorised: 2 })
    expect(await write("ana", "!shares")).toContain("There are 2 shares; there may be 2.")
    await ask("ana", "!shares dilute 3")
    await carried(bot, "M1")
    expect(await write("cem", "!shares")).toContain("You hold a whole share. There are 3 shares; there may be 3.")
    expect(await altered()).toEqual([])
  })

  it("are not changed by another preset, but end with it", async () => {
    bot = await sharedCoop()
    expect(await ask("ana", "!rules propose preset=hierarchy-by-consent")).toContain("No vote on rules can change")
    await bot.close()
    bot = await sharedCoop({ shares: false })
    expect(await ask("ana", "!rules propose preset=hierarchy-by-consent")).toContain("M1")
  })

  it("are told to a new owner: what is to be paid in, and from when on the vote counts", async () => {
    bot = await sharedCoop()
    const over = await tomJoins(bot)
    expect(over).toMatch(
      /You own a share of the co-op from now on, in equal monthly parts\. It is whole on .* 2027\. It is worth 600\.00 EUR/,
    )
    expect(over).toMatch(
      /Your vote weighs the part that you hold: nothing before .* 2026, so no ballots come until then/,
    )
    await bot.close()
    bot = await sharedCoop({ weight: "full", paid: "granted" })
    const granted = await tomJoins(bot)
    expect(granted).toContain("You get it for your work: nothing is paid in. Your part, and all terms: ")
  })
})

describe("other terms", () => {
  it("hold for shares to come, and not for the provisional period of those that are there", async () => {
    bot = await sharedCoop()
    await tomJoins(bot)
    expect(await ask("ana", "!shares propose authorised=30")).toContain("no term of the shares")
    expect(await ask("ana", "!shares propose value=600 EUR")).toContain("nothing")
    const opened = await ask("ana", "!shares propose value=750 EUR provisional=6 months")
    expect(opened).toContain("Ownership shares, what a share is worth → 750 EUR; and 1 more is open")
    await carried(bot, "M2")
    const shown = await write("tom", "!shares")
    expect(shown).toContain("worth 750.00 EUR")
    expect(shown).toContain("over 6 months")
    await bot.pass("P7M")
    expect(await write("tom", "!shares")).toContain("You hold 7/12 of your share")
    expect(await altered()).toEqual([])
  })
})

describe("a dividend", () => {
  it("is at most the surplus of closed years, and falls due by the parts that are held", async () => {
    bot = await sharedCoop()
    await tomJoins(bot)
    const advice = /The treasurer closes those of (\d{4})(, once it is over)?: `!ledger close \1`/
    expect(await write("ana", "!dividend")).toMatch(advice)
    expect(await ask("ana", "!dividend propose 10 EUR")).toMatch(advice)
    await closedYear()
    expect(await write("ana", "!dividend")).toContain("1,000.00 EUR can be paid to the owners.")
    expect(await ask("ana", "!dividend propose 1000.01 EUR")).toContain(
      "until the end of 2026 1,000.00 EUR can be paid",
    )
    expect(await ask("ana", "!dividend propose 10 EUR for 2027")).toContain("The books of 2027 are not closed yet")
    expect(await ask("ana", "!dividend propose 10 EUR for 1000")).toContain(
      "A dividend is for a year from 2026 to 2026",
    )
    expect(await ask("ana", "!dividend propose 1000 EUR for 2026")).toContain("A dividend of 1,000.00 EUR for 2026")
    // Tom holds 3/12 on that day, so 3 1/4 shares get 1,000.00 EUR.
    expect(await carried(bot, "M2", { voters: ["ana", "ben", "cem", "tom"] })).toContain(
      "1,000.00 EUR falls due to 4 owners",
    )
    expect(await write("ana", "!dues")).toContain("307.69 EUR, dividend for 2026 (M2): 1 of 3.25 shares on")
    expect(await write("tom", "!dues")).toContain("76.93 EUR, dividend for 2026 (M2): 1/4 of 3.25 shares on")
    const cents: number[] = []
    for (const name of ["ana", "ben", "cem", "tom"])
      cents.push(Number(/now: ([\d.]+) EUR/.exec(await write(name, "!dues"))?.[1]?.replace(".", "")))
    expect(cents.reduce((one, other) => one + other)).toBe(100_000)
    expect(await write("ana", "!dividend")).toContain("Nothing can be paid to the owners now.")
    expect(await write("ana", "!dividend")).toContain("1,000.00 EUR for 2026 (E3)")
    const year = (await bot.say("ana", "members", "!year 2026")).map(({ body }) => body).join("\n")
    expect(year).toContain("Before the dividend: 1,000.00 EUR")
    expect(year).toContain("Dividend (E3): 1,000.00 EUR")
    expect(year).toContain("After the dividend: 0.00 EUR")
    expect(await write("ana", "!minutes shares")).toContain("the dividend of M2 fell due")
    expect(await write("ben", "!reverse E3 no")).toContain("rule")
    expect(await altered()).toEqual([])
  })

  it("is lessened by what was booked since the books were closed, and not raised by it", async () => {
    bot = await sharedCoop()
    await closedYear()
    await write("ben", "!income 700 EUR from the cider")
    expect(await write("ana", "!dividend")).toContain("1,000.00 EUR can be paid to the owners.")
    await write("ben", "!expense 900 EUR to Press for a new press")
    expect(await write("ana", "!dividend")).toContain("800.00 EUR can be paid to the owners.")
    expect(await ask("ana", "!dividend propose 800.01 EUR")).toContain("800.00 EUR can be paid")
  })

  it("does not fall due if its surplus is gone when the vote ends", async () => {
    bot = await sharedCoop()
    await closedYear()
    await ask("ana", "!dividend propose 900 EUR")
    // A loss of the closed year comes to light meanwhile: the income is taken back, in the next year's books.
    await bot.store.knex("ledger_postings").where({ account: "income:other" }).update({ minor: "-50000" })
    const said = await carried(bot, "M1")
    expect(said).toContain("meanwhile there is no surplus of 900.00 EUR any more")
    expect(await write("ana", "!minutes shares")).toContain("did not fall due, because the surplus was gone")
    expect(await write("ana", "!dues")).toContain("Nothing is due to you")
  })
})
