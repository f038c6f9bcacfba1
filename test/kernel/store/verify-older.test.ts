/**
 * `waggle verify` on older minutes (§11). Things that they do not record cannot be checked and count as unaltered. Everything that they do
 * record is checked.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { asBefore } from "../../support/older-minutes.ts"
import { verifyMinutes } from "../../support/verify.ts"
import { play, wholeCoop } from "../../support/whole-coop.ts"

let bot: CoopBot
beforeAll(async () => {
  bot = await wholeCoop()
  await asBefore(bot.store.knex)
})
afterAll(() => bot.close())

const reports = () => verifyMinutes(bot.store.knex)

describe("a database of before the minutes held all that they do now", () => {
  it("is in order, and it is said up to which record less can be checked", async () => {
    const found = await reports()
    expect(found.map(({ broken, altered, unbalanced }) => ({ broken, altered, unbalanced }))).toEqual([
      { broken: null, altered: [], unbalanced: [] },
      { broken: null, altered: [], unbalanced: [] },
    ])
    for (const { older, records } of found) {
      expect(older).toBeGreaterThan(0)
      expect(older).toBeLessThanOrEqual(records)
    }
  })

  it("is found changed all the same in what its minutes and counts say", async () => {
    const { knex } = bot.store
    const tom = { person: "@tom:hive.example" }
    const changes: [table: string, where: object, change: object, name: string][] = [
      ["members", tom, { status: "trial" }, tom.person],
      ["seats", { seat: 1 }, tom, "moderator 1"],
      ["budgets", { year: 2026 }, { monthly_minor: "90000" }, "budget M6"],
      ["payments", { number: 1 }, { state: "disputed" }, "P1"],
      ["payments", { number: 1 }, { minor: "1" }, "P1"],
      ["options", { title: "Buy a boat" }, { author: tom.person }, "M2"],
      ["counted_ballots", { motion_id: 1, position: 0 }, { ranking: "[3]" }, "M1"],
      ["motions", { series: "public", number: 1 }, { outcome: '{"result":"carried","winner":1,"byLot":false}' }, "M1"],
      ["motions", { series: "public", number: 1 }, { author: tom.person }, "M1"],
    ]
    for (const [table, where, change, name] of changes) {
      const [row] = await knex(table).where(where)
      await knex(table).where(row).update(change)
      expect(
        (await reports()).flatMap(({ altered }) => altered),
        `${table} ${JSON.stringify(change)}`,
      ).toContain(name)
      await knex(table)
        .where({ ...row, ...change })
        .update(row)
    }
  })

  it("goes on, and what happens from then on is checked in full", async () => {
    await play(bot, "ana members !propose Sell the boat")
    expect((await reports()).flatMap(({ altered }) => altered)).toEqual([])
    const { knex } = bot.store
    const [row] = await loose(knex)("motions").orderBy("id", "desc").limit(1)
    await loose(knex)("motions")
      .where({ id: row.id })
      .update({ terms: row.terms.replace('"majority"', '"consensus"') })
    expect((await reports()).flatMap(({ altered }) => altered)).toEqual([`M${row.number}`])
  })
})

describe("a database of before earlier wordings were kept", () => {
  it("is in order, and read without being migrated", async () => {
    const old = await CoopBot.start({ commands })
    try {
      await old.say("ana", "members", "!propose Buy a boat")
      await old.store.knex.schema.dropTable("rewordings")
      expect((await verifyMinutes(old.store.knex)).flatMap(({ altered }) => altered)).toEqual([])
    } finally {
      await old.close()
    }
  })
})
