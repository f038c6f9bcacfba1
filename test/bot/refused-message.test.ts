/** Messages that can never count. The bot tells their sender so, and says what to do, and in which room. */
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
  // Each encryption key is for one room. So a new key for the direct room does not help in the members' room.
  expect(direct?.body).toMatch(/`?\/discardsession`? here/)
  expect(shared?.lane).toBe(`clear-person:${person("ana")}`)
  expect(shared?.body).toMatch(/`?\/discardsession`? there/)
})
