/** A council (§13): all its seats are elected at once from chat, by single transferable vote. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { isRefused } from "../../../src/kernel/rules/types.ts"
import { openErrand } from "../../../src/kernel/store/outbox-sending.ts"
import { officeKey } from "../../../src/standing/rules/offices.ts"
import { parseCouncilFile } from "../../../src/votes/rules/council-file.ts"
import { recountCouncil } from "../../../src/votes/rules/council-recount.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { ElectionStory } from "../../support/election-story.ts"
import { verifyMinutes } from "../../support/verify.ts"

const board = officeKey("board")
const names = ["ana", "ben", "cem", "dee", "eli", "fay", "gil", "hal", "ida"] as const
const members = Object.fromEntries(names.map((name) => [name, "permanent" as const]))

let bot: CoopBot
let story: ElectionStory
/** Begins a co-op of nine with a board of three. It is 20 November 2026, 18:00 in Berlin. */
async function begin(settings: Readonly<Record<string, unknown>> = {}, people = members): Promise<void> {
  bot = await CoopBot.start({
    commands,
    members: people,
    settings: { offices: { board: { candidacy: "nothing", ...settings } }, zone: "Europe/Berlin" },
  })
  story = new ElectionStory(bot)
}
afterEach(async () => {
  const reports = await verifyMinutes(bot.store.knex)
  expect(reports.flatMap(({ broken, altered }) => [broken, ...altered])).toEqual(reports.map(() => null))
  await bot.close()
})

/** The files that the bot has posted. */
async function filesOf() {
  const rows = await loose(bot.store.knex)("outbox").orderBy("id")
  return rows.map((row) => openErrand(bot.store, row)).flatMap((errand) => (errand.do === "file" ? [errand] : []))
}
/** These people stand, one after the other. Returns the answers. */
async function stands(...people: readonly string[]): Promise<string[]> {
  const said: string[] = []
  for (const name of people) said.push(await bot.ask(name, "members", "!stand board"))
  return said
}
/** Elects these people to a new board of three, with everybody's ballots. */
async function elects(number: number, ...people: readonly string[]): Promise<string> {
  const [first = "", second = "", third = ""] = people
  const ballots = [first, first, first, second, second, second, third, third, third]
  return story.decide(number, vote(...ballots))
}
const seatsOf = (...people: readonly string[]) => people.map((name) => `board ${name}`)
/** Everybody votes, in the order of the names. */
const vote = (...ballots: readonly string[]) =>
  Object.fromEntries(ballots.map((ballot, index) => [names[index] ?? "", ballot]))

