/** When somebody changes their Matrix ID (§1.2), their motions, candidacies and ballots become those of the new ID. */
import { beforeEach, describe, expect, it } from "vitest"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import { standingOf } from "../../../src/standing/store/members.ts"
import { seatsOf } from "../../../src/standing/store/offices.ts"
import { person } from "../../support/bot.ts"
import { loose } from "../../support/database.ts"
import { ana, hive, MovingCoop, next } from "../../support/moving-coop.ts"
import { withOffices } from "../../support/offices.ts"
import { verifyMinutes } from "../../support/verify.ts"

const coop = new MovingCoop()
const receiptIn = (text: string) => /receipt is (\S+)\./.exec(text)?.[1]

describe("what is open when somebody moves", () => {
  it("stays theirs: their motions, options and candidacies, under the new name", async () => {
    await coop.bot.say("ana", "members", "!propose Move")
    await coop.bot.say("ana", "members", "!stand moderator\nI keep minutes well.")
    await coop.moved()
    expect(await coop.bot.ask(next, "members", "!motion M2")).toContain(`1. ${next}\n2. No winner`)
    expect(await coop.bot.ask(next, "members", "!reword M1 Move in spring")).toContain("1. Move in spring (@ana")
    expect(await coop.bot.ask(next, "members", "!stand moderator")).not.toContain("1. ")
    expect(await coop.bot.ask(next, "members", "!early M1")).toContain("ends early")
    expect((await coop.records()).find(({ act }) => act === "option-reworded")).toMatchObject({
      motion: "M2",
      option: 1,
    })
    expect((await verifyMinutes(coop.bot.store.knex)).map(({ broken, altered }) => ({ broken, altered }))).toEqual([
      { broken: null, altered: [] },
    ])
  })

  it("a motion about them that an earlier release worded otherwise gets their new name too", async () => {
    await coop.bot.say("ben", "members", "!admit @tom")
    await coop.bot.store.knex("motions").update({ title: "tom wird dauerhaftes Mitglied" })
    const line = `!moved ${person("tom")} @tom:new.example`
    await coop.bot.say("tom", "direct", line)
    await coop.bot.say("@tom:new.example", "direct", line)
    expect(await coop.bot.ask("ben", "members", "!motion M1")).toContain(
      "M1 · @tom:new.example wird dauerhaftes Mitglied",
    )
  })

  it("an election that they win gives the office to the new ID", async () => {
    await coop.bot.say("ana", "members", "!stand treasurer")
    await coop.bot.pass("P3DT1M")
    await coop.moved()
    for (const name of ["ben", "cem", "dee"]) await coop.bot.say(name, "direct", "1")
    await coop.bot.say(next, "direct", "1")
    await coop.bot.pass("PT1M")
    await coop.bot.store.work(async (work) => {
      expect(await seatsOf(work, hive)).toMatchObject([{ office: "treasurer", person: next }])
    })
  })

  it("knows a treasurer who was impeached while it was voted, and is elected all the same", async () => {
    await coop.give("ben", "treasurer")
    await coop.bot.say("ana", "members", "!impeach --sure The honey money is gone.")
    await coop.bot.say("dee", "members", "!stand treasurer")
    await coop.bot.pass("P3DT1M")
    for (const name of ["ana", "cem", "dee", "ben"]) await coop.bot.say(name, "direct", "!vote M1 1")
    await coop.bot.pass("PT1M")
    await coop.bot.store.work(async (work) => expect(await seatsOf(work, hive)).toEqual([]))
    const line = `!moved ${person("ben")} @ben:new.example`
    await coop.bot.say("ben", "direct", line)
    await coop.bot.say("@ben:new.example", "direct", line)
    for (const name of ["ana", "cem", "dee", "@ben:new.example"]) await coop.bot.say(name, "direct", "2")
    await coop.bot.pass("PT1M")
    await coop.bot.store.work(async (work) => {
      expect(await seatsOf(work, hive)).toMatchObject([{ office: "treasurer", person: "@ben:new.example" }])
    })
  })

  it("is about them still, such as the vote on their membership", async () => {
    await coop.bot.say("tom", "members", "!admit")
    await coop.bot.say("tom", "direct", `!moved ${person("tom")} @tom:new.example`)
    await coop.bot.say("@tom:new.example", "direct", `!moved ${person("tom")} @tom:new.example`)
    expect((await coop.open("public"))[0]).toMatchObject({
      title: "Make @tom:new.example a permanent member",
      author: "@tom:new.example",
      subject: "@tom:new.example",
      matter: "membership:@tom:new.example",
    })
    expect(await coop.bot.ask("ana", "members", "!admit @tom:new.example")).toContain("M1")
    await coop.bot.pass("P3DT1M")
    for (const name of ["ana", "ben", "cem"]) await coop.bot.say(name, "direct", "1")
    await coop.bot.say("dee", "direct", "1")
    await coop.bot.pass("PT1M")
    await coop.bot.store.work(async (work) => {
      expect((await standingOf(work, withOffices(hive), matrixId("@tom:new.example"))).status).toBe("permanent")
    })
  })

  it("a ballot cast under the old ID is the new one's to replace, with its receipt, and counts once", async () => {
    await coop.bot.say("ana", "members", "!propose Move")
    await coop.bot.say("ben", "members", "!alternative M1 Stay")
    await coop.bot.pass("P3DT1M")
    const first = receiptIn(await coop.bot.ask("ana", "direct", "1"))
    const said = await coop.moved()
    expect(said.at(-1)?.body).toContain("Your ballot for M1 · Move")
    expect(said.at(-2)?.body).toContain("One vote is open for you; its ballot follows.")
    expect(await coop.bot.ask(next, "direct", "!receipts")).toContain(`M1 · Move: ${first}`)
    expect(await coop.bot.ask("ana", "direct", "!receipts")).not.toContain("M1")
    expect(await coop.bot.ask("ana", "direct", "2")).not.toContain("Counted")
    const answer = await coop.bot.ask(next, "direct", "2")
    expect(answer).toContain("Counted for M1: Stay")
    expect(answer).toContain(`the receipt ${first} is void`)
    expect(await coop.bot.ask(next, "direct", "!receipts")).toContain(`replaced and void: ${first}`)
    await coop.bot.say("ben", "direct", "1")
    await coop.bot.say("cem", "direct", "1")
    expect(await coop.bot.ask("dee", "direct", "1")).toContain("Round 1: Move: 3 · Stay: 1")
    expect((await verifyMinutes(coop.bot.store.knex)).map(({ altered }) => altered)).toEqual([[]])
  })

  it("a ballot that nobody touches after the move counts, with the receipt that was given for it", async () => {
    await coop.bot.say("ana", "members", "!propose Move")
    await coop.bot.pass("P3DT1M")
    const first = receiptIn(await coop.bot.ask("ana", "direct", "1"))
    await coop.moved()
    for (const name of ["ben", "cem"]) await coop.bot.say(name, "direct", "2")
    expect(await coop.bot.ask("dee", "direct", "1")).toContain("4 could vote, 4 voted")
    expect((await loose(coop.bot.store.knex)("published_counts").first()).json).toContain(first)
  })

  it("reminds the new account where it has not voted", async () => {
    await coop.bot.say("ana", "members", "!propose Move")
    await coop.bot.pass("P3DT1M")
    await coop.moved()
    const reminded = await coop.bot.pass("P2DT1M")
    expect(reminded.map(({ lane }) => lane)).toContain(`person:${next}`)
    expect(reminded.map(({ lane }) => lane)).not.toContain(`person:${ana}`)
  })

  it("shows the new name among those who voted, where the co-op shows them", async () => {
    await coop.start({ settings: { smallRoll: 2, showWhoVoted: true } })
    await coop.bot.say("ana", "members", "!propose Move")
    await coop.bot.pass("P3DT1M")
    await coop.bot.say("ana", "direct", "1")
    const said = await coop.moved()
    expect(said.find(({ errand }) => errand.do === "edit")?.body).toContain(`Voted: ${next}.`)
  })
})

