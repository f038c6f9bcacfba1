/** Messages about a person's dues (§8.6): the amount, the rule behind each line, and what is still to come. Markdown. */

import { type Month, month, previousMonth } from "../../kernel/rules/months.ts"
import { type MatrixId, type Money, matrixId, numbered } from "../../kernel/rules/types.ts"
import { dayText } from "../../kernel/views/day-text.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import { nameOf, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { type Basis, entryId } from "../../ledger/rules/ledger.ts"
import type { MonthlyDue } from "../rules/dues.ts"
import { paymentId } from "../rules/payments.ts"
import { isNothing, type Statement, type StatementLine, type StatementSum } from "../rules/statement.ts"

export interface AboutDues {
  /** The person who reads the message. */
  readonly reader: MatrixId
  readonly server: Server
  readonly prefix: string
}

/** The most lines in the answer to `!dues`. Further lines appear only in the statement. */
const mostLines = 12

/** What `!dues` says besides the statement of this month. */
export interface AboutDuesNow extends AboutDues {
  /** The month that is over, and whose payments have not fallen due yet. Null: there is none. */
  readonly waiting: Month | null
  /** The statement of the month before. Null: nothing was left from it. */
  readonly before: Statement | null
}

/**
 * The answer to `!dues`: what is due now in each currency, and how it came about since the month began. Most people ask when a month has
 * just ended. So the lines of the month before stand here too if they are all that was left from before.
 */
export function duesCard(words: Words, statement: Statement, about: AboutDuesNow): string {
  const { sums, coming, lines, month, person } = statement
  const whose = whoseOf(statement, about)
  const asked = { prefix: about.prefix, typed: month, earlier: previousMonth(month), ...whose }
  const parts = sums.flatMap((sum) => [
    words.t("dues-now", { ...balance(words, sum.currency, sum.closing), ...whose }),
    cameAbout(words, sum, statement, about),
  ])
  const past = sums.length > 0 || lines.length > 0
  return paragraphs(
    ...(sums.length > 0 ? parts : [words.t("dues-none", whose)]),
    about.waiting === null ? null : words.t("dues-waiting", { month: words.month(about.waiting) }),
    coming.length > 0 ? comingText(words, coming) : null,
    past ? words.t(person === about.reader ? "dues-next" : "dues-next-other", asked) : null,
    isNothing(statement) && !statement.budgeted ? words.t("dues-no-budget", asked) : null,
  )
}

function cameAbout(words: Words, sum: StatementSum, statement: Statement, about: AboutDuesNow): string {
  const now = linesIn(statement, sum.currency)
  const earlier = about.before === null ? [] : allOf(about.before, sum)
  const told = earlier.length > 0 && earlier.length + now.length <= mostLines
  const own = told ? [...earlier, ...now] : now
  const shown = own.slice(-mostLines)
  const left = own.length - shown.length
  return [
    ...(sum.opening === 0n || told ? [] : [words.t("dues-before", balance(words, sum.currency, sum.opening))]),
    ...(left > 0 ? [words.t("dues-more-lines", { count: left })] : []),
    ...shown.map((line) => lineText(words, line, about)),
  ]
    .map((text) => `- ${text}`)
    .join("\n")
}

const linesIn = ({ lines }: Statement, currency: string): readonly StatementLine[] =>
  lines.filter(({ amount }) => amount.currency === currency)

/** The lines of the month before, if this month's opening came from nothing else. */
function allOf(before: Statement, { currency, opening }: StatementSum): readonly StatementLine[] {
  const sum = before.sums.find((one) => one.currency === currency)
  return sum?.opening === 0n && sum.closing === opening ? linesIn(before, currency) : []
}

