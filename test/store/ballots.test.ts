/** What the files say of ballots, and to whom (§5.4). */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { coopKey, eventId, instant, type MatrixId, matrixId, roomId } from "../../src/rules/types.ts"
import { newKeySalt, putBallot, putCounted, putRoll, unsealBallots } from "../../src/store/ballots.ts"
import { flushDeleted, openDatabase } from "../../src/store/database.ts"
import { MasterKey } from "../../src/store/master-key.ts"
import { changeMotion, insertMotion } from "../../src/store/motions.ts"
import { keepTidy } from "../../src/store/tidy.ts"
import { Store } from "../../src/store/work.ts"
import { filesIn, readable } from "../support/bytes.ts"

let folder: string
let store: Store
const clock = { now: () => instant(1_800_000_000_000) }
const open = async () =>
  new Store(await openDatabase(join(folder, "waggle.sqlite")), clock, new MasterKey(Buffer.alloc(32, 7)))

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "waggle-ballots-"))
  store = await open()
})
afterEach(async () => {
  await store.knex.destroy()
  await rm(folder, { recursive: true, force: true })
})

const voters = (number: number): MatrixId[] =>
  Array.from({ length: number }, (_, n) => matrixId(`@voter-${n}:hive.example`))

/** A motion in voting, with long rows beside what is secret, so that the database has to move them about. */
async function openVote(people: readonly MatrixId[]): Promise<{ row: number; salt: string }> {
  const salt = newKeySalt()
  const row = await store.work(async (work) => {
    const { row } = await insertMotion(work, coopKey("hive"), {
      kind: "decision",
      author: people[0] ?? matrixId("@ana:hive.example"),
      room: roomId("!members:hive.example"),
      event: eventId("$event"),
      terms: { note: "x".repeat(900) } as never,
      proposalEndsAt: instant(0),
    })
    await changeMotion(work, row, { stage: "voting", key_salt: salt })
    await putRoll(
      work,
      row,
      people.map((person) => ({ person, weight: "1" })),
    )
    return row
  })
  return { row, salt }
}

const cast = (row: number, voter: MatrixId, ranking: readonly number[]) =>
  store.work((work) => putBallot(work, row, voter, ranking))

async function close(row: number): Promise<void> {
  await store.work(async (work) => {
    await putCounted(work, row, await unsealBallots(work, row), true)
    await changeMotion(work, row, { stage: "closed", outcome_text: "y".repeat(3000) })
    work.afterCommit(() => flushDeleted(work.database))
  })
}

describe("a sealed ballot", () => {
  it("is opened by nothing but the co-op's master key with the vote's own salt", async () => {
    const [ana, ben] = [matrixId("@ana:hive.example"), matrixId("@ben:hive.example")]
    const { row, salt } = await openVote([ana, ben])
    const { salt: another } = await openVote([ana, ben])
    await cast(row, ana, [2, 1])
    const { handle, sealed } = await store.knex("sealed_ballots").first()
    const key = (master: number, of: string) =>
      new MasterKey(Buffer.alloc(32, master)).derive("ballots", Buffer.from(of, "base64"))
    expect(JSON.parse(key(7, salt).open(sealed, `${row}:${handle}`)).ranking).toEqual([2, 1])
    expect(() => key(8, salt).open(sealed, `${row}:${handle}`)).toThrow()
    expect(() => key(7, another).open(sealed, `${row}:${handle}`)).toThrow()
    // Nor can it be put in another voter's place, or found from a name without the key.
    expect(() => key(7, salt).open(sealed, `${row}:${key(7, salt).handle(ben)}`)).toThrow()
    expect(key(8, salt).handle(ana)).not.toBe(handle)
    expect(key(7, another).handle(ana)).not.toBe(handle)
  })

  it("is as long as any other, whatever it ranks", async () => {
    const people = voters(4)
    const { row } = await openVote(people)
    const rankings = [[], [1], [3, 1, 2], Array.from({ length: 20 }, (_, n) => 20 - n)]
    for (const [index, ranking] of rankings.entries())
      await cast(row, people[index] ?? people[0] ?? matrixId(""), ranking)
    const rows = await store.knex("sealed_ballots").select("sealed")
    expect(new Set(rows.map(({ sealed }) => sealed.length)).size).toBe(1)
  })
})

describe("when a vote closes", () => {
  it("no byte of its salts and sealed ballots stays behind, in freed pages, moved rows or the write-ahead log", async () => {
    const people = voters(60)
    const secrets: string[] = []
    for (let motion = 0; motion < 6; motion += 1) {
      const { row, salt } = await openVote(people)
      secrets.push(salt)
      for (const [index, voter] of people.entries()) await cast(row, voter, [1 + (index % 3)])
      for (const voter of people.slice(0, 20)) await cast(row, voter, [2, 1])
      const rows = await store.knex("sealed_ballots").where({ motion_id: row }).select("sealed", "handle")
      secrets.push(...rows.map(({ sealed }) => sealed.slice(0, 60)), ...rows.map(({ handle }) => handle))
      if (motion % 2 === 1) for (const closing of [row - 1, row]) await close(closing)
    }
    expect(readable(await filesIn(folder), secrets)).toEqual([])
  })

  it("the order of the ballots that are kept says nothing of the order in which they were cast", async () => {
    const people = voters(4)
    const places = new Map<string, number>()
    const runs = 120
    for (let run = 0; run < runs; run += 1) {
      const { row } = await openVote(people)
      // Always cast in the same order: voter n ranks option n alone.
      for (const [index, voter] of people.entries()) await cast(row, voter, [index + 1])
      await close(row)
      const kept = await store.knex("counted_ballots").where({ motion_id: row }).orderByRaw("rowid")
      for (const [place, { ranking, position }] of kept.entries()) {
        expect(position).toBe(place)
        places.set(`${ranking} at ${place}`, (places.get(`${ranking} at ${place}`) ?? 0) + 1)
      }
    }
    // Each voter's ballot in each place about 30 times: fewer than 5, or more than 65, happens by chance once in ten million runs.
    expect(places.size).toBe(16)
    for (const times of places.values()) expect(Math.abs(times - runs / 4)).toBeLessThan(30)
  })
})

describe("after a crash right after the closing", () => {
  it("the next start clears the write-ahead log of what was sealed", async () => {
    const [ana] = voters(1)
    const { row, salt } = await openVote([ana ?? matrixId("")])
    await cast(row, ana ?? matrixId(""), [1])
    const { sealed } = await store.knex("sealed_ballots").first()
    await store.work((work) => unsealBallots(work, row))
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
