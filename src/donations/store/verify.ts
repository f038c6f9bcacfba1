/** Checks donations against the minutes and the ledger (§8.1, §11), and reckons them again. */
import { readFraction } from "../../kernel/rules/fraction.ts"
import { commitment } from "../../kernel/rules/minutes.ts"
import { month } from "../../kernel/rules/months.ts"
import { type Money, type MotionId, numbered } from "../../kernel/rules/types.ts"
import type { Check, Checking } from "../../kernel/store/checking.ts"
import { toldBy } from "../../kernel/store/minutes.ts"
import { ledgerIn } from "../../ledger/reads.ts"
import { accounts, type Entry, entryId, type Posting } from "../../ledger/rules/ledger.ts"
import { sideIn } from "../../ledger/rules/sides.ts"
import type { Adopted } from "../../treasury/rules/budget.ts"
import { type Recipients, recipientsShape } from "../rules/recipients.ts"
import { allotmentPostings, donationPostings, dueFor, partsIn, recipientsFor } from "../rules/reckoning.ts"
import { accountText } from "./donations.ts"

/**
 * Names what was altered: `recipients M7` for a vote's recipients, `account of debian` for a bank account, `donations of 2026-11` for a month,
 * and `E12` for an entry by which donations fell due that does not follow from the rest.
 */
export const donationsCheck: Check = {
  name: "donations",
  section: "money",
  async check(checking) {
    const { knex, coop, records } = checking
    // A database of an older release, without these tables, has nothing to check.
    if (!(await knex.schema.hasTable("donation_months"))) return { altered: [] }
    const altered = new Set<string>()

    const motions = await knex("motions").where({ coop, series: "public" }).select("id", "number")
    const named = new Map<number, MotionId>(motions.map(({ id, number }) => [id, numbered(number, "public")]))
    const adopted = toldBy(records, ["donations-adopted"])
    const rows = await knex("donation_recipients").where({ coop }).orderBy("number")
    for (let at = 0; at < Math.max(adopted.length, rows.length); at += 1) {
      const [told, row] = [adopted[at], rows[at]]
      const same =
        row !== undefined &&
        told !== undefined &&
        row.number === at + 1 &&
        told.details.motion === named.get(row.motion_id) &&
        told.details.recipients === row.recipients &&
        told.details.adoptedAt === row.adopted_at
      if (!same) altered.add(`recipients ${told?.details.motion ?? named.get(row?.motion_id ?? 0) ?? at + 1}`)
    }

    const set = new Map(toldBy(records, ["donation-account-set"]).map(({ details }) => [details.recipient, details]))
    const known = new Map((await knex("donation_accounts").where({ coop })).map((row) => [row.recipient, row]))
    for (const recipient of new Set([...set.keys(), ...known.keys()])) {
      const row = known.get(recipient)
      if (!row || set.get(recipient)?.contents !== commitment(row.salt, accountText(row)))
        altered.add(`account of ${recipient}`)
    }

    const reckoned = new Map(toldBy(records, ["donations-reckoned"]).map(({ details }) => [details.month, details]))
    const months = await knex("donation_months").where({ coop }).orderBy("month")
    for (const row of months) {
      const told = reckoned.get(row.month)
      reckoned.delete(row.month)
      const same =
        told !== undefined &&
        told.until === row.until &&
        told.zone === row.zone &&
        told.through === row.through &&
        told.entry === (row.entry === null ? undefined : entryId(row.entry))
      if (!same) altered.add(`donations of ${row.month}`)
    }
    for (const missing of reckoned.keys()) altered.add(`donations of ${missing}`)
    if (altered.size === 0) for (const name of await wrongEntries(checking)) altered.add(name)
    return { altered: [...altered] }
  },
}

