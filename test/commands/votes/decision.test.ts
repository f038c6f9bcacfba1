/** A decision from its proposal to its published count, through the real dispatcher, scheduler and database. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { isRefused } from "../../../src/kernel/rules/types.ts"
import { parseBlt } from "../../../src/votes/rules/blt.ts"
import { parseCountFile } from "../../../src/votes/rules/count-file.ts"
import { lotCommitment } from "../../../src/votes/rules/lot.ts"
import { recountFile } from "../../../src/votes/rules/recount.ts"
import type { Answer } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot

const five = {
  ana: "permanent",
  ben: "permanent",
  cem: "permanent",
  dee: "permanent",
  eli: "permanent",
  tom: "trial",
} as const

beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: five, settings: { smallRoll: 3 } })
})
afterEach(() => bot.close())

/** Puts M1 to the vote, with two proposals. */
async function inVoting(): Promise<Answer[]> {
  await bot.say("ana", "members", "!propose Move our servers\nIt costs 40 € more a month.")
  await bot.say("ben", "members", "!alternative M1 Stay, but switch the tariff")
  return bot.pass("P3DT1M")
}

describe("a proposal", () => {
  it("is opened, numbered, and says what comes next", async () => {
    const answer = await bot.ask("ana", "members", "!propose Move our servers")
    expect(answer).toContain("M1 · Move our servers is open for alternatives until Mon 23 Nov, 18:00 CET.")
    expect(answer).toContain("1. Move our servers (ana)\n2. Leave things as they are")
    expect(answer).toContain("!alternative M1 TEXT")
    expect(answer).toContain("more than half of the ballots carry it, and at least 3 of 5 must vote")
    expect(await bot.ask("ben", "members", "!propose Another")).toContain("M2 · Another")
  })

  it("is answered in its own thread", async () => {
    const [answer] = await bot.say("ana", "members", "!propose Move", { eventId: "$root" as never })
    expect(answer?.relation).toMatchObject({ thread: "$root" })
  })

  it("is refused from a trial member and writes nothing but the answer", async () => {
    const before = await bot.everything()
    expect(await bot.ask("tom", "members", "!propose Move")).toContain("permanent members")
    expect(await bot.everything()).toBe(before)
  })

  it("takes alternatives with what keeps things as they are always last", async () => {
    await bot.say("ana", "members", "!propose Move")
    const answer = await bot.ask("ben", "members", "!alternative m1 Stay, *but* switch")
    expect(answer).toContain("1. Move (ana)\n2. Stay, *but* switch (ben)\n3. Leave things as they are")
  })

  it("can be reworded and withdrawn by its author alone", async () => {
    await bot.say("ana", "members", "!propose Move")
    await bot.say("ben", "members", "!alternative M1 Stay")
    expect(await bot.ask("ana", "members", "!reword M1 2 Go")).toContain("not yours")
    expect(await bot.ask("ana", "members", "!reword M1 Move in spring")).toContain("1. Move in spring (ana)")
    expect(await bot.ask("ben", "members", "!withdraw M1")).toContain("Taken back")
    expect(await bot.ask("ana", "members", "!withdraw M1")).toContain("is withdrawn: nothing proposed is left")
    expect(await bot.ask("ana", "members", "!alternative M1 New")).toContain("!propose TEXT")
  })

  it("ends early where its author asks and nobody objects, and not where somebody does", async () => {
    await bot.say("ana", "members", "!propose Move")
    expect(await bot.ask("ana", "members", "!early M1")).toContain("!object M1")
    expect(await bot.ask("ben", "members", "!object M1")).toContain("keeps its full proposal stage")
    await bot.say("ana", "members", "!early M1")
    const said = await bot.pass("P1DT1M")
    expect(said.map(({ body }) => body).join()).toContain("Voting on M1 · Move has begun")
  })
})

