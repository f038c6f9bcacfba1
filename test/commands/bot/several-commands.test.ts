/**
 * If a message has two commands, the bot carries out neither. It does not read the second command as a part of the first one's text
 * (§2.7b).
 */
import { afterEach, beforeEach, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { seat } from "../../support/owed.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: { ana: "permanent", ben: "permanent", cem: "permanent" } })
})
afterEach(() => bot.close())

it.each([
  ["!propose Mend the roof\n!propose Sell the cart", ["!propose"]],
  ["!propose Mend the roof\nIt leaks.\n  !stand moderator", ["!propose", "!stand"]],
  ["!motions\n!dues", ["!motions", "!dues"]],
  ["!propose Mend the roof\n\uFF01vorschlag Sell the cart", ["!propose", "!vorschlag"]],
])("nothing is done of either, and both are named: %j", async (typed, named) => {
  const before = await bot.everything()
  const [answer, ...more] = await bot.say("ana", "members", typed)
  expect(more).toEqual([])
  for (const name of named) expect(answer?.body).toContain(name)
  expect(answer?.body).toContain("done none of them")
  expect(await bot.everything()).toBe(before)
})

it.each([
  "!propose Mend the roof\nThen we can say !motions again.",
  "!propose Mend the roof\n!!! It leaks !!!",
  "!propose Mend the roof\n```\n!motions\n```",
  "!propose Mend the roof\n!important it leaks",
])("a text that only speaks of a command stays one proposal: %j", async (typed) => {
  const [answer] = await bot.say("ana", "members", typed)
  expect(answer?.body).toContain("M1")
})

it("what may not stay in the room is taken out, whichever line it is on", async () => {
  await seat(bot, "cem", "moderator")
  const answers = await bot.say("cem", "members", "!propose Mend the roof\n!remove @ben He took the ladder")
  expect(answers[0]?.errand).toMatchObject({ do: "redact" })
  expect(answers.map(({ body }) => body).join()).not.toMatch(/ladder|roof/)
})
