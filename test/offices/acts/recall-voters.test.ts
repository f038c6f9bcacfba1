/** Those who elect an office vote on the recall of its holder (§12.4), and a moderator's seat is taken by contest. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { officeKey } from "../../../src/standing/rules/offices.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { fiveAndTom } from "../../support/decisions.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
afterEach(() => bot.close())

/** Ana is president, ben on the board, cem treasurer and dee moderator. Tom is on trial. */
async function begin(settings: Readonly<Record<string, unknown>>, language: "en" | "de" = "en"): Promise<void> {
  const offices = { president: {}, board: {} }
  bot = await CoopBot.start({
    commands,
    members: fiveAndTom,
    language,
    settings: { smallRoll: 3, offices, ...settings },
  })
  await bot.act(async (act) => {
    await takeSeat(act, officeKey("president"), person("ana"), null)
    await takeSeat(act, officeKey("board"), person("ben"), null)
    await takeSeat(act, "treasurer", person("cem"), null)
    await takeSeat(act, "moderator", person("dee"), null)
  })
}

/** Who is on the roll of the vote on this. */
async function rollOf(deed: string): Promise<string[]> {
  await bot.say("eli", "members", deed)
  await bot.pass("P3DT1M")
  return (await bot.store.knex("roll").pluck("person")).toSorted()
}
const everybody = Object.keys(fiveAndTom).map(person).toSorted()
const permanent = everybody.filter((one) => one !== person("tom"))
const withTrial = { vote: ["permanent", "trial", "officers"] }

describe("who votes on a recall", () => {
  it("is as the preset says where the co-op says nothing", async () => {
    await begin({})
    expect(await rollOf("!recall --sure @ana president")).toEqual(permanent)
  })

  it.each([
    ["the president", "election", "!recall --sure @ana president"],
    ["somebody on the board", "council", "!recall --sure @ben board"],
    ["the treasurer", "treasurer", "!impeach --sure"],
  ])("of %s follows the rule of the election", async (_, kind, deed) => {
    await begin({ motions: { [kind]: withTrial } })
    expect(await rollOf(deed)).toEqual(everybody)
  })

  it("is not those who elect another office", async () => {
    await begin({ motions: { council: withTrial, treasurer: withTrial } })
    expect(await rollOf("!recall --sure @ana president")).toEqual(permanent)
  })

  it("follows the rule of the office's own election first", async () => {
    const board = { election: { vote: ["permanent"] } }
    await begin({ offices: { president: { election: withTrial }, board }, motions: { council: withTrial } })
    expect(await rollOf("!recall --sure @ana president")).toEqual(everybody)
  })

  it("is shown by the rules of recalls as those who elect the office are, for each office where they differ", async () => {
    await begin({ offices: { president: { election: withTrial }, board: { election: withTrial } } })
    const votes = async (line: string) => /Who votes: (.*)/.exec(await bot.ask("ben", "members", line))?.[1]
    expect(await votes("!rules recall")).toBe("permanent members, trial members and officers.")
    await bot.close()
    await begin({ offices: { president: { election: withTrial }, board: {} } })
    const both = await votes("!rules recall")
    expect(both).toMatch(/president: permanent members, trial members and officers; .*board: permanent members and/i)
    expect(await rollOf("!recall --sure @ana president")).toEqual(everybody)
  })

  it("is shown so in German", async () => {
    await begin({ offices: { president: { election: withTrial }, board: {} } }, "de")
    const said = await bot.ask("ben", "members", "!regeln recall")
    expect(said).toMatch(/Wer abstimmt: .*: .*Probe.*; .*Vorstand: (?!.*Probe)/)
  })

  it("is as the co-op says, if it says so of recalls", async () => {
    await begin({ motions: { election: withTrial, recall: { vote: ["permanent"] } } })
    expect(await rollOf("!recall --sure @ana president")).toEqual(permanent)
  })

  it("is as the co-op says of recalls, even if its preset says the same", async () => {
    await begin({ motions: { election: withTrial, recall: { vote: ["permanent", "officers"] } } })
    expect(await rollOf("!recall --sure @ana president")).toEqual(permanent)
  })

  it("is as the members have voted of recalls, even if the preset says the same", async () => {
    await begin({ motions: { election: withTrial } })
    const proposed = await bot.ask("ana", "members", "!rules propose recall vote=permanent,officers")
    expect(proposed).toMatch(/trial/i)
    await bot.pass("P3DT1M")
    for (const name of ["ana", "ben", "cem", "dee", "eli"]) await bot.say(name, "direct", "!vote M1 1")
    expect(await bot.ask("ana", "members", "!rules recall")).not.toMatch(/Who votes:.*trial/i)
    await bot.say("eli", "members", "!recall --sure @ana president")
    await bot.pass("P3DT1M")
    const motion = await bot.store.knex("motions").where({ number: 2 }).first("id")
    expect(
      (
        await bot.store
          .knex("roll")
          .where({ motion_id: motion?.id ?? 0 })
          .pluck("person")
      ).toSorted(),
    ).toEqual(permanent)
    const [report] = await verifyMinutes(bot.store.knex)
    expect(report).toMatchObject({ broken: null, altered: [] })
  })

  it("changes with the rule of elections that the members have voted, and is shown so", async () => {
    await begin({})
    expect(await bot.ask("ana", "members", "!rules recall")).not.toMatch(/trial/i)
    await bot.say("ana", "members", "!rules propose election vote=permanent,trial,officers")
    await bot.pass("P3DT1M")
    for (const name of ["ana", "ben", "cem", "dee", "eli"]) await bot.say(name, "direct", "!vote M1 1")
    expect(await bot.ask("ana", "members", "!rules recall")).toMatch(/trial/i)
    await bot.say("eli", "members", "!recall --sure @ana president")
    await bot.pass("P3DT1M")
    expect(await bot.ask("tom", "direct", "!vote M2 1")).toContain("Counted for M2")
  })
})

