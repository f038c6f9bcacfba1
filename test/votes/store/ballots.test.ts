/** Without the master key, the database tells nobody how people voted (§5.4). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import { MasterKey } from "../../../src/kernel/store/master-key.ts"
import type { Store } from "../../../src/kernel/store/work.ts"
import { allRows, freshDatabase, loose, type Place } from "../../support/database.ts"
import { cast, close, openStore, openVote, voters } from "../../support/votes.ts"

let place: Place
let store: Store
beforeEach(async () => {
  place = await freshDatabase()
  store = await openStore(place.location)
})
afterEach(async () => {
  await store.knex.destroy()
  await place.remove()
})

describe("a sealed ballot", () => {
  it("is opened by nothing but the co-op's master key with the vote's own salt", async () => {
    const [ana, ben] = [matrixId("@ana:hive.example"), matrixId("@ben:hive.example")]
    const { row, salt } = await openVote(store, [ana, ben])
    const { salt: another } = await openVote(store, [ana, ben])
    await cast(store, row, ana, [2, 1])
    const { handle, sealed } = await loose(store.knex)("sealed_ballots").first()
    const key = (master: number, of: string) =>
      new MasterKey(Buffer.alloc(32, master)).derive("ballots", Buffer.from(of, "base64"))
    expect(JSON.parse(key(7, salt).open(sealed, `${row}:${handle}`)).ranking).toEqual([2, 1])
    expect(() => key(8, salt).open(sealed, `${row}:${handle}`)).toThrow()
    expect(() => key(7, another).open(sealed, `${row}:${handle}`)).toThrow()
    // The sealed ballot cannot be put in another voter's place. And without the key, a voter's name does not lead to the ballot.
    expect(() => key(7, salt).open(sealed, `${row}:${key(7, salt).handle(ben)}`)).toThrow()
    expect(key(8, salt).handle(ana)).not.toBe(handle)
    expect(key(7, another).handle(ana)).not.toBe(handle)
  })

  it("is as long as any other, whatever it ranks", async () => {
    const people = voters(4)
    const { row } = await openVote(store, people)
    const rankings = [[], [1], [3, 1, 2], Array.from({ length: 20 }, (_, n) => 20 - n)]
    for (const [index, ranking] of rankings.entries())
      await cast(store, row, people[index] ?? people[0] ?? matrixId(""), ranking)
    const rows = await store.knex("sealed_ballots").select("sealed")
    expect(new Set(rows.map(({ sealed }) => sealed.length)).size).toBe(1)
  })
})

describe("when a vote closes", () => {
  it("no row of any table holds its salt or a sealed ballot any more, nor joins a voter to a choice", async () => {
    const people = voters(5)
    const { row, salt } = await openVote(store, people)
    for (const [index, voter] of people.entries()) await cast(store, row, voter, [1 + (index % 3)])
    const sealed = await store.knex("sealed_ballots").select("sealed", "handle")
    await close(store, row)
    const rows = [...(await allRows(store.knex)).values()].flat().join("\n")
    expect(sealed).toHaveLength(5)
    for (const secret of [salt, ...sealed.flatMap((ballot) => [ballot.sealed, ballot.handle])])
      expect(rows).not.toContain(secret)
    const counted = [...((await allRows(store.knex)).get("counted_ballots") ?? [])].join("\n")
    expect(counted).not.toContain("voter-")
  })

  it("the order of the ballots that are kept says nothing of the order in which they were cast", async () => {
    const people = voters(4)
    const places = new Map<string, number>()
    const runs = 120
    for (let run = 0; run < runs; run += 1) {
      const { row } = await openVote(store, people)
      // The ballots are always cast in the same order. Voter n ranks only option n.
      for (const [index, voter] of people.entries()) await cast(store, row, voter, [index + 1])
      await close(store, row)
      const kept = await store.knex("counted_ballots").where({ motion_id: row }).orderBy("position")
      for (const [place, { ranking, position }] of kept.entries()) {
        expect(position).toBe(place)
        places.set(`${ranking} at ${place}`, (places.get(`${ranking} at ${place}`) ?? 0) + 1)
      }
    }
    // Each voter's ballot is in each place about 30 times. By chance alone, that number is almost never 0 or 60.
    expect(places.size).toBe(16)
    for (const times of places.values()) expect(Math.abs(times - runs / 4)).toBeLessThan(30)
  })
})
