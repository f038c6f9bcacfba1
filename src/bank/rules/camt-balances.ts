/** The balances of an ISO 20022 statement. Also checks whether the opening balance plus the movements is the closing balance. */

import { isRefused, type Money, type Refused } from "../../kernel/rules/types.ts"
import { dayAt, isReversal, signedAmount } from "./camt-entry.ts"
import type { Balance, Span, Unbalanced } from "./lines.ts"
import { childrenOf, textAt, type XmlElement } from "./xml.ts"

/** The balances and movements of a statement in one currency. */
export interface Sum {
  /** Null if the statement has no such balance. */
  readonly opening: Balance | null
  readonly closing: Balance | null
  readonly moved: Money
  /**
   * Whether the opening balance plus the movements is the closing balance:
   * - `even`: yes
   * - `turned`: only if returns count in the other direction
   * - `off`: no, in whichever direction returns count
   * - `unsaid`: a balance is missing
   */
  readonly is: "even" | "turned" | "off" | "unsaid"
}

/**
 * The sums of a statement, one for each currency of its balances.
 * @param booked the entries that the bank has booked
 */
export function sumsOf(element: XmlElement, booked: readonly XmlElement[]): readonly Sum[] | Refused {
  const opening = balancesOf(element, ["OPBD", "PRCD"])
  if (isRefused(opening)) return opening
  const closing = balancesOf(element, ["CLBD"])
  if (isRefused(closing)) return closing
  const [plain, back] = [new Map<string, bigint>(), new Map<string, bigint>()]
  for (const entry of booked) {
    const amount = signedAmount(entry, entry)
    if (isRefused(amount)) return amount
    const sums = isReversal(entry) ? back : plain
    sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) + amount.minor)
  }
  const currencies = [...new Set([...opening.keys(), ...closing.keys()])]
  return currencies.map((currency): Sum => {
    const [begin = null, end = null] = [opening.get(currency), closing.get(currency)]
    const [moved, reversed] = [plain.get(currency) ?? 0n, back.get(currency) ?? 0n]
    const change = begin && end ? end.balance.minor - begin.balance.minor : null
    const turned = change === moved - reversed && reversed !== 0n
    const is = change === null ? "unsaid" : change === moved + reversed ? "even" : turned ? "turned" : "off"
    return { opening: begin, closing: end, is, moved: { minor: moved + reversed, currency } }
  })
}

/** The balance for each currency. If a statement has balances of several kinds in a currency, the kind that is listed first counts. */
function balancesOf(element: XmlElement, kinds: readonly string[]): ReadonlyMap<string, Balance> | Refused {
  const found = new Map<string, Balance>()
  for (const kind of kinds.toReversed())
    for (const one of childrenOf(element, "Bal")) {
      if (textAt(one, "Tp/CdOrPrtry/Cd") !== kind) continue
      const balance = signedAmount(one, one)
      if (isRefused(balance)) return balance
      const day = dayAt(one, ["Dt"])
      if (isRefused(day)) return day
      found.set(balance.currency, { day, balance })
    }
  return found
}

/** The balances of all statements in a file together. */
export interface Balances {
  readonly closing: readonly Balance[]
  readonly off: readonly Unbalanced[]
  readonly spans: readonly Span[]
}

/**
 * Puts together the sums of all statements in a file:
 * - `closing`: the last balance in each currency
 * - `spans`: for each currency whose statements follow one another, the first and the last balance; the file has all movements between them
 * - `off`: the statements that do not add up
 */
export function balancesIn(sums: readonly Sum[]): Balances {
  const off = sums.flatMap(({ opening, closing, moved, is }) =>
    is === "off" && opening && closing ? [{ opening: opening.balance, moved, closing: closing.balance }] : [],
  )
  const byCurrency = Map.groupBy(sums, ({ moved }) => moved.currency)
  const spans = [...byCurrency.values()].flatMap((own) => {
    // In an archive the files can be in any order. So these three orders are tried.
    const byDay = own.toSorted((one, other) => (one.closing?.day ?? "").localeCompare(other.closing?.day ?? ""))
    return spanOf(own) ?? spanOf(own.toReversed()) ?? spanOf(byDay) ?? []
  })
  const closing = [...byCurrency].flatMap(([currency, own]) => {
    const span = spans.find((one) => one.closing.balance.currency === currency)
    const days = own.flatMap((one) => one.closing ?? [])
    return span?.closing ?? days.toSorted((one, other) => one.day.localeCompare(other.day)).at(-1) ?? []
  })
  return { closing, off, spans }
}

/**
 * The span from the first of these statements to the last. Null unless each statement adds up and begins with the closing balance of the
 * statement before it.
 */
function spanOf(sums: readonly Sum[]): Span | null {
  const [first, last] = [sums[0]?.opening, sums.at(-1)?.closing]
  if (!first || !last) return null
  for (const [index, { is, closing }] of sums.entries()) {
    const next = sums[index + 1]
    if (is !== "even" && is !== "turned") return null
    if (next && next.opening?.balance.minor !== closing?.balance.minor) return null
  }
  return { opening: first, closing: last }
}
