/** The row of §4 for moderators, by example: how the seats change after each possible outcome of an election. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { ElectionStory } from "../../support/election-story.ts"

let bot: CoopBot
let story: ElectionStory
afterEach(() => bot.close())

const five = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", eli: "permanent" } as const

async function begin(settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
  bot = await CoopBot.start({ commands, members: five, settings })
  story = new ElectionStory(bot)
}

describe("an election for a new moderator's seat", () => {
  it("gives the seat to the winner", async () => {
    await begin()
    await story.ask("cem", "!stand moderator")
    expect(await story.titles(1)).toEqual(["cem", "No winner"])
    const said = await story.decide(1, { ana: "cem", ben: "cem", cem: "cem", dee: "No winner", eli: "" })
    expect(said).toContain("M1 · A new moderator: cem has won (3 of 4 ballots, 1 abstained; needed: 3).")
    expect(said).toContain("cem is a moderator now.")
    expect(await story.seats()).toEqual(["moderator cem"])
  })

  it("makes none where “No winner” wins, which needs no majority for that", async () => {
    await begin()
    await story.ask("cem", "!stand moderator")
    await story.ask("dee", "!stand moderator")
    const said = await story.decide(1, { ana: "No winner", ben: "No winner", cem: "cem", dee: "dee", eli: "" })
    expect(said).toContain("“No winner” has won the count with 2 of 4 ballots")
    expect(said).toContain("No new seat is made.")
    expect((await story.motion(1)).outcome).toMatchObject({ result: "carried" })
    expect(await story.seats()).toEqual([])
  })

  it("makes none where the winner is short of the threshold", async () => {
    await begin()
    await story.ask("cem", "!stand moderator")
    await story.ask("dee", "!stand moderator")
    const said = await story.decide(1, { ana: "cem", ben: "cem", cem: "No winner", dee: "dee", eli: "" })
    expect(said).toContain("is not carried: things stay as they are.")
    expect(said).toContain("“cem” got 2 of 4 ballots, 1 abstained; needed: 3.")
    expect(said).toContain("No new seat is made.")
    expect(await story.seats()).toEqual([])
  })

  it("leaves the other moderators' seats alone", async () => {
    await begin()
    await story.officers("moderator", "ana", "ben")
    await story.ask("cem", "!stand moderator")
    await story.decide(1, { ana: "cem", ben: "cem", cem: "cem" })
    expect(await story.seats()).toEqual(["moderator ana", "moderator ben", "moderator cem"])
  })
})

describe("an election for the seat of a sitting moderator", () => {
  async function contested(...others: readonly string[]): Promise<void> {
    await begin()
    await story.officers("moderator", "ana", "ben")
    await story.ask("cem", "!stand moderator against @ben")
    for (const name of others) await story.ask(name, "!stand moderator against ben")
  }

  it("has the sitting moderator on the ballot unasked, and “No winner”", async () => {
    await contested()
    expect(await story.titles(1)).toEqual(["cem", "ben", "No winner"])
  })

  it("gives the seat to the challenger who wins, and the other seats stay", async () => {
    await contested()
    const said = await story.decide(1, { ana: "cem", ben: "ben", cem: "cem", dee: "cem" })
    expect(said).toContain("cem is a moderator now, in place of ben.")
    expect(await story.seats()).toEqual(["moderator ana", "moderator cem"])
  })

  it("leaves the seat to the sitting moderator who wins, with no majority needed", async () => {
    await contested("dee", "eli")
    const said = await story.decide(1, { ana: "ben", ben: "ben", cem: "cem", dee: "dee", eli: "eli > cem" })
    expect(said).toContain("“ben” has won the count")
    expect(said).toContain("ben stays a moderator.")
    expect((await story.motion(1)).outcome).toMatchObject({ result: "carried" })
    expect(await story.seats()).toEqual(["moderator ana", "moderator ben"])
  })

  it("leaves the seat to its holder where the challenger is short of the threshold", async () => {
    await contested("dee")
    const said = await story.decide(1, { ana: "cem", ben: "ben", cem: "cem", dee: "dee", eli: "No winner" })
    expect(said).toContain("is not carried: things stay as they are")
    expect(said).toContain("ben stays a moderator.")
    expect(await story.seats()).toEqual(["moderator ana", "moderator ben"])
  })

  it("abolishes the seat where “No winner” wins with the majority that it needs there", async () => {
    await contested()
    const said = await story.decide(1, { ana: "No winner", ben: "ben", cem: "cem", dee: "No winner", eli: "No winner" })
    expect(said).toContain("The seat of ben is abolished.")
    expect(said).not.toContain("Nobody moderates")
    expect(await story.seats()).toEqual(["moderator ana"])
  })

  it("says what is vacant where the last seat is abolished", async () => {
    await begin()
    await story.officers("moderator", "ben")
    await story.ask("cem", "!stand moderator against @ben")
    const said = await story.decide(1, { ana: "No winner", cem: "No winner", dee: "No winner" })
    expect(said).toContain("Nobody moderates this co-op now.")
    expect(await story.seats()).toEqual([])
  })

  it("leaves the seat with its holder where “No winner” wins short of the threshold", async () => {
    await contested("dee")
    // In round 3 "No winner" has 2 ballots and dee has 1. Two ballots rank neither of them.
    const ballots = { ana: "No winner", ben: "ben", cem: "cem", dee: "dee", eli: "No winner" }
    const said = await story.decide(1, ballots)
    expect((await story.motion(1)).outcome).toMatchObject({ result: "rejected" })
    expect(said).toContain("“No winner” got 2 of 5 ballots")
    expect(said).toContain("ben stays a moderator.")
    expect(await story.seats()).toEqual(["moderator ana", "moderator ben"])
  })

  it("changes nothing without a quorum, whoever won", async () => {
    await contested()
    const said = await story.decide(1, { cem: "cem", dee: "cem" })
    expect(said).toContain("no quorum, so things stay as they are")
    expect(said).toContain("ben stays a moderator.")
    expect(await story.seats()).toEqual(["moderator ana", "moderator ben"])
  })

  it("goes to one of two who are tied, by the lot, and never to both", async () => {
    await contested()
    const said = await story.decide(1, { ana: "cem", ben: "ben", cem: "cem", dee: "ben" })
    expect(said).toContain("Tied: ")
    // Cem challenges ben's seat and has half of the ballots, but needs more than half. Ben needs no majority to keep it.
    expect(await story.seats()).toEqual(["moderator ana", "moderator ben"])
  })

  it("fills the seat all the same where its holder resigned in mid-vote", async () => {
    await contested()
    await story.toVoting(1)
    await story.ask("ben", "!resign --sure")
    const said = await story.decide(1, { ana: "cem", cem: "cem", dee: "cem" })
    expect(said).toContain("cem is a moderator now.")
    expect(said).not.toContain("in place of")
    expect(await story.seats()).toEqual(["moderator ana", "moderator cem"])
  })

  it("elects nobody where those who resigned in mid-vote win, and says why", async () => {
    await contested()
    await story.toVoting(1)
    await story.ask("ben", "!resign --sure")
    const said = await story.decide(1, { ana: "ben", cem: "ben", dee: "ben" })
    expect(said).toContain("That has no effect: ben has given up the office meanwhile.")
    expect(await story.seats()).toEqual(["moderator ana"])
  })

  it("leaves an empty seat empty where “No winner” wins after a resignation", async () => {
    await contested()
    await story.toVoting(1)
    await story.ask("ben", "!resign --sure")
    const said = await story.decide(1, { ana: "No winner", cem: "No winner", dee: "No winner" })
    expect(said).toContain("The seat that ben had stays unfilled.")
    expect(await story.seats()).toEqual(["moderator ana"])
  })

  it("is about an empty seat once its holder resigns in the proposal stage", async () => {
    await contested()
    const said = await story.ask("ben", "!resign --sure")
    expect(said).toContain("ben no longer holds the office, and so is no longer on the ballot of M1")
    expect(await story.titles(1)).toEqual(["cem", "No winner"])
    // Other candidates can still join the election.
    expect(await story.ask("dee", "!stand moderator against @ben")).toContain("dee stands too in M1")
    // §3.6: the seat is empty now, so leaving it empty needs no majority.
    await story.decide(1, { ana: "No winner", ben: "No winner", cem: "cem", dee: "dee", eli: "" })
    expect((await story.motion(1)).outcome).toMatchObject({ result: "carried" })
    expect(await story.seats()).toEqual(["moderator ana"])
  })

  it("knows of the empty seat also where its holder had stepped back before resigning", async () => {
    await contested()
    await story.ask("ben", "!stepback")
    expect((await story.motion(1)).options.find(({ role }) => role === "no-winner")?.keeps).toBe(false)
    await story.ask("ben", "!resign --sure")
    expect((await story.motion(1)).options.find(({ role }) => role === "no-winner")?.keeps).toBe(true)
  })

  it.each(["No winner", "cem"])(
    "does not touch a new seat that the former holder has won in the meantime, where %j wins",
    async (winner) => {
      await contested()
      await story.ask("ben", "!resign --sure")
      await story.ask("ben", "!stand moderator")
      await story.toVoting(2)
      await story.ballots(2, { ana: "ben", ben: "ben", cem: "ben", dee: "ben", eli: "ben" })
      expect(await story.seats()).toEqual(["moderator ana", "moderator ben"])
      await story.decide(1, { ana: winner, ben: winner, cem: winner, dee: winner })
      const won = winner === "cem" ? ["moderator cem"] : []
      expect(await story.seats()).toEqual(["moderator ana", "moderator ben", ...won])
    },
  )
})
