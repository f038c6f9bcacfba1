/** A year of a co-op, played by real commands: founding, votes, offices, money, tasks, and people who come, go and move. */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import { figuresOf } from "../../src/cli/monitoring/figures.ts"
import { copyAll, differences, holdings } from "../../src/kernel/store/copying.ts"
import { openDatabase } from "../../src/kernel/store/database.ts"
import { person } from "../support/bot.ts"
import type { CoopBot } from "../support/coop-bot.ts"
import { allRows, emptyDatabase, loose } from "../support/database.ts"
import { freeTables } from "../support/kept-columns.ts"
import { verifyMinutes } from "../support/verify.ts"
import { wholeCoop } from "../support/whole-coop.ts"

let bot: CoopBot
beforeAll(async () => {
  bot = await wholeCoop()
})
afterAll(() => bot?.close())

it("leaves something in every table that is checked, and minutes with which all of it agrees", async () => {
  const rows = await allRows(bot.store.knex)
  const empty = [...rows].filter(([table, kept]) => kept.length === 0 && !(table in freeTables))
  expect(empty.map(([table]) => table)).toEqual([])
  for (const report of await verifyMinutes(bot.store.knex))
    expect(report).toMatchObject({ broken: null, altered: [], unbalanced: [], older: 0 })
})

it("is counted for those who watch over the machine", async () => {
  const { waiting, oldest, open } = await figuresOf(bot.store.knex)
  expect(waiting).toBeGreaterThan(0)
  expect(oldest).not.toBeNull()
  expect(open.map(({ stage }) => stage)).toContain("proposal")
})

it("is the same after it was copied into SQLite, and from there into a database as it was in", async () => {
  const folder = await mkdtemp(join(tmpdir(), "waggle-whole-"))
  const place = await emptyDatabase()
  const file = await openDatabase(join(folder, "copy.sqlite"))
  const last = await openDatabase(place.location)
  try {
    const before = await holdings(bot.store.knex)
    expect([...before.values()].filter(({ rows }) => rows > 0).length).toBeGreaterThan(60)
    expect(differences(before, await copyAll(bot.store.knex, file))).toEqual([])
    await copyAll(file, last)
    expect(differences(before, await holdings(last))).toEqual([])
    expect(await allRows(last)).toEqual(await allRows(bot.store.knex))
    expect(await verifyMinutes(last)).toEqual(await verifyMinutes(bot.store.knex))
    // The hash tells when a single value is another one.
    await loose(last)("members")
      .where({ person: person("ben") })
      .update({ person: "@eve:hive.example" })
    expect(differences(before, await holdings(last))).toEqual(["members"])
  } finally {
    await file.destroy()
    await last.destroy()
    await place.remove()
    await rm(folder, { recursive: true })
  }
})

it.each([
  ["ana", "direct", "!receipts", "M15"],
  ["ana", "direct", "!ballots", "M15"],
  ["ana", "direct", "!unvote M15", "is taken back"],
  ["ana", "members", "!motions", "M15"],
  ["ana", "members", "!motion M1", "M1"],
  // Somebody left a number out: the answer shows the newest motion, task or payment that can be meant.
  ["ana", "members", "!result", "!result M14"],
  ["ana", "members", "!task new A roof", "T3"],
  ["ana", "members", "!task join", "!task T3 join"],
  ["@cem:new.example", "direct", "!confirm", "You have confirmed P4"],
  ["ana", "members", "!result M1", "M1"],
  ["ana", "members", "!rules decision", "at least half"],
  ["ana", "members", "!offices", "ana"],
  ["ana", "members", "!members", "ana"],
  ["ana", "members", "!member @ana", "ana"],
  ["ana", "direct", "!rooms", "obby"],
  ["ana", "direct", "!guide", "moderator"],
  ["ana", "direct", "!notify daily", "one message a day"],
  ["ana", "members", "!search M1", "!motion M1"],
  ["ana", "members", "!documents", "bylaws"],
  ["ana", "members", "!document bylaws rev 1", "One member, one vote."],
  ["ana", "members", "!document M16", "no more"],
  ["ana", "members", "!tasks all", "T2"],
  ["ana", "direct", "!payments", "P2"],
  ["eli", "direct", "Hello", "M8"],
  ["ana", "members", "!invite @pia:hive.example", "pia is invited"],
  ["ana", "members", "!invite @pia:hive.example --withdraw", "taken back"],
  ["ana", "members", "!budget propose monthly=600EUR workers=60% evaluators=5% year=2027", "M19"],
  ["ana", "members", "!budget alternative M19 monthly=450EUR workers=65% evaluators=5%", "450.00 EUR"],
  ["ana", "members", "!propose Paint the shed", "M20"],
  ["ana", "members", "!postpone M20 3 days", "is postponed"],
  ["ana", "members", "!cancel M20 It rains.", "is withdrawn by"],
] as const)("answers %s, who types in %s: %s", async (who, place, text, said) => {
  expect(await bot.ask(who, place, text)).toContain(said)
})