describe("what the moderators have before them alone", () => {
  beforeEach(async () => {
    for (const name of ["ana", "ben"]) await coop.give(name, "moderator")
  })

  it("follows, ballots and all, and says so in its own minutes only", async () => {
    await coop.bot.say("ben", "moderators", "!remove --sure @cem He sold the hives.")
    await coop.bot.pass("P3DT1M")
    const first = receiptIn(await coop.bot.ask("ana", "direct", "!vote R1 1"))
    expect(first).toBeDefined()
    const said = await coop.moved()
    expect(said.at(-1)?.lane).toBe(`person:${next}`)
    expect(said.at(-1)?.body).toContain("Your ballot for R1")
    expect(await coop.bot.ask(next, "direct", "!receipts")).toContain(first)
    expect((await coop.records("moderators")).at(-1)).toEqual({
      act: "member-moved",
      actor: ana,
      person: ana,
      to: next,
    })
    expect(JSON.stringify(await coop.records())).not.toMatch(/R1|cem/)
    expect(
      said
        .filter(({ lane }) => !lane.startsWith("person:"))
        .map(({ body }) => body)
        .join(),
    ).not.toMatch(/R1|cem/)
  })

  it("stays about the person who moves, who learns nothing of it, and neither does anybody else", async () => {
    const heard = async (remove: boolean) => {
      await coop.start()
      for (const name of ["ana", "ben"]) await coop.give(name, "moderator")
      if (remove) await coop.bot.say("ben", "moderators", "!remove --sure @tom Honey thief.")
      await coop.bot.pass("P3DT1M")
      const line = `!moved ${person("tom")} @tom:new.example`
      const said = [
        ...(await coop.bot.say("tom", "direct", line)),
        ...(await coop.bot.say("@tom:new.example", "direct", line)),
      ]
      const rest = said.filter(({ lane }) => !lane.includes("!moderators"))
      return { bodies: rest.map(({ lane, body }) => [lane, body]), minutes: await coop.records() }
    }
    const without = await heard(false)
    const with_ = await heard(true)
    expect(with_).toEqual(without)
    expect((await coop.open("moderators"))[0]).toMatchObject({
      title: "Remove @tom:new.example from the co-op",
      subject: "@tom:new.example",
      matter: "removal:@tom:new.example",
    })
  })
})
