/** Measures how long the pay of a month takes: booking everybody's daily hours, and a statement of it for each person. */
import { month, monthBegin, monthEnd, monthsFrom, previousMonth } from "../../src/kernel/rules/months.ts"
import { instant } from "../../src/kernel/rules/types.ts"
import type { Work } from "../../src/kernel/store/work.ts"
import { accounts, duesOf } from "../../src/ledger/rules/ledger.ts"
import { payMonth } from "../../src/pay/acts/months.ts"
import { putPaidMonth } from "../../src/pay/store/months.ts"
import { adoptScale, putScaleDraft } from "../../src/pay/store/scales.ts"
import { statementOf } from "../../src/treasury/acts/statement.ts"
import { closing, type DuesScene, duesScene, zone } from "./dues-scene.ts"
import { type Growth, measureGrowth } from "./growth.ts"

export interface HoursFigures extends Growth {
  readonly people: number
  readonly hours: number
  readonly hoursOfOld: number
}

/** A day's work, in minutes, and the rate of an hour, in cents. */
const minutes = 450
const rate = 2000n
const daysOf = (of: string) => Array.from({ length: 20 }, (_, at) => `${of}-${String(at + 1).padStart(2, "0")}`)
const perPerson = (BigInt(minutes) * rate * 20n) / 60n

/**
 * Compares the end of the last of `months` months with daily hours with that of twice as many people, and with that after `times` as many
 * months.
 * @throws Error if the time grows faster than allowed
 */
export async function benchHours(people = 200, months = 12, times = 3, runs = 5): Promise<HoursFigures> {
  const base = await hoursScene(people, months)
  const doubled = await hoursScene(2 * people, months)
  const old = await hoursScene(people, months * times)
  const scenes = { base: base.scene, doubled: doubled.scene, old: old.scene }
  const growth = await measureGrowth(scenes, { name: "hours", ours, plainly, each: perPerson }, runs)
  return { ...growth, people, hours: base.hours, hoursOfOld: old.hours }
}

/** The co-op of the bench of dues, with daily hours of everybody: those of earlier months were paid, and the last month's wait. */
async function hoursScene(
  people: number,
  months: number,
): Promise<{ readonly scene: DuesScene; readonly hours: number }> {
  const scene = await duesScene(people, months)
  const { coop, store } = scene
  let first = closing
  for (let at = 0; at < months; at += 1) first = previousMonth(first)
  const everyDay = monthsFrom(first, closing).flatMap(daysOf)
  await store.work(async (work) => {
    const [motion = 1] = await work.trx("motions").orderBy("id").limit(1).pluck("id")
    const grades = [{ key: "A", lowest: 1500n, highest: 3000n, step: 0n }]
    await putScaleDraft(work, coop.key, motion, 1, { currency: "EUR", ratio: "2", grades })
    await adoptScale(work, coop.key, motion, 1, `${first}-01`)
    await putPaidMonth(work, coop.key, previousMonth(closing), null)
    const by = scene.people[0] ?? coop.bot
    const rates = scene.people.map((person, at) => ({
      ...{ coop: coop.key, number: at + 1, person, grade: "A", minor: String(rate), currency: "EUR" },
      ...{ since: `${first}-01`, reason: "", salt: "", set_by: by, set_at: work.now },
    }))
    await inBatches(rates, (some) => work.trx("pay_rates").insert(some))
    for (const [dayAt, day] of everyDay.entries()) {
      const rows = scene.people.map((person, at) => ({
        ...{ coop: coop.key, number: dayAt * people + at + 1, person, day, minutes, kind: "worked" as const },
        ...{ salt: "", state: "approved" as const, entered_at: work.now, decided_by: by, decided_at: work.now },
        taken_by: day.startsWith(closing) ? null : 1,
      }))
      await inBatches(rows, (some) => work.trx("hours").insert(some))
    }
  })
  return { scene, hours: everyDay.length * people }
}

async function inBatches<Item>(items: readonly Item[], insert: (some: Item[]) => PromiseLike<unknown>): Promise<void> {
  for (let from = 0; from < items.length; from += 50) await insert(items.slice(from, from + 50))
}

async function ours(work: Work, { coop, people }: DuesScene): Promise<bigint> {
  await payMonth({ work, coop }, work.now)
  let sum = 0n
  for (const person of people)
    for (const { basis, amount } of (await statementOf({ work, coop }, person, closing)).lines)
      if (basis?.rule === "hours") sum += amount.minor
  return sum
}

/** The simplest code that does the same: it sums up everybody's hours, writes a line for each, and reads each one's lines of the month. */
async function plainly({ trx }: Work, { coop, people }: DuesScene): Promise<bigint> {
  const [begin, end] = [monthBegin(closing, zone), monthEnd(closing, zone)]
  const hours = await trx("hours").where({ coop: coop.key, taken_by: null, state: "approved" }).orderBy("day")
  const sums = Map.groupBy(hours, ({ person }) => person)
  const rows = [...sums].map(([person, own], position) => {
    const worked = BigInt(own.reduce((sum, one) => sum + one.minutes, 0))
    return {
      ...{ coop: coop.key, entry: 1_000_000, position, account: duesOf(person), minor: String((-worked * rate) / 60n) },
      ...{ currency: "EUR", at: instant(end - 1), basis: JSON.stringify({ rule: "hours", month: month(closing) }) },
    }
  })
  await inBatches(rows, (some) => trx("ledger_postings").insert(some))
  const [first] = rows
  if (first) await trx("ledger_postings").insert({ ...first, position: rows.length, account: accounts.pay })
  await trx("hours").where({ coop: coop.key, taken_by: null }).update({ taken_by: 1_000_000 })
  let sum = 0n
  for (const person of people) {
    const account = duesOf(person)
    await trx("ledger_balances").where({ coop: coop.key, account }).first()
    const lines = await trx("ledger_postings").where({ coop: coop.key, account }).where("at", ">=", begin).orderBy("at")
    const entries = lines.map(({ entry }) => entry)
    await trx("ledger_entries").where({ coop: coop.key }).whereIn("number", entries)
    sum += -BigInt(lines.at(-1)?.minor ?? 0)
  }
  return sum
}
