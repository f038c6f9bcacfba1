/** An admin edits the configuration between two starts. Each co-op reads in its own language what is different, once (§15.5). */
import { afterAll, beforeAll, expect, it } from "vitest"
import { examine } from "../../src/cli/examine.ts"
import { parseConfig } from "../../src/config/load.ts"
import type { Config } from "../../src/config/schema.ts"
import { coopKey } from "../../src/kernel/rules/types.ts"
import { recordsOf } from "../../src/kernel/store/minutes.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

let coop: LiveCoop
const keys = ["hive", "farm"] as const

beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), { founders: ["ana", "ben"], others: { farm: ["ana"] } })
})
afterAll(() => coop?.stop())

/** The file of both co-ops as the admin has edited it. */
function edited(settings: Readonly<Record<(typeof keys)[number], object>>, forAll: object = {}): Config {
  const { homeserver: server, user, data, coops } = coop.config
  const file = coops.map(({ key, source }) => [key, { ...source.own, ...settings[key as "hive" | "farm"] }] as const)
  const whole = { homeserver: server, user, data, ...forAll, coops: Object.fromEntries(file) }
  return parseConfig(JSON.stringify(whole), "live.yaml")
}

async function startAgain(config: Config): Promise<void> {
  await coop.stopBot()
  await coop.startBot(config)
}

/** What the bot has said and recorded about rules in a co-op. */
async function saidIn(key: (typeof keys)[number]) {
  const records: string[] = []
  for await (const { act } of recordsOf(coop.bot.store.knex, coopKey(key), "public"))
    if (act === "rules-edited") records.push(act)
  const messages = await coop.bot.store.knex("outbox").whereLike("name", `rules-edited:${key}:%`).select("id")
  return { records: records.length, messages: messages.length }
}

it("is said and recorded once in each co-op, in its language, and not again after the next start", async () => {
  const first = edited({
    hive: { zone: "Europe/Paris", publish: "rounds" },
    farm: { language: "de", readingTime: "PT12H" },
  })
  await coop.stopBot()
  // Somebody who only looks announces nothing, and takes nothing for known.
  const key = coop.masterKey.toString("base64")
  expect((await examine(first, { WAGGLE_MASTER_KEY: key })).looked).toBe("rooms")
  await coop.startBot(first)
  const inHive = await coop
    .client("ben")
    .waitFor(({ body }) => body.includes("changed without a vote"), { timeout: hung })
  expect(inHive.roomId).toBe(coop.membersRoomOf("hive"))
  expect(inHive.body).toContain("Time zone: `Europe/Berlin` → `Europe/Paris`")
  expect(inHive.body).toContain("What is published of a count: each ballot beside its receipt → the sums of each round")
  const inFarm = await coop.client("ana").waitFor(({ body }) => body.includes("ohne Abstimmung"), { timeout: hung })
  expect(inFarm.roomId).toBe(coop.membersRoomOf("farm"))
  expect(inFarm.body).toContain("Sprache: Englisch → Deutsch")
  expect(inFarm.body).toContain("24 Stunden → 12 Stunden")
  for (const one of keys) expect(await saidIn(one)).toEqual({ records: 1, messages: 1 })

  await startAgain(first)
  for (const one of keys) expect(await saidIn(one)).toEqual({ records: 1, messages: 1 })

  // Only the co-op whose part of the file is edited hears of it.
  const hive = { zone: "Europe/Paris", publish: "rounds" }
  await startAgain(edited({ hive, farm: {} }))
  expect(await saidIn("hive")).toEqual({ records: 1, messages: 1 })
  expect(await saidIn("farm")).toEqual({ records: 2, messages: 2 })

  // What the file has for all co-ops, both hear.
  await startAgain(edited({ hive, farm: {} }, { clockLimit: "PT3M" }))
  expect(await saidIn("hive")).toEqual({ records: 2, messages: 2 })
  expect(await saidIn("farm")).toEqual({ records: 3, messages: 3 })

  // Without a start, too: what is different holds from the next message on.
  const live = edited({ hive: { ...hive, proxies: 0 }, farm: {} }, { clockLimit: "PT3M" })
  expect(await coop.bot.reload(live)).toEqual({ did: "adopted" })
  expect(await saidIn("hive")).toEqual({ records: 3, messages: 3 })
  expect(await saidIn("farm")).toEqual({ records: 3, messages: 3 })
  const answer = await coop.ask("ana", `!proxy ${coop.user("ben").userId}`)
  expect(answer.body).toContain("switched off")
  expect(await coop.bot.reload(live)).toEqual({ did: "nothing" })
  await startAgain(live)
  expect(await saidIn("hive")).toEqual({ records: 3, messages: 3 })
})