/** The answer to `!statement`: all lines of a month. */
export function statementCard(words: Words, statement: Statement, about: AboutDues): string {
  const { sums, lines, month, coming, ids, open } = statement
  const title = words.t("statement-title", { month: words.month(month), ...whoseOf(statement, about) })
  const former = ids.slice(1).map((id) => nameOf(id, about.server))
  const parts = sums.map(({ currency, opening, closing }) =>
    [
      words.t("statement-opening", balance(words, currency, opening)),
      ...lines.filter(({ amount }) => amount.currency === currency).map((line) => lineText(words, line, about)),
      words.t(open ? "statement-so-far" : "statement-closing", balance(words, currency, closing)),
    ]
      .map((text) => `- ${text}`)
      .join("\n"),
  )
  return paragraphs(
    title,
    former.length > 0 ? words.t("statement-ids", { ids: words.list(former) }) : null,
    ...(parts.length > 0 ? parts : [words.t("statement-empty")]),
    coming.length > 0 ? comingText(words, coming) : null,
    parts.length > 0 ? words.t("statement-next", { prefix: about.prefix }) : null,
  )
}

/** The message above a statement that is sent as a file. */
export const statementSent = (words: Words, statement: Statement, about: Omit<AboutDues, "prefix">): string =>
  words.t("export-statement-sent", { month: words.month(statement.month), ...whoseOf(statement, about) })

/** An amount without its sign, and a word for what the sign means. */
function balance(words: Words, currency: string, minor: bigint) {
  const size = { minor: minor < 0n ? -minor : minor, currency }
  return { amount: words.money(size), sign: minor === 0n ? "nothing" : minor > 0n ? "due" : "ahead" }
}

/** The person whom the statement is about. `of`: `yours` if the reader is this person, otherwise `other`. */
const whoseOf = ({ person }: Statement, { reader, server }: Omit<AboutDues, "prefix">) => ({
  of: person === reader ? "yours" : "other",
  person: nameOf(person, server),
})

function comingText(words: Words, coming: readonly MonthlyDue[]): string {
  const sums = new Map<string, bigint>()
  for (const { amount } of coming) sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) + amount.minor)
  const amounts = [...sums].map(([currency, minor]) => words.money({ minor, currency }))
  const parts = coming.map(({ budget, ...days }) =>
    words.t("dues-days-coming", {
      ...{ done: days.days, of: days.of, monthly: words.money(budget.monthly), budget: numbered(budget.motion) },
    }),
  )
  return words.t("dues-coming", { amount: words.list(amounts), parts: words.list(parts) })
}

interface Days {
  readonly days: number
  readonly of: number
  readonly monthly: Money
  readonly budget: number
}

const daysOf = (words: Words, { days, of, monthly, budget }: Days) => ({
  days: `${days}/${of}`,
  monthly: words.money(monthly),
  budget: numbered(budget),
})

/** A line of a statement: `30 Nov: 500.00 EUR, 30/30 days of 500.00 EUR; budget M14 (E12)`. */
function lineText(words: Words, line: StatementLine, about: AboutDues): string {
  const { entry, amount } = line
  const what = { day: words.day(entry.at), amount: words.money(amount), entry: entryId(entry.number) }
  return words.t("statement-line", { ...what, why: whyText(words, line, about) })
}

/**
 * The rule behind a line. If the line is booked under a later day, the text also names the day on which the thing really happened
 * (§7.4a).
 */
export function whyText(words: Words, line: StatementLine, about: Pick<AboutDues, "server">): string {
  const { happened } = line.entry
  const why = reasonText(words, line, about)
  return happened === null ? why : words.t("statement-happened", { why, day: dayText(words, happened) })
}

/** The rule behind a line. For a reversal or a correction, the text also names the entry that is reversed or corrected. */
function reasonText(words: Words, line: StatementLine, { server }: Pick<AboutDues, "server">): string {
  const { entry, basis } = line
  const rule = basis === null ? escapeMarkdown(entry.text) : ruleText(words, basis, line, server)
  if (entry.reverses !== null)
    return words.t("statement-reversal", { of: entryId(entry.reverses), reason: escapeMarkdown(entry.text), rule })
  if (entry.corrects !== null && basis?.rule !== "share-return")
    return words.t("statement-adjustment", { of: entryId(entry.corrects), rule })
  return rule
}

