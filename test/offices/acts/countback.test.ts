/** The seats of a council that become vacant and are filled by the ballots of its election (§12.4). */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { Checking } from "../../../src/kernel/store/checking.ts"
import { type KeptRecord, recordsOf } from "../../../src/kernel/store/minutes.ts"
import { countbackCheck } from "../../../src/offices/store/verify.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { ElectionStory } from "../../support/election-story.ts"
import { verifyMinutes } from "../../support/verify.ts"

const names = ["ana", "ben", "cem", "dee", "eli", "fay", "gil", "hal", "ida"] as const
const members = Object.fromEntries(names.map((name) => [name, "permanent" as const]))

let bot: CoopBot
let story: ElectionStory
/** Elects a board of two by nine ballots: ana and ben. Those who voted for ana like eli next, then fay. */
async function elected(
  settings: Readonly<Record<string, unknown>> = {},
  language: "en" | "de" = "en",
  ballots: readonly string[] = ["1 4 5", "1 4 5", "1 4 5", "1 4 5", "2", "2", "2", "3", "3"],
): Promise<void> {
  const board = { candidacy: "nothing", term: "P1Y", seats: 2, vacancy: "countback" }
  bot = await CoopBot.start({ commands, members, language, settings: { offices: { board }, ...settings } })
  story = new ElectionStory(bot)
  for (const name of ["ana", "ben", "dee", "eli", "fay"]) await bot.ask(name, "members", "!stand board")
  await story.toVoting(1)
  for (const [index, name] of names.entries()) await bot.ask(name, "direct", `!vote M1 ${ballots[index]}`)
  await bot.pass("P8D")
  expect(await story.seats()).toEqual(["board ana", "board ben"])
}
afterEach(() => bot.close())

const whole = { publish: "ballots", smallRoll: 1 }
const gives = async (name: string) => {
  const said = await bot.ask(name, "members", "!resign board --sure")
  return [said, ...(await bot.pass("PT2M")).map(({ body }) => body)].join("\n")
}
const open = async () =>
  (await bot.store.knex("motions").whereNot({ stage: "closed" }).orderBy("number")).map(({ number }) => `M${number}`)
const honest = async () => {
  const reports = await verifyMinutes(bot.store.knex)
  return reports.flatMap(({ broken, altered }) => [...(broken === null ? [] : [broken]), ...altered])
}

