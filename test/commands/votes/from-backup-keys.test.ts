/** The keys of what is open lie in the account's data, and no backup has them (see src/kernel/store/open-keys.ts). */
import { MatrixError } from "matrix-js-sdk"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { AwayKeys } from "../../../src/cli/away-keys.ts"
import { noticeRestore } from "../../../src/cli/restored-state.ts"
import type { JsonObject } from "../../../src/kernel/rules/objects.ts"
import { coopKey, type Instant, matrixId } from "../../../src/kernel/rules/types.ts"
import {
  type CopiedRow,
  emptyTables,
  rowsOf,
  tablesToCopy,
  writeRows,
} from "../../../src/kernel/store/backup-tables.ts"
import { bringBack, isAway, notKeptElsewhere, openKeys } from "../../../src/kernel/store/open-keys.ts"
import { openErrand } from "../../../src/kernel/store/outbox-sending.ts"
import { stateMark } from "../../../src/kernel/store/state-mark.ts"
import { withheld } from "../../../src/kernel/store/withheld.ts"
import { openReviews } from "../../../src/reviews/acts/rounds-due.ts"
import { unsealBallots } from "../../../src/votes/store/ballots.ts"
import { person, type TestBotOptions } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { englishIn } from "../../support/english.ts"
import { foundTogether } from "../../support/founding.ts"
import { germanKeys, listener, textsOf, withoutMarks } from "../../support/german.ts"
import { verifyMinutes } from "../../support/verify.ts"

const hive = coopKey("hive")
const log = { debug() {}, info() {}, warn() {}, error() {} }
let bot: CoopBot
/** What the homeserver has of the account's data now. */
let onServer: JsonObject | null

async function begin(options: Partial<TestBotOptions> = {}): Promise<void> {
  await bot?.close()
  const founders = ["ana", "ben", "cem"].map(person)
  const motions = { decision: { closeWhenAllVoted: false } }
  bot = await CoopBot.start({ commands, settings: { founders, motions }, members: {}, ...options })
  await bot.act(foundTogether)
  onServer = null
}
beforeEach(() => begin())
afterEach(() => bot.close())

const port = {
  me: matrixId("@waggle:hive.example"),
  request: async (method: string, _path: string, _query?: object, body?: JsonObject) => {
    if (method === "PUT") onServer = body ?? null
    else if (onServer === null) throw new MatrixError({ errcode: "M_NOT_FOUND" }, 404)
    return onServer
  },
}
const keys = () => new AwayKeys(bot.store, port, log)

interface Backup {
  readonly madeAt: Instant
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[]; readonly rows: CopiedRow[] }[]
}

/** What a backup that is made now has of the database. */
async function backup(): Promise<Backup> {
  return bot.store.knex.transaction(async (trx) => {
    const tables: Backup["tables"][number][] = []
    for (const table of await tablesToCopy(trx)) {
      const rows: CopiedRow[] = []
      for await (const portion of rowsOf(trx, table)) rows.push(...portion.map(withheld(table)))
      tables.push({ name: table.name, columns: table.columns, rows })
    }
    return { madeAt: bot.clock.now(), tables }
  })
}

/** Everything is lost but the backup. It is put back. */
async function putBack({ tables }: Backup): Promise<void> {
  await bot.store.knex.transaction(async (trx) => {
    await emptyTables(trx, await tablesToCopy(trx))
    for (const { name, columns, rows } of tables) await writeRows(trx, name, columns, rows)
  })
}

/** The start after that, with what the account's data has. Returns what the bot says. */
async function startFrom({ madeAt }: Backup) {
  const marks = { kept: async () => null, raise: async () => {} }
  const note = { restore: "once", madeAt, device: "OLD" }
  const kept = await keys().fetch("https://hive.example")
  return bot.during(() => noticeRestore({ store: bot.store, marks, coops: [bot.coop], log, backup: note, kept }))
}

async function vote(): Promise<void> {
  await bot.say("ana", "members", "!propose Boat")
  await bot.pass("P3DT1M")
  await bot.say("ana", "direct", "!vote M1 1")
  await bot.say("ben", "direct", "!vote M1 2")
}

