/** Checks that payments and pay runs agree with the ledger's entries and with the minutes (§7.2, §8.6, §11). */
import type { Knex } from "knex"
import { canonicalJson, commitment, sha256 } from "../../kernel/rules/minutes.ts"
import type { Month } from "../../kernel/rules/months.ts"
import { type Move, nowCalled, thenCalled } from "../../kernel/rules/told.ts"
import { type CoopKey, matrixId } from "../../kernel/rules/types.ts"
import type { Check, Checked } from "../../kernel/store/checking.ts"
import { type KeptRecord, type TellingRecord, toldBy } from "../../kernel/store/minutes.ts"
import type { Row } from "../../kernel/store/tables.ts"
import { ledgerIn } from "../../ledger/reads.ts"
import { duesOf, type Entry } from "../../ledger/rules/ledger.ts"
import { peopleIn } from "../../standing/reads.ts"
import { payRunText } from "../rules/pay-run.ts"
import { paymentId } from "../rules/payments.ts"

type PaymentRow = Row<"payments">
type RunRow = Row<"pay_runs">
type ItemRow = Row<"pay_run_items">

interface Ledger {
  readonly entries: readonly Entry[]
  readonly moves: readonly Move[]
}

export const paymentsCheck: Check = {
  name: "payments",
  section: "money",
  async check(checking) {
    const { knex, coop, records } = checking
    const { entries } = await checking.once(ledgerIn)
    return verifyPayments(knex, coop, records, { entries, moves: checking.once(peopleIn).moves })
  },
}

/** Finds payments that differ from their entries or the minutes, such as `P3`, and pay runs, such as `pay run 2`. */
async function verifyPayments(
  knex: Knex,
  coop: CoopKey,
  records: readonly KeptRecord[],
  ledger: Ledger,
): Promise<Checked> {
  if (!(await knex.schema.hasTable("payments"))) return { altered: [], older: 0 }
  const rows = await knex("payments").where({ coop }).orderBy("number")
  const items = await knex("pay_run_items").where({ coop }).orderBy(["run", "number"])
  const runs = await knex("pay_runs").where({ coop }).orderBy("number")
  const booked = new Map(toldBy(records, ["entry-booked"]).map(({ details, record }) => [details.entry, record]))
  const settlings = toldBy(records, ["payment-confirmed", "payment-disputed"])
  const paying = ledger.entries.filter(({ kind }) => kind === "payment")
  const altered = new Set<string>()
  let older = 0
  for (const row of rows) {
    const entry = paying.find(({ number }) => number === row.entry)
    const record = booked.get(`E${row.entry}`)
    const own = settlings.filter(({ details }) => details.payment === paymentId(row.number))
    const settled = own.at(-1)
    if (settled && settled.details.who === undefined) older = Math.max(older, settled.record.number)
    const reversed = ledger.entries.some(({ reverses }) => reverses === row.entry)
    const same =
      entry &&
      record &&
      isEntry(row, entry, ledger.moves, record.number) &&
      settledAgrees(row, settled, reversed, ledger.moves) &&
      reasonAgrees(row, own) &&
      row.pay_run === runOf(row, items, runs)
    if (!same) altered.add(paymentId(row.number))
  }
  for (const { number, postings } of paying)
    for (const { basis } of postings)
      if (basis?.rule === "payment" && !rows.some((row) => row.entry === number && row.number === basis.payment))
        altered.add(paymentId(basis.payment))
  const checked = runsAltered(records, { runs, items, payments: rows }, ledger.moves)
  return { altered: [...altered, ...checked.altered], older: Math.max(older, checked.older) }
}

type SettlingRecord = TellingRecord<"payment-confirmed" | "payment-disputed">

/** Whether the entry says the same as the payment: receiver, amount, purpose, recorder and time. */
function isEntry(row: PaymentRow, entry: Entry, moves: readonly Move[], record: number): boolean {
  const [posting] = entry.postings.filter(({ basis }) => basis?.rule === "payment")
  const then = thenCalled(moves, row.person, record)
  const { basis } = posting ?? {}
  return (
    posting?.account === duesOf(matrixId(then)) &&
    basis?.rule === "payment" &&
    basis.payment === row.number &&
    basis.advance === row.advance &&
    String(posting.amount.minor) === row.minor &&
    posting.amount.currency === row.currency &&
    entry.text === row.purpose &&
    entry.actor !== null &&
    nowCalled(moves, entry.actor, record) === row.recorded_by &&
    entry.recordedAt === row.recorded_at &&
    row.own === (row.person === row.recorded_by)
  )
}

/**
 * Whether the payment's state is what the minutes say: confirmed or disputed, by whom and when, or neither confirmed nor disputed. If the
 * payment's entry was reversed, the payment must be reversed too.
 */
