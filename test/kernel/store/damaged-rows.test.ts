/** Rows whose JSON cannot be read any more. The fault names the table and the row, but repeats nothing of the row's contents. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { csvBefore, putAgain } from "../../../src/bank/store/files.ts"
import { traceOf } from "../../../src/bot/faults.ts"
import { createLog } from "../../../src/cli/log.ts"
import { coopKey, eventId, instant, matrixId, roomId } from "../../../src/kernel/rules/types.ts"
import { addWaiting, waitingAfter } from "../../../src/kernel/store/inbox.ts"
import { DamagedRow } from "../../../src/kernel/store/json.ts"
import { recordsSought } from "../../../src/kernel/store/minutes.ts"
import { addToOutbox, sealedFor } from "../../../src/kernel/store/outbox.ts"
import { nextInLane, openErrand } from "../../../src/kernel/store/outbox-sending.ts"
import type { TableName } from "../../../src/kernel/store/tables.ts"
import type { Store, Work } from "../../../src/kernel/store/work.ts"
import { accounts, type NewEntry } from "../../../src/ledger/rules/ledger.ts"
import { entryOf, insertEntry } from "../../../src/ledger/store/ledger.ts"
import { encryptionsSeen, noteEncryptions, noticeOf, putNotice } from "../../../src/rooms/store/keeping.ts"
import { addTaskRoom, allTaskRooms, lookAgainAfter } from "../../../src/tasks/store/rooms.ts"
import { insertTask, taskOf } from "../../../src/tasks/store/tasks.ts"
import { paymentDetailsOf, putPaymentDetails } from "../../../src/treasury/store/payment-details.ts"
import { ownReceipts } from "../../../src/votes/store/ballots.ts"
import { insertMotion, motionByRow } from "../../../src/votes/store/motions.ts"
import { insertOption } from "../../../src/votes/store/options.ts"
import { countedBallots } from "../../../src/votes/store/published.ts"
import { freshDatabase, loose, type Place } from "../../support/database.ts"
import { addForeignRecord } from "../../support/records.ts"
import { usualTerms } from "../../support/terms.ts"
import { verifyMinutes } from "../../support/verify.ts"
import { cast, close, openStore, openVote } from "../../support/votes.ts"

const hive = coopKey("hive")
const ana = matrixId("@ana:hive.example")
const room = roomId("!members:hive.example")
const now = instant(1_800_000_000_000)
const money = { minor: 500n, currency: "EUR" }

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

async function motion(work: Work, kind: "decision" | "budget" = "decision"): Promise<number> {
  const { row } = await insertMotion(work, hive, {
    ...{ kind, author: ana, room, event: eventId("$event"), terms: usualTerms, proposalEndsAt: now },
  })
  return row
}

interface Damage {
  readonly table: TableName
  readonly column: string
  /** Makes a row. Resolves with a function that reads it. */
  readonly make: (store: Store) => Promise<(work: Work) => Promise<unknown>>
  /** How the fault names the row. */
  readonly row: RegExp
  /** JSON of the wrong shape. Text that is no JSON is always tried too. */
  readonly other: string
}

const income: NewEntry = {
  ...{ at: now, happened: null, text: "honey", task: null, reverses: null, corrects: null },
  kind: "income",
  postings: [{ account: accounts.bank, amount: money, basis: null }],
}

