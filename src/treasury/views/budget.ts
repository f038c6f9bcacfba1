/** Messages about budgets (§8.1, §8.2). All are Markdown except a budget's title, which is plain text. */

import { fraction, multiply, ratioOf } from "../../kernel/rules/fraction.ts"
import { type Budget, type Instant, type Money, numbered } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs, quoted } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { YearSums } from "../../ledger/rules/year-sums.ts"
import { motionList, type TitledMotion } from "../../votes/views/motions.ts"
import { type Adopted, restOf } from "../rules/budget.ts"
import { yearInWords } from "./year.ts"

/** A budget's title on the ballot, made from its values, so that equal budgets have equal titles. Plain text. */
export function budgetTitle(words: Words, budget: Budget): string {
  return words.t("option-budget", {
    ...inWords(words, budget),
    left: restOf(budget) === "0" ? "none" : "some",
  })
}

const inWords = (words: Words, budget: Budget) => ({
  monthly: words.money(budget.monthly),
  workers: words.percent(budget.workers),
  evaluators: words.percent(budget.evaluators),
  donates: budget.donation === undefined ? "no" : "yes",
  donation: words.percent(budget.donation ?? "0"),
  rest: words.percent(restOf(budget)),
})

/**
 * What a budget's donation share would have come to, for its option on the ballot. Plain text; empty without a share or without income.
 * @param income what came in during the twelve months before, by currency
 */
export function donationForecast(words: Words, { donation }: Budget, income: readonly Money[]): string {
  const counted = income.filter(({ minor }) => minor > 0n)
  if (donation === undefined || counted.length === 0) return ""
  const part = ({ minor, currency }: Money) => {
    const exact = multiply(ratioOf(minor, 100n), fraction(donation))
    return words.money({ minor: exact.n / exact.d, currency })
  }
  return words.t("option-budget-donation", {
    percent: words.percent(donation),
    income: words.list(counted.map((amount) => words.money(amount))),
    amount: words.list(counted.map(part)),
  })
}

/** For an option without a donation share, while the budget in force has one: that donations would end. Plain text. */
export const donationsEnd = (words: Words, { donation }: Budget): string =>
  donation === undefined ? "" : words.t("option-budget-ends-donations", { percent: words.percent(donation) })

function sentence(words: Words, budget: Budget): string {
  const said = words.t("budget-sentence", inWords(words, budget))
  return quoted(escapeMarkdown(said))
}

/** A co-op's budgets at one moment. */
export interface BudgetState {
  /** The calendar year in the co-op's time zone. */
  readonly year: number
  readonly inForce: { readonly budget: Adopted; readonly from: Instant } | null
  readonly coming: readonly { readonly budget: Adopted; readonly from: Instant }[]
  /** Open motions about a budget. */
  readonly open: readonly TitledMotion[]
}

/** The answer to `!budget`: the budget in force, the year's costs so far, coming budgets, and open motions. */
export function budgetOverview(words: Words, state: BudgetState, years: readonly YearSums[], prefix: string): string {
  const coming = state.coming.flatMap(({ budget, from }) => [
    words.t("budget-coming", { ...named(budget), from: words.date(from) }),
    sentence(words, budget),
  ])
  const note = years.length > 0 && state.inForce ? words.t("year-note") : null
  return paragraphs(
    ...inForce(words, state),
    ...yearInWords(words, years),
    note,
    ...coming,
    ...open(words, state),
    next(words, state, prefix),
  )
}

/** The notice that a year has no budget of its own, repeated each month (§8.2). */
export function keptBudgetNotice(words: Words, state: BudgetState, prefix: string): string {
  return paragraphs(...inForce(words, state), ...open(words, state), next(words, state, prefix))
}

function inForce(words: Words, { inForce, year }: BudgetState): string[] {
  if (!inForce) return [words.t("budget-none")]
  const { budget, from } = inForce
  const first =
    budget.year < year
      ? words.t("budget-kept", { ...named(budget), now: String(year) })
      : words.t("budget-in-force", { ...named(budget), from: words.date(from) })
  return [first, sentence(words, budget)]
}

function open(words: Words, { open }: BudgetState): string[] {
  return open.length > 0 ? [words.t("budget-open", { count: open.length }), motionList(words, open)] : []
}

/** Says how to propose a budget for this year, or for the next year if this year has one. Null if there is an open motion on a budget. */
function next(words: Words, { year, inForce, coming, open }: BudgetState, prefix: string): string | null {
  if (open.length > 0) return null
  const has = new Set([inForce?.budget.year, ...coming.map(({ budget }) => budget.year)])
  const about = { prefix, year: String(has.has(year) ? year + 1 : year) }
  return inForce
    ? words.t("budget-next-like", { ...about, ...asTyped(words, inForce.budget) })
    : words.t("budget-next", about)
}

/** A budget's values as they can be typed again: in one word each. */
function asTyped(words: Words, { monthly, workers, evaluators, donation }: Budget) {
  const oneWord = (said: string) => said.replace(/\s/g, "")
  return {
    monthly: oneWord(words.money(monthly)).replace(/[.,]00(?!\d)/, ""),
    workers: oneWord(words.percent(workers)),
    evaluators: oneWord(words.percent(evaluators)),
    donates: donation === undefined ? "no" : "yes",
    donation: oneWord(words.percent(donation ?? "0")),
  }
}

const named = (budget: Adopted) => ({ year: String(budget.year), motion: numbered(budget.motion) })
