/** Checks that reimbursements and their receipts agree with the minutes and with the ledger (§11). */
import { commitment, sha256 } from "../../kernel/rules/minutes.ts"
import { nowCalled, thenCalled } from "../../kernel/rules/told.ts"
import { matrixId } from "../../kernel/rules/types.ts"
import type { Check, Checking } from "../../kernel/store/checking.ts"
import { toldBy } from "../../kernel/store/minutes.ts"
import type { Row } from "../../kernel/store/tables.ts"
import { ledgerIn } from "../../ledger/reads.ts"
import { duesOf, type Entry, entryId } from "../../ledger/rules/ledger.ts"
import { peopleIn } from "../../standing/reads.ts"
import { reimbursementId } from "../rules/reimbursements.ts"
import { askedText } from "./reimbursements.ts"

const acts = [
  ...(["reimbursement-asked", "receipt-added", "reimbursement-approved"] as const),
  ...(["reimbursement-declined", "reimbursement-withdrawn"] as const),
] as const

/** What the minutes tell of a reimbursement, as text to compare. */
interface Told {
  asked: string
  state: string
  readonly receipts: Map<number, string>
}

/** Names altered reimbursements, such as `X3`. */
export const reimbursementsCheck: Check = {
  name: "reimbursements",
  section: "money",
  async check(checking) {
    const { knex, coop } = checking
    if (!(await knex.schema.hasTable("reimbursements"))) return { altered: [] }
    const told = toldOf(checking)
    const { entries } = await checking.once(ledgerIn)
    const altered = new Set<string>()
    const asked = askedIn(checking)
    const entriesOfReimbursements = bookedIn(entries)
    const booked = recordsOfEntries(checking)
    for (const row of await knex("reimbursements").where({ coop }).orderBy("number")) {
      const id = reimbursementId(row.number)
      const one = told.get(id)
      told.delete(id)
      const own = entriesOfReimbursements.get(row.number) ?? []
      const agree = one && agrees(checking, row, one, asked.get(id) ?? 0) && isBooked(checking, row, own, booked)
      if (!one || !agree || !(await receiptsAgree(checking, row, one))) altered.add(id)
    }
    for (const id of told.keys()) altered.add(id)
    const known = knex("reimbursements").where({ coop }).select("number")
    const strays = knex("expense_receipts").where({ coop }).whereNotIn("reimbursement", known)
    for (const number of await strays.distinct().pluck("reimbursement")) altered.add(reimbursementId(number))
    return { altered: [...altered] }
  },
}

function toldOf(checking: Checking): Map<string, Told> {
  const all = new Map<string, Told>()
  const { moves } = checking.once(peopleIn)
  for (const { act, details, record } of toldBy(checking.records, acts)) {
    const one: Told = all.get(details.reimbursement) ?? { asked: "", state: "", receipts: new Map() }
    all.set(details.reimbursement, one)
    const actor = record.actor === null ? null : nowCalled(moves, record.actor, record.number)
    switch (act) {
      case "reimbursement-asked":
        one.asked = JSON.stringify([details.contents, record.at])
        break
      case "receipt-added":
        one.receipts.set(details.receipt, JSON.stringify([details.sealed, record.at]))
        break
      case "reimbursement-approved":
        one.state = JSON.stringify(["approved", actor, record.at, details.entry, null])
        break
      case "reimbursement-declined":
        one.state = JSON.stringify(["declined", actor, record.at, null, details.sealed])
        break
      case "reimbursement-withdrawn":
        one.state = JSON.stringify(["withdrawn", null, record.at, null, null])
        break
    }
  }
  return all
}

/** The number of the record that tells of each request. */
const askedIn = ({ records }: Checking): ReadonlyMap<string, number> =>
  new Map(toldBy(records, ["reimbursement-asked"]).map(({ details, record }) => [details.reimbursement, record.number]))

/** The number of the record that tells of each entry. */
const recordsOfEntries = ({ records }: Checking): ReadonlyMap<string, number> =>
  new Map(toldBy(records, ["entry-booked"]).map(({ details, record }) => [details.entry, record.number]))

/** The entries that make each reimbursement due. */
function bookedIn(entries: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> {
  const found = new Map<number, Set<Entry>>()
  for (const entry of entries)
    for (const { basis } of entry.kind === "reimbursement" ? entry.postings : [])
      if (basis?.rule === "reimbursement")
        found.set(basis.reimbursement, (found.get(basis.reimbursement) ?? new Set()).add(entry))
  return new Map([...found].map(([number, own]) => [number, [...own]]))
}

/** @param number the record that tells that it was asked for */
function agrees(checking: Checking, row: Row<"reimbursements">, told: Told, number: number): boolean {
  const { moves } = checking.once(peopleIn)
  if (JSON.stringify([commitment(row.salt, askedText(row)), row.asked_at]) !== told.asked) return false
  // Whoever asked has the ID of that time in `asked_as`, and goes on under their present one.
  if (nowCalled(moves, row.asked_as, number) !== row.person) return false
  const decided = row.decided_at
  if (row.state === "open")
    return told.state === "" && row.decided_by === null && decided === null && row.reason === null && row.entry === null
  // The minutes do not name who withdrew: it is the person.
  const by = row.state === "withdrawn" ? null : row.decided_by
  if (row.state === "withdrawn" && row.decided_by !== row.person) return false
  const entry = row.entry === null ? null : entryId(row.entry)
  const reason = row.reason === null ? null : sha256(row.reason)
  return told.state === JSON.stringify([row.state, by, decided, entry, reason])
}

/**
 * Whether the receipts are those that the minutes tell of. What was declined or withdrawn has none any more. Each is read by itself, since a
 * receipt has megabytes.
 */
async function receiptsAgree({ knex, coop }: Checking, row: Row<"reimbursements">, told: Told): Promise<boolean> {
  const kept = () => knex("expense_receipts").where({ coop, reimbursement: row.number })
  const numbers = await kept().orderBy("number").pluck("number")
  const erased = row.state === "declined" || row.state === "withdrawn"
  if (numbers.length !== (erased ? 0 : told.receipts.size)) return false
  for (const number of numbers) {
    const receipt = await kept().where({ number }).first("sealed", "added_at")
    if (!receipt || told.receipts.get(number) !== JSON.stringify([sha256(receipt.sealed), receipt.added_at]))
      return false
  }
  return true
}

/** Whether the entry says the same as the reimbursement: whom it is due to, and how much. */
function isBooked(
  checking: Checking,
  row: Row<"reimbursements">,
  own: readonly Entry[],
  booked: ReadonlyMap<string, number>,
): boolean {
  if (row.entry === null) return own.length === 0
  const [entry, ...others] = own
  if (!entry || others.length > 0 || entry.number !== row.entry) return false
  const { moves } = checking.once(peopleIn)
  const record = booked.get(entryId(entry.number)) ?? 0
  const person = matrixId(thenCalled(moves, row.person, record))
  return entry.postings.some(
    ({ account, amount }) =>
      account === duesOf(person) && -amount.minor === BigInt(row.minor) && amount.currency === row.currency,
  )
}
