/** Shares of a task's income (§8.4): who gets how much under the budget of the day on which it came in, and who is told. */

import { type Act, say } from "../../kernel/acts/context.ts"
import { happenedAt } from "../../kernel/rules/happened.ts"
import { dayOf } from "../../kernel/rules/months.ts"
import type { Instant, Money } from "../../kernel/rules/types.ts"
import { accountsNow, book } from "../../ledger/acts/ledger.ts"
import { entriesOf, reversalsOf } from "../../ledger/reads.ts"
import { type Account, accounts, type Entry, followed } from "../../ledger/rules/ledger.ts"
import { taskOf } from "../../tasks/reads.ts"
import type { Task } from "../../tasks/rules/tasks.ts"
import { duesIn, earnersIn, shareAdjustment, sharesIn } from "../rules/bookings.ts"
import { budgetOn } from "../rules/dues.ts"
import { refundPostings } from "../rules/refunds.ts"
import { type Earners, type NoShares, sharesOf, whyNoShares } from "../rules/shares.ts"
import { budgetsOf } from "../store/budgets.ts"
import { type ShareNews, sharesTold } from "../views/bookings.ts"
import { earnersOf } from "./task-income.ts"

const budgetOfThen = async ({ work, coop }: Act, at: Instant) =>
  budgetOn(await budgetsOf(work, coop.key), at, coop.zone)

/** The shares of an income under the budget of the day on which it came in (§7.4a). */
export const sharesAt = async (act: Act, at: Instant, task: number, income: Money, earners: Earners) =>
  sharesOf(task, income, await budgetOfThen(act, at), earners)

/** Why an income has no shares. Call this only for an income without shares. */
export const noSharesAt = async (act: Act, at: Instant, earners: Earners): Promise<NoShares> =>
  whyNoShares(await budgetOfThen(act, at), earners)

/**
 * Corrects shares that were booked before the budget of their day was known. Call it after a budget was adopted. Thanks to the correction
 * it does not matter in which order things happened on that day, nor how late the vote was counted.
 */
export async function adjustShares(act: Act, adoptedAt: Instant): Promise<void> {
  const { work, coop } = act
  const since = await entriesOf(work, coop.key, { begin: dayOf(adoptedAt, coop.zone).begin })
  // The entries come in the order of booking, so an income is corrected before its refunds. That order matters: a refund takes back a part
  // of the shares as they are after the correction.
  const incomes = since.filter(({ kind, task }) => (kind === "income" || kind === "refund") && task !== null)
  if (incomes.length === 0) return
  const reversed = await reversalsOf(
    work,
    coop.key,
    incomes.map(({ number }) => number),
  )
  const accountNow = await accountsNow(act)
  for (const income of incomes) if (!reversed.has(income.number)) await adjust(act, income, accountNow)
}

async function adjust(act: Act, income: Entry, accountNow: (account: Account) => Account): Promise<void> {
  const { work, coop } = act
  const task = income.task === null ? null : await taskOf(work, coop.key, income.task)
  if (!task) return
  const corrections = await entriesOf(work, coop.key, { corrects: income.number })
  if (income.kind === "refund") return adjustRefund(act, income, task, [...corrections], accountNow)
  const booked = followed(sharesIn([income, ...corrections]), accountNow)
  // The income itself names all earners, so they are read from it. A correction leaves out the earners whose share it did not change.
  const earners = { ...earnersOf(task), ...earnersIn(followed(sharesIn([income]), accountNow)) }
  const due = sharesOf(task.number, incomeIn(income), await budgetOfThen(act, happenedAt(income, coop.zone)), earners)
  const postings = shareAdjustment(booked, due)
  if (postings.length === 0) return
  const entry = await book(act, null, {
    kind: "adjustment",
    text: income.text,
    postings,
    task: task.number,
    corrects: income.number,
  })
  await tellShares(act, { of: "adjusted", entry, income, task, reason: "" })
}

/**
 * Corrects a refund, so that it takes the same part of every share (§9.3). The part is worked out from all earlier shares of the task,
 * including their corrections.
 */
async function adjustRefund(
  act: Act,
  refund: Entry,
  task: Task,
  corrections: readonly Entry[],
  accountNow: (account: Account) => Account,
): Promise<void> {
  const { work, coop } = act
  const before = (await entriesOf(work, coop.key, { task: task.number })).filter(
    ({ number, corrects }) => (corrects ?? number) < refund.number,
  )
  const received = -before
    .flatMap(({ postings }) => postings)
    .reduce((sum, { account, amount }) => sum + (account === accounts.tasks ? amount.minor : 0n), 0n)
  const paidBack = { ...incomeIn(refund), minor: -incomeIn(refund).minor }
  const due = sharesIn([
    { postings: refundPostings(task.number, paidBack, received, followed(sharesIn(before), accountNow)) },
  ])
  const postings = shareAdjustment(followed(sharesIn([refund, ...corrections]), accountNow), due)
  if (postings.length === 0) return
  const about = { kind: "adjustment", text: refund.text, task: task.number, corrects: refund.number } as const
  const entry = await book(act, null, { ...about, postings })
  await tellShares(act, { of: "adjusted", entry, income: refund, task, reason: "" })
}

/** Tells each earner their own share in their direct room. Nobody is told another person's share. */
export async function tellShares(act: Act, news: ShareNews): Promise<void> {
  const { words, server, config } = act.coop
  for (const [person, postings] of duesIn(news.entry.postings))
    await say(act, { person }, sharesTold(words, news, postings, { server, prefix: config.prefix }), { alert: false })
}

/**
 * The money that an entry moved at the bank; negative if money went out.
 * @throws Error if the entry moved no money at the bank; then the program has a fault
 */
export function incomeIn({ postings }: Pick<Entry, "postings">): Money {
  const bank = postings.find(({ account }) => account === accounts.bank)
  if (!bank) throw new Error("an income without money")
  return bank.amount
}
