/**
 * `waggle verify` on everything that the database contains (§11). The tests change every column of every table directly in the database.
 * Verify must name the altered thing.
 */
import type { Knex } from "knex"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { fileMinutes } from "../../../src/documents/acts/minutes.ts"
import { rules } from "../../../src/rulebook/acts/kinds/rules.ts"
import { proposeRules } from "../../../src/rulebook/acts/propose.ts"
import { person } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { askerOf, typedIn } from "../../support/everybody.ts"
import { freeColumns, freeTables, isFree, mayChange, type Row } from "../../support/kept-columns.ts"
import { verifyMinutes } from "../../support/verify.ts"
import { wholeCoop } from "../../support/whole-coop.ts"

let bot: CoopBot
let knex: Knex
beforeAll(async () => {
  bot = await wholeCoop()
  // What a carried set of rules leaves behind does not depend on the vote.
  await bot.act(async (act) => {
    const by = await askerOf(act, person("ana"))
    const { motion, option } = await proposeRules(act, by, "election quorum=1/3", typedIn(act))
    await rules.wins.rules?.(act, motion, option)
  })
  const minutes = { conference: "C1", by: "C2", title: "Minutes of C1", text: "All were there.\n" }
  await bot.act((act) => fileMinutes(act, minutes))
  knex = bot.store.knex
})
afterAll(() => bot.close())

/** The checked tables: all those of the migrations, in a fixed order. Each becomes a test of its own. */
const checkedTables = [
  ...["rule_drafts", "rule_adoptions"],
  ...["members", "memberships", "invitations", "identities", "seats", "office_terms", "treasuries", "minutes"],
  ...["motions", "options", "rewordings", "roll", "sealed_ballots", "counted_ballots", "published_counts"],
  ...[
    "budgets",
    "ledger_entries",
    "ledger_postings",
    "ledger_balances",
    "ledger_accounts",
    "closed_months",
    "closed_books",
    "proxies",
  ],
  ...["payments", "pay_runs", "pay_run_items", "tasks", "task_people", "task_offers", "task_events", "petitions"],
  ...["document_revisions", "document_drafts", "approved_minutes", "conferences", "hand_shows", "conference_notes"],
  ...["roles", "role_expectations", "role_holders", "granted_powers", "hours", "reimbursements", "expense_receipts"],
  ...["pay_scale_drafts", "pay_scales", "pay_rates", "role_grades", "paid_months"],
  ...["donation_recipients", "donation_accounts", "donation_months"],
  ...["bonus_rates", "bonus_measures", "reckoned_years"],
  ...["review_rounds", "review_results"],
  ...["shares", "share_payments", "dividends"],
]

async function tables(): Promise<string[]> {
  const names: string[] = await knex("sqlite_master").where({ type: "table" }).pluck("name")
  return names.filter((name) => !/^(sqlite_|knex_)/.test(name)).sort()
}

const columnsOf = async (table: string) => Object.entries(await knex(table).columnInfo())

/** The names of the things that verify reports as altered, unbalanced or broken. */
async function found(): Promise<string[]> {
  const reports = await verifyMinutes(knex)
  return reports.flatMap(({ altered, unbalanced, broken }) => [
    ...altered,
    ...unbalanced,
    ...(broken ? [`record ${broken.number}`] : []),
  ])
}

/** The first row and the last row. In the long tests also two rows between them. */
const some = (rows: readonly Row[], parts = process.env.WAGGLE_TEST_LONG ? [0, 0.35, 0.7, 1] : [0, 1]): Row[] =>
  rows.filter((_, index) => parts.some((part) => index === Math.round(part * (rows.length - 1))))

/**
 * Lists of other values for the column. The first list has completely different values, and the second has values of other rows. From each
 * list the test uses the first value that the database accepts.
 */
function othersOf(
  column: string,
  type: string,
  row: Row,
  { rows, motions }: { readonly rows: readonly Row[]; readonly motions: readonly number[] },
): unknown[][] {
  const value = row[column]
  const elsewhere = [...new Set(rows.map((one) => one[column]))].filter((other) => other !== value && other !== null)
  if (/bool/i.test(type)) return [[!value]]
  if (column === "motion_id") return [motions.filter((id) => id !== value)]
  if (/int/i.test(type)) return [[Number(value ?? 6) + 1, Number(value ?? 6) + 50], elsewhere]
  return [[value === null ? "x" : (inJson(String(value)) ?? `${value}x`)], elsewhere]
}

