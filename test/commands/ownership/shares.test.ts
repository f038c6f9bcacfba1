/** Ownership shares as members meet them: the register, and the weight of a vote (§19). */
import { afterEach, describe, expect, it } from "vitest"
import { shareLines } from "../../../src/cli/check.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"
import { parseCountFile } from "../../../src/votes/rules/count-file.ts"
import { person } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { heard, told } from "../../support/roles.ts"
import { carried, sharedCoop, tomJoins } from "../../support/shares.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
afterEach(() => bot.close())

const show = (who: string) => bot.ask(who, "direct", "!shares")
const altered = async () => (await verifyMinutes(bot.store.knex)).flatMap((one) => one.altered)

describe("the register", () => {
  it("has the founders whole, and a new owner by the month", async () => {
    bot = await sharedCoop()
    expect(await show("ana")).toContain("You hold a whole share. There are 3 shares; there may be 20.")
    await tomJoins(bot)
    expect(await show("tom")).toContain("You hold no part of your share yet")
    await bot.pass("P3M")
    const shown = await show("tom")
    expect(shown).toContain("You hold 1/4 of your share")
    expect(shown).toContain("There are 4 shares")
    expect(shown).toMatch(/tom: 1\/4 of it, since .*; whole on /)
    expect(shown).toMatch(/ana: whole, since /)
    expect(shown).toContain("worth 600.00 EUR")
    await bot.pass("P8M")
    expect(await show("tom")).toMatch(/You hold 11\/12 of your share\. It is whole on /)
    await bot.pass("P2M")
    expect(await show("tom")).toContain("You hold a whole share.")
    expect(await bot.ask("ana", "direct", "!minutes shares")).toContain("in 12 monthly parts")
    expect(await altered()).toEqual([])
  })

  it("is not shown as an answer to what was not understood", async () => {
    bot = await sharedCoop()
    const answer = await bot.ask("ana", "direct", "!shares foo")
    expect(answer).toContain("I don’t understand “foo” here, so I have changed nothing. The register: `!shares`.")
    expect(answer).not.toContain("You hold")
  })

  it("shows the terms alone to those who own nothing, and says nothing of it in the members’ room", async () => {
    bot = await sharedCoop()
    const shown = await show("tom")
    expect(shown).toContain("Each owner has one share, worth 600.00 EUR")
    expect(shown).not.toMatch(/ana|ben|cem/)
    const inRoom = await bot.say("ana", "members", "!shares")
    expect(heard(inRoom)).toContain("I have sent you the shares")
    expect(heard(inRoom)).not.toContain("ben")
    expect(told(inRoom, "ana")).toContain("ben: whole")
  })

  it("ends a share with its holder’s membership, and passes it on to nobody", async () => {
    bot = await sharedCoop()
    expect(await bot.ask("ben", "direct", "!shares give @cem")).toContain("Nobody can pass a share on")
    expect(await bot.ask("ben", "direct", "!leave")).toContain("Your share ends, and nobody else gets it")
    await bot.ask("ben", "direct", "!leave --sure")
    const shown = await show("ana")
    expect(shown).toContain("There are 2 shares")
    expect(shown).not.toContain("ben")
    expect(await bot.ask("ana", "direct", "!minutes shares")).toContain("the share of ben ended, because they left")
    expect(await altered()).toEqual([])
  })

  it("is none where the co-op has no shares, until its members decide on them", async () => {
    bot = await sharedCoop({ shares: false })
    expect(await show("ana")).toContain("This co-op has no ownership shares")
    await bot.ask("ana", "members", "!rules propose shares shares=yes value=750 EUR")
    await carried(bot, "M1")
    expect(await show("ana")).toContain("There are 3 shares")
    expect(await show("ana")).toContain("worth 750.00 EUR")
    expect(await altered()).toEqual([])
  })
})

