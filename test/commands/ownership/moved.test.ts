/** An owner's share under a new Matrix ID (§1.2, §19): what they hold, what they paid in, and what their vote weighs go on. */
import { expect, it } from "vitest"
import { person } from "../../support/bot.ts"
import { sharedCoop, tomJoins } from "../../support/shares.ts"
import { verifyMinutes } from "../../support/verify.ts"

it("an owner who changes their Matrix ID keeps the share, its place in the register, and the weight of the vote", async () => {
  const bot = await sharedCoop()
  await tomJoins(bot)
  await bot.ask("ben", "direct", "!shares paid @tom 50 EUR")
  await bot.pass("P4M")
  await bot.ask("ana", "members", "!propose Buy a boat")
  const next = "@tom:new.example"
  for (const who of ["tom", next]) await bot.say(who, "direct", `!moved ${person("tom")} ${next}`)
  expect(await bot.ask(next, "direct", "!shares")).toContain("You hold 1/3 of your share")
  const register = await bot.ask("ben", "direct", "!shares")
  expect(register).toMatch(/tom:new\.example: 1\/3 of it, since .*; whole on .*; 50\.00 EUR of 600\.00 EUR paid in/)
  expect(register).toContain("There are 4 shares")
  expect(register.match(/tom/g)).toHaveLength(1)
  const ballots = (await bot.pass("P3DT1M")).map(({ body }) => body)
  expect(ballots.filter((body) => body.includes("Your vote weighs 1/3 of a vote"))).toHaveLength(1)
  expect(await bot.ask("ben", "direct", `!shares paid ${next} 25 EUR`)).toContain("525.00 EUR are left to pay in")
  expect(await bot.ask(next, "direct", "!leave --sure")).toContain("75.00 EUR, is due to you")
  expect(await bot.ask(next, "direct", "!dues")).toContain("Due to you now: 75.00 EUR")
  expect(await bot.ask("ben", "direct", "!payrun")).toContain("75.00 EUR by")
  expect((await verifyMinutes(bot.store.knex)).flatMap((one) => one.altered)).toEqual([])
  await bot.close()
})