describe("whoever types the office instead of the person", () => {
  it("is told who holds it, with the line to type", async () => {
    await begin({})
    const said = await bot.ask("eli", "members", "!recall president")
    expect(said).toContain("is held by ana")
    expect(said).toContain("`!recall @ana president`")
    expect(await bot.ask("eli", "members", "!recall @ana president")).toContain("No vote is open yet")
    expect(await bot.store.knex("motions")).toEqual([])
  })

  it("is told so in German", async () => {
    await begin({}, "de")
    const said = await bot.ask("eli", "members", "!abwählen vorsitz Nie da")
    expect(said).toContain("hat ana. Nenn zuerst die Person")
    expect(said).toMatch(/`!recall @ana \S+`/)
  })

  it.each([
    ["en", "!recall treasurer", "Treasurer is held by cem. An impeachment ends it, and needs no name: `!impeach`"],
    [
      "de",
      "!abwählen kassenamt",
      "hat cem. Es endet durch eine Amtsenthebung, und die braucht keinen Namen: `!impeach`",
    ],
  ] as const)("is told in %s how the treasurer loses the office, and that works", async (language, line, told) => {
    await begin({}, language)
    expect(await bot.ask("eli", "members", line)).toContain(told)
    expect(await bot.ask("eli", "members", `${line} @cem`)).toContain("`!impeach`")
    expect(await bot.ask("eli", "members", "!impeach")).toContain("!impeach --sure")
    expect(await bot.store.knex("motions")).toEqual([])
  })

  it.each([
    ["en", "!recall moderator", "!stand moderator against"],
    ["de", "!abwählen moderation", "moderation gegen"],
  ] as const)("is told in %s that a moderator’s seat is taken by contest", async (language, line, told) => {
    await begin({}, language)
    expect(await bot.ask("eli", "members", line)).toContain(`${told} @dee\``)
    await bot.act((act) => takeSeat(act, "moderator", person("ana"), null))
    expect(await bot.ask("eli", "members", `${line} @ana Never there`)).toContain(`${told} @ana\``)
    expect(await bot.ask("eli", "members", `${line} dee`)).toContain(`${told} @dee\``)
  })

  it.each([
    ["en", "!recall board", "is held by"],
    ["de", "!abwählen vorstand", "Nenn zuerst die Person"],
  ] as const)("is offered in %s the holder whom the line names, of several", async (language, line, told) => {
    await begin({}, language)
    await bot.act((act) => takeSeat(act, officeKey("board"), person("eli"), null))
    for (const [behind, first] of [
      ["", "ben"],
      [" @eli", "eli"],
      [" @ben:hive.example Never there", "ben"],
      [" The member eli is never there", "eli"],
      [" cem", "ben"],
    ] as const) {
      const said = await bot.ask("ana", "members", `${line}${behind}`)
      expect(said).toContain(told)
      expect(said).toMatch(new RegExp(`\`!recall @${first} \\S+\``))
    }
    expect(await bot.ask("ana", "members", `!recall @eli ${line.split(" ")[1]}`)).toMatch(
      /No vote is open yet|Noch ist keine/,
    )
  })
})

describe("a moderator, whose seat is filled by contest,", () => {
  it("is not recalled, and the refusal says how the seat is taken", async () => {
    await begin({ petitions: { kinds: ["decision", "recall"] } })
    for (const deed of ["!recall @dee", "!recall @dee moderator", "!recall --sure @dee moderator"])
      expect(await bot.ask("ana", "members", deed)).toContain("`!stand moderator against @dee`")
    expect(await bot.ask("ana", "direct", "!petition recall @dee Never there")).toContain(
      "`!stand moderator against @dee`",
    )
    expect(await bot.store.knex("motions")).toEqual([])
    expect(await bot.ask("ana", "members", "!stand moderator against @dee")).toContain("No winner")
    await bot.pass("P3DT1M")
    for (const name of ["ana", "ben", "cem"]) await bot.say(name, "direct", "!vote M1 No winner")
    await bot.pass("P4DT1M")
    expect(await bot.store.knex("seats").where({ office: "moderator" })).toEqual([])
  })

  it("is told so in German", async () => {
    await begin({}, "de")
    expect(await bot.ask("ana", "members", "!abwählen @dee")).toContain("moderation gegen @dee`")
  })
})
