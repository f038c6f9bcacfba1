/** Messages about entries that were booked or reversed. All functions return Markdown. */

import { monthOf } from "../../kernel/rules/months.ts"
import { type Instant, type Money, taskId } from "../../kernel/rules/types.ts"
import { dayText } from "../../kernel/views/day-text.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import { nameOf, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { accounts, type Entry, entryId, type Posting, personOf } from "../../ledger/rules/ledger.ts"
import type { Task } from "../../tasks/rules/tasks.ts"
import type { NoShares } from "../rules/shares.ts"
import { refundText, shareText } from "./dues.ts"

/** Says under which day the entry is booked, if it was recorded on another day (§7.4a); otherwise null. */
export function dayBooked(words: Words, { at, happened, recordedAt }: Pick<Entry, "at" | "happened" | "recordedAt">) {
  const [day, today] = [words.date(at), words.date(recordedAt)]
  if (happened !== null) return words.t("booked-closed", { happened: dayText(words, happened), day })
  return day === today ? null : words.t("booked-day", { day })
}

/** Tells the treasurer that the books are closed. */
export const booksClosed = (words: Words, through: Instant, prefix: string): string =>
  words.t("books-closed", { day: words.date(through), prefix })

interface About {
  readonly server: Server
  readonly prefix: string
}

interface Booked {
  readonly entry: Entry
  readonly amount: Money
  readonly bank: Money
}

/** Tells the treasurer what was booked, how much each earner gets, and how much of the task's price has come in. */
export function incomeBooked(
  words: Words,
  {
    entry,
    amount,
    bank,
    shares,
    unshared,
    task,
  }: Booked & {
    readonly shares: readonly Posting[]
    readonly unshared: NoShares | null
    readonly task: { readonly task: Task; readonly price: Money; readonly received: Money } | null
  },
  about: About,
): string {
  const { kind, text } = entry
  const from = escapeMarkdown(text)
  return paragraphs(
    words.t("income-booked", { entry: entryId(entry.number), kind, amount: words.money(amount), from }),
    dayBooked(words, entry),
    task && taskLine(words, task, amount),
    unshared
      ? nothingShared(words, unshared, amount, dayBooked(words, entry) !== null)
      : task && sharesOfAll(words, amount, shares, about),
    atBank(words, bank),
    wrong(words, entry, about),
  )
}

function taskLine(
  words: Words,
  { task, price, received }: { readonly task: Task; readonly price: Money; readonly received: Money },
  amount: Money,
): string {
  const all = { ...price, minor: received.minor + amount.minor }
  return words.t("income-task", {
    state: task.state,
    task: taskId(task.number),
    title: escapeMarkdown(task.title),
    received: words.money(all),
    price: words.money(price),
  })
}

/** Says why nobody gets a share of an income. `earlier`: the income follows the budget of an earlier day, not today's. */
function nothingShared(words: Words, unshared: NoShares, { currency }: Money, earlier: boolean): string {
  const whose = "whose" in unshared ? unshared.whose : ""
  return words.t("income-no-shares", {
    why: unshared.why,
    whose,
    when: earlier ? "then" : "now",
    unit: words.money({ minor: 1n, currency }),
  })
}

/** Each role's share by person, and the part that stays with the co-op. */
function sharesOfAll(words: Words, income: Money, shares: readonly Posting[], { server }: About): string {
  const roles = (["workers", "evaluators"] as const).flatMap((role) => {
    const pot = shares.find(({ account }) => account === accounts[role])
    if (!pot) return []
    const people = shares.flatMap(({ account, amount, basis }) => {
      const person = personOf(account)
      if (person === null || basis?.rule !== "share" || basis.role !== role) return []
      return [`${nameOf(person, server)} ${words.money(negative(amount))}`]
    })
    return [words.t("income-share", { role, amount: words.money(pot.amount), people: words.list(people) })]
  })
  const given = shares.reduce((sum, { account, amount }) => (personOf(account) === null ? sum + amount.minor : sum), 0n)
  const left = words.t("income-kept", { amount: words.money({ ...income, minor: income.minor - given }) })
  return [...roles, left].map((line) => `- ${line}`).join("\n")
}

/** Tells the treasurer what was refunded, and how much less each person gets. */
export function refundBooked(
  words: Words,
  { entry, amount, bank, task, left }: Booked & { readonly task: Task; readonly left: Money },
  about: About,
): string {
  const people = entry.postings.flatMap(({ account, amount: less }) => {
    const person = personOf(account)
    return person === null ? [] : [`${nameOf(person, about.server)} ${words.money(less)}`]
  })
  const named = { task: taskId(task.number), title: escapeMarkdown(task.title), to: escapeMarkdown(entry.text) }
  return paragraphs(
    words.t("refund-booked", {
      ...named,
      entry: entryId(entry.number),
      amount: words.money(amount),
      left: words.money(left),
    }),
    dayBooked(words, entry),
    people.length > 0 ? words.t("refund-shares", { people: words.list(people) }) : words.t("refund-no-shares"),
    atBank(words, bank),
    wrong(words, entry, about),
  )
}