function ruleText(words: Words, basis: Basis, { payment, entry }: StatementLine, server: Server): string {
  switch (basis.rule) {
    case "monthly":
      return words.t("dues-days", daysOf(words, basis))
    case "hours":
      return words.t("statement-hours", {
        ...{ kind: basis.kind, grade: basis.grade, rate: words.money(basis.rate) },
        ...{ time: timeText(basis.minutes), month: words.month(month(basis.month)) },
      })
    case "share":
      return shareText(words, basis)
    case "refund":
      return refundText(words, basis)
    case "bonus":
      return bonusReason(words, basis)
    case "payment": {
      const purpose = escapeMarkdown(payment?.purpose ?? "")
      const state = entry.reverses === null ? (payment?.state ?? "recorded") : "other"
      return words.t("statement-payment", {
        payment: paymentId(basis.payment),
        state,
        advance: basis.advance ? "yes" : "no",
        purpose: purpose === "" ? "" : words.t("statement-purpose", { purpose }),
      })
    }
    case "reimbursement":
      return words.t("statement-reimbursement", {
        reimbursement: `X${basis.reimbursement}`,
        text: entry.reverses === null ? escapeMarkdown(entry.text) : "",
        said: entry.reverses === null ? "yes" : "no",
      })
    case "share-return":
      return words.t("statement-share-return", { paid: dayText(words, basis.paid), by: dayText(words, basis.by) })
    case "dividend":
      return words.t("statement-dividend", {
        ...{ year: String(basis.year), motion: numbered(basis.motion), whole: words.money(basis.whole) },
        ...{ part: basis.part, shares: words.fraction(basis.shares), on: dayText(words, basis.on) },
      })
    case "moved":
      return words.t("statement-moved", {
        old: nameOf(matrixId(basis.old), server),
        next: nameOf(matrixId(basis.next), server),
      })
  }
}

/** An amount of time as a clock shows it: `7:30`. Below zero in a correction. */
function timeText(minutes: number): string {
  const whole = Math.abs(minutes)
  return `${minutes < 0 ? "-" : ""}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`
}

/** The rule of a bonus: `bonus for 2026 as President: 1% of the payroll of 40,000.00 EUR, 120/365 days; vote M7`. */
export function bonusReason(words: Words, basis: Extract<Basis, { readonly rule: "bonus" }>): string {
  return words.t("statement-bonus", {
    ...{ year: String(basis.year), office: basis.office, of: basis.of, days: basis.days },
    percent: words.percent(basis.percent ?? "0"),
    base: words.money(basis.base),
    met: basis.met ?? "",
    motion: numbered(basis.motion),
  })
}

/** The rule of a share: `2/4 of 60% of 500.00 EUR …`. */
export function shareText(words: Words, basis: Extract<Basis, { readonly rule: "share" }>): string {
  return words.t("statement-share", {
    role: basis.role,
    part: isWhole(basis.part) ? "all" : basis.part,
    percent: words.percent(basis.percent),
    income: words.money(basis.income),
    task: `T${basis.task}`,
    budget: numbered(basis.budget),
  })
}

/** The rule of a refunded share: `50.00 EUR of 500.00 EUR for T3 paid back …`. */
export function refundText(words: Words, basis: Extract<Basis, { readonly rule: "refund" }>): string {
  const [refund, received, share] = [basis.refund, basis.received, basis.share].map((one) => words.money(one))
  return words.t("statement-refund", {
    ...{ role: basis.role, task: `T${basis.task}` },
    ...{ refund: refund ?? "", received: received ?? "", share: share ?? "" },
  })
}

/** Whether a part such as `3/3` is the whole. */
const isWhole = (part: string): boolean => part === "1" || /^(\d+)\/\1$/.test(part)