/** The JSON text with one of its values changed, since new white space alone would change nothing. Null if it is no object or list. */
function inJson(text: string): string | null {
  if (!/^[[{]/.test(text)) return null
  const json = JSON.parse(text)
  if (Array.isArray(json)) return JSON.stringify([...json, 1])
  const [key = "", value] = Object.entries(json).find(([, one]) => typeof one !== "object") ?? []
  const other = typeof value === "number" ? value + 1 : typeof value === "boolean" ? !value : `${value}x`
  return JSON.stringify({ ...json, [key]: other })
}

/** Writes the first of these values that the database accepts, and returns it. */
async function change(table: string, row: Row, column: string, others: readonly unknown[]): Promise<unknown> {
  for (const other of others) {
    const done = await knex(table)
      .where(row)
      .update({ [column]: other })
      .catch(() => 0)
    if (done > 0) return other
  }
  return undefined
}

/** A change of one row: the values to try, and the name under which verify must report it. */
interface Change {
  readonly row: Row
  readonly name: RegExp
  readonly others: readonly unknown[]
}

/**
 * Groups of changes that are made at once, because verify reads everything each time. No two of a group belong to the same thing, so each
 * must be named by itself.
 */
function ofDifferentThings(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups: Change[][] = []
  for (const one of changes) {
    const free = groups.find((group) => group.every(({ name }) => name.source !== one.name.source))
    if (free) free.push(one)
    else groups.push([one])
  }
  return groups
}

/** A pattern for the name of the thing to which a row belongs. */
async function nameOf(table: string, row: Row): Promise<RegExp> {
  const motion = async (id: unknown) => {
    const { series, number } = (await loose(knex)("motions").where({ id }).first()) ?? {}
    return `${series === "public" ? "M" : "R"}${number}`
  }
  switch (table) {
    case "rule_drafts":
      return new RegExp(`^rules ${await motion(row.motion_id)}.${row.seq}$`)
    case "rule_adoptions":
      return new RegExp(`^rules ${await motion(row.motion_id)}$`)
    case "motions":
      // The matter of a motion about a document is checked with its texts.
      return new RegExp(`^(draft )?${row.series === "public" ? "M" : "R"}${row.number}(\\.\\d+)?$`)
    case "budgets":
      return new RegExp(`^budget ${await motion(row.motion_id)}$`)
    case "ledger_entries":
      return new RegExp(`^E${row.number}$`)
    case "ledger_postings":
      return new RegExp(`^E${row.entry}$`)
    case "ledger_balances":
      return /^(assets|income|expenses|equity|liabilities):/
    case "reimbursements":
      return new RegExp(`^X${row.number}$`)
    case "expense_receipts":
      return new RegExp(`^X${row.reimbursement}$`)
    case "ledger_accounts":
      return /^account (assets|income|expenses|equity|liabilities):/
    case "closed_months":
      return new RegExp(`^${row.month}$`)
    case "closed_books":
      return new RegExp(`^books ${row.through}$`)
    case "payments":
      return new RegExp(`^P${row.number}$`)
    case "pay_runs":
      return new RegExp(`^pay run ${row.number}$`)
    case "pay_run_items":
      return new RegExp(`^pay run ${row.run}$`)
    case "document_revisions":
      return new RegExp(`^document ${row.key} ${row.revision}$`)
    case "approved_minutes":
      return new RegExp(`^document ${row.key}$`)
    case "document_drafts":
      return new RegExp(`^draft ${await motion(row.motion_id)}.${row.seq}$`)
    case "conferences":
      return new RegExp(`^C${row.number}$`)
    case "hand_shows":
    case "conference_notes":
      return /^C1$/
    case "pay_scale_drafts":
    case "pay_scales":
      return /^pay scale /
    case "pay_rates":
      return new RegExp(`^rate ${row.number}$`)
    case "role_grades":
      return new RegExp(`^grade of R${row.role}$`)
    case "donation_recipients":
      return /^recipients /
    case "donation_accounts":
      return new RegExp(`^account of ${row.recipient}$`)
    case "donation_months":
      return new RegExp(`^donations of ${row.month}$`)
    case "bonus_rates":
      return /^bonus /
    case "bonus_measures":
      return new RegExp(`^measure ${row.measure} of ${await motion(row.motion_id)} for ${row.year}$`)
    case "reckoned_years":
      return new RegExp(`^bonuses of ${row.year}$`)
    case "paid_months":
      return new RegExp(`^pay of ${row.month}$`)
    case "shares":
      return new RegExp(`^share ${row.number}$`)
    case "share_payments":
      return new RegExp(`^contribution E${row.entry}$`)
    case "dividends":
      return new RegExp(`^dividend ${await motion(row.motion_id)}$`)
    case "hours":
      return new RegExp(`^H${row.number}$`)
    case "review_rounds":
      return new RegExp(`^reviews ${row.number}$`)
    case "review_results":
      return /^reviews \d+$/
    case "roles":
    case "role_expectations":
    case "role_holders":
    case "granted_powers":
      return /^(role R\d+$|powers of )/
    case "proxies":
      return / → /
    case "petitions":
      return new RegExp(`^A${row.number}$`)
    case "tasks":
      return new RegExp(`^T${row.number}$`)
    case "task_people":
    case "task_offers":
    case "task_events":
      return new RegExp(`^T${row.task}$`)
    case "seats":
    case "office_terms":
      return new RegExp(`^${row.office} ${row.seat}$`)
    case "treasuries":
      return /^treasury$/
    case "minutes":
      return /^record \d+$/
    case "members":
    case "memberships":
    case "invitations":
    case "identities":
      return new RegExp(`^${row.person}$`)
    default:
      return new RegExp(`^${await motion(row.motion_id)}$`)
  }
}

describe("all that is kept", () => {
  it("is in order as long as nobody has changed it", async () => {
    expect(await found()).toEqual([])
    expect((await verifyMinutes(knex)).map(({ older }) => older)).toEqual([0, 0])
  })

  it("is either checked or free for a reason, table by table and column by column", async () => {
    expect((await tables()).filter((table) => !(table in freeTables))).toEqual([...checkedTables].sort())
    const all = await Promise.all(
      checkedTables.map(async (table) => (await columnsOf(table)).map(([column]) => `${table}.${column}`)),
    )
    // `freeColumns` may list these two columns before a migration makes them.
    const known = new Set([...all.flat(), "identities.coop", "identities.recorded"])
    expect(freeColumns.filter((column) => !known.has(column))).toEqual([])
  })

  it.each(checkedTables)("is found changed, whichever column it is: %s", async (table) => {
    const rows: Row[] = await knex(table)
    expect(rows.length, `nothing is kept in ${table}`).toBeGreaterThan(0)
    const motions: number[] = await knex("motions").orderBy("id").pluck("id")
    for (const [column, { type }] of await columnsOf(table)) {
      let tried = 0
      const open = rows.filter((row) => mayChange(table, column, row) === null)
      expect(open.length > 0 || isFree(table, column), `${table}.${column} is free in each row that is played`).toBe(
        true,
      )
      // Each row gets a completely different value, and one of them a value of another row. That one is changed alone, because together
      // they could change places with one another. Where there are few rows, each gets both.
      const changes: Change[] = []
      const alone: Change[] = []
      for (const [turn, row] of some(open).entries()) {
        const name = await nameOf(table, row)
        const [different = [], ofOthers = []] = othersOf(column, type, row, { rows, motions })
        changes.push({ row, name, others: different })
        if (open.length <= 3 || turn === 1) alone.push({ row, name, others: ofOthers })
      }
      for (const together of [...ofDifferentThings(changes), ...alone.map((one) => [one])]) {
        const done: { readonly row: Row; readonly changed: Row; readonly name: RegExp }[] = []
        for (const { row, name, others } of together) {
          const other = await change(table, row, column, others)
          if (other !== undefined) done.push({ row, changed: { ...row, [column]: other }, name })
        }
        if (done.length === 0) continue
        tried += done.length
        const altered = await found()
        for (const { row, changed } of done.toReversed()) await knex(table).where(changed).update(row)
        for (const { row, changed, name } of done)
          expect(
            altered.some((one) => name.test(one)),
            `${table}.${column}: ${row[column]} → ${changed[column]}: ${altered}`,
          ).toBe(true)
      }
      if (open.length > 0) expect(tried, `${table}.${column} could not be changed`).toBeGreaterThan(0)
    }
    expect(await found()).toEqual([])
  })

  it.each(checkedTables)("is found where some of it is missing, or was added: %s", async (table) => {
    const all: Row[] = await knex(table)
    const rows = all.filter((row) => mayChange(table, "row", row) === null)
    expect(rows.length, `each row of ${table} may be missing`).toBeGreaterThan(0)
    const [first] = rows
    for (const row of some(rows)) {
      const gone = await knex(table)
        .where(row)
        .delete()
        .catch(() => 0)
      // The database refuses to delete a motion alone while other rows refer to it.
      if (gone === 0) continue
      expect((await found()).length, `without ${JSON.stringify(row)}`).toBeGreaterThan(0)
      await knex(table).insert(row)
    }
    const more = { number: 99, position: 99, seq: 99, seat: 99, month: "2027-01", account: "assets:pocket" }
    const key = ["number", "position", "seq", "seat", "month", "account", "person", "handle"].find(
      (column) => first !== undefined && column in first,
    )
    if (first === undefined || key === undefined) return
    const { id: _, ...rest } = { ...first, [key]: key in more ? more[key as keyof typeof more] : "@eve:evil.example" }
    const extra = { ...rest, ...(table === "pay_runs" && { code: "23456789" }) }
    const added = await knex(table)
      .insert(extra)
      .then(
        () => true,
        () => false,
      )
    if (added) {
      expect((await found()).length, `with ${JSON.stringify(extra)}`).toBeGreaterThan(0)
      await knex(table).where(extra).delete()
    }
    expect(await found()).toEqual([])
  })

  it("is found in a motion that was withdrawn, which never came to a vote", async () => {
    const [row] = await loose(knex)("motions").where({ series: "public", number: 2 })
    for (const column of [
      "voting_opened_at",
      "voting_ends_at",
      "outcome_text",
      "lot_secret",
      "lot_commitment",
      "key_salt",
    ]) {
      await loose(knex)("motions")
        .where({ id: row.id })
        .update({ [column]: 7 })
      expect(await found(), column).toContain("M2")
      await loose(knex)("motions").where({ id: row.id }).update(row)
    }
  })

  it("is found where a motion is gone with all that belongs to it", async () => {
    const [row] = await loose(knex)("motions").where({ series: "public", number: 2 })
    const options = await loose(knex)("options").where({ motion_id: row.id })
    await loose(knex)("options").where({ motion_id: row.id }).delete()
    await loose(knex)("motions").where({ id: row.id }).delete()
    expect(await found()).toContain("M2")
    await loose(knex)("motions").insert(row)
    await knex("options").insert(options)
    expect(await found()).toEqual([])
  })

  it("is found where two motions have changed places, in whatever is told of them", async () => {
    const [one, other]: Row[] = await knex("motions")
      .where({ stage: "closed", kind: "decision" })
      .whereNotNull("outcome_text")
    if (!one || !other) throw new Error("two decisions were closed")
    for (const columns of [
      ["outcome_text"],
      ["outcome"],
      ["opened_at", "proposal_ends_at", "voting_opened_at", "voting_ends_at", "closed_at"],
      ["author"],
      ["lot_commitment", "lot_secret"],
      ["terms", "outcome", "outcome_text", "lot_commitment", "lot_secret"],
    ]) {
      const values = (row: Row) => Object.fromEntries(columns.map((column) => [column, row[column]]))
      await loose(knex)("motions").where({ id: one.id }).update(values(other))
      await loose(knex)("motions").where({ id: other.id }).update(values(one))
      expect(await found(), columns.join()).toEqual(expect.arrayContaining([`M${one.number}`, `M${other.number}`]))
      for (const row of [one, other]) await loose(knex)("motions").where({ id: row.id }).update(values(row))
    }
    for (const table of ["options", "roll", "counted_ballots"]) {
      const swap = async (from: unknown, to: unknown) =>
        knex(table).where({ motion_id: from }).update({ motion_id: to })
      const [open] = await loose(knex)("motions").where({ stage: "proposal" })
      const moved: Row[] = await loose(knex)(table).where({ motion_id: open.id })
      await loose(knex)(table).where({ motion_id: open.id }).delete()
      for (const [from, to] of [
        [one.id, open.id],
        [other.id, one.id],
        [open.id, other.id],
      ])
        await swap(from, to)
      expect(await found(), table).toEqual(expect.arrayContaining([`M${one.number}`, `M${other.number}`]))
      for (const [from, to] of [
        [other.id, open.id],
        [one.id, other.id],
        [open.id, one.id],
      ])
        await swap(from, to)
      if (moved.length > 0) await knex(table).insert(moved)
      expect(await found()).toEqual([])
    }
  })
})