describe("the election of a council", () => {
  it("is opened by the first to stand, joined by the others, and fills all seats at once", async () => {
    await begin()
    const [first, second] = await stands("ana", "ben", "cem", "dee")
    expect(first).toContain("M1 · Board (3 seats)")
    expect(first).toContain("the ballots fill 3 seats together")
    expect(second).toContain("ben stands too in M1 · Board (3 seats)")
    expect(await story.titles(1)).toEqual(["ana", "ben", "cem", "dee"])
    const said = await story.decide(
      1,
      vote("ana > ben", "ana > ben", "ana > ben", "ana > ben", "ana > cem", "cem", "dee", "dee", "cem"),
    )
    expect(said).toContain("M1 · Board (3 seats): elected are ana, cem and dee")
    expect(await story.seats()).toEqual(["board ana", "board cem", "board dee"])
  })

  it("tells every stage in the thread, and posts the files and a picture with its words", async () => {
    await begin()
    await stands("ana", "ben", "cem", "dee")
    const ballots = vote("ana > ben", "ana > ben", "ana > ben", "ana > ben", "ana > cem", "cem", "dee", "dee", "cem")
    const said = await story.decide(1, ballots)
    expect(said).toContain("3 seats, 9 votes. 3 votes win a seat.")
    expect(said).toContain("Stage 2: “ana” has 2 more than a seat takes.")
    expect(said).toContain("Moved: ben +1.6 and cem +0.4.")
    expect(said).toContain("Stage 3: “ben” is out")
    const files = await filesOf()
    expect(files.map(({ filename }) => filename)).toEqual(["M1-count.json", "M1.blt", "M1-count.png"])
    expect(files.at(-1)?.caption).toContain("Elected: ana, cem and dee.")
    const file = parseCouncilFile(Buffer.from(files[0]?.bytes ?? "", "base64").toString())
    if (isRefused(file)) throw new Error(file.refused)
    expect(file.method).toEqual({ name: "wig-stv", seats: 3, decimals: null, reopen: null })
    expect(recountCouncil(file)).toMatchObject({ disagreements: [], outcome: { elected: [1, 3, 4] } })
    expect(Buffer.from(files[1]?.bytes ?? "", "base64").toString()).toMatch(/^4 3\n/)
  })

  it("is found again by !motion, !motions, !result, !minutes and !offices", async () => {
    await begin()
    await stands("ana", "ben", "cem", "dee")
    await elects(1, "ana", "cem", "dee")
    expect(await bot.ask("ben", "members", "!motion M1")).toContain("elected: ana, cem and dee")
    expect(await bot.ask("ben", "members", "!search board")).toContain("elected: ana, cem and dee")
    expect(await bot.ask("ben", "members", "!result M1")).toContain(
      "M1 · Board (3 seats): elected are ana, cem and dee",
    )
    expect(await bot.ask("ben", "members", "!minutes M1")).toContain("elected: options 1, 3 and 4")
    expect(await bot.ask("ben", "members", "!offices")).toContain("Board: cem")
    expect(await bot.ask("ben", "members", "!rules board")).toContain("All seats are filled at once")
    expect(await bot.ask("ben", "members", "!rules offices")).toContain("3 seats, elected together")
    expect(await bot.ask("ben", "members", "!motion M1 rules")).toContain("3 seats are filled: more than 1/4")
  })

  it("publishes no single ballots on a small roll, as in every other vote", async () => {
    const five = Object.fromEntries(names.slice(0, 5).map((name) => [name, "permanent" as const]))
    await begin({}, five)
    await stands("ana", "ben", "cem", "dee")
    await story.decide(1, { ana: "ana", ben: "ben", cem: "cem", dee: "ana > dee", eli: "ben" })
    const [json, ...others] = await filesOf()
    const file = parseCouncilFile(Buffer.from(json?.bytes ?? "", "base64").toString())
    if (isRefused(file)) throw new Error(file.refused)
    expect([file.terms.publication, file.ballots, file.stages.length > 0]).toEqual(["rounds", [], true])
    expect(others.map(({ filename }) => filename)).toEqual(["M1-count.png"])
    expect(recountCouncil(file).disagreements).toEqual([])
  })

  it("has the holders on the ballot unasked; they may step back, and whoever is not elected again loses the seat", async () => {
    await begin()
    await story.officers(board, "ana", "ben", "cem")
    const [opened] = await stands("dee")
    expect(opened).toContain("ana, ben and cem hold the office and are on the ballot without standing.")
    expect(await story.titles(1)).toEqual(["dee", "ana", "ben", "cem"])
    await story.refused("ana", "!stand board", "You are on the ballot of M1 already")
    expect(await bot.ask("cem", "members", "!stepback")).toContain("cem has stepped back")
    expect(await story.titles(1)).toEqual(["dee", "ana", "ben"])
    expect(await bot.ask("cem", "members", "!stand board")).toContain("cem is back on the ballot")
    await elects(1, "dee", "ana", "cem")
    expect(await story.seats()).toEqual(seatsOf("ana", "dee", "cem"))
  })

  it("leaves the seats vacant that “Re-open nominations” wins", async () => {
    await begin({ reopen: true })
    await stands("ana", "ben", "cem")
    expect(await story.titles(1)).toEqual(["ana", "ben", "cem", "Re-open nominations"])
    const said = await elects(1, "ana", "ben", "Re-open nominations")
    expect(said).toContain("elected are ana and ben (9 of 9 voted). One seat stays vacant.")
    expect(said).toContain("“Re-open nominations” wins a seat, so it stays vacant.")
    expect(await story.seats()).toEqual(seatsOf("ana", "ben"))
    expect((await stands("dee"))[0]).toContain("M2 · Board (one vacant seat)")
    expect(await story.titles(2)).toEqual(["dee", "Re-open nominations"])
    await story.refused("ana", "!stand board", "You hold")
    await story.decide(2, vote("dee", "dee", "dee", "dee", "dee"))
    expect(await story.seats()).toEqual(seatsOf("ana", "ben", "dee"))
  })

  it("elects nobody if nobody is ranked above “Re-open nominations”, and then the holders keep their seats", async () => {
    await begin({ reopen: true })
    await story.officers(board, "ana", "ben", "cem")
    await stands("dee")
    const said = await story.decide(1, vote(...Array<string>(9).fill("Re-open nominations")))
    expect(said).toContain("M1 · Board (3 seats): nobody is elected (9 of 9 voted).")
    expect(await story.seats()).toEqual(seatsOf("ana", "ben", "cem"))
    expect(await bot.ask("ben", "members", "!motion M1")).toContain("nobody is elected")
  })

  it("changes nothing below the quorum", async () => {
    await begin()
    await stands("ana", "ben")
    const said = await story.decide(1, vote("ana", "ben"))
    expect(said).toContain("M1 · Board (3 seats): no quorum")
    expect(await story.seats()).toEqual([])
  })

  it("leaves a seat empty whose winner left during the vote, and says so", async () => {
    await begin()
    await stands("ana", "ben", "cem")
    await story.toVoting(1)
    await story.leaves("cem")
    const said = await elects(1, "ana", "ben", "cem")
    expect(said).toContain("cem can no longer take a seat.")
    expect(await story.seats()).toEqual(seatsOf("ana", "ben"))
    expect(await bot.ask("ben", "members", "!minutes M1")).toContain("cem was no longer in the co-op")
  })

  it("counts with as many decimals as the co-op says, and says so before", async () => {
    await begin({ decimals: 5, seats: 2 })
    await stands("ana", "ben", "cem")
    await story.toVoting(1)
    expect(await bot.ask("ben", "members", "!motion M1 rules")).toContain("values cut after 5 decimals")
    await story.decide(
      1,
      vote("ana > ben", "ana > ben", "ana > ben", "ana > cem", "ana > cem", "cem", "ana", "ben", "cem"),
    )
    const [json] = await filesOf()
    expect(Buffer.from(json?.bytes ?? "", "base64").toString()).toContain('"decimals":5')
  })

  it("is no contest against one person", async () => {
    await begin()
    await story.officers(board, "ana")
    await story.refused("ben", "!stand board against @ana", "Nobody stands against one person here")
  })

  it("is not for somebody who stands already, holds a seat, or holds an office that stays apart", async () => {
    await begin()
    await stands("ana")
    await story.refused("ana", "!stand board", "You stand in M1")
    await story.toVoting(1)
    await story.refused("ben", "!stand board", "so nobody can join it")
  })
})

describe("a council of the co-op's own", () => {
  it("is defined in the configuration alone", async () => {
    bot = await CoopBot.start({
      commands,
      members,
      settings: { offices: { watch: { names: { en: "Watch", de: "Wache" }, fill: "council", seats: 2 } } },
    })
    story = new ElectionStory(bot)
    expect(await bot.ask("ana", "members", "!stand watch I would.")).toContain("M1 · Watch (2 seats)")
    expect(await bot.ask("ben", "members", "!stand wache")).toContain("ben stands too")
    await story.decide(1, vote("ana", "ana", "ana", "ana", "ben", "ben", "ben", "ben"))
    expect(await story.seats()).toEqual(["watch ana", "watch ben"])
  })
})
