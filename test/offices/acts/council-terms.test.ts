/** The terms of a council (§12.3, §12.4): its seats end together, each once, and vacant ones are filled for the rest of the term. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { instant } from "../../../src/kernel/rules/types.ts"
import { officeKey } from "../../../src/standing/rules/offices.ts"
import { termsOfOffice } from "../../../src/standing/store/terms.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { ElectionStory } from "../../support/election-story.ts"
import { verifyMinutes } from "../../support/verify.ts"

const board = officeKey("board")
const names = ["ana", "ben", "cem", "dee", "eli", "fay", "gil", "hal", "ida"] as const
const members = Object.fromEntries(names.map((name) => [name, "permanent" as const]))

let bot: CoopBot
let story: ElectionStory
/** Begins a co-op of nine, in which ana, ben and cem are the board. It is 20 November 2026, 18:00 in Berlin. */
async function begin(settings: Readonly<Record<string, unknown>> = {}, zone = "Europe/Berlin"): Promise<void> {
  const office = { candidacy: "nothing", term: "P6M", ...settings }
  bot = await CoopBot.start({ commands, members, settings: { offices: { board: office }, zone } })
  story = new ElectionStory(bot)
  await story.officers(board, "ana", "ben", "cem")
}
afterEach(async () => {
  const reports = await verifyMinutes(bot.store.knex)
  expect(reports.flatMap(({ broken, altered }) => [broken, ...altered])).toEqual(reports.map(() => null))
  await bot.close()
})

const at = (text: string) => instant(Date.parse(text))
/** Lets time pass until this moment, and a little longer for what follows from it. Returns everything that was said. */
async function until(text: string): Promise<string> {
  const said = await bot.pass(`PT${(at(text) - bot.clock.now()) / 1000}S`)
  return [...said, ...(await bot.pass("PT1M"))].map(({ body }) => body).join("\n")
}
const terms = () => bot.store.work((work) => termsOfOffice(work, bot.coop.key, board), { quiet: true })
const seatsOf = (...people: readonly string[]) => people.map((name) => `board ${name}`)
/** Everybody votes, in the order of the names, three for each of these people. */
const three = (...people: readonly string[]) =>
  Object.fromEntries(names.map((name, index) => [name, people[Math.floor(index / 3)] ?? people[0] ?? ""]))
const recorded = async (act: string) => (await bot.store.knex("minutes").where({ act })).length
const opened = async () =>
  (await bot.store.knex("motions").orderBy("number")).map(({ number, stage }) => `M${number} ${stage}`)

/** The lead before the end of the first term, and the end itself. */
const [lead, end] = ["2027-04-20T22:00:00Z", "2027-05-20T22:00:00Z"] as const

