import { PassThrough, Readable } from "node:stream"
import { text } from "node:stream/consumers"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { runProgram } from "../../src/cli/program.ts"
import { coopKey } from "../../src/rules/types.ts"
import { addRecord } from "../../src/store/minutes.ts"
import type { Store } from "../../src/store/work.ts"
import { freshDatabase, type Place } from "../support/database.ts"
import { openStore } from "../support/votes.ts"

let place: Place
let store: Store
beforeEach(async () => {
  place = await freshDatabase()
  store = await openStore(place.location)
})
afterEach(async () => {
  process.exitCode = 0
  await store.knex.destroy()
  await place.remove()
})

async function verify(location: string, ...rest: string[]) {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const environment = { LANG: "en_GB.UTF-8" }
  const code = await runProgram(["verify", "--database", location, ...rest], {
    in: Readable.from([]),
    out,
    err,
    environment,
  })
  out.end()
  err.end()
  return { code, out: await text(out), err: await text(err) }
}

const record = (act: string) =>
  store.work((work) => addRecord(work, coopKey("hive"), { actor: null, act, details: { note: "é\u2028" } }))

describe("waggle verify", () => {
  it("finds the minutes whole, and a hash in them, while the bot has the database open", async () => {
    await record("founded")
    const { hash } = await record("moved")
    const { code, out } = await verify(place.location, "--anchor", hash.slice(0, 12))
    expect(out).toContain("whole, 2 records")
    expect(out).toContain("is record no. 2")
    expect(code).toBe(0)
  })

  it("speaks German to who speaks German", async () => {
    const { hash } = await record("founded")
    const { out } = await verify(place.location, "--anchor", hash, "--language", "de")
    expect(out).toContain(`Genossenschaft hive, öffentliches Protokoll: unversehrt, ein Eintrag, ${hash}`)
    expect(out).toContain(`${hash} ist Eintrag Nr. 1 der Genossenschaft hive, öffentliches Protokoll.`)
  })

  it("finds a record that was changed", async () => {
    await record("founded")
    await record("moved")
    await store.knex("minutes").where({ number: 1 }).update({ act: "bought" })
    expect(await verify(place.location)).toMatchObject({ code: 1, out: expect.stringContaining("record no. 1") })
  })

  it("says what is wrong with a server that does not answer, without the password", async () => {
    const { code, err } = await verify("postgres://waggle:hunter2@127.0.0.1:1/waggle")
    expect(code).toBe(1)
    expect(err).toMatch(/postgres:\/\/waggle@127\.0\.0\.1:1\/waggle cannot be used: .*ECONNREFUSED/)
    expect(err).not.toContain("hunter2")
  })
})