function settledAgrees(
  row: PaymentRow,
  settled: SettlingRecord | undefined,
  reversed: boolean,
  moves: readonly Move[],
): boolean {
  const how = settled ? settled.act.slice("payment-".length) : "recorded"
  if (row.state !== (reversed ? "reversed" : how)) return false
  if (!settled) return row.settled_by === null && row.settled_at === null && row.reason === null
  const { record } = settled
  const by = thenCalled(moves, String(row.settled_by), record.number)
  const about = (value: object) => commitment(row.salt, canonicalJson(value))
  const { who, contents } = settled.details
  return (
    row.settled_at === record.at &&
    // An older record has no `who`, only `contents`. If it is about a dispute, `contents` also commits to the reason. The reason is sealed,
    // so such a record cannot be checked here.
    (who === undefined
      ? how === "disputed" || contents === about({ by, how, reason: null })
      : who === about({ by, how }))
  )
}

/**
 * Whether the sealed reason belongs to the last dispute. The reason stays when the dispute is settled. Older records do not commit to the
 * reason, so with such a record every reason is accepted.
 */
function reasonAgrees({ reason }: PaymentRow, own: readonly SettlingRecord[]): boolean {
  const dispute = own.findLast(({ act }) => act === "payment-disputed")
  if (!dispute) return reason === null
  const { sealed } = dispute.details
  return sealed === undefined || sealed === sha256(String(reason))
}

/** The month of the payment's pay run; null if it is in no run. */
function runOf({ number }: PaymentRow, items: readonly ItemRow[], runs: readonly RunRow[]): Month | null | undefined {
  const item = items.find(({ payment }) => payment === number)
  return item ? runs.find((run) => run.number === item.run)?.month : null
}

interface Runs {
  readonly runs: readonly RunRow[]
  readonly items: readonly ItemRow[]
  readonly payments: readonly PaymentRow[]
}

function runsAltered(records: readonly KeptRecord[], { runs, items, payments }: Runs, moves: readonly Move[]): Checked {
  const told = toldRuns(records)
  const altered = new Set<string>()
  const name = (number: number) => `pay run ${number}`
  for (const [index, one] of told.entries()) {
    const row = runs.find(({ number }) => number === index + 1)
    const own = items.filter(({ run }) => run === index + 1)
    if (!row || !runAgrees(row, own, one, moves) || !own.every((item) => paidAgrees(item, row, payments)))
      altered.add(name(index + 1))
  }
  for (const { number } of runs) if (!told[number - 1]) altered.add(name(number))
  for (const { run } of items) if (!runs.some(({ number }) => number === run)) altered.add(name(run))
  const older = told.findLast(({ opened }) => opened.details.contents === undefined)?.opened.record.number ?? 0
  return { altered: [...altered], older }
}

interface ToldRun {
  readonly opened: TellingRecord<"pay-run-opened">
  ended: TellingRecord<"pay-run-done" | "pay-run-dropped"> | null
}

function toldRuns(records: readonly KeptRecord[]): ToldRun[] {
  const told: ToldRun[] = []
  for (const one of toldBy(records, ["pay-run-opened", "pay-run-done", "pay-run-dropped"])) {
    const last = told.at(-1)
    if (one.act === "pay-run-opened") told.push({ opened: one, ended: null })
    else if (last) last.ended = one
  }
  return told
}

function runAgrees(
  row: RunRow,
  items: readonly ItemRow[],
  { opened, ended }: ToldRun,
  moves: readonly Move[],
): boolean {
  const who = ({ actor, number }: KeptRecord) => (actor === null ? null : nowCalled(moves, actor, number))
  const { run, contents } = opened.details
  const asOpened = payRunText({
    code: row.code,
    dueBefore: row.due_before,
    items: items.map(({ number, person, minor, currency }) => ({
      number,
      person: matrixId(thenCalled(moves, person, opened.record.number)),
      amount: { minor: BigInt(/^-?\d+$/.test(minor) ? minor : 0), currency },
    })),
  })
  return (
    row.month === run &&
    row.opened_by === who(opened.record) &&
    row.opened_at === opened.record.at &&
    row.state === (ended ? ended.act.slice("pay-run-".length) : "open") &&
    row.ended_by === (ended ? who(ended.record) : null) &&
    row.ended_at === (ended ? ended.record.at : null) &&
    (contents === undefined || contents === commitment(String(row.salt), asOpened))
  )
}

/** Every item of a finished run has a payment of its own. Items of other runs have none. */
function paidAgrees(item: ItemRow, { state }: RunRow, payments: readonly PaymentRow[]): boolean {
  if (state !== "done") return item.payment === null
  const paid = payments.find(({ number }) => number === item.payment)
  return paid?.person === item.person && paid?.minor === item.minor && paid?.currency === item.currency
}