describe("the term of a council", () => {
  it("ends for all seats together, and the next council takes them then", async () => {
    await begin()
    const said = await until(lead)
    expect(said).toContain("M1 · Board (3 seats)")
    expect(said).toContain("The present term ends on 20 May 2027.")
    expect(await story.titles(1)).toEqual(["ana", "ben", "cem"])
    for (const name of ["dee", "eli"]) await bot.ask(name, "members", "!stand board")
    const outcome = await story.decide(1, three("ana", "dee", "eli"))
    expect(outcome).toContain("They take the seats on 21 May 2027, and serve until 20 November 2027.")
    expect(await story.seats()).toEqual(seatsOf("ana", "ben", "cem"))
    expect(await bot.ask("fay", "members", "!offices")).toContain("then dee, from 21 May 2027")
    await story.refused("fay", "!stand board", "are elected for the office Board, from the end of this term")
    expect(await until("2027-05-20T21:58:00Z")).toBe("")
    expect(await until(end)).toContain("ana, dee and eli hold the office Board now, until 20 November 2027.")
    expect(await story.seats()).toEqual(seatsOf("ana", "dee", "eli"))
    const next = at("2027-11-20T23:00:00Z")
    expect((await terms()).map(({ inRow, endsAt, successor }) => [inRow, endsAt, successor])).toEqual([
      [2, next, null],
      [1, next, null],
      [1, next, null],
    ])
  })

  it("runs until its election opens, and nobody stands before", async () => {
    await begin()
    await story.refused("dee", "!stand board", "I open the next election on 21 April 2027; then you can stand.")
  })

  it("does not end for holders for whom nobody was elected, who stay until somebody is", async () => {
    await begin()
    await until(lead)
    for (const name of ["ana", "ben", "cem"]) await bot.ask(name, "members", "!stepback")
    expect(await until("2027-04-23T22:02:00Z")).toContain("Nobody stands in M1 · Board (3 seats), so there is no vote.")
    expect(await until(end)).toContain("The term of ana, ben and cem in the office Board is over.")
    expect(await story.seats()).toEqual(seatsOf("ana", "ben", "cem"))
    expect(await opened()).toEqual(["M1 closed"])
    expect(await until("2027-05-23T22:10:00Z")).toContain("Who holds a seat stays until this is decided.")
    for (const name of ["dee", "eli"]) await bot.ask(name, "members", "!stand board")
    expect(await story.decide(2, three("dee", "eli", "cem"))).toContain("They serve until")
    expect(await story.seats()).toEqual(seatsOf("dee", "eli", "cem"))
    expect([await recorded("term-over"), new Set((await terms()).map(({ endsAt }) => endsAt)).size]).toEqual([3, 1])
  })

  it("leaves all seats vacant where the rules say so, and an election is open at once", async () => {
    await begin({ afterTerm: "vacancy" })
    await until(lead)
    for (const name of ["ana", "ben", "cem"]) await bot.ask(name, "members", "!stepback")
    await until("2027-04-23T22:02:00Z")
    const said = await until(end)
    expect(said).toContain("The term of ana, ben and cem in the office Board is over, and nobody has been elected.")
    expect(said).toContain("M2 · Board (3 seats)")
    expect(await story.seats()).toEqual([])
  })

  it("ends for a holder whose seat “Re-open nominations” has won, and the seat is vacant then", async () => {
    await begin({ reopen: true })
    await until(lead)
    await bot.ask("cem", "members", "!stepback")
    await story.decide(1, three("ana", "ben", "Re-open nominations"))
    expect(await until(end)).toContain("ana and ben hold the office Board now")
    expect(await story.seats()).toEqual(seatsOf("ana", "ben"))
    await bot.pass("PT1M")
    expect(await opened()).toEqual(["M1 closed", "M2 proposal"])
    expect((await story.motion(2)).title).toBe("Board (one vacant seat)")
  })

  it("keeps those off the ballot who have served all terms in a row", async () => {
    await begin({ maxTerms: 1 })
    await until(lead)
    expect(await story.titles(1)).toEqual([])
    await story.refused("ana", "!stand board", "You have served the one term in the office Board")
    expect(await bot.ask("dee", "members", "!stand board")).toContain("M1 · Board (3 seats)")
  })

  it("begins for holders to whose office the rules give a term later", async () => {
    await begin()
    await bot.store.knex("office_terms").delete()
    const said = await until("2026-12-01T12:00:00Z")
    expect(said).toContain("That of ana, ben and cem ends on 1 June 2027.")
  })
})