/** Reckons all months again, from what the ledger, the budgets and the votes say, and names the entries that say something else. */
async function wrongEntries(checking: Checking): Promise<readonly string[]> {
  const { knex, coop, records } = checking
  const { entries, altered } = await checking.once(ledgerIn)
  // The check of the ledger names these entries. From them nothing can be reckoned.
  if (altered.length > 0) return []
  const months = toldBy(records, ["donations-reckoned"]).map(({ details }) => ({
    ...details,
    month: month(details.month),
  }))
  const adopted = await budgetsIn(checking)
  const income = entries.filter(({ postings }) => postings.some(({ account }) => sideIn(account) === "income"))
  const parts = partsIn(income, adopted, months, months.at(-1)?.zone ?? "UTC")
  const rows = await knex("donation_recipients").where({ coop }).orderBy("number")
  const told = toldBy(records, ["donations-adopted"])
  const lists = rows.map(({ recipients, adopted_at }, index) => ({
    recipients: readList(recipients),
    adoptedAt: adopted_at,
    record: told[index]?.record.number ?? 0,
    motion: told[index]?.details.motion ?? "",
  }))
  const booked = new Map(toldBy(records, ["entry-booked"]).map(({ details, record }) => [details.entry, record.number]))
  const right = new Map<string, readonly Posting[]>()
  for (const [place, { entry, until }] of months.entries()) {
    const record = booked.get(entry ?? "") ?? 0
    const chosen = recipientsFor(
      lists.filter((one) => one.record < record),
      until,
    )
    const postings = donationPostings(dueFor(parts, place), chosen?.recipients ?? null)
    if (entry !== undefined || postings.length > 0) right.set(entry ?? `donations of ${months[place]?.month}`, postings)
  }
  const wrong: string[] = []
  let waiting: readonly Money[] = []
  for (const entry of entries.filter(({ kind }) => kind === "donation")) {
    const id = entryId(entry.number)
    const list = lists.find(({ motion }) => motion === entry.text)
    const postings = list ? allotmentPostings(waiting, list.recipients) : right.get(id)
    if (!postings || !sameSums(entry, postings)) wrong.push(id)
    right.delete(id)
    waiting = waitingAfter(waiting, entry)
  }
  return [...wrong, ...right.keys()]
}

const readList = (json: string): Recipients => recipientsShape.parse(JSON.parse(json))

const sumsOf = (postings: readonly Posting[]): string =>
  postings
    .map(({ account, amount }) => `${account} ${amount.minor} ${amount.currency}`)
    .toSorted()
    .join("\n")

const sameSums = (entry: Pick<Entry, "postings">, postings: readonly Posting[]): boolean =>
  sumsOf(entry.postings) === sumsOf(postings)

/** What waits for recipients after this entry. */
function waitingAfter(before: readonly Money[], { postings }: Pick<Entry, "postings">): readonly Money[] {
  const sums = new Map(before.map(({ currency, minor }) => [currency, minor]))
  for (const { account, amount } of postings)
    if (account === accounts.donationsDue) sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) - amount.minor)
  return [...sums]
    .filter(([, minor]) => minor !== 0n)
    .map(([currency, minor]) => ({ minor, currency }))
    .toSorted((one, other) => (one.currency < other.currency ? -1 : 1))
}

/**
 * What decides on donations in each budget. The other check of the budgets tells what was altered in them; here it must do no harm, so a year
 * or a share that is none counts as if the budget were not there.
 */
async function budgetsIn({ knex, coop }: Checking): Promise<Adopted[]> {
  const rows = await knex("budgets").where({ coop }).orderBy(["adopted_at", "motion_id"])
  return rows
    .filter(({ year, donation }) => year > 0 && year < 10_000 && readFraction(donation ?? "0") !== null)
    .map(({ year, donation, adopted_at }) => ({
      ...{
        year,
        adoptedAt: adopted_at,
        motion: 0,
        monthly: { minor: 0n, currency: "" },
        workers: "0",
        evaluators: "0",
      },
      ...(donation !== null && { donation }),
    }))
}
