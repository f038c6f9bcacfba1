/** Nobody can come back under an ID that they gave up for another (§1.2). Otherwise a vote or money could be doubled or lost. */
import { describe, expect, it } from "vitest"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import { accountsNow } from "../../../src/ledger/acts/ledger.ts"
import { duesOf } from "../../../src/ledger/rules/ledger.ts"
import { accept } from "../../../src/people/acts/members.ts"
import { putInvitation } from "../../../src/standing/store/invitations.ts"
import { membershipsOf } from "../../../src/standing/store/memberships.ts"
import { person } from "../../support/bot.ts"
import { loose } from "../../support/database.ts"
import { ana, hive, MovingCoop, next } from "../../support/moving-coop.ts"
import { dueNow } from "../../support/owed.ts"
import { adoptNow, doneTask } from "../../support/treasury.ts"

const coop = new MovingCoop()
const now = matrixId(next)

/** Says the line. Checks that nothing but the answer was written, and returns the answer. */
async function refused(line: string): Promise<string> {
  const before = await coop.bot.everything()
  const said = await coop.bot.ask("ben", "members", line)
  expect(await coop.bot.everything()).toBe(before)
  return said
}

describe("the Matrix ID that somebody went by before", () => {
  it("is not invited while they belong to the co-op under the new one: they would vote twice", async () => {
    await coop.moved()
    expect(await refused(`!invite ${ana}`)).toBe(
      `ana goes on as ${next}, who belongs to the co-op, so I have invited nobody. Who else does: \`!members\``,
    )
  })

  it("is not invited either after they have left: they come back under the new one", async () => {
    await coop.moved()
    await coop.bot.say(next, "members", "!leave --sure")
    const said = await refused(`!invite ${ana}`)
    expect(said).toContain(`ana goes on as ${next}, and all that was theirs with them, so I have invited nobody.`)
    expect(said).toContain(`\`!invite ${next}\``)
    expect(await coop.bot.ask("ben", "members", `!invite ${next}`)).toContain("invited")
  })

  it("leads to the last of several", async () => {
    await coop.moved()
    const last = "@ana:last.example"
    for (const who of [next, last]) await coop.bot.say(who, "direct", `!moved ${next} ${last}`)
    for (const one of [ana, next]) expect(await refused(`!invite ${one}`)).toContain(`goes on as ${last}`)
  })

  it("does not come in by an invitation that is left over", async () => {
    await coop.moved()
    await coop.bot.store.work((work) => putInvitation(work, hive, ana, person("ben")))
    expect(await coop.bot.act((act) => accept(act, ana))).toEqual([])
    const members = await loose(coop.bot.store.knex)("members").where({ coop: "hive", person: ana })
    expect(members).toMatchObject([{ status: "former", moved_to: next }])
    expect(await coop.bot.store.work((work) => membershipsOf(work, hive, ana))).toEqual([])
  })

  it("owes nothing when income is taken back that was shared before: that follows to the new one, which left or not", async () => {
    await coop.give("ben", "treasurer")
    await adoptNow(coop.bot)
    await doneTask(coop.bot, { price: "100 EUR", workers: { ana: 1 } })
    await coop.bot.say("ben", "treasury", "!income 100 EUR from kai T1")
    await coop.moved()
    await coop.bot.say(next, "members", "!leave --sure")
    await coop.bot.say("ben", "members", `!invite ${ana}`)
    await coop.bot.act((act) => accept(act, ana))
    expect(await dueNow(coop.bot, next)).toBe(6_000n)
    await coop.bot.say("ben", "treasury", "!reverse E1 Not come")
    expect([await dueNow(coop.bot, "ana"), await dueNow(coop.bot, next)]).toEqual([0n, 0n])
    expect(
      await coop.bot.store.work(async (work) => (await accountsNow({ work, coop: coop.bot.coop }))(duesOf(ana))),
    ).toBe(duesOf(now))
  })
})