const damages: readonly Damage[] = [
  {
    ...{ table: "inbox", column: "raw", row: /^1$/, other: '{"event_id":"$a","content":"a secret"}' },
    async make(store) {
      const content = { msgtype: "m.text", body: "a secret" }
      const raw = { event_id: "$a", type: "m.room.message", sender: ana, origin_server_ts: 1, content }
      await store.work((work) => addWaiting(work, room, [raw]))
      return ({ trx }) => waitingAfter(trx, 0)
    },
  },
  {
    ...{ table: "outbox", column: "payload", row: /^1$/, other: '{"do":"say","text":"a secret"}' },
    async make(store) {
      const text = { body: "a secret", html: "a secret" }
      await store.work((work) => addToOutbox(work, { to: { room }, errand: { do: "say", text } }))
      return async (work) => {
        const row = await nextInLane(work.trx, `room:${room}`, now, false)
        return row && openErrand(work, row)
      }
    },
  },
  {
    ...{ table: "minutes", column: "details", row: /^hive public 1$/, other: '"a secret"' },
    async make(store) {
      const record = { actor: null, act: "co-op-founded", details: { founders: [ana] } }
      await store.work((work) => addForeignRecord(work, hive, record))
      return (work) => recordsSought(work, hive, "public", { by: "number", from: 1, to: 9 }, { limit: 9 })
    },
  },
  {
    ...{ table: "motions", column: "terms", row: /^1$/, other: JSON.stringify({ ...usualTerms, quorum: "a secret" }) },
    async make(store) {
      const row = await store.work((work) => motion(work))
      return (work) => motionByRow(work, row)
    },
  },
  {
    ...{ table: "motions", column: "outcome", row: /^1$/, other: '{"result":"a secret"}' },
    async make(store) {
      const row = await store.work((work) => motion(work))
      return (work) => motionByRow(work, row)
    },
  },
  {
    ...{ table: "options", column: "budget", row: /^1 1$/, other: '{"year":"a secret"}' },
    async make(store) {
      const budget = { year: 2027, monthly: money, workers: "80", evaluators: "10" }
      const option = { title: "2027", text: "", author: ana, keeps: false, role: "budget", budget } as const
      const row = await store.work((work) => motion(work, "budget"))
      await store.work((work) => insertOption(work, row, option))
      return (work) => motionByRow(work, row)
    },
  },
  {
    ...{ table: "sealed_ballots", column: "sealed", row: /^of motion 1$/, other: '{"ranking":"a secret"}' },
    async make(store) {
      const { row } = await openVote(store, [ana])
      await cast(store, row, ana, [2, 1])
      return (work) => ownReceipts(work, row, ana)
    },
  },
  {
    ...{ table: "counted_ballots", column: "ranking", row: /^1 0$/, other: '["a secret"]' },
    async make(store) {
      const { row } = await openVote(store, [ana])
      await cast(store, row, ana, [2, 1])
      await close(store, row)
      return ({ trx }) => countedBallots(trx, row)
    },
  },
  {
    ...{ table: "ledger_postings", column: "basis", row: /^hive E1$/, other: '{"a":"secret"}' },
    async make(store) {
      await store.work((work) => insertEntry(work, hive, income, ana))
      return (work) => entryOf(work, hive, 1)
    },
  },
  {
    ...{ table: "task_people", column: "ratio", row: /^hive T1 workers$/, other: '[["a secret"]]' },
    async make(store) {
      await store.work((work) => insertTask(work, hive, { title: "Website", text: "", customer: ana }))
      const person = { role: "workers", person: ana, since: now, weight: "1", ratio: null } as const
      await store.knex("task_people").insert({ coop: hive, task: 1, ...person })
      return (work) => taskOf(work, hive, 1)
    },
  },
  {
    ...{ table: "task_rooms", column: "greeted", row: /^hive T1$/, other: '{"a":"secret"}' },
    async make(store) {
      await store.work((work) => addTaskRoom(work, hive, 1, room))
      return ({ trx }) => allTaskRooms(trx)
    },
  },
  {
    ...{ table: "notices", column: "readers", row: /^hive$/, other: '"a secret"' },
    async make(store) {
      const notice = { room, digest: "d", readers: new Set([ana]), former: [] }
      await store.work((work) => putNotice(work, hive, notice))
      return (work) => noticeOf(work, hive)
    },
  },
  {
    ...{ table: "room_encryption", column: "content", row: /^!members:hive.example$/, other: '"a secret"' },
    async make(store) {
      await store.work((work) => noteEncryptions(work, [{ room, content: { algorithm: "m.megolm.v1.aes-sha2" } }]))
      return (work) => encryptionsSeen(work)
    },
  },
  {
    ...{ table: "payment_details", column: "sealed", row: /^hive \S+$/, other: '{"iban":1}' },
    async make(store) {
      const details = { iban: "DE89370400440532013000", name: "A Secret" }
      await store.work((work) => putPaymentDetails(work, hive, ana, details))
      return (work) => paymentDetailsOf(work, hive, ana)
    },
  },
  {
    ...{ table: "bank_lines", column: "sealed", row: /^hive 1$/, other: '{"name":"a secret"}' },
    async make(store) {
      const row = { coop: hive, number: 1, file: 1, handle: "h", sealed: "", imported_at: now, skipped: false }
      await store.knex("bank_lines").insert(row)
      return (work) => csvBefore(work, hive)
    },
  },
  {
    ...{ table: "bank_files", column: "repeated", row: /^hive h$/, other: '[["a secret"]]' },
    async make(store) {
      await store.knex("bank_files").insert({ coop: hive, handle: "h", file: 1, sealed: "", repeated: "x" })
      return (work) => putAgain(work, hive, 1)
    },
  },
]