/** A vote, a poll, a petition that is shown and one that is not, a round of reviews, and a mediation. */
async function openEverything(): Promise<void> {
  await vote()
  await bot.say("ana", "members", "!poll Where do we eat?\nHere\nThere")
  await bot.say("ben", "direct", "Q1 2")
  await bot.say("ana", "direct", "!petition Freitags frei")
  await bot.pass("P1D")
  await bot.say("ben", "direct", "!endorse A1")
  await bot.say("cem", "direct", "!petition Sonntags frei")
  await bot.act((act) => openReviews(act, [{ writer: person("ana"), person: person("ben") }]))
  await bot.say("ana", "direct", "!mediate @cem The walnut affair")
}

const altered = async () =>
  (await verifyMinutes(bot.store.knex)).flatMap(({ broken, altered: names }) => [broken, ...names])
/** The placeholders of lost keys. */
const away = async (): Promise<number> =>
  (await Promise.all(["motions", "polls", "petitions", "petition_drafts", "review_rounds"].map(columnOf)))
    .flat()
    .filter(isAway).length
const columnOf = (table: string): Promise<string[]> =>
  loose(bot.store.knex)(table).whereNotNull("key_salt").pluck("key_salt")

describe("somebody who has a backup from during a vote, the master key, and the account’s data of today", () => {
  it("cannot tell how people voted once the vote has ended, and could while it was open", async () => {
    await vote()
    await keys().keep()
    const made = await backup()
    const openNow = await keys().fetch("")
    await bot.pass("P5D")
    await keys().keep()
    const later = (await keys().fetch("")) ?? []
    await putBack(made)
    // The backup has the ballots, and nothing that opens them.
    expect(await bot.store.knex("sealed_ballots")).toHaveLength(2)
    const [motion] = await bot.store.knex("motions").select("id", "key_salt")
    const look = () => bot.store.work((work) => unsealBallots(work, motion?.id ?? 0))
    expect(await bot.store.work((work) => bringBack(work, later))).toBe(1)
    // A key that does not fit finds no voter's ballot.
    expect(await look()).toEqual([])
    await putBack(made)
    expect(await bot.store.work((work) => bringBack(work, openNow ?? []))).toBe(0)
    expect(await look()).toHaveLength(2)
  })

  it("finds no answer to a ballot that was still to be sent", async () => {
    await vote()
    const waiting = await bot.store.knex("outbox").where({ state: "waiting" }).orderBy("id")
    const said = async () =>
      (await bot.store.knex("outbox").where({ state: "waiting" }).whereNotNull("payload").orderBy("id")).map((row) =>
        JSON.stringify(openErrand(bot.store, { ...row, payload: row.payload ?? "" })),
      )
    expect((await said()).filter((text) => text.includes("Counted for"))).toHaveLength(2)
    await putBack(await backup())
    const left = await said()
    expect(left.filter((text) => text.includes("Counted for"))).toEqual([])
    expect(left.length).toBeLessThan(waiting.length)
    expect(left.join()).toContain("Voting on M1")
  })
})

