/** Somebody in two co-ops of one bot (§1.1). Each co-op follows its own rules, and a direct message goes to the co-op that is meant. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { matrixId, motionId } from "../../../src/kernel/rules/types.ts"
import { remove } from "../../../src/people/acts/members.ts"
import { putMember, standingOf } from "../../../src/standing/store/members.ts"
import { seatsOf } from "../../../src/standing/store/offices.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { withOffices } from "../../support/offices.ts"
import {
  ana,
  farm,
  give,
  hive,
  inDirect,
  inFarm,
  linesOf,
  ofFarm,
  ofHive,
  read,
  standing,
  twoCoops,
} from "../../support/two-coops.ts"

let bot: CoopBot
afterEach(() => bot.close())

describe("somebody in two co-ops", () => {
  beforeEach(async () => {
    bot = await twoCoops()
  })

  it("is asked which one is meant by whatever they type in a direct message, and nothing is done", async () => {
    const before = await bot.everything()
    for (const line of inDirect.flatMap(linesOf).filter((one) => !one.startsWith("payinfo "))) {
      const answers = await bot.say("ana", "direct", `!${line}`)
      expect(answers, line).toHaveLength(1)
      const [name = "", ...rest] = line.split(" ")
      for (const key of ["hive", "farm"])
        expect(answers[0]?.body).toContain([`!${name} --coop ${key}`, ...rest].join(" "))
    }
    expect(await bot.everything()).toBe(before)
  })

  it("is asked for payment details again, which are taken out and repeated nowhere", async () => {
    const before = await bot.everything()
    for (const which of ["", "--coop moat "]) {
      const answers = await bot.say("ana", "direct", `!payinfo ${which}DE89 3704 0044 0532 0130 00 Ana Example`)
      expect(answers[0]?.errand.do).toBe("redact")
      expect(JSON.stringify(answers.map(({ errand }) => errand))).not.toMatch(/3704|Example/)
      const said = which === "" ? "`!payinfo --coop farm IBAN NAME`" : "no co-op called moat"
      expect(answers.at(-1)?.body).toContain(said)
    }
    expect(await bot.everything()).toBe(before)
  })

  it.each(inDirect.map((command) => [command.name, command] as const))(
    "is answered by !%s --coop of that one only",
    async (_, command) => {
      for (const line of linesOf(command)) {
        const said = read(await bot.say("ana", "direct", `!${line} --coop farm`))
        expect(said).not.toBe("")
        expect(said).not.toMatch(ofHive)
        expect(said).not.toContain("several co-ops")
        const other = read(await bot.say("ana", "direct", `!${line} --coop Hive`))
        expect(other).not.toBe("")
        expect(other).not.toMatch(ofFarm)
      }
    },
  )

  it("has a standing and offices in each, and each co-op's rooms go by its own", async () => {
    expect(await standing(bot, hive, "ben")).toEqual({ status: "permanent", offices: ["treasurer"] })
    expect(await standing(bot, farm, "ben")).toEqual({ status: "trial", offices: [] })
    expect(await bot.ask("ben", "members", "!propose Bees")).toContain("M3 · Bees")
    expect(await bot.ask("ben", "members", "!propose Beets", inFarm)).not.toContain("M3")
    expect(await bot.ask("ben", "members", "!offices")).toMatch(/ben/)
    expect(await bot.ask("ben", "members", "!offices", inFarm)).not.toMatch(/ben/)
  })

  it("who is treasurer of one is not treasurer of the other: an office command there changes nothing here", async () => {
    const before = await bot.everything()
    expect(await bot.ask("ben", "members", "!resign --sure treasurer", inFarm)).not.toContain("no longer")
    expect(await bot.ask("ben", "direct", "!resign --sure treasurer --coop farm")).not.toContain("no longer")
    expect(await bot.everything()).toBe(before)
    await bot.store.work(async (work) => expect(await seatsOf(work, hive)).toHaveLength(3))
    await bot.say("ben", "direct", "!resign --sure treasurer --coop hive")
    await bot.store.work(async (work) => expect(await seatsOf(work, hive)).toHaveLength(2))
  })

  it("who moderates one learns nothing of what the other's moderators decide", async () => {
    for (const text of ["!motion R1", "!result R1", "!minutes R1", "!vote R1 1"]) {
      expect(await bot.ask("ana", "direct", `${text} --coop farm`)).toMatch(/There is no R1|No record/)
    }
    expect(await bot.ask("ana", "direct", "!motion R1 --coop hive")).toContain("hatto")
    expect(await bot.ask("ana", "direct", "!motion R1 --coop farm")).toContain("There is no R1")
    expect(await bot.ask("ana", "direct", "!motions --coop farm")).not.toMatch(/R1/)
    expect(await bot.ask("ana", "direct", "!minutes --coop farm")).not.toMatch(/R1|finn/)
    expect(await bot.ask("flo", "moderators", "!motion R1", inFarm)).toContain("finn")
    expect(await bot.ask("flo", "direct", "!motion R1")).toContain("finn")
  })

  it("removed from the one is in the other as before", async () => {
    await bot.say("ana", "direct", "!vote M1 1 --coop hive")
    await bot.say("ana", "direct", "!vote M1 1 --coop farm")
    await bot.store.work((work) => remove({ work, coop: bot.coop }, ana, motionId("M9")))
    expect(await standing(bot, hive, "ana")).toEqual({ status: "former", offices: [] })
    expect(await standing(bot, farm, "ana")).toEqual({ status: "permanent", offices: [] })
    // Ana is only in one co-op now, so the bot does not ask which one.
    expect(await bot.ask("ana", "direct", "!motions")).toContain("Fresh fence")
    expect(await bot.ask("ana", "direct", "!receipts")).toMatch(/M1 · Fresh fence/)
    expect(read(await bot.say("ana", "direct", "!motions --coop hive"))).toBe(
      "You are in no co-op called hive, so I have done nothing.",
    )
    expect(await bot.ask("ana", "direct", "2")).toContain("Counted for M1")
    const rolls = await bot.store.knex("roll").join("motions", "motions.id", "roll.motion_id").where({ person: ana })
    expect(rolls.map(({ coop }) => coop)).toEqual(["farm"])
  })

  it("has votes of the same number in both, and a ballot counts in the one that it was meant for", async () => {
    const open = await bot.ask("ben", "direct", "!ballots --coop hive")
    expect(open).toContain("M1 · Hydro honey")
    const which = await bot.ask("ana", "direct", "1 2")
    expect(which).toContain("several votes are open for you")
    expect(which).toContain("R1 – Hive")
    expect(which).toContain("M1 – Farm")
    expect(await bot.ask("ana", "direct", "!vote M1 2 1 --coop farm")).toContain("1st Leave things as they are")
    const turnout = async (coop: string) => {
      const rows = await loose(bot.store.knex)("roll")
        .join("motions", "motions.id", "roll.motion_id")
        .where({ coop, voted: true })
      return rows.length
    }
    expect([await turnout("hive"), await turnout("farm")]).toEqual([0, 1])
    // A reply to a ballot need not name the co-op.
    const { name } = await loose(bot.store.knex)("outbox")
      .where({ lane: `person:${ana}` })
      .whereLike("name", "ballot:hive:M1:%")
      .first()
    await loose(bot.store.knex)("outbox").where({ name }).update({ event_id: "$hives" })
    expect(await bot.ask("ana", "direct", "1", { replyTo: "$hives" as never })).toContain("Counted for M1: Hydro honey")
    expect([await turnout("hive"), await turnout("farm")]).toEqual([1, 1])
  })

  it("reads first from which co-op it is what the bot writes to them unasked; who is in one alone reads no name", async () => {
    await bot.say("hana", "members", "!propose More")
    await bot.say("fabi", "members", "!propose More", inFarm)
    const begun = await bot.pass("P3DT1M")
    const ballots = (who: string) =>
      begun
        .filter(({ lane, body }) => lane === `person:${person(who)}` && body.includes("More"))
        .map(({ body }) => body)
    expect(ballots("ana").map((body) => body.split("\n")[0])).toEqual(["Hive:", "Farm:"])
    expect(ballots("hana").map((body) => body.slice(0, 20))).toEqual(["Your ballot for M3 ·"])
  })

  it("is told of a late plain ballot from the co-op whose vote ended last", async () => {
    await bot.pass("P8D")
    const before = await bot.everything()
    await bot.say("fabi", "members", "!propose Later", inFarm)
    await bot.pass("P3DT1M")
    await bot.pass("P5D")
    expect(await bot.ask("ana", "direct", "1")).toContain("the vote on M3 ended")
    expect(before).not.toBe("")
    await bot.say("hana", "members", "!propose Latest")
    await bot.say("hana", "members", "!propose And another")
    await bot.pass("P3DT1M")
    await bot.pass("P5D")
    expect(await bot.ask("ana", "direct", "1")).toContain("the vote on M4 ended")
  })

  it("who left one and may vote in the other may not vote in the one they left", async () => {
    await bot.store.work((work) => putMember(work, hive, person("gil"), "former"))
    await bot.store.work((work) => putMember(work, farm, person("gil"), "permanent"))
    await bot.say("flo", "members", "!propose For gil", inFarm)
    await bot.pass("P3DT1M")
    expect(await bot.ask("gil", "lobby", "!help vote")).toContain("Only members of Hive")
    expect(await bot.ask("gil", "lobby", "!help vote", inFarm)).toContain("Cast your ballot")
    // People who left while a vote was open can still take part in it.
    await bot.store.work((work) => putMember(work, farm, person("gil"), "former"))
    expect(await bot.ask("gil", "lobby", "!help vote", inFarm)).toContain("Cast your ballot")
    expect(await bot.ask("gil", "lobby", "!help vote")).toContain("Only members of Hive")
  })

  it("who is on trial in the first and may vote only in the second is answered by the second", async () => {
    expect(await bot.ask("ben", "direct", "1")).toContain("Counted for M1: Hydro honey")
    await bot.pass("P3D")
    await bot.pass("P5D")
    expect(await bot.ask("ben", "direct", "1")).toContain("the vote on M2 ended")
  })
})

describe("a co-op whose name is another's key", () => {
  it("is not the one that its members are told to name by that key", async () => {
    const others = { farm: ["ana"] }
    bot = await CoopBot.start({ commands, others, settings: { name: "Farm" }, otherSettings: { name: "Orchard" } })
    expect(await bot.ask("ana", "direct", "!leave --sure")).toContain("Orchard: `!leave --coop farm --sure`")
    await bot.say("ana", "direct", "!leave --coop farm --sure")
    expect((await standing(bot, farm, "ana")).status).toBe("former")
    expect((await standing(bot, hive, "ana")).status).toBe("permanent")
  })
})

describe("an officer who is no member", () => {
  it("belongs to the co-op: its commands are theirs, with another co-op they are asked which", async () => {
    bot = await twoCoops()
    await give(bot, farm, "olu", "moderator")
    expect(await bot.ask("olu", "direct", "!motions")).toContain("Fresh fence")
    expect(await bot.ask("olu", "direct", "!motion R1")).toContain("finn")
    expect(await bot.ask("olu", "direct", "hello")).toContain("I only understand commands and ballots")
    await give(bot, hive, "olu", "treasurer")
    expect(await bot.ask("olu", "direct", "!motions")).toContain("You are in several co-ops")
    expect(await bot.ask("olu", "direct", "!motion R1 --coop hive")).toContain("There is no R1")
    await bot.say("olu", "direct", "!resign --sure moderator --coop farm")
    // Without the office, olu does not belong to farm any more.
    expect(await bot.ask("olu", "direct", "!motions")).toContain("Hydro honey")
    expect(
      await bot.store.work(
        async (work) => (await standingOf(work, withOffices(farm), matrixId("@olu:hive.example"))).status,
      ),
    ).toBeNull()
  })
})

describe("a change of Matrix ID by somebody in several co-ops", () => {
  const line = `!moved ${ana} @ana:new.example`
  const next = "@ana:new.example"
  beforeEach(async () => {
    bot = await twoCoops()
  })

  it("is for the co-op that the old account names, and the other goes on under the old ID", async () => {
    expect(await bot.ask("ana", "direct", line)).toContain("You are in several co-ops")
    expect(await bot.ask("ana", "direct", `${line} --coop farm`)).toContain("Noted for Farm")
    expect(read(await bot.say(next, "direct", line)).replaceAll("ana goes", "")).toContain("You go on in Farm")
    expect(await standing(bot, farm, next)).toMatchObject({ status: "permanent" })
    expect(await standing(bot, hive, next)).toMatchObject({ status: null })
    expect(await standing(bot, hive, "ana")).toMatchObject({ status: "permanent", offices: ["moderator"] })
    expect(await bot.ask("ana", "direct", "!motions")).toContain("Hydro honey")
    expect(read(await bot.say(next, "direct", "!motions"))).toContain("Fresh fence")
  })

  it("needs the new account's word once for all that the old one names", async () => {
    await bot.say("ana", "direct", `${line} --coop farm`)
    await bot.say("ana", "direct", `${line} --coop hive`)
    const said = await bot.say(next, "direct", line)
    expect(said.map(({ body }) => body).join()).toMatch(/You go on in Hive[\s\S]*You go on in Farm/)
    for (const coop of [hive, farm])
      expect(await standing(bot, coop, "ana")).toMatchObject({ status: "former", offices: [] })
  })

  it("is taken from a new account that is in the other co-op, or names one that it is not in", async () => {
    const word = `!moved ${person("hana")} ${person("fabi")}`
    expect(await bot.ask("fabi", "direct", `${word} --coop hive`)).toContain("Noted.")
    expect(await bot.ask("fabi", "direct", `${word} --coop moat`)).toContain("Noted.")
    expect(await bot.ask("hana", "direct", word)).toContain("You go on as fabi in Hive")
    expect(await standing(bot, hive, "fabi")).toMatchObject({ status: "permanent" })
    expect(await bot.ask("fabi", "direct", "!motions")).toContain("You are in several co-ops")
  })
})
