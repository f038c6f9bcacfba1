/** A decision from its vote to its published count, through the real dispatcher, scheduler and database. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { isRefused } from "../../../src/kernel/rules/types.ts"
import { parseBlt } from "../../../src/votes/rules/blt.ts"
import { parseCountFile } from "../../../src/votes/rules/count-file.ts"
import { lotCommitment } from "../../../src/votes/rules/lot.ts"
import { recountFile } from "../../../src/votes/rules/recount.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { countOf, fiveMembers, inVoting } from "../../support/decisions.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot

beforeEach(async () => {
  bot = await fiveMembers()
})
afterEach(() => bot.close())

describe("the outcome", () => {
  it("comes as soon as everybody has voted: in words, with the count as files that give the same result again", async () => {
    await inVoting(bot)
    for (const [name, ballot] of [
      ["ana", "1 2"],
      ["ben", "2"],
      ["cem", "2 1"],
      ["dee", "1"],
    ] as const)
      await bot.say(name, "direct", ballot)
    const answers = await bot.say("eli", "direct", "3 2")
    const outcome = answers.find(({ name }) => name === "outcome:hive:M1")?.body ?? ""
    expect(outcome).toContain("M1 is carried: Stay, but switch the tariff (3 of 5 ballots; needed: 3).")
    expect(outcome).not.toMatch(/[0-9a-f]{64}/)
    const count = countOf(answers, "M1")
    expect(count).toContain(
      "Round 1: Move our servers: 2 · Stay, but switch the tariff: 2 · Leave things as they are: 1.",
    )
    expect(count).toContain("Round 2: Move our servers: 2 · Stay, but switch the tariff: 3.")
    const files = answers.flatMap(({ errand }) => (errand.do === "file" ? [errand] : []))
    expect(files.map(({ filename }) => filename)).toEqual(["M1-count.json", "M1.blt"])
    const file = parseCountFile(Buffer.from(files[0]?.bytes ?? "", "base64").toString())
    if (isRefused(file)) throw new Error("the published count must be readable")
    expect(recountFile(file).disagreements).toEqual([])
    expect(await bot.ask("ana", "members", "!result M1")).toContain("M1 is carried")
    expect(await bot.ask("ana", "direct", "3")).toContain("the vote on M1 ended")
  })

  it("leaves the commitment to the lot in the opening's thread, and names it beside the secret", async () => {
    const opening = (await inVoting(bot)).find(({ name }) => name === "status:hive:M1:rules")?.body ?? ""
    const [commitment = ""] = opening.match(/[0-9a-f]{64}/) ?? []
    expect(commitment).not.toBe("")
    for (const name of ["ana", "ben"]) await bot.say(name, "direct", "1")
    await bot.say("cem", "direct", "2")
    await bot.say("dee", "direct", "2")
    const answers = await bot.say("eli", "direct", "3")
    const over = answers.findLast(({ body }) => body.includes("Voting on M1 · Move our servers is over."))?.body ?? ""
    expect(over).toContain("Turnout: 5 of 5")
    expect(answers.filter(({ errand }) => errand.do === "edit" && errand.of.endsWith(":rules"))).toEqual([])
    expect(await bot.ask("ana", "members", "!motion M1 rules")).toContain(commitment)
    const outcome = countOf(answers, "M1")
    expect(outcome).toContain(commitment)
    const [secret = ""] = outcome.match(/(?<=secret is `)[0-9a-f]{64}/) ?? []
    expect(lotCommitment(secret)).toBe(commitment)
  })

  it("says how many ballots the BLT file holds, which leaves abstentions out", async () => {
    await inVoting(bot)
    for (const name of ["ana", "ben", "cem", "dee"]) await bot.say(name, "direct", "1")
    const answers = await bot.say("eli", "direct", "abstain")
    const outcome = countOf(answers, "M1")
    expect(outcome).toContain("All 5 ballots, each beside its receipt: `M1-count.json`")
    expect(outcome).toContain("the 4 that rank an option: `M1.blt`")
    const blt = answers.flatMap(({ errand }) =>
      errand.do === "file" && errand.filename === "M1.blt" ? [errand.bytes] : [],
    )
    const read = parseBlt(Buffer.from(blt[0] ?? "", "base64").toString())
    expect("refused" in read ? read : read.ballots).toHaveLength(4)
  })

  it("counts one ballot and none in words, and says that nobody voted", async () => {
    await inVoting(bot)
    await bot.say("ana", "direct", "abstain")
    const one = countOf(await bot.pass("P4D"), "M1")
    expect(one).toContain("The one ballot, beside its receipt: `M1-count.json`")
    await bot.say("ana", "members", "!propose Buy a mill")
    await bot.pass("P3D")
    const nobody = await bot.pass("P4DT1M")
    expect(nobody.find(({ name }) => name === "outcome:hive:M2")?.body).toContain(
      "Nobody voted. At least 3 of 5 had to.",
    )
    expect(countOf(nobody, "M2")).toContain("There were no ballots: `M2-count.json`")
  })

  it("has nothing left that `!early`, `!object` or `!withdraw` could do", async () => {
    await inVoting(bot)
    for (const text of ["!early M1", "!object M1", "!withdraw M1"])
      expect(await bot.ask("ana", "members", text)).toContain(
        "Voting on M1 has begun, so that is no longer possible. It ends Fri 27 Nov, 18:01 CET.",
      )
  })

  it("comes at the deadline, and says when too few have voted", async () => {
    await inVoting(bot)
    await bot.say("ana", "direct", "1")
    const said = (await bot.pass("P4D")).map(({ body }) => body).join("\n")
    expect(said).toContain(
      "M1 · Move our servers: no quorum, so things stay as they are. 1 of 5 voted. At least 3 of 5 had to.",
    )
  })

  it("waits until all that was sent before the deadline is handled, and refuses what was sent after it", async () => {
    await inVoting(bot)
    const inTime = bot.clock.now()
    bot.behind()
    await bot.pass("P5D")
    const late = bot.clock.now()
    for (const name of ["ana", "ben", "cem"])
      expect(await bot.ask(name, "direct", "1", { sentAt: inTime })).toContain("Counted for M1")
    expect(await bot.ask("dee", "direct", "1", { sentAt: late })).toContain("the vote on M1 ended")
    bot.caughtUp()
    expect((await bot.pass("PT1M")).map(({ body }) => body).join("\n")).toContain(
      "M1 is carried: Move our servers (3 of 3 ballots",
    )
  })

  it("leaves a record in the minutes whose hash is in the message, and the minutes whole", async () => {
    await inVoting(bot)
    const said = (await bot.pass("P5D")).map(({ body }) => body).join("\n")
    const hash = /Minutes no\. \d+, `([0-9a-f]{64})`/.exec(said)?.[1] ?? "none"
    const [report] = await verifyMinutes(bot.store.knex, [hash])
    expect(report).toMatchObject({ broken: null, altered: [], anchors: [{ hash }] })
  })

  it("shows in the minutes when a text, or the published count, is changed afterwards", async () => {
    await inVoting(bot)
    await bot.pass("P5D")
    const { knex } = bot.store
    const altered = async () => (await verifyMinutes(knex))[0]?.altered
    const changes: [string, string, string][] = [
      ["options", "title", "Sell our servers"],
      ["published_counts", "json", "{}"],
      ["published_counts", "blt", "0"],
      ["motions", "outcome", '{"result":"carried","winner":1,"byLot":false}'],
    ]
    expect(await altered()).toEqual([])
    for (const [table, column, value] of changes) {
      const rows = await knex(table)
      await knex(table).update({ [column]: value })
      expect(await altered(), `${table}.${column}`).toEqual(["M1"])
      for (const row of rows)
        await knex(table)
          .where(table === "options" ? { seq: row.seq } : {})
          .update({ [column]: row[column] })
    }
    expect(await altered()).toEqual([])
  })

  it("destroys the key and every link between name and ballot", async () => {
    await inVoting(bot)
    for (const name of ["ana", "ben", "cem", "dee"]) await bot.say(name, "direct", "1 2")
    const sealed = await bot.store.knex("sealed_ballots")
    expect(sealed).toHaveLength(4)
    // The test searches for more than three letters, because three letters occur by chance in encrypted text.
    for (const name of ["@ana", "hive.example"]) expect(JSON.stringify(sealed)).not.toContain(name)
    await bot.say("eli", "direct", "2")
    expect(await bot.store.knex("sealed_ballots")).toEqual([])
    expect(await bot.store.knex("motions").first("key_salt")).toEqual({ key_salt: null })
    const counted = await bot.store.knex("counted_ballots").orderBy("position")
    expect(counted.map(({ ranking }) => ranking).sort()).toEqual(["[1,2]", "[1,2]", "[1,2]", "[1,2]", "[2]"])
    expect(await bot.ask("ana", "direct", "!receipts")).toContain("destroyed")
  })
})

describe("a small roll", () => {
  it("gets the sums of the rounds published, and no single ballot", async () => {
    const small = await CoopBot.start({ commands, members: { ana: "permanent", ben: "permanent" } })
    await small.say("ana", "members", "!propose Move")
    const opened = (await small.pass("P3DT1M")).map(({ body }) => body).join("\n")
    expect(opened).toContain(
      "Only the sums of each round will be published, no single ballots: with fewer than 8 people",
    )
    expect(await small.ask("ana", "direct", "1")).toContain("only the sums of each round")
    const answers = await small.say("ben", "direct", "1 2")
    const files = answers.flatMap(({ errand }) => (errand.do === "file" ? [errand] : []))
    expect(files.map(({ filename }) => filename)).toEqual(["M1-count.json"])
    expect(Buffer.from(files[0]?.bytes ?? "", "base64").toString()).toContain('"ballots": []')
    expect(await small.store.knex("counted_ballots").whereNotNull("receipt")).toEqual([])
    await small.close()
  })
})

describe("where pressure is feared", () => {
  it("of a prescribed ranking nothing is published but what three share, and the opening and each receipt say so", async () => {
    await bot.close()
    bot = await fiveMembers({ publish: "shared" })
    await bot.say("ana", "members", "!propose Move our servers")
    const opened = (await bot.pass("P3DT1M")).map(({ body }) => body).join("\n")
    expect(opened).toContain("Of each ballot only the beginning that at least three share will be published")
    expect(await bot.ask("ana", "direct", "1 2")).toContain("You will find it in the published list of receipts.")
    for (const name of ["ben", "cem"]) await bot.say(name, "direct", "1")
    await bot.say("dee", "direct", "2 1")
    const answers = await bot.say("eli", "direct", "1 2")
    const files = answers.flatMap(({ errand }) => (errand.do === "file" ? [errand] : []))
    expect(files.map(({ filename }) => filename)).toEqual(["M1-count.json"])
    const file = parseCountFile(Buffer.from(files[0]?.bytes ?? "", "base64").toString())
    if (isRefused(file)) throw new Error("the published count must be readable")
    expect(file.ballots).toEqual([])
    expect(file.beginnings).toEqual([
      { ranking: [], ballots: 1, weight: "1" },
      { ranking: [1], ballots: 4, weight: "4" },
    ])
    expect(file.receipts).toHaveLength(5)
    expect(recountFile(file).disagreements).toEqual([])
    expect((await verifyMinutes(bot.store.knex))[0]).toMatchObject({ altered: [] })
  })
})