describe("a seat of a council that becomes vacant during the term", () => {
  it("is filled by a by-election, for the rest of the term of all", async () => {
    await begin()
    await bot.ask("ben", "members", "!resign board --sure")
    await bot.pass("PT1M")
    expect((await story.motion(1)).title).toBe("Board (one vacant seat)")
    expect(await story.titles(1)).toEqual([])
    await story.refused("ana", "!stand board", "You hold the office")
    for (const name of ["dee", "eli"]) await bot.ask(name, "members", "!stand board")
    expect(await story.decide(1, three("dee", "eli", "dee"))).toContain("They serve until 20 May 2027.")
    expect(await story.seats()).toEqual(seatsOf("ana", "dee", "cem"))
    expect((await terms()).map(({ inRow, endsAt }) => [inRow, endsAt])).toEqual([
      [1, at(end)],
      [0, at(end)],
      [1, at(end)],
    ])
  })

  it("is vacant at once by a recall of one holder, and the others keep theirs", async () => {
    await begin()
    expect(await bot.ask("dee", "members", "!recall --sure @ben board No word.")).toContain("M1 · Recall ben")
    await story.decide(1, Object.fromEntries(names.map((name) => [name, "Recall"])))
    expect(await story.seats()).toEqual(seatsOf("ana", "cem"))
    await bot.pass("PT1M")
    expect((await story.motion(2)).title).toBe("Board (one vacant seat)")
  })

  it("takes a holder who is recalled off the ballot of the election that is open", async () => {
    await begin()
    await until(lead)
    await bot.ask("ana", "members", "!resign board --sure")
    expect(await story.titles(1)).toEqual(["ben", "cem"])
  })

  it("goes at once to whoever is elected to it for the next term, who then serves that too", async () => {
    await begin()
    await until(lead)
    for (const name of ["dee", "eli"]) await bot.ask(name, "members", "!stand board")
    await story.decide(1, three("ana", "dee", "eli"))
    await story.leaves("ben")
    expect(await story.seats()).toEqual(seatsOf("ana", "dee", "cem"))
    expect(await until(end)).toContain("ana, dee and eli hold the office Board now")
    expect(await story.seats()).toEqual(seatsOf("ana", "dee", "eli"))
    expect((await terms()).map(({ inRow }) => inRow)).toEqual([2, 1, 1])
  })

  it("stays vacant if whoever was elected to it has left before the term ends, and is then elected again", async () => {
    await begin()
    await until(lead)
    await bot.ask("dee", "members", "!stand board")
    await story.decide(1, three("ana", "ben", "dee"))
    await story.leaves("dee")
    await until(end)
    expect(await story.seats()).toEqual(seatsOf("ana", "ben"))
    await bot.pass("PT1M")
    expect((await story.motion(2)).title).toBe("Board (one vacant seat)")
  })
})

describe("the term of a council that ends in the hour in which the clocks change", () => {
  // In Beirut the clocks go back at midnight, from 0:00 to 23:00 of the day before. So the last hour of the term comes twice.
  const second = "2027-10-30T22:00:00Z"

  it("in a month that the bot was down, for holders of whom one has left: each term ends once, by the rule", async () => {
    await begin({ term: "P11M10D" }, "Asia/Beirut")
    expect((await terms()).map(({ endsAt }) => endsAt)).toEqual([at(second), at(second), at(second)])
    await until("2027-10-01T00:00:00Z")
    for (const name of ["dee", "eli"]) await bot.ask(name, "members", "!stand board")
    await story.decide(1, three("ana", "dee", "eli"))
    // cem leaves. Whoever is elected to that seat takes it, and serves the rest of the term first.
    await story.leaves("cem")
    const [ended, begun] = [await recorded("office-ended"), await recorded("term-begun")]
    await bot.pass("P35D")
    for (const wait of ["PT1M", "P1D"]) await bot.pass(wait)
    expect(bot.clock.now()).toBeGreaterThan(at("2027-11-10T00:00:00Z"))
    // Only ben's office ended, since somebody else was elected to it. Each of the three terms began once.
    expect([(await recorded("office-ended")) - ended, (await recorded("term-begun")) - begun]).toEqual([1, 3])
    expect(new Set(await story.seats())).toEqual(new Set(seatsOf("ana", "dee", "eli")))
    // The next term is counted from the end of the last one, and not from the day on which the bot was back.
    expect(new Set((await terms()).map(({ endsAt }) => endsAt))).toEqual(new Set([at("2028-10-10T21:00:00Z")]))
  })

  it("is not over in the first of the two hours", async () => {
    await begin({ term: "P11M10D", afterTerm: "vacancy" }, "Asia/Beirut")
    await until("2027-10-30T21:30:00Z")
    expect(await recorded("office-ended")).toBe(0)
    await until(second)
    expect(await recorded("office-ended")).toBe(3)
    await bot.pass("P1D")
    expect(await recorded("office-ended")).toBe(3)
  })
})
