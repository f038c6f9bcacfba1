/** The election of a council as members find it again: in the week's digest and in the minutes (§11, §13). */
import { afterEach, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { ElectionStory } from "../../support/election-story.ts"

const names = ["ana", "ben", "cem", "dee", "eli", "fay"] as const
let bot: CoopBot
afterEach(() => bot.close())

it("a council's election stands in the week's digest and in the minutes, with those who are elected", async () => {
  const members = Object.fromEntries(names.map((name) => [name, "permanent" as const]))
  const offices = { board: { candidacy: "nothing", term: "P1Y", seats: 2 } }
  bot = await CoopBot.start({ commands, members, settings: { offices, digest: "monday 09:00" } })
  const story = new ElectionStory(bot)
  for (const name of ["ana", "ben", "cem"]) await bot.ask(name, "members", "!stand board")
  const said = await story.decide(1, { ana: "ana", ben: "ana", cem: "ben", dee: "ben", eli: "ana", fay: "cem" })
  const later = (await bot.pass("P7D")).map(({ body }) => body).join("\n")
  const digest = `${said}\n${later}`.split("The week in Hive:").at(-1)
  expect(digest).toContain("Decided:")
  expect(digest).toContain("M1 · Board (2 seats)")
  expect(digest).toContain("ana and ben")
  const minutes = await bot.ask("fay", "members", "!minutes M1")
  expect(minutes).toContain("the vote on M1 closed: elected: options 1 and 2")
  const seats = await bot.ask("fay", "members", "!minutes offices")
  for (const name of ["ana", "ben"]) expect(seats).toContain(name)
  expect(seats).toContain("Board")
})