/** Returns the function that seals a text for this column of the table's only row. Null if the column is not sealed. */
async function sealing(damage: Damage): Promise<((text: string) => string) | null> {
  const row = await loose(store.knex)(damage.table).first()
  const salt = damage.table === "sealed_ballots" ? await loose(store.knex)("motions").first("key_salt") : null
  const seals: Partial<Record<TableName, readonly [purpose: string, context: string]>> = {
    outbox: ["outbox", sealedFor(row.lane)],
    sealed_ballots: ["ballots", `${row.motion_id}:${row.handle}`],
    payment_details: ["payment-details", `payment-details:${row.coop}:${row.handle}`],
    bank_lines: ["bank", `bank:${row.coop}:${row.number}`],
    bank_files: ["bank", `bank-file:${row.coop}:${row.handle}`],
  }
  const [purpose, context] = seals[damage.table] ?? []
  if (purpose === undefined || context === undefined) return null
  const key = salt ? store.keys.derive(purpose, Buffer.from(salt.key_salt, "base64")) : store.keys.derive(purpose)
  return (text) => key.seal(text, context)
}

async function faultOf(damage: Damage, text: string): Promise<unknown> {
  const read = await damage.make(store)
  const seal = await sealing(damage)
  const damaged = seal && text !== "changed" ? seal(text) : text
  await loose(store.knex)(damage.table).update({ [damage.column]: damaged })
  return await store.work(read).then(
    () => "nothing is wrong",
    (error: unknown) => error,
  )
}

describe.each(damages)("a row of $table whose $column", (damage) => {
  it.each([
    ["is no JSON", "{ a secret"],
    ["has another shape", damage.other],
    ["was changed by somebody without the key", "changed"],
  ])("%s is named, and nothing of it is said", async (_how, text) => {
    const fault = await faultOf(damage, text)
    if (!(fault instanceof DamagedRow)) throw new Error(`not a damaged row: ${String(fault)}`)
    expect(fault.table).toBe(damage.table)
    expect(fault.row).toMatch(damage.row)
    const said = [fault.message, fault.stack, JSON.stringify(traceOf(fault)), logged(fault)].join("\n")
    expect(said).toContain(`"table":"${damage.table}"`)
    expect(said).not.toContain("secret")
    expect(fault.cause).toBeUndefined()
  })
})

function logged(error: Error): string {
  const lines: string[] = []
  createLog({ level: "info", format: "json", destination: { write: (line: string) => void lines.push(line) } }).error(
    error,
  )
  return lines.join("\n")
}

// The bank's rows are made by hand above, without contents. So this test leaves them out.
const whole = damages.filter(({ table }) => !table.startsWith("bank_"))

describe.each(whole)("a row of $table whose $column nobody changed", ({ make }) => {
  it("is read", async () => {
    await expect(store.work(await make(store))).resolves.toBeTruthy()
  })
})

describe("a room that somebody removed from the co-op was in", () => {
  it("is looked at again once it is closed", async () => {
    await store.work((work) => addTaskRoom(work, hive, 1, room))
    await store.work((work) => addTaskRoom(work, hive, 2, roomId("!other:hive.example")))
    await loose(store.knex)("task_rooms").update({ state: "closed" })
    await loose(store.knex)("task_rooms")
      .where({ task: 1 })
      .update({ greeted: JSON.stringify([ana]) })
    await store.work((work) => lookAgainAfter(work, hive, ana))
    expect(await store.knex("task_rooms").orderBy("task").pluck("state")).toEqual(["ended", "closed"])
  })
})

describe("minutes in which somebody wrote what is no JSON", () => {
  it("are broken at that record, and all others are still checked", async () => {
    for (const number of [1, 2, 3])
      await store.work((work) =>
        addForeignRecord(work, hive, { actor: null, act: "co-op-founded", details: { founders: [ana], number } }),
      )
    await loose(store.knex)("minutes").where({ number: 2 }).update({ details: "{ a secret" })
    const [report] = await verifyMinutes(store.knex)
    expect(report).toMatchObject({ records: 3, broken: { number: 2, fault: "hash" } })
  })
})
