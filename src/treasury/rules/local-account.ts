/** Accounts that are known without an IBAN: American ones by routing number, British ones by sort code. */
import type { Address } from "../../kernel/rules/address.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import type { Refused } from "../../kernel/rules/types.ts"
import { bareWord } from "./payinfo-parts.ts"

export interface UsAccount {
  /** The routing number of the bank: nine digits, the last of them a check digit. */
  readonly routing: string
  /** From 4 to 17 digits. */
  readonly number: string
  readonly kind: "checking" | "savings"
}

export interface UsDetails extends UsAccount {
  readonly name: string
  readonly address?: Address | undefined
}

export interface UkAccount {
  /** Six digits. */
  readonly sortCode: string
  /** Eight digits. */
  readonly number: string
}

export interface UkDetails extends UkAccount {
  readonly name: string
  readonly address?: Address | undefined
}

/** The countries whose own accounts a co-op can pay to, by its currencies. */
export interface LocalAccounts {
  readonly us: boolean
  readonly gb: boolean
}

export const localAccounts = (currencies: readonly string[]): LocalAccounts => ({
  us: currencies.includes("USD"),
  gb: currencies.includes("GBP"),
})

/** Whether nine digits are a routing number: they are of a Federal Reserve district, and 3, 7, 1 times the digits add up to a full ten. */
export function isRouting(digits: string): boolean {
  if (!/^(0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(digits) || /^0{9}$/.test(digits)) return false
  const sum = Array.from(digits).reduce((all, digit, index) => all + Number(digit) * ([3, 7, 1][index % 3] ?? 0), 0)
  return sum % 10 === 0
}

/** The account behind a British IBAN. */
export const ukAccountIn = (iban: string): UkAccount | null =>
  /^GB\d\d[A-Z]{4}\d{14}$/.test(iban) ? { sortCode: iban.slice(8, 14), number: iban.slice(14) } : null

interface Read<A> {
  readonly account: A
  /** What stood around the account: the holder's name. */
  readonly rest: readonly string[]
}

/** Reads an account without an IBAN; null if there is none. Nothing is guessed: what only looks like one is refused. */
export function readLocal(
  typed: string,
  can: LocalAccounts,
  words: TypedWords | undefined,
): Read<UsAccount | UkAccount> | Refused | null {
  const all = typed.split(/[\s,;]+/).filter(Boolean)
  const place = all.findIndex((word) => (can.us && /^\d{9}$/.test(word)) || (can.gb && /^\d\d-?\d\d-?\d\d$/.test(word)))
  if (place < 0) return null
  const bank = (all[place] ?? "").replaceAll("-", "")
  const number = (all[place + 1] ?? "").replaceAll("-", "")
  const rest = [...all.slice(0, place), ...all.slice(place + 2)]
  // Another number beside it may be the real account, or a part of it.
  const another = rest.some((word) => /\d{4}|^\W*[A-Z]{2}\d\d/i.test(word))
  if (bank.length === 6) {
    if (another || !/^\d{8}$/.test(number) || /^0+$/.test(bank)) return { refused: "payinfo-uk-account" }
    return { account: { sortCode: bank, number }, rest }
  }
  if (!isRouting(bank)) return { refused: "payinfo-routing" }
  if (another || !/^\d{4,17}$/.test(number)) return { refused: "payinfo-us-number" }
  const meant = rest.map((word) => words?.meaning("payinfo", bareWord(word)) ?? null)
  const kinds = meant.filter((meaning) => meaning === "checking" || meaning === "savings")
  const [kind, ...others] = kinds
  if (kind === undefined || others.length > 0) return { refused: "payinfo-us-kind" }
  return { account: { routing: bank, number, kind }, rest: rest.filter((_, index) => meant[index] === null) }
}
