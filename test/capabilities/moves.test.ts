/** Each capability declares what moves to somebody's new Matrix ID. A new capability needs only such a declaration. */
import { afterEach, beforeEach, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { moves } from "../../src/composed.ts"
import { carryAll, type Moves } from "../../src/kernel/acts/moves.ts"
import { seatsOf } from "../../src/standing/store/offices.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { seat } from "../support/owed.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: { ana: "permanent", ben: "permanent" } })
  await seat(bot, "ana", "moderator")
})
afterEach(() => bot.close())

it("is also what a capability declares that nobody has heard of: before, with and after all tables", async () => {
  const moving = { old: person("ana"), next: person("anna") }
  const seen: string[] = []
  await bot.store.work(async (work) => {
    const act = { work, coop: bot.coop }
    const note = async (when: string) => {
      const [sits] = await seatsOf(work, bot.coop.key)
      seen.push(`${when}: ${sits?.person}`)
    }
    const loans: Moves = {
      before: () => note("before"),
      carry: [async (_work, coop, old, next) => void seen.push(`${coop}: ${old} is ${next}`)],
      after: () => note("after"),
    }
    // The place of a declaration in the list makes no difference.
    await carryAll(act, moving, [loans, ...moves])
    expect(seen).toEqual([
      `before: ${moving.old}`,
      `${bot.coop.key}: ${moving.old} is ${moving.next}`,
      `after: ${moving.next}`,
    ])
  })
})
