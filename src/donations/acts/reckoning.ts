/**
 * At the end of a month its donations fall due (§8.1), even while the treasury is frozen: nothing is paid by it (§7.3). A month waits until its
 * monthly payments are reckoned, since by then its budget cannot change any more.
 */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import type { Due } from "../../kernel/acts/due.ts"
import { type Month, monthEnd, monthOf, nextMonth } from "../../kernel/rules/months.ts"
import { type Instant, instant, type Money, type MotionId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { book } from "../../ledger/acts/ledger.ts"
import { tellTreasury } from "../../ledger/acts/treasury.ts"
import { accountsUsed, balancesOf, entriesOf } from "../../ledger/reads.ts"
import { accounts, entryId, recipientOf } from "../../ledger/rules/ledger.ts"
import { sideOf } from "../../ledger/rules/sides.ts"
import { type CertainlyDue, certainlyDue } from "../../standing/acts/certain.ts"
import { frozenSince } from "../../standing/reads.ts"
import { budgetsOf, coopsDonating, lastClosedMonth } from "../../treasury/reads.ts"
import { inForceFrom } from "../../treasury/rules/budget.ts"
import { voteIsUnclosed } from "../../votes/reads.ts"
import type { Recipients } from "../rules/recipients.ts"
import {
  allotmentPostings,
  baseOf,
  donationPostings,
  dueFor,
  type Part,
  partsIn,
  type Reckoned,
  recipientsFor,
} from "../rules/reckoning.ts"
import { lastReckoned, putReckonedMonth, recipientsOf, reckonedMonths } from "../store/donations.ts"
import { donationsReckoned, donationsToPay } from "../views/donations.ts"

/** Months that are closed, and whose donations are not reckoned yet, in order. */
export const donationsDue: Due<CertainlyDue> = {
  name: "donations",
  turn: "book",
  past: async (work, look) =>
    certainlyDue(
      work,
      look,
      await coopsDonating(work),
      async (act, until) => (await monthToReckon(act, until)) !== null,
    ),
  async act(act, { until }) {
    const month = await monthToReckon(act, until)
    if (month === null) return false
    await reckon(act, month)
    return true
  },
}

/** The next month to reckon. Null if it has not ended or is not closed yet, or a vote on who gets its donations is not counted. */
async function monthToReckon({ work, coop }: Act, until: Instant): Promise<Month | null> {
  const last = await lastReckoned(work, coop.key)
  const month = last === null ? await firstMonth({ work, coop }) : nextMonth(last)
  const closed = await lastClosedMonth(work, coop.key)
  if (month === null || closed === null || month > closed) return null
  const end = monthEnd(month, coop.zone)
  if (end > until) return null
  return (await voteIsUnclosed(work, coop.key, ["donations"], end)) ? null : month
}

/** The month in which a budget with a donation share first came into force. */
async function firstMonth({ work, coop }: Act): Promise<Month | null> {
  const begins = (await budgetsOf(work, coop.key))
    .filter(({ donation }) => donation !== undefined)
    .map((budget) => inForceFrom(budget, coop.zone))
  return begins.length === 0 ? null : monthOf(instant(Math.min(...begins)), coop.zone)
}

/** What each entry of the ledger donates. */
export async function partsOf({ work, coop }: Act, reckoned: readonly Reckoned[]): Promise<readonly Part[]> {
  const income = (await accountsUsed(work, coop.key)).filter((account) => sideOf(account) === "income")
  const entries = income.length === 0 ? [] : await entriesOf(work, coop.key, { accounts: income })
  return partsIn(entries, await budgetsOf(work, coop.key), reckoned, coop.zone)
}

async function reckon(act: Act, month: Month): Promise<void> {
  const { work, coop } = act
  const { key, zone } = coop
  const until = monthEnd(month, zone)
  const through = (await entriesOf(work, key, { limit: 1 }))[0]?.number ?? 0
  const reckoned = [...(await reckonedMonths(work, key)), { month, until, zone, through }]
  const place = reckoned.length - 1
  const parts = await partsOf(act, reckoned)
  const due = dueFor(parts, place)
  const chosen = recipientsFor(await recipientsOf(work, key), until)?.recipients ?? null
  const postings = donationPostings(due, chosen)
  const at = instant(until - 1)
  const entry = postings.length === 0 ? null : await book(act, null, { kind: "donation", at, text: month, postings })
  await putReckonedMonth(work, key, { month, until, zone, through }, entry?.number ?? null)
  const named = entry === null ? {} : { entry: entryId(entry.number) }
  await addRecord(work, key, {
    actor: null,
    act: "donations-reckoned",
    details: { month, until, zone, through, ...named },
  })
  if (entry === null) return
  const told = { month, entry: entry.number, due, base: baseOf(parts, place) }
  await say(act, membersRoom(act), donationsReckoned(coop.words, told, chosen, entry, coop.config.prefix))
  if (chosen === null) return
  const next = !(await anyOwed(act)) ? "nothing" : (await frozenSince(work, key)) !== null ? "frozen" : "pay"
  await tellTreasury(act, donationsToPay(coop.words, month, next, coop.config.prefix))
}

/** Whether anything is due to a recipient. After a month of less it can be that too much was paid. */
const anyOwed = async ({ work, coop }: Act): Promise<boolean> =>
  [...(await balancesOf(work, coop.key))].some(
    ([account, own]) => recipientOf(account) !== null && [...own.values()].some((minor) => minor < 0n),
  )

/** What fell due while nobody was chosen, and waits. */
export async function waitingFor({ work, coop }: Act): Promise<readonly Money[]> {
  const balances = await balancesOf(work, coop.key, [accounts.donationsDue])
  return [...(balances.get(accounts.donationsDue) ?? [])].map(([currency, minor]) => ({ minor: -minor, currency }))
}

/** Gives the donations that waited to the recipients whom a vote has chosen. */
export async function allotWaiting(act: Act, motion: MotionId, recipients: Recipients): Promise<void> {
  const waiting = await waitingFor(act)
  if (waiting.length === 0) return
  await book(act, null, { kind: "donation", text: motion, postings: allotmentPostings(waiting, recipients) })
}
