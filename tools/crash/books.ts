/**
 * The entries that the ledger must hold after all that the treasurer typed. They are computed here, without the bot's rules. Amounts are
 * cents of EUR.
 */

import { type MatrixId, matrixId } from "../../src/kernel/rules/types.ts"
import { accounts, duesOf } from "../../src/ledger/rules/ledger.ts"

/** Cents by account. They add up to zero. */
export type Postings = Readonly<Record<string, number>>

export interface Booked {
  readonly kind: string
  /** The entry's number. Null if the bot's answer did not name it. */
  readonly entry: number | null
  readonly postings: Postings
}

export interface BookedPayment {
  readonly person: MatrixId
  readonly amount: number
  readonly run: boolean
  state: "recorded" | "confirmed" | "reversed"
}

/** The co-op's budget: 60 percent for workers, 5 percent for evaluators, and 500 EUR a month for each member. */
export const budget = { typed: "monthly=500EUR workers=60% evaluators=5%", monthly: 500_00, workers: 60, evaluators: 5 }

interface Work {
  readonly workers: readonly string[]
  readonly evaluator: string
}

export class Books {
  readonly entries: Booked[] = []
  readonly payments: BookedPayment[] = []
  /** How each pay run has ended: `done` or `dropped`. */
  readonly runs: string[] = []

  /** Books income of a task. `amount` must divide so that no share has to be rounded. */
  taskIncome(entry: number, amount: number, { workers, evaluator }: Work): void {
    const [work, evaluation] = [(amount * budget.workers) / 100, (amount * budget.evaluators) / 100]
    const shares = workers.map((worker) => [due(worker), -work / workers.length])
    this.#book("income", entry, {
      [accounts.bank]: amount,
      [accounts.tasks]: -amount,
      [accounts.workers]: work,
      [accounts.evaluators]: evaluation,
      [due(evaluator)]: -evaluation,
      ...Object.fromEntries(shares),
    })
  }

  otherIncome(entry: number, amount: number): void {
    this.#book("income", entry, { [accounts.bank]: amount, [accounts.otherIncome]: -amount })
  }

  expense(entry: number, amount: number): void {
    this.#book("expense", entry, { [accounts.otherExpenses]: amount, [accounts.bank]: -amount })
  }

  payment(entry: number | null, person: string, amount: number): void {
    this.payments.push({ person: matrixId(person), amount, run: entry === null, state: "recorded" })
    this.#book("payment", entry, { [due(person)]: amount, [accounts.bank]: -amount })
  }

  /** Takes back the person's payment in the pay run. */
  reversal(entry: number, person: string): void {
    const payment = this.payments.find((one) => one.run && one.person === person)
    if (!payment) throw new Error(`no payment to ${person} in the pay run`)
    payment.state = "reversed"
    this.#book("reversal", entry, { [due(person)]: -payment.amount, [accounts.bank]: payment.amount })
  }

  /** Books the payment's taking back, which was no part of a pay run. */
  reversalOf(entry: number, person: string, amount: number): void {
    const payment = this.#single(person, amount)
    payment.state = "reversed"
    this.#book("reversal", entry, { [due(person)]: -amount, [accounts.bank]: amount })
  }

  /** The receiver of a payment that was no part of a pay run has confirmed it. */
  confirmed(person: string, amount: number): void {
    this.#single(person, amount).state = "confirmed"
  }

  #single(person: string, amount: number): BookedPayment {
    const payment = this.payments.find((one) => !one.run && one.person === person && one.amount === amount)
    if (!payment) throw new Error(`no payment of ${amount} to ${person}`)
    return payment
  }

  /** Books an expense of a member that the co-op pays back. */
  expenseOf(entry: number, person: string, amount: number): void {
    this.#book("reimbursement", entry, { [accounts.otherExpenses]: amount, [due(person)]: -amount })
  }

  /** Books the hours of a month that has ended. `parts`: cents by person. */
  pay(parts: ReadonlyMap<string, number>): void {
    this.#monthEnd("pay", accounts.pay, parts)
  }

  /** Books the payments of a month that has ended. `parts`: cents by person. */
  monthly(parts: ReadonlyMap<string, number>): void {
    this.#monthEnd("monthly", accounts.monthly, parts)
  }

  #monthEnd(kind: string, account: string, parts: ReadonlyMap<string, number>): void {
    const all = [...parts.values()].reduce((sum, part) => sum + part, 0)
    const shares = [...parts].map(([person, part]) => [due(person), -part])
    this.#book(kind, null, { [account]: all, ...Object.fromEntries(shares) })
  }

  /** The cents that are due to this person. Negative after an advance. */
  dueTo(person: string): number {
    return 0 - this.entries.reduce((sum, { postings }) => sum + (postings[due(person)] ?? 0), 0)
  }

  #book(kind: string, entry: number | null, postings: Postings): void {
    this.entries.push({ kind, entry, postings })
  }
}

const due = (person: string): string => duesOf(matrixId(person))
