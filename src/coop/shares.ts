/** Shares of a task's income (§8.4): what falls due to whom, by the budget of the day, and who is told of it. */
import { duesIn, earnersIn, followed, shareAdjustment, sharesIn } from "../rules/bookings.ts"
import { budgetOn } from "../rules/dues.ts"
import { type Account, accounts, type Entry } from "../rules/ledger.ts"
import { dayOf } from "../rules/months.ts"
import { type Earners, sharesOf } from "../rules/shares.ts"
import type { Money } from "../rules/types.ts"
import { budgetsOf } from "../store/budgets.ts"
import { entriesOf } from "../store/ledger.ts"
import { reversalsOf } from "../store/ledger-pages.ts"
import { taskOf } from "../store/tasks.ts"
import { type ShareNews, sharesTold } from "../views/bookings.ts"
import { type Act, say } from "./context.ts"
import { accountsNow, book } from "./ledger.ts"
import { earnersOf } from "./task-income.ts"

/** What falls due to whom of an income that is recorded now. */
export async function sharesToday({ work, coop }: Act, task: number, income: Money, earners: Earners) {
  const budget = budgetOn(await budgetsOf(work, coop.key), work.now, coop.zone)
  return sharesOf(task, income, budget, earners)
}

/**
 * Puts right what was made due earlier today under another budget than the one that now is the day's: call it when a budget was
 * adopted. So nothing depends on what came first on that day.
 */
export async function adjustShares(act: Act): Promise<void> {
  const { work, coop } = act
  const today = await entriesOf(work, coop.key, dayOf(work.now, coop.zone))
  const incomes = today.filter(({ kind, task }) => kind === "income" && task !== null)
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
  const booked = followed(sharesIn([income, ...corrections]), accountNow)
  const due = await sharesToday(act, task.number, incomeIn(income), { ...earnersOf(task), ...earnersIn(booked) })
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

/** Each earner hears of what is their own, in their direct room, and of nobody else's. */
export async function tellShares(act: Act, news: ShareNews): Promise<void> {
  const { words, server, config } = act.coop
  for (const [person, postings] of duesIn(news.entry.postings))
    await say(act, { person }, sharesTold(words, news, postings, { server, prefix: config.prefix }))
}

/** What came in by an entry. */
export function incomeIn({ postings }: Pick<Entry, "postings">): Money {
  const bank = postings.find(({ account }) => account === accounts.bank)
  if (!bank) throw new Error("an income without money")
  return bank.amount
}
