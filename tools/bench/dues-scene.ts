/** A co-op with a ledger of many months, in a database of its own. */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseConfig } from "../../src/config/load.ts"
import { termsOf } from "../../src/config/terms.ts"
import type { CoopContext } from "../../src/kernel/acts/context.ts"
import { type Month, month, monthBegin, monthEnd, nextMonth, previousMonth } from "../../src/kernel/rules/months.ts"
import {
  type CoopKey,
  eventId,
  type Instant,
  instant,
  type MatrixId,
  matrixId,
  roomId,
} from "../../src/kernel/rules/types.ts"
import { openDatabase } from "../../src/kernel/store/database.ts"
import { MasterKey } from "../../src/kernel/store/master-key.ts"
import { Store } from "../../src/kernel/store/work.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { accounts, duesOf, type Posting } from "../../src/ledger/rules/ledger.ts"
import { putBudget } from "../../src/treasury/store/budgets.ts"
import { putClosedMonth } from "../../src/treasury/store/closed-months.ts"
import { insertMotion } from "../../src/votes/store/motions.ts"

export const zone = "Europe/Berlin"
/** The month that will be closed. */
export const closing = month("2026-11")
/** Each member's monthly payment, in cents. */
export const monthly = 50_000n

export interface DuesScene {
  readonly store: Store
  readonly coop: CoopContext
  readonly people: readonly MatrixId[]
  readonly entries: number
  close(): Promise<void>
}

/** A co-op with this many members and past months. Each member's payment fell due every month, and was paid in the month after. */
export async function duesScene(members: number, months: number): Promise<DuesScene> {
  const folder = await mkdtemp(join(tmpdir(), "waggle-bench-dues-"))
  const knex = await openDatabase(join(folder, "waggle.sqlite"))
  const store = new Store(knex, { now: () => monthEnd(closing, zone) }, new MasterKey(Buffer.alloc(32, 7)))
  const coop = coopContext()
  const people = Array.from({ length: members }, (_, index) => matrixId(`@m${1000 + index}:hive.example`))
  const first = earlier(closing, months)
  const history = new History(coop.key)
  for (let one = first; one < closing; one = nextMonth(one)) {
    history.fallsDue(one, people)
    for (const person of people) history.isPaid(nextMonth(one), person)
  }
  await store.work(async (work) => {
    const begun = { coop: coop.key, from_at: monthBegin(first, zone), until_at: null }
    await inBatches(people, (some) => work.trx("memberships").insert(some.map((person) => ({ ...begun, person }))))
    for (const [table, rows] of Object.entries(history.tables))
      await inBatches(rows, (some) => work.trx(table).insert(some))
    const balances = [...history.balances].map(([account, minor]) => ({
      coop: coop.key,
      account,
      minor: String(minor),
    }))
    await inBatches(balances, (some) =>
      work.trx("ledger_balances").insert(some.map((row) => ({ ...row, currency: "EUR" }))),
    )
    await putClosedMonth(work, coop.key, previousMonth(closing), null)
    const terms = termsOf(coop.config, "budget")
    const motion = { kind: "budget", author: matrixId("@m1000:hive.example"), terms } as const
    const where = { room: roomId("!members:hive.example"), event: eventId("$budget"), proposalEndsAt: work.now }
    const { row } = await insertMotion(work, coop.key, { ...motion, ...where })
    const budget = { year: 2020, monthly: { minor: monthly, currency: "EUR" }, workers: "60", evaluators: "5" }
    await putBudget(work, coop.key, row, budget, monthBegin(first, zone))
  })
  const close = async () => {
    await knex.destroy()
    await rm(folder, { recursive: true, force: true })
  }
  return { store, coop, people, entries: history.tables.ledger_entries.length, close }
}

const earlier = (from: Month, months: number): Month => (months === 0 ? from : earlier(previousMonth(from), months - 1))

async function inBatches<T>(rows: readonly T[], insert: (some: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += 500) await insert(rows.slice(from, from + 500))
}

/** Writes entries directly as rows. If the acts booked them, that would take minutes. */
class History {
  readonly tables: Record<"ledger_entries" | "ledger_postings" | "payments", Record<string, unknown>[]> = {
    ledger_entries: [],
    ledger_postings: [],
    payments: [],
  }
  readonly balances = new Map<string, bigint>()
  readonly #coop: CoopKey

  constructor(coop: CoopKey) {
    this.#coop = coop
  }

  fallsDue(one: Month, people: readonly MatrixId[]): void {
    const all = BigInt(people.length) * monthly
    const rule = { rule: "monthly", month: one, days: 30, of: 30, budget: 1, monthly: eur(monthly) } as const
    const owed = people.map((person) => ({ account: duesOf(person), amount: eur(-monthly), basis: rule }))
    const expense = { account: accounts.monthly, amount: eur(all), basis: null }
    this.#book("monthly", instant(monthEnd(one, zone) - 1), [expense, ...owed])
  }

  isPaid(one: Month, person: MatrixId): void {
    const at = instant(monthBegin(one, zone) + 3_600_000)
    const number = this.tables.payments.length + 1
    const rule = { rule: "payment", payment: number, advance: false } as const
    const entry = this.#book("payment", at, [
      { account: duesOf(person), amount: eur(monthly), basis: rule },
      { account: accounts.bank, amount: eur(-monthly), basis: null },
    ])
    this.tables.payments.push({
      ...{ coop: this.#coop, number, person, minor: String(monthly), currency: "EUR", purpose: "", advance: false },
      ...{ own: false, entry, recorded_by: person, recorded_at: at, state: "recorded", pay_run: null, salt: "" },
    })
  }

  #book(kind: string, at: Instant, postings: readonly Posting[]): number {
    const number = this.tables.ledger_entries.length + 1
    const head = { coop: this.#coop, number, kind, at, recorded_at: at, actor: null, text: "" }
    this.tables.ledger_entries.push({ ...head, task: null, reverses: null, corrects: null, salt: "" })
    for (const [position, { account, amount, basis }] of postings.entries()) {
      const about = { coop: this.#coop, entry: number, position, account, minor: String(amount.minor), currency: "EUR" }
      const written = JSON.stringify(basis, (_, value) => (typeof value === "bigint" ? String(value) : value))
      this.tables.ledger_postings.push({ ...about, at, basis: basis === null ? null : written })
      this.balances.set(account, (this.balances.get(account) ?? 0n) + amount.minor)
    }
    return number
  }
}

const eur = (minor: bigint) => ({ minor, currency: "EUR" })

function coopContext(): CoopContext {
  const coops = { hive: { name: "Hive", zone, founders: ["@m1000:hive.example"] } }
  const file = { homeserver: "https://hive.example", user: "@waggle:hive.example", coops }
  const [config] = parseConfig(JSON.stringify(file), "bench.yaml").coops
  if (!config) throw new Error("there is no co-op")
  return {
    ...{ key: config.key, config, zone, server: "hive.example", bot: matrixId("@waggle:hive.example") },
    adopt: () => {},
    words: loadWords("en", zone),
    rooms: { members: roomId("!members:hive.example"), treasury: roomId("!treasury:hive.example") },
  }
}
