/** What a vote costs with the number of people in it: as much for each of them, however many there are. */
import { afterEach, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"

let bot: CoopBot | null = null
afterEach(() => bot?.close())

/** The statements of one vote among so many people, by what happened: how many there were, and how many of them read the whole roll. */
async function costs(people: number) {
  const names = Array.from({ length: people }, (_, n) => `p${100 + n}`)
  const one = await CoopBot.start({ commands, members: Object.fromEntries(names.map((name) => [name, "permanent"])) })
  bot = one
  let [statements, rolls] = [0, 0]
  one.store.knex.on("query", ({ sql }: { readonly sql: string }) => {
    statements += 1
    if (/from .roll. where .motion_id. = \? order by/.test(sql)) rolls += 1
  })
  const during = async (deed: () => Promise<unknown>) => {
    const before = { statements, rolls }
    await deed()
    return { statements: statements - before.statements, rolls: rolls - before.rolls }
  }
  await one.ask("p100", "members", "!propose Move\n- yes")
  const opening = await during(() => one.pass("P3DT1M"))
  const ballot = await during(() => one.ask("p101", "direct", "1 2"))
  const reminder = await during(() => one.pass("P2D"))
  const closing = await during(() => one.pass("P3D"))
  await one.close()
  bot = null
  return { opening, ballot, reminder, closing }
}

it("opening, voting, reminding and closing read the roll no more often in a larger co-op", async () => {
  const [few, many] = [await costs(4), await costs(12)]
  const rolls = ({ opening, ballot, reminder, closing }: typeof few) =>
    [opening, ballot, reminder, closing].map((each) => each.rolls)
  expect(rolls(many)).toEqual(rolls(few))
  expect(many.ballot.statements).toBe(few.ballot.statements)
  // Each ballot, and each reminder, is a message of its own.
  for (const each of ["opening", "reminder"] as const)
    expect(many[each].statements - few[each].statements).toBeLessThanOrEqual(8 * 4)
  expect(many.closing.statements - few.closing.statements).toBeLessThanOrEqual(8 * 3)
})