export function expenseBooked(
  words: Words,
  { entry, amount, bank, to, purpose }: Booked & { readonly to: string; readonly purpose: string },
  about: About,
): string {
  return paragraphs(
    words.t("expense-booked", {
      entry: entryId(entry.number),
      amount: words.money(amount),
      to: escapeMarkdown(to),
      purpose: escapeMarkdown(purpose),
    }),
    dayBooked(words, entry),
    atBank(words, bank),
    wrong(words, entry, about),
  )
}

const atBank = (words: Words, bank: Money): string => words.t("booked-bank", { amount: words.money(bank) })
const wrong = (words: Words, entry: Entry, { prefix }: About): string =>
  words.t("booked-wrong", { entry: entryId(entry.number), prefix })

/** Tells the treasurer what was reversed, and whom that concerns. */
export function entryReversed(
  words: Words,
  { reversal, reversed }: { readonly reversal: Entry; readonly reversed: Entry },
  { prefix }: About,
): string {
  const bank = reversal.postings.find(({ account }) => account === accounts.bank)
  return paragraphs(
    words.t("reversal-booked", {
      entry: entryId(reversed.number),
      by: entryId(reversal.number),
      reason: escapeMarkdown(reversal.text),
    }),
    dayBooked(words, reversal) ?? otherMonth(words, reversal, reversed),
    words.t("reversal-means", {
      kind: reversed.kind,
      of: reversed.task === null ? "other" : "task",
      task: reversed.task === null ? "" : taskId(reversed.task),
      amount: bank ? words.money(absolute(bank.amount)) : "",
      prefix,
    }),
  )
}

/** Tells a person that the treasurer has taken back what was due to them for an expense. */
export const reimbursementTakenBack = (
  words: Words,
  { reversal, reversed }: { readonly reversal: Entry; readonly reversed: Entry },
  prefix: string,
): string =>
  words.t("reimbursement-taken-back", {
    ...{ entry: entryId(reversed.number), by: entryId(reversal.number), text: escapeMarkdown(reversed.text) },
    ...{ reason: escapeMarkdown(reversal.text), prefix },
  })

/** Says that the reversal is booked in another month than the reversed entry. Null if both are in the same month. */
const otherMonth = (words: Words, reversal: Entry, { number, at }: Entry): string | null =>
  monthOf(at, words.zone) === monthOf(reversal.at, words.zone)
    ? null
    : words.t("reversal-today", { day: words.date(reversal.at), entry: entryId(number), before: words.date(at) })

/** A change to the shares of a task's income. `entry`: the entry that changes people's dues. */
export interface ShareNews {
  readonly of: "income" | "adjusted" | "reversed" | "refunded" | "unrefunded"
  readonly entry: Entry
  readonly income: Entry
  readonly task: Task
  /** The treasurer's reason for a reversal; empty if nothing was reversed. */
  readonly reason: string
}

/** Tells one person in their direct room what they earn by an income, or what is taken back. Each line names the rule behind its amount. */
export function sharesTold(
  words: Words,
  { of, entry, income, task, reason }: ShareNews,
  own: readonly Posting[],
  { prefix }: About,
): string {
  const bank = income.postings.find(({ account }) => account === accounts.bank)
  return paragraphs(
    words.t("share-told", {
      of,
      entry: entryId(entry.number),
      income: entryId(income.number),
      amount: bank ? words.money(absolute(bank.amount)) : "",
      task: taskId(task.number),
      title: escapeMarkdown(task.title),
      reason: escapeMarkdown(reason),
    }),
    // The message says already that the share is taken back, so the amount has no minus.
    own
      .map((posting) => `- ${shareLine(words, of === "reversed" || of === "refunded" ? back(posting) : posting)}`)
      .join("\n"),
    words.t("share-next", { prefix }),
  )
}

/** An amount with the rule behind it, as in a statement. */
function shareLine(words: Words, { amount, basis }: Posting): string {
  if (basis?.rule !== "share" && basis?.rule !== "refund") return words.money(amount)
  const rule = basis.rule === "share" ? shareText(words, basis) : refundText(words, basis)
  return words.t("share-line", { amount: words.money(amount), rule })
}

const back = (posting: Posting): Posting => ({ ...posting, amount: negative(posting.amount) })
const negative = ({ minor, currency }: Money): Money => ({ minor: -minor, currency })
const absolute = ({ minor, currency }: Money): Money => ({ minor: minor < 0n ? -minor : minor, currency })