describe("a seat of a council with countback", () => {
  it("goes to whom the ballots name next, and on to the next if that person gives it up", async () => {
    await elected(whole)
    const said = await gives("ana")
    expect(said).toContain("eli takes the vacant seat of the office Board, until")
    const until = /until (\d+ \w+ \d+)/.exec(said)?.[1] ?? "no day"
    expect(await bot.ask("gil", "members", "!offices")).toContain(until)
    expect(said).not.toContain("settled a tie")
    expect(said).toContain("waggle recount M1-count.json --seats 1 --vacated 1 --seated 2")
    expect(await story.seats()).toEqual(["board eli", "board ben"])
    expect(await gives("eli")).toContain("fay takes the vacant seat")
    expect(await story.seats()).toEqual(["board fay", "board ben"])
    expect(await bot.ask("gil", "members", "!minutes offices")).toContain("fay gets the vacant seat")
    expect(await honest()).toEqual([])
  })

  it("goes by lot where the ballots name several people equally, and the message says so", async () => {
    await elected(whole, "en", ["1 4", "1 4", "1 5", "1 5", "2", "2", "2", "3", "3"])
    expect(await gives("ana")).toContain("the lot that was fixed for M1 settled a tie")
  })

  it("has one election even if the last holder goes while it is open, and then another for what is still vacant", async () => {
    await elected({ ...whole, offices: { board: { candidacy: "nothing", term: "P1Y", seats: 2 } } })
    await gives("ana")
    await gives("ben")
    expect(await open()).toEqual(["M2"])
    for (const [number, candidates] of [
      [2, ["gil", "hal"]],
      [3, ["cem", "dee"]],
    ] as const) {
      expect((await story.motion(number)).title).toBe("Board (one vacant seat)")
      for (const name of candidates) await bot.ask(name, "members", "!stand board")
      await story.toVoting(number)
      await story.ballots(number, Object.fromEntries(names.map((name) => [name, candidates[0]])))
      await bot.pass("PT2M")
    }
    expect(new Set(await story.seats())).toEqual(new Set(["board gil", "board cem"]))
    expect(await open()).toEqual([])
    const ends = (await bot.store.knex("office_terms")).map((term) => term.ends_at)
    expect([ends.length, new Set(ends).size]).toEqual([2, 1])
    expect(await honest()).toEqual([])
  })

  it("is elected once, if a seat was empty already and its election is open while another falls vacant", async () => {
    const board = { candidacy: "nothing", term: "P1Y", seats: 3, vacancy: "countback" }
    bot = await CoopBot.start({ commands, members, settings: { offices: { board }, ...whole } })
    story = new ElectionStory(bot)
    for (const name of ["ana", "ben"]) await bot.ask(name, "members", "!stand board")
    await story.toVoting(1)
    await story.ballots(1, Object.fromEntries(names.map((name) => [name, "ana > ben"])))
    await bot.pass("PT2M")
    expect(await story.seats()).toEqual(["board ana", "board ben"])
    // The third seat stayed empty: there was nobody else. Hal stands for it.
    expect(await bot.ask("hal", "members", "!stand board")).toContain("M2")
    expect(await open()).toEqual(["M2"])
    // The ballots of M1 name nobody besides ana and ben, so no countback fills her seat, and M2 goes on alone.
    await gives("ana")
    expect(await story.seats()).toEqual(["board ben"])
    expect(await open()).toEqual(["M2"])
    await story.toVoting(2)
    await story.ballots(2, Object.fromEntries(names.map((name) => [name, "hal"])))
    await bot.pass("PT2M")
    expect(await story.seats()).toContain("board hal")
    // What is still vacant is elected after that, in one election again.
    expect((await open()).length).toBeLessThanOrEqual(1)
    await bot.ask("ida", "members", "!stand board")
    expect(await open()).toEqual(["M3"])
    await story.toVoting(3)
    await story.ballots(3, Object.fromEntries(names.map((name) => [name, "ida"])))
    await bot.pass("PT2M")
    const seats = await story.seats()
    for (const name of ["ben", "hal", "ida"]) expect(seats).toContain(`board ${name}`)
    expect(await honest()).toEqual([])
  })

  it("is filled by a by-election once nobody is left", async () => {
    await elected(whole)
    for (const name of ["ana", "eli", "fay"]) await gives(name)
    expect(await story.seats()).toEqual(["board dee", "board ben"])
    const said = await gives("dee")
    expect(said).toContain("name nobody who can take the seat")
    expect((await story.motion(2)).title).toBe("Board (one vacant seat)")
    expect(await honest()).toEqual([])
  })

  it("is filled by a by-election where the ballots were not published one by one", async () => {
    await elected({ publish: "rounds", smallRoll: 1 })
    expect(await gives("ana")).toContain("were not published one by one")
    expect((await story.motion(2)).title).toBe("Board (one vacant seat)")
  })

  it("is not filled by it without the setting", async () => {
    await elected({ ...whole, offices: { board: { candidacy: "nothing", term: "P1Y", seats: 2 } } })
    expect(await gives("ana")).not.toContain("takes the vacant seat")
    expect((await story.motion(2)).title).toBe("Board (one vacant seat)")
  })

  it("is told in German, by whom and what to do about it", async () => {
    await elected(whole, "de")
    const said = await gives("ana")
    expect(said).toContain("eli rückt in den freien Sitz nach, im Amt Vorstand, bis")
    expect(said).toContain("dann rückt die nächste Person nach")
    expect(await bot.ask("gil", "members", "!rules ämter")).toContain("Wird ein Sitz frei, bekommt ihn, wen die")
  })

  it("is counted again by waggle verify, which finds other ballots than those that named the person", async () => {
    await elected(whole)
    await gives("ana")
    const { knex } = bot.store
    const records: KeptRecord[] = []
    for await (const record of recordsOf(knex, bot.coop.key, "public")) records.push(record)
    const found = () => countbackCheck.check(new Checking(knex, { coop: bot.coop.key, series: "public" }, records))
    expect(await found()).toEqual({ altered: [] })
    const row = await knex("published_counts").first()
    const other = String(row?.json).replaceAll(/("ranking":\[1,)4,5\]/g, "$15,4]")
    expect(other).not.toBe(row?.json)
    await knex("published_counts").update({ json: other })
    expect(await found()).toEqual({ altered: ["M1"] })
  })
})