describe("a vote in which one person alone has a part of one", () => {
  it("says to everybody that it is not secret for all, and of each ballot and receipt what is so", async () => {
    bot = await sharedCoop({}, { settings: { smallRoll: 3 } })
    await tomJoins(bot)
    await bot.pass("P4M")
    await bot.ask("ana", "members", "!propose Buy a boat")
    const opened = heard(await bot.pass("P3DT1M"))
    expect(opened).toContain("⚠ Not secret for everybody. Why: in the thread.")
    expect(opened).toContain(
      "Where fewer than three people have a vote of the same weight, the totals can show how they voted",
    )
    expect(opened).not.toContain("Every ballot will be published")
    expect(opened).toContain("published as sums only, with their receipts in a list; then there is no BLT file")
    expect(await bot.ask("ana", "direct", "!vote M2 1")).toContain("It marks your ballot in the published count")
    expect(await bot.ask("ben", "direct", "!vote M2 1")).toContain("It marks your ballot")
    await bot.ask("cem", "direct", "!vote M2 2")
    const cast = await bot.ask("tom", "direct", "!vote M2 2")
    expect(cast).toContain("You will find it in the published list of receipts")
    const [, receipt = "none"] = /receipt is ([\w-]+)/.exec(cast) ?? []
    const over = cast + heard(await bot.pass("PT5M"))
    expect(over).toContain("3 ballots, each beside its receipt: `M2-count.json`. One more is in the sums alone")
    expect(over).toContain("So there is no BLT file.")
    const count = parseCountFile(
      (await bot.store.knex("published_counts").where({ blt: null }).orderBy("motion_id", "desc").first())?.json ?? "",
    )
    expect(count).toMatchObject({ receipts: [receipt], withheld: { ballots: 1 } })
  })

  it("is told in votes, not in people, when nobody has voted", async () => {
    bot = await sharedCoop()
    await tomJoins(bot)
    await bot.pass("P2M")
    await bot.ask("ana", "members", "!propose Buy a boat")
    await bot.pass("P3DT1M")
    expect(heard(await bot.pass("P5D"))).toContain("Nobody voted. At least 1 7/12 of 3 1/6 votes had to be cast.")
  })

  it("is as secret as any where all have a whole vote", async () => {
    bot = await sharedCoop({ weight: "full" })
    await tomJoins(bot)
    await bot.pass("P1M")
    await bot.ask("ana", "members", "!propose Buy a boat")
    const opened = heard(await bot.pass("P3DT1M"))
    expect(opened).toContain("Every ballot will be published beside its receipt")
    expect(opened).not.toContain("Not secret")
  })
})

describe("where the law allows no parts of a vote", () => {
  it("warns the owners, and those who check the configuration", async () => {
    bot = await sharedCoop({}, { settings: { country: "de" } })
    expect(await show("ana")).toContain("In Germany the law allows no parts of a vote")
    expect(shareLines(bot.coop.config, loadWords("en")).join()).toContain("the law of de forbids that")
    await bot.close()
    bot = await sharedCoop({ weight: "nonvoting", authorised: 1 }, { settings: { country: "de" } })
    expect(await show("ana")).not.toContain("In Germany")
    const config = { ...bot.coop.config, founders: [person("ana"), person("ben")] }
    expect(shareLines(config, loadWords("en"))).toEqual([expect.stringContaining("shares that may be issued is 1")])
  })
})

describe("a vote", () => {
  it("counts a new owner’s ballot by the part of the share, and says so on it", async () => {
    bot = await sharedCoop({}, { settings: { smallRoll: 8 } })
    await tomJoins(bot)
    await bot.pass("P4M")
    await bot.ask("ana", "members", "!propose Buy a boat")
    const said = await bot.pass("P3DT1M")
    expect(told(said, "tom")).toContain("Your vote weighs 1/3 of a vote")
    expect(told(said, "tom")).toContain("Take this vote for an open one: fewer than three people have that weight")
    expect(told(said, "ana")).not.toContain("weighs")
    await bot.ask("ana", "direct", "!vote M2 1")
    await bot.ask("ben", "direct", "!vote M2 2")
    await bot.ask("cem", "direct", "!vote M2 2")
    const over = await bot.ask("tom", "direct", "!vote M2 1")
    // Half of 3 1/3 votes are 1 2/3, whoever casts them.
    expect(heard(said)).toContain("at least 1 2/3 of 3 1/3 votes must be cast")
    expect(over).toContain("“Leave things as they are” got 2 of 3 1/3 votes")
    expect(over).toContain("4 people could vote, with 3 1/3 votes: 3 1/3 were cast, 0 abstained.")
    expect(over).toContain("Buy a boat: 1 1/3 · Leave things as they are: 2.")
    expect(await altered()).toEqual([])
  })
})
