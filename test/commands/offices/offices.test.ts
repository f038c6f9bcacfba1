/** Who holds which office, as `!offices` shows it. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { ElectionStory } from "../../support/election-story.ts"

let bot: CoopBot
let story: ElectionStory

const people = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", tom: "trial" } as const

beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: people })
  story = new ElectionStory(bot)
})
afterEach(() => bot.close())

describe("!offices", () => {
  it("shows who holds what since when, and what is being decided", async () => {
    await story.officers("moderator", "ana", "ben")
    await story.officers("treasurer", "cem")
    await story.ask("dee", "!stand moderator against ben")
    const answer = await story.ask("tom", "!offices", "direct")
    expect(answer).toContain("Offices in Hive")
    expect(answer).toContain("- Moderator: ana, since 20 November 2026")
    expect(answer).toContain("- Moderator: ben, since 20 November 2026")
    expect(answer).toContain("- Treasurer: cem, since 20 November 2026")
    expect(answer).toContain("- M1 · Moderator: the seat of ben: open for candidates until")
    expect(answer).not.toContain("Nobody")
  })

  it("shows what is vacant, with the way out", async () => {
    const answer = await story.ask("ana", "!offices")
    expect(answer).toContain("Offices in Hive: nobody holds one.")
    expect(answer).toContain("Nobody moderates this co-op now.")
    expect(answer).toContain("!stand moderator")
    expect(answer).toContain("This co-op has no treasurer now.")
    expect(answer).toContain("!stand treasurer")
  })

  it("says what is left to do where nobody can vote any more", async () => {
    for (const name of ["ana", "ben", "cem", "dee"]) await story.leaves(name)
    expect(await story.ask("tom", "!offices")).toContain("Nobody is left here who can vote")
  })
})
