/** Officers elected at a general conference, as items of its agenda (§16.2, §16.4). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Answer } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { berlin } from "../../support/time.ts"
import { verifyMinutes } from "../../support/verify.ts"

const people = ["ana", "ben", "cem", "dee", "eli", "fay"] as const
let bot: CoopBot

beforeEach(async () => {
  const members = Object.fromEntries(people.map((name) => [name, "permanent" as const]))
  const offices = { president: {}, "chief-executive": {}, board: { seats: 3 }, secretary: {} }
  bot = await CoopBot.start({ commands, members, settings: { smallRoll: 3, offices } })
  bot.clock.set(berlin("2026-11-20T18:00"))
  await ask("ana", "!conference call 12 December 18:00 at the barn")
  for (const who of ["ben", "cem"]) await ask(who, "!conference support")
})
afterEach(() => bot.close())

const ask = (who: string, line: string) => bot.ask(who, "members", line)
const texts = (answers: readonly Answer[]) => answers.map(({ body }) => body).join("\n")

/** Opens the conference, with everybody there. Ana presides. */
async function open(): Promise<void> {
  bot.clock.set(berlin("2026-12-12T18:00"))
  await ask("ana", "!conference open")
  for (const who of people) await ask(who, "!here")
}

/** Everybody ranks these options, in the order of the people. Returns what the last one brings about. */
async function vote(motion: string, ballots: readonly string[]): Promise<string> {
  const said: string[] = []
  for (const [at, ballot] of ballots.entries())
    said.push(await bot.ask(people[at] ?? "", "direct", `!vote ${motion} ${ballot}`))
  return said.join("\n")
}

/** Closes the conference, and reads the minutes of it. */
async function minutes(): Promise<string> {
  await bot.say("ana", "members", "!conference close")
  const said = await bot.say("ben", "direct", "!conference minutes")
  return said
    .flatMap(({ errand }) => (errand.do === "file" ? [Buffer.from(errand.bytes, "base64").toString()] : []))
    .join("\n")
}

const altered = async () => (await verifyMinutes(bot.store.knex)).flatMap((report) => report.altered)

describe("an election on the agenda", () => {
  it("lets people stand by their plans until it is called, and the winner's plan is in force", async () => {
    await ask("ana", "!agenda add election chief-executive")
    await ask("dee", "!stand chief-executive Bread every day\nWe bake at four.")
    await ask("eli", "!stand chief-executive Cake on Sundays\nWe bake at nine.")
    // Its proposal stage would be over by now. On the agenda it waits for the conference.
    await bot.pass("P10D")
    expect(await bot.ask("ben", "direct", "!motions")).toContain("M1")
    await open()
    const called = await ask("ana", "!next")
    expect(called).toContain("1 of 1: Election: Chief executive (M1)")
    expect(called).toContain("until Sat 12 Dec, 18:05")
    const outcome = await vote("M1", ["1", "1", "1", "1", "2", "2"])
    expect(outcome).toContain("elected: dee")
    expect(await bot.ask("ben", "direct", "!offices")).toMatch(/Chief executive: dee/)
    expect(await bot.ask("ben", "direct", "!document plan")).toContain("We bake at four.")
    const closed = texts(await bot.say("ana", "members", "!conference close"))
    expect(closed).toContain("C1")
    expect(await altered()).toEqual([])
  })

  it("that is tied in a round is settled by the lot, and the minutes of the meeting say so", async () => {
    await ask("ana", "!agenda add election president")
    for (const who of ["dee", "eli", "fay"]) await ask(who, "!stand president I listen")
    await open()
    await ask("ana", "!next")
    // Whoever the lot takes out, their two ballots bring somebody else to four.
    const outcome = await vote("M1", ["1 2", "1 2", "2 1", "2 1", "3 1", "3 1"])
    expect(outcome).toMatch(/elected: (dee|eli)/)
    expect(outcome).toContain("the lot that was fixed at the opening decides")
    expect(await bot.ask("ben", "direct", "!offices")).toMatch(/President: (dee|eli)/)
    expect(await minutes()).toMatch(/Election: President \(M1\)[\s\S]*(dee|eli) has won/)
    expect(await altered()).toEqual([])
  })

  it("that is tied at the end elects nobody, since nobody has more than half", async () => {
    await ask("ana", "!agenda add election president")
    for (const who of ["dee", "eli"]) await ask(who, "!stand president I listen")
    await open()
    await ask("ana", "!next")
    const outcome = await vote("M1", ["1 2", "1 2", "1 2", "2 1", "2 1", "2 1"])
    expect(outcome).toContain("M1 · President is not carried")
    expect(outcome).toContain("needed: 4")
    expect(await bot.ask("ben", "direct", "!offices")).not.toMatch(/President: (dee|eli)/)
    expect(await minutes()).toMatch(/Election: President \(M1\)[\s\S]*needed: 4/)
    expect(await altered()).toEqual([])
  })

  it("for which nobody stands is called, says what to type, and ties the office to nobody", async () => {
    await ask("ana", "!agenda add election secretary")
    await ask("ana", "!agenda add discussion The kitchen")
    await open()
    expect(await ask("ana", "!next")).toContain("!stand secretary")
    expect(await ask("ana", "!next")).toContain("The kitchen")
    expect(await bot.ask("ben", "direct", "!motions")).not.toContain("M1")
    // Who stands after the item was called opens an election of its own, as on any other day.
    expect(await ask("fay", "!stand secretary")).toContain("M1")
    expect(await ask("ana", "!next")).toContain("agenda")
    await bot.say("ana", "members", "!conference close")
    expect(await bot.ask("ben", "direct", "!motion M1")).toContain("until")
    expect(await altered()).toEqual([])
  })

  it("for which somebody stands only at the meeting is voted on at once", async () => {
    await ask("ana", "!agenda add election president")
    await open()
    await ask("eli", "!stand president I am here")
    await ask("ana", "!next")
    expect(await vote("M1", ["1", "1", "1", "1", "1", "1"])).toContain("elected: eli")
    expect(await altered()).toEqual([])
  })

  it("of a council fills all its seats", async () => {
    await ask("ana", "!agenda add election board")
    for (const who of ["dee", "eli", "fay"]) await ask(who, "!stand board I listen")
    await open()
    expect(await ask("ana", "!next")).toContain("Election: Board (M1)")
    await vote("M1", ["1", "1", "2", "2", "3", "3"])
    const offices = await bot.ask("ben", "direct", "!offices")
    expect(offices).toMatch(/Board: dee[\s\S]*Board: eli[\s\S]*Board: fay/)
    expect(await altered()).toEqual([])
  })

  it("in which the quorum is not met leaves the office as it was, and the meeting goes on", async () => {
    await ask("ana", "!agenda add election president")
    await ask("ana", "!agenda add discussion The kitchen")
    await ask("dee", "!stand president For more talk")
    await open()
    await ask("ana", "!next")
    await vote("M1", ["1", "1"])
    expect(texts(await bot.pass("PT6M"))).toContain("M1 · President: no quorum")
    expect(await ask("ana", "!next")).toContain("The kitchen")
    expect(await bot.ask("ben", "direct", "!offices")).not.toContain("President: dee")
    expect(await altered()).toEqual([])
  })
})
