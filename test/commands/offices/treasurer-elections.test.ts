/** The treasurer's row of §4, by example. Also what happens if several elections, or an election and an impeachment, run at once. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { ElectionStory, stage } from "../../support/election-story.ts"

let bot: CoopBot
let story: ElectionStory
afterEach(() => bot.close())

const five = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", eli: "permanent" } as const

async function begin(settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
  bot = await CoopBot.start({ commands, members: five, settings })
  story = new ElectionStory(bot)
}

describe("the treasurer's election", () => {
  it("has no “No winner”, and goes to whoever wins the count, also with less than half", async () => {
    await begin()
    for (const name of ["ana", "ben", "cem"]) await story.ask(name, "!stand treasurer")
    expect(await story.titles(1)).toEqual(["ana", "ben", "cem"])
    const said = await story.decide(1, { ana: "ana", dee: "ana", ben: "ben", cem: "cem", eli: "" })
    expect(said).toContain("ana has won (2 of 4 ballots, 1 abstained)")
    expect(await story.seats()).toEqual(["treasurer ana"])
  })

  it("has the sitting treasurer on the ballot unasked, who stays unless beaten", async () => {
    await begin()
    await story.officers("treasurer", "ben")
    await story.ask("cem", "!stand treasurer")
    expect(await story.titles(1)).toEqual(["cem", "ben"])
    const said = await story.decide(1, { ana: "ben", cem: "cem", dee: "ben" })
    expect(said).toContain("ben stays treasurer.")
    expect(await story.seats()).toEqual(["treasurer ben"])
    await story.ask("cem", "!stand treasurer")
    expect(await story.decide(2, { ana: "cem", cem: "cem", dee: "ben" })).toContain(
      "cem is the treasurer now, in place of ben.",
    )
    expect(await story.seats()).toEqual(["treasurer cem"])
  })

  it("leaves the office as it was without a quorum", async () => {
    await begin()
    await story.ask("cem", "!stand treasurer")
    expect(await story.decide(1, { cem: "cem" })).toContain("There is still no treasurer.")
    await story.officers("treasurer", "ben")
    await story.ask("cem", "!stand treasurer")
    expect(await story.decide(2, { cem: "cem" })).toContain("ben stays treasurer.")
    expect(await story.seats()).toEqual(["treasurer ben"])
  })

  it("can be won against a treasurer who stepped back, who keeps the office until then", async () => {
    await begin()
    await story.officers("treasurer", "ben")
    await story.ask("cem", "!stand treasurer")
    await story.ask("ben", "!stepback")
    expect(await story.seats()).toEqual(["treasurer ben"])
    await story.decide(1, { ana: "cem", dee: "cem", eli: "cem" })
    expect(await story.seats()).toEqual(["treasurer cem"])
  })

  it("seats nobody where the winner has left the co-op", async () => {
    await begin()
    await story.officers("treasurer", "ben")
    await story.ask("cem", "!stand treasurer")
    await story.toVoting(1)
    await story.leaves("cem")
    const said = await story.decide(1, { ana: "cem", dee: "cem", eli: "cem" })
    expect(said).toContain("That has no effect: cem is no longer in the co-op.")
    expect(await story.seats()).toEqual(["treasurer ben"])
  })

  it("is no office for somebody who left during the vote and is back on trial", async () => {
    await begin()
    await story.ask("cem", "!stand treasurer")
    await story.toVoting(1)
    await story.leaves("cem")
    await story.comesBack("cem")
    const said = await story.decide(1, { ana: "cem", ben: "cem", dee: "cem" })
    expect(said).toContain("That has no effect: cem left during the vote")
    expect(await story.seats()).toEqual([])
  })

  it("says that a sitting treasurer who won has left, where they have", async () => {
    await begin()
    await story.officers("treasurer", "ben")
    await story.ask("cem", "!stand treasurer")
    await story.toVoting(1)
    await story.removed("ben")
    expect(await story.decide(1, { ana: "ben", dee: "ben", eli: "ben" })).toContain("ben is no longer in the co-op.")
    expect(await story.seats()).toEqual([])
  })
})

describe("somebody who is elected twice", () => {
  it("takes the first seat; the second election has no effect on them", async () => {
    await begin()
    await story.officers("moderator", "ben")
    await story.ask("cem", "!stand moderator")
    await story.ask("cem", "!stand moderator against @ben")
    await story.toVoting(1)
    await story.toVoting(2)
    const all = { ana: "cem", ben: "cem", cem: "cem", dee: "cem", eli: "cem" }
    await story.ballots(1, all)
    expect(await story.ballots(2, all)).toContain("That has no effect: cem holds this office already.")
    expect(await story.seats()).toEqual(["moderator ben", "moderator cem"])
  })

  it("does not take both of two offices that the co-op keeps apart", async () => {
    await begin({ separateOffices: [["moderator", "treasurer"]] })
    await story.ask("cem", "!stand moderator")
    await story.ask("cem", "!stand treasurer")
    await story.toVoting(1)
    await story.toVoting(2)
    const all = { ana: "cem", ben: "cem", cem: "cem", dee: "cem", eli: "cem" }
    await story.ballots(1, all)
    expect(await story.ballots(2, all)).toContain("cem holds an office that must stay apart from this one")
    expect(await story.seats()).toEqual(["moderator cem"])
  })

  it("takes both where they are not kept apart", async () => {
    await begin()
    await story.ask("cem", "!stand moderator")
    await story.ask("cem", "!stand treasurer")
    await bot.pass(stage)
    const all = { ana: "cem", ben: "cem", cem: "cem", dee: "cem", eli: "cem" }
    await story.ballots(1, all)
    await story.ballots(2, all)
    expect(await story.seats()).toEqual(["moderator cem", "treasurer cem"])
  })
})

describe("an impeachment and a treasurer's election at once", () => {
  async function both(): Promise<void> {
    await begin()
    await story.officers("treasurer", "ben")
    await story.ask("ana", "!impeach --sure The accounts of June are missing.")
    await story.ask("cem", "!stand treasurer")
  }
  const impeach = { ana: "Impeach", cem: "Impeach", dee: "Impeach", eli: "Impeach", ben: "Keep ben as treasurer" }
  const keep = { ana: "Keep ben as treasurer", cem: "Impeach", dee: "Keep ben as treasurer", eli: "", ben: "" }
  const elect = (winner: string) => ({ ana: winner, ben: winner, cem: winner, dee: winner, eli: winner })

  it("impeached first: the treasury is frozen until the election opens it, under another", async () => {
    await both()
    await bot.pass(stage)
    expect(await story.ballots(1, impeach)).toContain("ben is no longer treasurer.")
    expect(await story.seats()).toEqual([])
    expect(await story.frozen()).toBe(true)
    expect(await story.ballots(2, elect("cem"))).toContain(
      "cem is the treasurer now. The treasury, frozen until now, is open again.",
    )
    expect(await story.seats()).toEqual(["treasurer cem"])
    expect(await story.frozen()).toBe(false)
  })

  it("impeached first, elected all the same: that is what most wanted last", async () => {
    await both()
    await bot.pass(stage)
    await story.ballots(1, impeach)
    const said = await story.ballots(2, elect("ben"))
    expect(said).not.toContain("things stay as they are")
    expect(said).toContain("ben is the treasurer now. The treasury, frozen until now, is open again.")
    expect(await bot.ask("ana", "members", "!motions")).toContain("elected: ben")
    expect(await story.seats()).toEqual(["treasurer ben"])
    expect(await story.frozen()).toBe(false)
  })

  it("impeached while the election takes candidates: off its ballot, and free to stand", async () => {
    await both()
    await story.toVoting(1)
    const said = await story.ballots(1, impeach)
    expect(said).toContain(
      "ben no longer holds the office, and so is no longer on the ballot of M2 · The treasurer without standing.",
    )
    expect(await story.titles(2)).toEqual(["cem"])
    await story.ask("ben", "!stand treasurer")
    expect(await story.titles(2)).toEqual(["cem", "ben"])
  })

  it("elected first, another: the impeachment ends without a result, and nothing freezes", async () => {
    await both()
    await bot.pass(stage)
    expect(await story.ballots(2, elect("cem"))).toContain("Impeach ben as treasurer ends without a result")
    expect(await story.ballots(1, impeach)).toContain("M1 has ended without a result")
    expect(await story.seats()).toEqual(["treasurer cem"])
    expect(await story.frozen()).toBe(false)
  })

  it("elected first, the same: the impeachment takes the office away all the same", async () => {
    await both()
    await bot.pass(stage)
    await story.ballots(2, elect("ben"))
    await story.ballots(1, impeach)
    expect(await story.seats()).toEqual([])
    expect(await story.frozen()).toBe(true)
  })

  it("kept first: the election decides as ever", async () => {
    await both()
    await bot.pass(stage)
    expect(await story.ballots(1, keep)).toContain("“Keep ben as treasurer” got")
    expect(await story.seats()).toEqual(["treasurer ben"])
    await story.ballots(2, elect("cem"))
    expect(await story.seats()).toEqual(["treasurer cem"])
    expect(await story.frozen()).toBe(false)
  })
})
