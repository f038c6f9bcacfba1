/** SQLite's files do not hold deleted data for long (§5.4). */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import { openDatabase } from "../../../src/kernel/store/database.ts"
import { keepTidy } from "../../../src/kernel/store/tidy.ts"
import type { Store } from "../../../src/kernel/store/work.ts"
import { dropBallots, unsealBallots } from "../../../src/votes/store/ballots.ts"
import { filesIn, readable } from "../../support/bytes.ts"
import { loose } from "../../support/database.ts"
import { cast, close, openStore, openVote, voters } from "../../support/votes.ts"

let folder: string
let store: Store
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "waggle-ballots-"))
  store = await openStore(join(folder, "waggle.sqlite"))
})
afterEach(async () => {
  await store.knex.destroy()
  await rm(folder, { recursive: true, force: true })
})

describe("when a vote closes", () => {
  it("no byte of its salts and sealed ballots stays behind, in freed pages, moved rows or the write-ahead log", async () => {
    const people = voters(60)
    const secrets: string[] = []
    for (let motion = 0; motion < 6; motion += 1) {
      const { row, salt } = await openVote(store, people)
      secrets.push(salt)
      for (const [index, voter] of people.entries()) await cast(store, row, voter, [1 + (index % 3)])
      for (const voter of people.slice(0, 20)) await cast(store, row, voter, [2, 1])
      const rows = await store.knex("sealed_ballots").where({ motion_id: row }).select("sealed", "handle")
      secrets.push(...rows.map(({ sealed }) => sealed.slice(0, 60)), ...rows.map(({ handle }) => handle))
      if (motion % 2 === 1) for (const closing of [row - 1, row]) await close(store, closing)
    }
    expect(readable(await filesIn(folder), secrets)).toEqual([])
  })
})

describe("when a vote ends without a count", () => {
  it("no byte of its salt and sealed ballots stays behind", async () => {
    const people = voters(3)
    const { row, salt } = await openVote(store, people)
    for (const voter of people) await cast(store, row, voter, [2, 1])
    const rows = await store.knex("sealed_ballots").select("sealed", "handle")
    const secrets = [salt, ...rows.flatMap(({ sealed, handle }) => [sealed.slice(0, 60), handle])]
    expect(readable(await filesIn(folder), secrets)).toHaveLength(7)
    await store.work((work) => dropBallots(work, row))
    expect(readable(await filesIn(folder), secrets)).toEqual([])
  })
})

describe("after a crash right after the closing", () => {
  it("the next start clears the write-ahead log of what was sealed", async () => {
    const [ana] = voters(1)
    const { row, salt } = await openVote(store, [ana ?? matrixId("")])
    await cast(store, row, ana ?? matrixId(""), [1])
    const { sealed } = await loose(store.knex)("sealed_ballots").first()
    // The process dies after the commit, before it does what it wanted to do then.
    await store.work((work) => unsealBallots({ ...work, afterCommit: () => {} }, row))
    const dead = await filesIn(folder)
    expect(readable(dead, [salt]).length).toBeGreaterThan(0)
    const second = await openDatabase(join(folder, "waggle.sqlite"))
    await second.destroy()
    expect(readable(await filesIn(folder), [salt, sealed.slice(0, 60)])).toEqual([])
  })
})

describe("what was deleted", () => {
  it("leaves the write-ahead log soon after, without anybody asking", async () => {
    const stop = keepTidy(store, {
      quiet: 50,
      fault: (error) => {
        throw error
      },
    })
    await store.work(async ({ trx }) => trx("installation").insert({ id: "a-secret-to-forget" }))
    await store.work(async ({ trx }) => trx("installation").delete())
    await expect.poll(async () => readable(await filesIn(folder), ["a-secret-to-forget"])).toEqual([])
    await stop()
  })
})
