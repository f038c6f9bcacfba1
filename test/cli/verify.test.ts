import { PassThrough, Readable } from "node:stream"
import { text } from "node:stream/consumers"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { runProgram } from "../../src/cli/program.ts"
import { coopKey, eventId, instant, matrixId, roomId, type Series } from "../../src/kernel/rules/types.ts"
import type { Store } from "../../src/kernel/store/work.ts"
import { insertMotion } from "../../src/votes/store/motions.ts"
import { insertOption } from "../../src/votes/store/options.ts"
import { freshDatabase, loose, type Place } from "../support/database.ts"
import { withoutChance } from "../support/normal.ts"
import { addForeignRecord } from "../support/records.ts"
import { usualTerms } from "../support/terms.ts"
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

const record = (act: string, series: Series = "public", coop = "hive") =>
  store.work((work) =>
    addForeignRecord(work, coopKey(coop), { actor: null, act, details: { note: "é\u2028" } }, series),
  )

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

  it("tells an anchor from what is none, and from a few characters that fit somewhere", async () => {
    const { hash } = await record("founded")
    for (const vague of [hash.slice(0, 7), "M1", `${hash}0`])
      expect(await verify(place.location, "--anchor", vague)).toMatchObject({
        code: 1,
        err: expect.stringContaining("is no hash"),
      })
    expect(await verify(place.location, "--anchor", hash.slice(0, 8))).toMatchObject({ code: 0 })
  })

  it("says what is wrong with a server that does not answer, without the password", async () => {
    const { code, err } = await verify("postgres://waggle:hunter2@127.0.0.1:1/waggle")
    expect(code).toBe(1)
    expect(err).toMatch(/postgres:\/\/waggle@127\.0\.0\.1:1\/waggle cannot be used: .*ECONNREFUSED/)
    expect(err).not.toContain("hunter2")
  })
})

describe("of the ledger", () => {
  const account = "liabilities:dues:@ana:hive.example"

  it("says which entry is not what the minutes committed to, and names no person", async () => {
    const details = { entry: "E12", booked: "payment", contents: "0" }
    await store.work((work) => addForeignRecord(work, coopKey("hive"), { actor: null, act: "entry-booked", details }))
    await loose(store.knex)("ledger_balances").insert({ coop: "hive", account, currency: "EUR", minor: "12345" })
    const { code, out } = await verify(place.location)
    expect(code).toBe(1)
    expect(out).toContain("what is kept of E12 is not what the minutes committed to.")
    expect(out).toContain("Co-op hive, ledger: the balance of liabilities:dues is not what its entries come to.")
    expect(withoutChance(out)).not.toMatch(/ana|12345|123\.45/)
    expect((await verify(place.location, "--language", "de")).out).toContain("Der Saldo von liabilities:dues ist nicht")
  })
})

describe("of all else that is kept", () => {
  it("says what was altered as people call it, and what to do", async () => {
    await record("founded")
    const founded = { founders: [], since: 1 }
    await store.work((work) =>
      addForeignRecord(work, coopKey("hive"), { actor: null, act: "co-op-founded", details: founded }),
    )
    const hive = { coop: "hive" }
    const person = "@eve:evil.example"
    await loose(store.knex)("members").insert({ ...hive, person, status: "permanent", since: 1 })
    await loose(store.knex)("seats").insert({ ...hive, office: "treasurer", seat: 1, person, since: 1 })
    await loose(store.knex)("closed_months").insert({ ...hive, month: "2099-01", entry: null, said: true })
    const { code, out } = await verify(place.location)
    expect(code).toBe(1)
    for (const named of [`${person} (membership or identity)`, "the treasurer’s office", "the closed month 2099-01"])
      expect(out).toContain(`what is kept of ${named} is not what the minutes committed to.`)
    expect(out).toContain("restore the newest backup")
    const german = (await verify(place.location, "--language", "de")).out
    expect(german).toContain("Was zu dem Kassenamt aufbewahrt ist")
    expect(german).toContain("Spiele dann die neueste Sicherung ein")
  })

  it("says up to where the minutes are from an older program, which is no fault", async () => {
    const joined = { actor: null, act: "member-joined", details: { person: "@tom:hive.example" } }
    await store.work((work) => addForeignRecord(work, coopKey("hive"), joined))
    const { code, out } = await verify(place.location)
    expect(code).toBe(0)
    expect(out).toContain("records up to no. 1 are from an older Waggle")
  })
})

describe("of the minutes of the moderators' room", () => {
  const line = "Co-op hive, minutes of the moderators’ room: in order."

  it("says for every co-op that they are in order, whether anything stands in them or not", async () => {
    for (const coop of ["hive", "tower"]) await record("founded", "public", coop)
    const without = await verify(place.location)
    expect(without.out).toContain(line)
    expect(without.out).toContain(line.replace("hive", "tower"))
    for (const act of ["motion-opened", "vote-closed"]) await record(act, "moderators")
    expect(await verify(place.location)).toEqual(without)
  })

  it("says that they are not in order, and not where", async () => {
    await record("founded")
    for (const act of ["motion-opened", "voting-opened", "vote-closed"]) await record(act, "moderators")
    await store.knex("minutes").where({ series: "moderators", number: 2 }).update({ act: "motion-withdrawn" })
    const { code, out } = await verify(place.location)
    expect(code).toBe(1)
    expect(out).toContain("minutes of the moderators’ room: NOT in order")
    expect(out).not.toMatch(/no\. 2|record no/)
  })

  it("says everything to whoever asks for it", async () => {
    await record("founded")
    expect((await verify(place.location, "--private")).out).toContain("moderators’ room: whole, no records")
    const { hash } = await record("motion-opened", "moderators")
    expect((await verify(place.location, "--private")).out).toContain(`moderators’ room: whole, one record, ${hash}`)
    await store.knex("minutes").where({ series: "moderators" }).update({ act: "motion-withdrawn" })
    const broken = await verify(place.location, "--private")
    expect(broken).toMatchObject({ code: 1, out: expect.stringContaining("record no. 1 is not what its hash says") })
  })

  it("finds an anchor that was posted there, and names its number only if asked for everything", async () => {
    await record("founded")
    const { hash } = await record("motion-opened", "moderators")
    const { code, out } = await verify(place.location, "--anchor", hash)
    expect(code).toBe(0)
    expect(out).toContain(`${hash} stands in the minutes of the moderators’ room of co-op hive.`)
    expect(out).not.toContain("no. 1")
    expect((await verify(place.location, "--private", "--anchor", hash)).out).toContain("is record no. 1 of co-op hive")
  })

  it("misses them where they were taken away and a motion of theirs is left", async () => {
    await record("founded")
    await store.work(async (work) => {
      const { row } = await insertMotion(work, coopKey("hive"), {
        kind: "removal-first",
        author: matrixId("@ana:hive.example"),
        room: roomId("!moderators:hive.example"),
        event: eventId("$event"),
        terms: usualTerms,
        proposalEndsAt: instant(0),
      })
      await insertOption(work, row, { title: "Propose", text: "", author: null, keeps: false, role: "remove" })
    })
    expect(await verify(place.location)).toMatchObject({ code: 1, out: expect.stringContaining("NOT in order") })
  })
})