describe("after a loss of everything", () => {
  it("what was open goes on with the keys of the account’s data, and the count is that of all ballots", async () => {
    await openEverything()
    expect(await bot.store.knex.transaction(notKeptElsewhere)).toBe(6)
    await keys().keep()
    expect(await bot.store.knex.transaction(notKeptElsewhere)).toBe(0)
    const before = await openKeys(bot.store.knex)
    const made = await backup()
    await putBack(made)
    expect(await openKeys(bot.store.knex)).toEqual([])
    const told = (await startFrom(made)).map(({ body }) => body).join("\n")
    expect(told).not.toContain("lost too")
    expect(told).toContain("I have the ballot that you sent before")
    expect(await openKeys(bot.store.knex)).toEqual(before)
    expect(await bot.ask("ana", "direct", "!mediate")).toContain("asked cem for a mediation")
    await bot.say("cem", "direct", "!vote M1 1")
    const outcome = (await bot.pass("P5D")).map(({ body }) => body).join("\n")
    expect(outcome).toContain("3 voted")
    expect(outcome).toContain("carried: Boat")
    expect(await altered()).toEqual([null])
  })

  it("with the account’s data lost too, the vote is held anew and all else ends, each by name", async () => {
    await openEverything()
    await keys().keep()
    const made = await backup()
    await putBack(made)
    onServer = null
    const told = await startFrom(made)
    const members = told.filter(({ lane }) => lane.includes("!members")).map(({ body }) => body)
    expect(members.join("\n")).toContain("The ballots for M1 from before are lost too")
    expect(members.join("\n")).toContain("Q1 and A1 are over")
    expect(members.join("\n")).toContain("The round of reviews is over")
    expect(told.filter(({ body }) => body.includes("I have no ballot of yours"))).toHaveLength(3)
    expect(await away()).toBe(0)
    expect(await bot.store.knex("mediations")).toEqual([])
    expect(await bot.store.knex("petition_drafts")).toEqual([])
    expect(await altered()).toEqual([null])
    for (const who of ["ana", "ben", "cem"]) await bot.say(who, "direct", "!vote M1 1")
    expect((await bot.pass("P5D")).map(({ body }) => body).join("\n")).toContain("3 voted")
    expect(await altered()).toEqual([null])
  })

  it("what had ended meanwhile is over, and its outcome stays", async () => {
    await openEverything()
    const [ballots = ""] = await columnOf("motions")
    const made = await backup()
    await keys().keep()
    expect(await keys().fetch("")).toContain(ballots)
    await bot.pass("P40D")
    await keys().keep()
    expect(await keys().fetch("")).not.toContain(ballots)
    const open: string[] = []
    const mark = { ...(await stateMark(bot.store.knex, [hive])), open }
    await putBack(made)
    const marks = { kept: async () => null, raise: async () => {} }
    const note = { restore: "once", madeAt: made.madeAt, device: null }
    const said = { sealed: "", mark }
    const told = await bot.during(() =>
      noticeRestore({ store: bot.store, marks, said, coops: [bot.coop], log, backup: note, kept: [] }),
    )
    expect(told.map(({ body }) => body).join("\n")).toContain("M1 has ended, and its outcome stays")
    expect(await bot.store.knex("sealed_ballots")).toEqual([])
    expect(await away()).toBe(0)
    expect(await altered()).toEqual([null])
  })
})

it("nobody can tell from the account’s data how much is open", async () => {
  await keys().keep()
  const length = JSON.stringify(onServer).length
  await vote()
  const before = JSON.stringify(onServer)
  await keys().keep()
  expect(JSON.stringify(onServer)).toHaveLength(length)
  expect(JSON.stringify(onServer)).not.toBe(before)
})

it("a homeserver that does not answer stops the start, so that nothing is held anew for a fault that passes", async () => {
  const down = { ...port, request: () => Promise.reject(new MatrixError({ errcode: "M_UNKNOWN" }, 502)) }
  await expect(new AwayKeys(bot.store, down, log).fetch("https://hive.example")).rejects.toMatchObject({
    code: "unreachable-homeserver",
  })
})

it("what another master key has sealed counts as lost", async () => {
  onServer = { sealed: Buffer.alloc(90).toString("base64") }
  expect(await keys().fetch("")).toBeNull()
})

it("a German co-op is told in German", async () => {
  const listened = listener()
  await begin({ language: "de", wording: listened.marked })
  await openEverything()
  const made = await backup()
  await putBack(made)
  const texts = (await startFrom(made)).flatMap(textsOf)
  expect(texts.flatMap((text) => englishIn(withoutMarks(text)))).toEqual([])
  const asked = /^restored-(anew|keys-lost)/
  const ofCapabilities = ["restored-voice", "restored-reviews"]
  const all = [...germanKeys.filter((key) => asked.test(key)), ...ofCapabilities]
  expect(all.filter((key) => !listened.asked.has(key))).toEqual([])
})
