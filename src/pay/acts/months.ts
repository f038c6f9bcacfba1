/** The end of a month (§18.3): its approved hours fall due at the rate of the day, in one entry. */
import { countryCalled } from "../../config/countries.ts"
import { takeHours } from "../../hours/changes.ts"
import { approvedHours } from "../../hours/reads.ts"
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import type { Due } from "../../kernel/acts/due.ts"
import { dateOf } from "../../kernel/rules/happened.ts"
import { type Month, month, monthBegin, monthEnd, nextMonth } from "../../kernel/rules/months.ts"
import { type Instant, instant, type MatrixId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { book } from "../../ledger/acts/ledger.ts"
import { tellTreasury } from "../../ledger/acts/treasury.ts"
import { linesOf } from "../../ledger/reads.ts"
import { duesOf } from "../../ledger/rules/ledger.ts"
import { type CertainlyDue, certainlyDue } from "../../standing/acts/certain.ts"
import { frozenSince, idsOf } from "../../standing/reads.ts"
import { voteIsUnclosed } from "../../votes/reads.ts"
import { kindsThat } from "../../votes/rules/kinds.ts"
import {
  type PaidBefore,
  type PaidKind,
  type PayableHours,
  paidBefore,
  payPostings,
  payrollOf,
} from "../rules/payroll.ts"
import { rateOn } from "../rules/rates.ts"
import { lastPaidMonth, putPaidMonth } from "../store/months.ts"
import { holdingsOf, ratesOf } from "../store/rates.ts"
import { coopsWithScales } from "../store/scales.ts"
import { monthPaid } from "../views/payroll.ts"
import { settleHoldings } from "./holdings.ts"
import { payRulesOf } from "./paying.ts"

/** The kinds of vote for which the closing of a month waits: public votes that can change what is due. */
const deciding = kindsThat(({ changesDues, series }) => changesDues && series === "public")

/** Months that have ended, in order. The monthly payments of a month fall due before its hours. */
export const payDue: Due<CertainlyDue> = {
  name: "pay",
  turn: "book",
  past: async (work, look) =>
    certainlyDue(
      work,
      look,
      await coopsWithScales(work),
      async (act, until) => (await monthToPay(act, until)) !== null,
    ),
  before: (coop, _, look) => look.welcomeArrived(coop),
  act: async (act, { until }) => (await payMonth(act, until)) !== null,
}

/** The next month to pay. It must have ended, and every vote that could change its pay must be closed. Null if there is no such month. */
async function monthToPay(act: Act, until: Instant): Promise<Month | null> {
  const { work, coop } = act
  const next = await unpaidMonth(act, until)
  if (next === null) return null
  return (await voteIsUnclosed(work, coop.key, deciding, monthEnd(next, coop.zone))) ? null : next
}

/** The first month that has ended by `until` and whose hours have not fallen due. */
export async function unpaidMonth(act: Act, until: Instant): Promise<Month | null> {
  const last = await lastPaidMonth(act.work, act.coop.key)
  const next = last === null ? await firstMonth(act) : nextMonth(last)
  return next !== null && monthEnd(next, act.coop.zone) <= until ? next : null
}

/** The first month on a day of which somebody has a rate. */
async function firstMonth({ work, coop }: Act): Promise<Month | null> {
  const days = [
    ...(await ratesOf(work, coop.key)).map(({ since }) => since),
    ...(await holdingsOf(work, coop.key)).map(({ first }) => first),
  ].sort()
  return days[0] === undefined ? null : month(days[0].slice(0, 7))
}

/**
 * Pays the hours of the next month that has ended by `until`, and those of earlier months that were approved since. Returns that month; null
 * if there was none. A call pays only one month, so call this until it returns null, each time in a new unit of work.
 */
export async function payMonth(act: Act, until: Instant): Promise<Month | null> {
  const { work, coop } = act
  const next = await monthToPay(act, until)
  if (next === null) return null
  await settleHoldings(act)
  const at = instant(monthEnd(next, coop.zone) - 1)
  const hours: PayableHours[] = await approvedHours(work, coop.key, dateOf(at, coop.zone))
  const rules = await payRulesOf(act)
  const payroll = payrollOf(
    hours,
    (kind) => isPaid(act, kind),
    (person, day) => rateOn(rules, person, day),
    await paidBeforeOf(act, hours, next),
  )
  const postings = payPostings(payroll.lines)
  const entry = postings.length === 0 ? null : await book(act, null, { kind: "pay", at, text: next, postings })
  if (entry) await takeHours(work, coop.key, payroll.taken, entry.number)
  await putPaidMonth(work, coop.key, next, entry?.number ?? null)
  if (!entry) await addRecord(work, coop.key, { actor: null, act: "pay-closed", details: { month: next } })
  // Hours of earlier months that wait were told of with their own month.
  const unrated = payroll.unrated.filter((one) => hours.some(({ person, day }) => person === one && day >= next))
  if (entry || unrated.length > 0) await sayPaid(act, next, entry !== null, unrated)
  return next
}

/** Whether hours of this kind are paid, by the co-op's settings or by its country's profile. */
export function isPaid({ coop }: Pick<Act, "coop">, kind: PaidKind): boolean {
  if (kind === "worked") return true
  const set = coop.config.pay[kind]
  return (set === "country" ? countryCalled(coop.config.country)[kind] : set) === "paid"
}

/**
 * What was paid before for earlier months of the work. Only people with late hours have any, so that a month without late hours reads nothing
 * of earlier ones.
 */
async function paidBeforeOf(
  { work, coop }: Act,
  hours: readonly PayableHours[],
  of: Month,
): Promise<Map<string, PaidBefore>> {
  const late = hours.filter(({ day }) => day.slice(0, 7) < of)
  const first = late.map(({ day }) => day.slice(0, 7)).sort()[0]
  if (first === undefined) return new Map()
  const begin = monthBegin(month(first), coop.zone)
  const found: Parameters<typeof paidBefore>[0][number][] = []
  for (const person of new Set<MatrixId>(late.map((one) => one.person))) {
    const accounts = (await idsOf(work, coop.key, person)).map(duesOf)
    for (const { posting } of await linesOf(work, coop.key, accounts, { begin }))
      if (posting.basis?.rule === "hours") found.push({ person, amount: posting.amount, basis: posting.basis })
  }
  return paidBefore(found)
}

/** Tells the members' room and the treasury room. No message says who is paid what. */
async function sayPaid(act: Act, paid: Month, booked: boolean, unrated: readonly MatrixId[]): Promise<void> {
  const { words, config, server } = act.coop
  if (booked)
    await say(act, membersRoom(act), words.t("pay-booked", { month: words.month(paid), prefix: config.prefix }))
  const frozen = (await frozenSince(act.work, act.coop.key)) !== null
  await tellTreasury(act, monthPaid(words, paid, { booked, frozen, unrated, server, prefix: config.prefix }))
}
