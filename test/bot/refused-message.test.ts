/** Whoever has said something that never counts is told so, and what to do where. */
import { afterEach, beforeEach, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: { ana: "permanent" } })
})
afterEach(() => bot.close())

it("with a key from before a reset is told to take a new one where they wrote, wherever they are told so", async () => {
  await bot.refused("ana", "direct", "earlier-identity")
  await bot.refused("ana", "members", "earlier-identity")
  const [direct, shared, ...more] = await bot.inTheClear()
  expect(more).toEqual([])
  // A key is one room's: a new one of the direct room is of no use in the members'.
  expect(direct?.body).toMatch(/`?\/discardsession`? here/)
  expect(shared?.lane).toBe(`clear-person:${person("ana")}`)
  expect(shared?.body).toMatch(/`?\/discardsession`? there/)
})
