/** Compares the ledger, payments and rooms of tasks with what the treasurer typed and what the bot answered. */
import type { Knex } from "knex"
import { DateTime } from "luxon"
import { highest } from "../../src/kernel/store/queries.ts"
import { type Booked, type Books, budget } from "./books.ts"
import { type Evidence, everybody, type Findings, zone } from "./evidence.ts"
import { compareAll } from "./tales/tale.ts"

interface Kept {
  readonly number: number
  readonly kind: string
  /** The entry's accounts and cents, sorted by account. So two entries that book the same have the same text. */
  readonly what: string
}

/**
 * Checks that each booking is there exactly once, that payments are numbered without gaps, and that each task has one room. Messages with
 * payment details must be redacted.
 */
export async function checkTreasury(evidence: Evidence, knex: Knex, findings: Findings): Promise<void> {
  const { treasury, customer } = evidence
  const { wrong, lost } = findings
  await checkEntries(treasury.books, knex, findings)
  await checkPayments(treasury.books, knex, findings)
  const ofTales = evidence.tales.flatMap(({ toBeRedacted = [] }) => toBeRedacted)
  const redacted = ofTales.flatMap(({ event, seenBy }) => {
    const reader = everybody(evidence).find(({ name }) => name === seenBy)
    return reader ? [{ event, seenBy: reader }] : []
  })
  for (const { event, seenBy } of [...treasury.toBeRedacted, ...redacted])
    if (!seenBy.observer.seen.redacted.has(event)) lost.push(`${event} in ${seenBy.name}'s direct room is not redacted`)
  const lines = await knex("bank_lines")
  const matches = await knex("bank_matches")
  if (lines.length !== 1 || matches.length !== 1)
    wrong.push(`${lines.length} movements at the bank, ${matches.length} of them booked`)
  const rooms = await knex("task_rooms").select("task", "state")
  if (rooms.length !== 1 || rooms[0]?.state !== "closed") wrong.push(`rooms of tasks: ${JSON.stringify(rooms)}`)
  const tasks = await knex("tasks").select("number", "state")
  if (tasks.length !== 1 || tasks[0]?.state !== "paid") wrong.push(`tasks: ${JSON.stringify(tasks)}`)
  // The customer is in the lobby, the direct room, and the task's room.
  const { joined_rooms: joined } = await customer.observer.client.getJoinedRooms()
  if (joined.length !== 3) wrong.push(`the customer is in ${joined.length} rooms`)
}

/**
 * Books what fell due with the month that has ended (§8.3), and checks that it was one. People are due something for the days on which they belonged to the co-op and a budget was in
 * force.
 */
export async function bookMonths(evidence: Evidence, knex: Knex, { wrong }: Pick<Findings, "wrong">): Promise<void> {
  const months = await knex("closed_months").orderBy("month")
  if (months.length !== 1) return void wrong.push(`months closed: ${JSON.stringify(months)}`)
  const [row] = months
  const adopted = await highest(knex("motions").where({ kind: "budget" }), "closed_at")
  const spans = await knex("memberships").select("person", "from_at")
  const begin = DateTime.fromISO(`${row?.month}-01`, { zone })
  const of = begin.daysInMonth ?? 0
  const parts = spans.map(({ person, from_at }) => {
    const from = DateTime.fromMillis(Math.max(adopted ?? Number.NaN, from_at), { zone })
    const days = of - (from < begin ? 1 : from.day) + 1
    return [person, Math.floor((budget.monthly * days) / of)] as const
  })
  if (spans.length !== everybody(evidence).length) wrong.push(`${spans.length} people belong to the co-op`)
  evidence.treasury.books.monthly(new Map(parts))
}

/** Checks that each entry that was typed is there exactly once, and no other. */
export async function checkEntries(books: Books, knex: Knex, { wrong, lost, repeated }: Findings): Promise<void> {
  const entries = await knex("ledger_entries").orderBy("number")
  const postings = await knex("ledger_postings")
  const kept: Kept[] = entries.map(({ number, kind }) => {
    const own = postings.filter(({ entry }) => entry === number)
    if (own.some(({ currency }) => currency !== "EUR")) wrong.push(`E${number} is not in EUR`)
    if (own.reduce((sum, { minor }) => sum + BigInt(minor), 0n) !== 0n) wrong.push(`E${number} does not balance`)
    return { number, kind, what: inOrder(own.map(({ account, minor }) => [account, Number(minor)])) }
  })
  if (kept.some(({ number }, index) => number !== index + 1))
    wrong.push(`the entries have the numbers ${kept.map(({ number }) => number).join(", ")}`)
  const left = [...kept]
  for (const booked of books.entries) {
    const what = inOrder(Object.entries(booked.postings))
    const place = left.findIndex(
      (one) => one.kind === booked.kind && one.what === what && (booked.entry === null || booked.entry === one.number),
    )
    if (place < 0) lost.push(`no entry of ${described(booked)}`)
    else left.splice(place, 1)
  }
  for (const { number, kind, what } of left) repeated.push(`nobody booked E${number}: ${kind} ${what}`)
}

const inOrder = (postings: readonly (readonly [account: string, cents: number])[]): string =>
  postings
    .map(([account, cents]) => `${account} ${cents}`)
    .toSorted()
    .join(", ")

const described = ({ kind, entry, postings }: Booked): string =>
  `${kind}${entry === null ? "" : ` E${entry}`}: ${inOrder(Object.entries(postings))}`

/** Checks that each payment that was typed is there exactly once, in its state, and stands for one entry. */
export async function checkPayments(books: Books, knex: Knex, findings: Findings): Promise<void> {
  const { wrong } = findings
  const rows = await knex("payments").orderBy("number")
  if (rows.some(({ number }, index) => number !== index + 1))
    wrong.push(`the payments have the numbers ${rows.map(({ number }) => number).join(", ")}`)
  const inWords = (person: string, amount: number, run: boolean, state: string) =>
    `of ${amount} to ${person}${run ? " in a run" : ""}, ${state}`
  compareAll(
    "payment",
    rows.map(({ person, minor, pay_run: run, state }) => inWords(person, Number(minor), run !== null, state)),
    books.payments.map(({ person, amount, run, state }) => inWords(person, amount, run, state)),
    findings,
  )
  const kinds = await knex("ledger_entries").where({ kind: "payment" })
  const paid = rows.map(({ entry }) => entry).toSorted((one, other) => one - other)
  if (
    paid.join() !==
    kinds
      .map(({ number }) => number)
      .toSorted((one, other) => one - other)
      .join()
  )
    wrong.push(`payments stand for the entries ${paid.join(", ")}`)
  compareAll("pay run", await knex("pay_runs").pluck("state"), books.runs, findings)
  const items = await knex("pay_run_items")
  const inRun = rows.filter(({ pay_run }) => pay_run !== null).map(({ number }) => number)
  // The items of a dropped run stand for no payment.
  const ofItems = items.flatMap(({ payment }) => payment ?? []).toSorted((one, other) => one - other)
  if (ofItems.join() !== inRun.join()) wrong.push(`the pay runs' payments are ${ofItems.join(", ")}`)
}
