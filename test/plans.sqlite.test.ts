/**
 * No query that is asked for each message reads all of a table that grows with a co-op's years. SQLite says how it would run each query
 * that a story of a co-op asks.
 */
import { expect, it } from "vitest"
import { commands } from "../commands/index.ts"
import { coopKey, eventId } from "../src/kernel/rules/types.ts"
import { nameOfSent } from "../src/kernel/store/outbox.ts"
import { headsOfLanes, newestRow, nextAside, nextInLane } from "../src/kernel/store/outbox-sending.ts"
import { stateMark } from "../src/kernel/store/state-mark.ts"
import { officeKey } from "../src/standing/rules/offices.ts"
import { CoopBot } from "./support/coop-bot.ts"
import { seat } from "./support/owed.ts"
import { adoptNow } from "./support/treasury.ts"

/** The tables that get rows year after year, and are emptied by nothing. */
const growing = [
  "minutes",
  "outbox",
  "inbox",
  "ledger_entries",
  "ledger_postings",
  "payments",
  "motions",
  "options",
  "roll",
]

/** Queries that read all of such a table for a reason, by their beginning. They are not asked for each message. */
const whole: Readonly<Record<string, string>> = {}

it("reads no growing table as a whole", async () => {
  const bot = await CoopBot.start({ commands })
  const asked = new Map<string, readonly unknown[]>()
  const note = ({ sql, bindings }: { readonly sql: string; readonly bindings?: readonly unknown[] }) => {
    if (/^\s*(select|update|delete)\b/i.test(sql)) asked.set(sql, bindings ?? [])
  }
  bot.store.knex.on("query", note)
  await seat(bot, "ben", officeKey("treasurer"))
  await adoptNow(bot)
  await bot.ask("ana", "members", "!propose Move\n- yes\n- no")
  await bot.pass("P3DT1M")
  for (const who of ["ana", "ben", "cem"]) await bot.ask(who, "direct", "!vote M2 1 2")
  await bot.pass("PT1M")
  for (const line of ["!income 500 EUR from Baker for bread", "!expense 20 EUR to Shop for flour", "!dues", "!balance"])
    await bot.ask("ben", "treasury", line)
  for (const line of [
    "!motions",
    "!members",
    "!minutes",
    "!minutes ledger",
    "!todo",
    "!offices",
    "!receipts",
    "!result M2",
  ])
    await bot.ask("ana", "direct", line)
  await bot.pass("P40D")
  for (const ask of [headsOfLanes, nextAside]) await ask(bot.store.knex, bot.clock.now())
  await nextInLane(bot.store.knex, "room:!members:hive.example", bot.clock.now(), true)
  await newestRow(bot.store.knex)
  await stateMark(bot.store.knex, [coopKey("hive"), coopKey("nest")])
  await bot.store.work((work) => nameOfSent(work, eventId("$one")))
  bot.store.knex.removeListener("query", note)
  const scans: string[] = []
  for (const [sql, bindings] of asked) {
    const plan: { readonly detail: string }[] = await bot.store.knex.raw(`explain query plan ${sql}`, [
      ...bindings,
    ] as string[])
    const scanned = plan.flatMap(({ detail }) => /^SCAN (\w+)/.exec(detail)?.[1] ?? [])
    const bad = scanned.filter((table) => growing.includes(table))
    if (bad.length > 0 && !Object.keys(whole).some((begin) => sql.startsWith(begin)))
      scans.push(`${bad.join()}: ${sql}`)
  }
  await bot.close()
  expect(asked.size).toBeGreaterThan(100)
  expect(scans).toEqual([])
})
