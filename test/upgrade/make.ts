/**
 * Keeps a database of this program for the tests of all later programs, with notes on its facts and on the results of further steps
 * (README.md). Run it in a folder with the code of a release, before the next release is made:
 *     node test/upgrade/make.ts RELEASE story
 *     node test/upgrade/make.ts RELEASE NAME DATABASE CONFIGURATION MASTER-KEY-FILE
 */
import { readFile } from "node:fs/promises"
import sqlite3 from "sqlite3"
import { parse } from "yaml"
import { commands } from "../../commands/index.ts"
import { type Instant, instant } from "../../src/kernel/rules/types.ts"
import { highest } from "../../src/kernel/store/queries.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { cleanUpDatabases } from "../support/database.ts"
import { exportsOf } from "./exports.ts"
import { factsOf, openMotions } from "./facts.ts"
import { asFile, packed, writeKept } from "./kept.ts"
import { play, type Steps } from "./steps.ts"
import { afterStory, playStory, storyConfig } from "./story.ts"

/** A database that a program left, without notes. */
interface Left {
  readonly sqlite: Buffer
  readonly config: string
  readonly masterKey: Buffer
  readonly now: Instant
  /** The next steps, chosen by what is open in the database. */
  steps(bot: CoopBot): Promise<Steps>
}

async function compact(from: string, into: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const database = new sqlite3.Database(from)
  const done = (error: Error | null) => (error ? reject(error) : resolve())
  database.run("VACUUM INTO ?", [into], (error) => (error ? reject(error) : database.close(done)))
  return promise
}

async function leftByStory(): Promise<Left> {
  const bot = await playStory((line, answer) => console.log(`${line}\n    ${answer.split("\n")[0]}`))
  const now = bot.clock.now()
  await bot.store.knex.raw("PRAGMA wal_checkpoint(TRUNCATE)")
  const sqlite = await packed(bot.location, compact)
  await bot.close()
  return { sqlite, config: storyConfig, masterKey: Buffer.alloc(32, 7), now, steps: async () => afterStory }
}

/** A database from a bot that ran on a real homeserver, in the demo or in the crash harness. */
async function leftByBot(database: string, file: string, keyFile: string): Promise<Left> {
  const sqlite = await packed(database, compact)
  const masterKey = Buffer.from((await readFile(keyFile, "utf8")).trim(), "base64")
  const config = JSON.stringify(parse(await readFile(file, "utf8")))
  const left = { sqlite, config, masterKey, now: instant(0), steps: usual }
  const newest = await opened(left, async ({ store: { knex } }) => {
    const said = await highest(knex("outbox"), "queued_at")
    const heard = await highest(knex("inbox"), "received_at")
    return Math.max(said ?? 0, heard ?? 0)
  })
  return { ...left, now: instant(newest + 1) }
}

/** In these steps everything that is open ends, and the co-op decides something. If there is a treasurer, they pay somebody. */
async function usual({ store: { knex } }: CoopBot): Promise<Steps> {
  const people: string[] = await knex("members").where({ status: "permanent" }).orderBy("person").pluck("person")
  const [treasurer] = await knex("seats").where({ office: "treasurer" }).pluck("person")
  const newest = await highest(knex("motions").where({ series: "public" }), "number")
  const [first = ""] = people
  const [run] = await knex("pay_runs").where({ state: "open" }).pluck("number")
  const lines = [
    "pass PT1H",
    ...(treasurer === undefined || run === undefined ? [] : [`${treasurer} treasury !payrun done`]),
    `${first} members !propose Plant a tree`,
    "pass P3DT1M",
    ...people.map((person) => `${person} direct !vote M${Number(newest) + 1} 1`),
    ...(treasurer === undefined ? [] : [`${treasurer} treasury !pay --advance ${first} 1 EUR for seeds`]),
    "pass P40D",
  ]
  return { lines: lines.join("\n"), files: {} }
}

/** Opens a copy of the database that a program left. */
const opened = <T>({ sqlite, config, masterKey, now }: Left, use: (bot: CoopBot) => Promise<T>): Promise<T> =>
  asFile(sqlite, async (location) => {
    const place = { location, remove: async () => {} }
    const bot = await CoopBot.start({ commands, kept: { place, config, masterKey, now } })
    return use(bot).finally(() => bot.close())
  })

async function keep(release: string, name: string, left: Left): Promise<void> {
  const { sqlite, config, masterKey, now } = left
  const kept = await opened(left, async (bot) => {
    const { knex } = bot.store
    const [steps, open, facts] = [await left.steps(bot), await openMotions(knex), await factsOf(knex)]
    const exports = await exportsOf(bot, config, now)
    return { steps, open, facts, exports }
  })
  const after = await opened(left, async (bot) => {
    for (const [line, answer] of await play(bot, kept.steps)) console.log(`${line}\n    ${answer.split("\n")[0]}`)
    return { open: await openMotions(bot.store.knex), facts: await factsOf(bot.store.knex) }
  })
  await writeKept(release, name, { masterKey: masterKey.toString("base64"), config, now, ...kept, after }, sqlite)
}

const [release, name, database, config, keyFile] = process.argv.slice(2)
if (release === undefined || name === undefined) throw new Error("say for which release, and a name")
if (database === undefined) await keep(release, name, await leftByStory())
else if (config === undefined || keyFile === undefined)
  throw new Error("say the configuration and the master key's file")
else await keep(release, name, await leftByBot(database, config, keyFile))
await cleanUpDatabases()
