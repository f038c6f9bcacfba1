/** Checks budgets and closed months (§8.2, §8.3, §11) against the minutes and the ledger. */
import type { Knex } from "knex"
import type { CoopKey } from "../../kernel/rules/types.ts"
import type { Check, Checked } from "../../kernel/store/checking.ts"
import { type KeptRecord, toldBy } from "../../kernel/store/minutes.ts"
import { joined } from "../../kernel/store/queries.ts"
import { ledgerIn } from "../../ledger/reads.ts"
import type { Entry } from "../../ledger/rules/ledger.ts"
import { budgetColumns } from "./budgets.ts"

export const budgetsCheck: Check = {
  name: "budgets",
  section: "money",
  check: ({ knex, coop, records }) => verifyBudgets(knex, coop, records),
}

export const monthsCheck: Check = {
  name: "months",
  section: "money",
  async check(checking) {
    const { entries } = await checking.once(ledgerIn)
    return { altered: await alteredMonths(checking.knex, checking.coop, checking.records, entries) }
  },
}

export const booksCheck: Check = {
  name: "closed books",
  section: "money",
  check: async ({ knex, coop, records }) => ({ altered: await alteredBooks(knex, coop, records) }),
}

/** Compares the budgets with the records of their adoption. A budget that differs, is missing or has no record is named: `budget M3`. */
async function verifyBudgets(knex: Knex, coop: CoopKey, records: readonly KeptRecord[]): Promise<Checked> {
  if (!(await knex.schema.hasTable("budgets"))) return { altered: [], older: 0 }
  const adopted = toldBy(records, ["budget-adopted"])
  const rows = await keptBudgets(knex, coop)
  const name = (row: (typeof rows)[number]) =>
    row.of === coop && row.series === "public" ? `M${row.number}` : `(${row.motion})`
  const altered = new Set<string>()
  for (const row of rows) {
    const told = adopted.find(({ details }) => details.motion === name(row))
    const { year, workers, evaluators, donation, monthly, currency, adoptedAt } = told?.details ?? {}
    const same =
      told &&
      row.year === year &&
      row.workers === workers &&
      row.evaluators === evaluators &&
      (row.donation ?? undefined) === donation &&
      row.minor === monthly &&
      row.currency === currency &&
      (adoptedAt === undefined ? row.adoptedAt <= told.record.at : row.adoptedAt === adoptedAt)
    if (!same) altered.add(`budget ${name(row)}`)
  }
  for (const { details } of adopted)
    if (!rows.some((row) => name(row) === details.motion)) altered.add(`budget ${details.motion}`)
  const older = adopted.findLast(({ details }) => details.adoptedAt === undefined)?.record.number ?? 0
  return { altered: [...altered], older }
}

/** Each budget with its motion. The motion's columns are null if the motion does not exist. */
async function keptBudgets(knex: Knex, coop: CoopKey) {
  const { donation: _, ...columns } = budgetColumns
  const rows = await joined(
    knex("budgets").leftJoin("motions", "motions.id", "budgets.motion_id").where("budgets.coop", coop),
    { motion: "budgets.motion_id", ...columns },
    { number: "motions.number", series: "motions.series", of: "motions.coop" },
  )
  // A database of an older release lacks this column.
  const donations = (await knex.schema.hasColumn("budgets", "donation"))
    ? new Map((await knex("budgets").where({ coop })).map((row) => [row.motion_id, row.donation]))
    : null
  return rows.map((row) => ({ ...row, donation: donations?.get(row.motion) ?? null }))
}

/** Closings of the books that have no record, and recorded closings that are missing. Each is named like `books 2026-12-31` (§7.4a). */
async function alteredBooks(knex: Knex, coop: CoopKey, records: readonly KeptRecord[]): Promise<string[]> {
  // A database of an older release, without this table, has nothing to check.
  if (!(await knex.schema.hasTable("closed_books"))) return []
  const told = toldBy(records, ["books-closed"]).map(({ details }) => details.through)
  const kept = await knex("closed_books").where({ coop }).pluck("through")
  const wrong = [...told.filter((day) => !kept.includes(day)), ...kept.filter((day) => !told.includes(day))]
  return wrong.map((day) => `books ${day}`)
}

/** The months, such as `2026-11`, whose stored closing does not agree with the minutes or the ledger, or is missing. */
async function alteredMonths(
  knex: Knex,
  coop: CoopKey,
  records: readonly KeptRecord[],
  entries: readonly Entry[],
): Promise<string[]> {
  if (!(await knex.schema.hasTable("closed_months"))) return []
  const told = new Map<string, number | null>()
  for (const { details } of toldBy(records, ["month-closed"])) told.set(details.month, null)
  // The text of a monthly entry is its month.
  for (const { kind, text, number } of entries)
    if (kind === "monthly" && /^\d{4}-\d\d$/.test(text)) told.set(text, number)
  const rows = await knex("closed_months").where({ coop })
  const kept = new Map<string, number | null>(rows.map(({ month, entry }) => [month, entry]))
  const since = firstToTell(records)
  return [...new Set([...told.keys(), ...kept.keys()])].filter((month) => {
    if (kept.has(month) && told.has(month)) return kept.get(month) !== told.get(month)
    // Older minutes do not record a month in which nothing fell due, so such a month needs no record.
    return kept.get(month) !== null || (since !== null && month >= since)
  })
}

/** The month since which the minutes record every closing of a month. Null: all records are from older versions, which did not do so. */
function firstToTell(records: readonly KeptRecord[]): string | null {
  const first = records.find(({ details }) => ["since", "terms", "adoptedAt"].some((key) => details[key] !== undefined))
  // A day is added, because the month depends on the time zone, which is not known here.
  return first ? new Date(first.at + 24 * 60 * 60_000).toISOString().slice(0, 7) : null
}