describe("the vote", () => {
  it("tells the members' room every rule that decides, and sends everybody on the roll a ballot", async () => {
    await bot.say("ana", "members", "!propose Move our servers")
    const said = await bot.pass("P3DT1M")
    const [announcement, ...ballots] = said
    expect(announcement?.body).toContain("5 people are on the roll")
    expect(announcement?.body).toMatch(/commitment `[0-9a-f]{64}`/)
    expect(announcement?.body).toContain("beside its receipt")
    expect(announcement?.body).toContain("Turnout so far: 0 of 5")
    expect(ballots.map(({ lane }) => lane)).toEqual(
      ["ana", "ben", "cem", "dee", "eli"].map((name) => `person:@${name}:hive.example`),
    )
    expect(ballots[0]?.body).toContain("1. Move our servers\n2. Leave things as they are")
  })

  it("counts plain numbers, and says in words what it understood, with a receipt", async () => {
    await inVoting()
    const answer = await bot.ask("cem", "direct", "2 1")
    expect(answer).toContain("Counted for M1: 1st Stay, but switch the tariff · 2nd Move our servers")
    expect(answer).toMatch(/receipt is [2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/)
    expect(answer).toContain("Turnout so far: 1 of 5")
  })

  it("takes the command, an abstention and a reply to the ballot as well", async () => {
    await inVoting()
    expect(await bot.ask("ana", "direct", "!vote M1 2>1")).toContain("Counted for M1: 1st Stay")
    expect(await bot.ask("ben", "direct", "abstain")).toContain("you abstain")
    const ballot = await bot.sentBallot("cem")
    expect(await bot.ask("cem", "direct", "3", { replyTo: ballot })).toContain("1st Leave things as they are")
    expect(await bot.ask("dee", "direct", "hm, the second", { replyTo: ballot })).toContain(
      "could not read that as a ballot on M1",
    )
  })

  it("replaces a ballot, voids its receipt, and does not count the voter twice", async () => {
    await inVoting()
    const first = /receipt is (\S+)\./.exec(await bot.ask("ana", "direct", "1"))?.[1]
    const answer = await bot.ask("ana", "direct", "2")
    expect(answer).toContain(`the receipt ${first} is void`)
    expect(await bot.ask("ana", "direct", "!receipts")).toContain(`replaced and void: ${first}`)
    expect(await bot.ask("ben", "direct", "1")).toContain("Turnout so far: 2 of 5")
  })

  it.each([
    ["2 2 1", "you sent option 2 twice"],
    ["1 4", "there is no option 4; the last one is 3"],
    ["!vote M1 best first", "could not read that"],
    ["!vote M9 1", "There is no M9"],
  ])("refuses %j and counts nothing", async (text, words) => {
    await inVoting()
    const before = await bot.everything()
    expect(await bot.ask("ana", "direct", text)).toContain(words)
    expect(await bot.everything()).toBe(before)
  })

  it.each([
    [
      "an unsigned device",
      { trust: { encrypted: true, device: "unsigned", identity: "key of ana" } },
      "not verified by you",
    ],
    ["a reset identity", { trust: { encrypted: true, device: "signed", identity: "new key" } }, "!identity"],
  ] as const)("refuses a ballot from %s and says the way out", async (_, manner, words) => {
    await inVoting()
    await bot.say("ana", "direct", "1")
    const before = await bot.everything()
    expect(await bot.ask("ana", "direct", "2", manner)).toContain(words)
    expect(await bot.everything()).toBe(before)
  })

  it("counts under a new identity once its owner has approved it in the members' room", async () => {
    await inVoting()
    const trust = { encrypted: true, device: "signed", identity: "new key" } as const
    await bot.say("ana", "direct", "1")
    expect(await bot.ask("ana", "members", "!identity", { trust })).toContain("has a new Matrix identity")
    expect(await bot.ask("ana", "direct", "2", { trust })).toContain("Counted for M1")
  })

  it("refuses those who are not on the roll: trial members, and who came later", async () => {
    await inVoting()
    expect(await bot.ask("tom", "direct", "1")).toContain("no vote is open for you")
    expect(await bot.ask("tom", "direct", "!vote M1 1")).toContain("not on the roll of M1")
    expect(await bot.ask("zoe", "direct", "!vote M1 1")).not.toContain("Counted")
  })

  it("refuses a ballot that comes too early, and promises one to nobody who may not vote", async () => {
    await bot.say("ana", "members", "!propose Move our servers")
    const before = await bot.everything()
    for (const name of ["ben", "tom"])
      expect(await bot.ask(name, "direct", "!vote M1 1")).toBe(
        "I have counted nothing: voting on M1 has not begun. Its proposal stage lasts until Mon 23 Nov, 18:00 CET; then everybody on its roll gets a ballot from me.",
      )
    expect(await bot.everything()).toBe(before)
  })

  it("removes a ballot typed in the members' room and writes to its voter in private", async () => {
    await inVoting()
    for (const text of ["!vote M1 1", "!vot M1 1", "2 1"]) {
      const before = await bot.everything()
      const answers = await bot.say("eli", "members", text)
      expect(answers.find(({ errand }) => errand.do === "redact")).toBeDefined()
      expect(answers.filter(({ lane }) => lane === "person:@eli:hive.example")[0]?.body).toContain(
        "removed your message",
      )
      expect(answers.filter(({ errand, lane }) => errand.do === "say" && lane.startsWith("room:"))).toEqual([])
      expect(await bot.everything()).toBe(before)
    }
    expect(await bot.say("eli", "members", "15 20 sounds good")).toEqual([])
    expect(await bot.say("eli", "members", "2026")).toEqual([])
  })

  it("refuses a ballot in a direct room that is not encrypted, and opens an encrypted one", async () => {
    await inVoting()
    const before = await bot.everything()
    const answers = await bot.say("eli", "direct", "2 1", { trust: { encrypted: false }, room: { encrypted: false } })
    expect(answers.map(({ body }) => body).join()).toContain("this room is not encrypted")
    expect(
      answers.some(({ lane, body }) => lane === "person:@eli:hive.example" && body.includes("Your ballot for M1")),
    ).toBe(true)
    expect(await bot.everything()).toBe(before)
  })

  it("refuses a ballot in a direct room that a third person has come into, and says it to the voter alone", async () => {
    await inVoting()
    const before = await bot.everything()
    for (const text of ["2", "abstain", "!vote M1 2 1"]) {
      const answers = await bot.say("eli", "other", text)
      expect(answers.some(({ errand }) => errand.do === "redact")).toBe(true)
      const said = answers.filter(({ errand }) => errand.do === "say")
      expect(new Set(said.map(({ lane }) => lane))).toEqual(new Set(["person:@eli:hive.example"]))
      expect(said[0]?.body).toContain("removed your message from that room")
    }
    expect(await bot.say("eli", "other", "!motions")).toEqual([])
    expect(await bot.say("tom", "other", "2")).toEqual([])
    expect(await bot.everything()).toBe(before)
  })

  it("refuses a ballot in a direct room that is not encrypted also where several votes are open", async () => {
    await bot.say("ana", "members", "!propose One")
    await bot.say("ana", "members", "!propose Two")
    await bot.pass("P3DT1M")
    const plain = { trust: { encrypted: false }, room: { encrypted: false } } as const
    for (const ballot of ["1", "!vote 1", "!vote M2 1"]) {
      const answers = await bot.say("ben", "direct", ballot, plain)
      expect(answers.some(({ errand }) => errand.do === "redact")).toBe(true)
      expect(answers.map(({ body }) => body).join()).toContain("this room is not encrypted")
    }
  })

  it("reminds only those who have not voted, at half time and a day before the end", async () => {
    await inVoting()
    await bot.say("ana", "direct", "1")
    const half = await bot.pass("P2DT1M")
    expect(half.map(({ lane }) => lane)).toEqual(
      ["ben", "cem", "dee", "eli"].map((name) => `person:@${name}:hive.example`),
    )
    await bot.say("ben", "direct", "1")
    expect((await bot.pass("P1D")).length).toBe(3)
    expect((await bot.pass("PT1H")).length).toBe(0)
  })

  it("asks which vote is meant where several are open", async () => {
    await bot.say("ana", "members", "!propose One")
    await bot.say("ana", "members", "!propose Two")
    await bot.pass("P3DT1M")
    expect(await bot.ask("ben", "direct", "1")).toContain("several votes are open for you (M1 and M2)")
    expect(await bot.ask("ben", "direct", "!vote M2 1")).toContain("Counted for M2")
  })
})

describe("the outcome", () => {
  it("comes as soon as everybody has voted: in words, with the count as files that give the same result again", async () => {
    await inVoting()
    for (const [name, ballot] of [
      ["ana", "1 2"],
      ["ben", "2"],
      ["cem", "2 1"],
      ["dee", "1"],
    ] as const)
      await bot.say(name, "direct", ballot)
    const answers = await bot.say("eli", "direct", "3 2")
    const outcome = answers.find(({ name }) => name === "outcome:hive:M1")?.body ?? ""
    expect(outcome).toContain("M1 is carried: Stay, but switch the tariff (3 of 5 ballots; needed: more than 2.5).")
    expect(outcome).toContain(
      "Round 1: Move our servers 2 · Stay, but switch the tariff 2 · Leave things as they are 1.",
    )
    expect(outcome).toContain("Round 2: Move our servers 2 · Stay, but switch the tariff 3.")
    const files = answers.flatMap(({ errand }) => (errand.do === "file" ? [errand] : []))
    expect(files.map(({ filename }) => filename)).toEqual(["M1-count.json", "M1.blt"])
    const file = parseCountFile(Buffer.from(files[0]?.bytes ?? "", "base64").toString())
    if (isRefused(file)) throw new Error("the published count must be readable")
    expect(recountFile(file).disagreements).toEqual([])
    expect(await bot.ask("ana", "members", "!result M1")).toContain("M1 is carried")
    expect(await bot.ask("ana", "direct", "3")).toContain("the vote on M1 ended")
  })

  it("leaves the commitment to the lot in the opening message, and names it beside the secret", async () => {
    const opening = (await inVoting()).find(({ name }) => name === "status:hive:M1")?.body ?? ""
    const [commitment = ""] = opening.match(/[0-9a-f]{64}/) ?? []
    expect(commitment).not.toBe("")
    for (const name of ["ana", "ben"]) await bot.say(name, "direct", "1")
    await bot.say("cem", "direct", "2")
    await bot.say("dee", "direct", "2")
    const answers = await bot.say("eli", "direct", "3")
    const over = answers.findLast(({ body }) => body.includes("Voting on M1 · Move our servers is over."))?.body ?? ""
    expect(over).toContain(commitment)
    expect(over).toContain("Turnout: 5 of 5")
    const outcome = answers.find(({ name }) => name === "outcome:hive:M1")?.body ?? ""
    expect(outcome).toContain(commitment)
    const [secret = ""] = outcome.match(/(?<=secret is `)[0-9a-f]{64}/) ?? []
    expect(lotCommitment(secret)).toBe(commitment)
  })

  it("says how many ballots the BLT file holds, which leaves abstentions out", async () => {
    await inVoting()
    for (const name of ["ana", "ben", "cem", "dee"]) await bot.say(name, "direct", "1")
    const answers = await bot.say("eli", "direct", "abstain")
    const outcome = answers.find(({ name }) => name === "outcome:hive:M1")?.body ?? ""
    expect(outcome).toContain("All 5 ballots, each beside its receipt: `M1-count.json`")
    expect(outcome).toContain("the 4 that rank an option: `M1.blt`")
    const blt = answers.flatMap(({ errand }) =>
      errand.do === "file" && errand.filename === "M1.blt" ? [errand.bytes] : [],
    )
    const read = parseBlt(Buffer.from(blt[0] ?? "", "base64").toString())
    expect("refused" in read ? read : read.ballots).toHaveLength(4)
  })

  it("counts one ballot and none in words, and says that nobody voted", async () => {
    await inVoting()
    await bot.say("ana", "direct", "abstain")
    const one = (await bot.pass("P4D")).find(({ name }) => name === "outcome:hive:M1")?.body
    expect(one).toContain("The one ballot, beside its receipt: `M1-count.json`")
    await bot.say("ana", "members", "!propose Buy a mill")
    await bot.pass("P3D")
    const none = (await bot.pass("P4DT1M")).find(({ name }) => name === "outcome:hive:M2")?.body
    expect(none).toContain("Nobody voted. At least 3 of 5 had to.")
    expect(none).toContain("There were no ballots: `M2-count.json`")
  })

  it("has nothing left that `!early`, `!object` or `!withdraw` could do", async () => {
    await inVoting()
    for (const text of ["!early M1", "!object M1", "!withdraw M1"])
      expect(await bot.ask("ana", "members", text)).toContain(
        "Voting on M1 has begun, so that is no longer possible. It ends Fri 27 Nov, 18:01 CET.",
      )
  })

  it("comes at the deadline, and says when too few have voted", async () => {
    await inVoting()
    await bot.say("ana", "direct", "1")
    const said = (await bot.pass("P4D")).map(({ body }) => body).join("\n")
    expect(said).toContain(
      "M1 · Move our servers: no quorum, so things stay as they are. 1 of 5 voted. At least 3 of 5 had to.",
    )
  })

  it("waits until all that was sent before the deadline is handled, and refuses what was sent after it", async () => {
    await inVoting()
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
    await inVoting()
    const said = (await bot.pass("P5D")).map(({ body }) => body).join("\n")
    const hash = /Minutes no\. \d+, `([0-9a-f]{64})`/.exec(said)?.[1] ?? "none"
    const [report] = await verifyMinutes(bot.store.knex, [hash])
    expect(report).toMatchObject({ broken: null, altered: [], anchors: [{ hash }] })
  })

  it("shows in the minutes when a text, or the published count, is changed afterwards", async () => {
    await inVoting()
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
    await inVoting()
    for (const name of ["ana", "ben", "cem", "dee"]) await bot.say(name, "direct", "1 2")
    const sealed = await bot.store.knex("sealed_ballots")
    expect(sealed).toHaveLength(4)
    // Not just three letters, since those occur by chance in sealed text.
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
    bot = await CoopBot.start({ commands, members: five, settings: { smallRoll: 3, publish: "shared" } })
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

describe("a voter's identity", () => {
  it("is the one first seen, in any message of theirs: a reset before the first ballot is noticed too", async () => {
    await bot.say("ana", "members", "good morning")
    await inVoting()
    const trust = { encrypted: true, device: "signed", identity: "new key" } as const
    expect(await bot.ask("ana", "direct", "1", { trust })).toContain("your Matrix identity was reset")
  })
})
