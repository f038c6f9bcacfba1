/** Reads OFX statements of banks and cards, version 1 (SGML) and 2 (XML). */
import { isValidIBAN } from "ibantools"
import { shortened } from "../../kernel/rules/money.ts"
import { isRefused, type Money, type Refused } from "../../kernel/rules/types.ts"
import { balancesIn, type Sum } from "./camt-balances.ts"
import type { Balance, BankLine, ForeignLine, Statement } from "./lines.ts"
import { accountNamed, type OfAccount, ofOwnAccount, othersIn } from "./own-account.ts"
import { exactAmount, ibanIn, oneLine, referenceIn, writtenDay } from "./values.ts"
import { at, childrenOf, textAt, type XmlElement } from "./xml.ts"

const mostLines = 10_000

/** For each kind of account, the path to its statements, and the name of the account's element in a statement. */
const kinds = [
  { path: ["BANKMSGSRSV1", "STMTTRNRS", "STMTRS"], account: "BANKACCTFROM" },
  { path: ["CREDITCARDMSGSRSV1", "CCSTMTTRNRS", "CCSTMTRS"], account: "CCACCTFROM" },
] as const

interface Told extends OfAccount {
  readonly element: XmlElement
}

/**
 * Reads all statements of the co-op's account. If any part cannot be read, the whole is refused.
 * @param root the element `OFX`
 * @param ours the IBAN of the co-op's account; null if the configuration has none
 */
export function readOfx(root: XmlElement, ours: string | null): Statement | Refused {
  const all: Told[] = kinds.flatMap(({ path, account }) =>
    path
      .reduce<readonly XmlElement[]>((those, name) => those.flatMap((one) => childrenOf(one, name)), [root])
      .map((element) => ({ element, line: element.line, account: accountOf(at(element, account), ours) })),
  )
  if (all.length === 0) return missing(root, "STMTRS")
  const own = ofOwnAccount(all, ours)
  if (isRefused(own)) return own
  const lines: BankLine[] = []
  const foreign: ForeignLine[] = []
  const sums: Sum[] = []
  let pending = 0
  for (const { element } of own) {
    const currency = textAt(element, "CURDEF")?.toUpperCase() ?? null
    if (currency === null) return missing(element, "CURDEF")
    const balance = balanceOf(element, currency)
    if (isRefused(balance)) return balance
    for (const transaction of childrenOf(element, "BANKTRANLIST").flatMap((list) => childrenOf(list, "STMTTRN"))) {
      const line = lineOf(transaction, textAt(transaction, "CURRENCY/CURSYM")?.toUpperCase() ?? currency)
      if (isRefused(line)) return line
      if (line.amount.minor === 0n) continue
      if (line.amount.currency === currency) lines.push(line)
      else foreign.push({ day: line.day, amount: line.amount, account: currency })
    }
    if (lines.length > mostLines) return { refused: "bank-too-many-lines", most: mostLines }
    pending += childrenOf(element, "BANKTRANLISTP").flatMap((list) => childrenOf(list, "STMTTRNP")).length
    // OFX has no opening balance, so the movements cannot be checked against the balances. The closing balance is still compared with the
    // ledger's.
    sums.push({ opening: null, closing: balance, moved: { minor: 0n, currency }, is: "unsaid" })
  }
  const [account = null] = own.map((one) => one.account)
  return {
    ...{ kind: "ofx", lines: once(lines), foreign, pending, turned: 0, unsigned: false },
    ...{ iban: account !== null && isValidIBAN(account) ? account : null, leftOut: othersIn(all, own) },
    ...balancesIn(sums),
  }
}

const missing = ({ line }: XmlElement, what: string): Refused => ({ refused: "bank-ofx-missing", line, what })

function accountOf(account: XmlElement | null, ours: string | null): string | null {
  const number = textAt(account, "ACCTID")
  if (number === null) return null
  const bank = textAt(account, "BANKID")
  return accountNamed(bank !== null && /^\d{8}$/.test(bank) ? `${bank}/${number}` : number, ours)
}

/** The booked balance; null if the statement has none. */
function balanceOf(element: XmlElement, currency: string): Balance | null | Refused {
  const balance = at(element, "LEDGERBAL")
  if (!balance) return null
  const money = amountAt(balance, "BALAMT", currency)
  if (isRefused(money)) return money
  const day = dayAt(balance, "DTASOF")
  return isRefused(day) ? day : { day, balance: money }
}

function lineOf(transaction: XmlElement, currency: string): BankLine | Refused {
  const amount = amountAt(transaction, "TRNAMT", currency)
  if (isRefused(amount)) return amount
  const day = dayAt(transaction, "DTPOSTED")
  if (isRefused(day)) return day
  return {
    ...{ day, amount, endToEnd: null, returned: false, batch: false },
    name: oneLine(textAt(transaction, "NAME") ?? textAt(transaction, "PAYEE/NAME"), 140),
    iban: ibanIn(textAt(transaction, "BANKACCTTO/ACCTID")),
    text: oneLine(textAt(transaction, "MEMO"), 500),
    reference: referenceIn(textAt(transaction, "FITID")),
  }
}

/**
 * The amount in an element. It can have a sign, and a point or a comma before the cents, but no other mark. A comma before three digits may
 * mark thousands, so such an amount is refused.
 */
function amountAt(element: XmlElement, name: string, currency: string): Money | Refused {
  const found = at(element, name)
  if (!found) return missing(element, name)
  const [, sign, whole = "", mark, cents = ""] = /^([+-]?)(\d*)(?:([.,])(\d*))?$/.exec(found.text) ?? []
  if (sign === undefined || (mark === "," && cents.length > 2))
    return { refused: "bank-amount-unreadable", line: found.line, typed: shortened(found.text) }
  const money = exactAmount(cents === "" ? whole : `${whole}.${cents}`, currency, found.line)
  return isRefused(money) || sign !== "-" ? money : { ...money, minor: -money.minor }
}

/** The day at the beginning of a time such as `20261118120000.000[-5:EST]`. It is the bank's own day, so the zone does not matter. */
function dayAt(element: XmlElement, name: string): string | Refused {
  const found = at(element, name)
  return found ? writtenDay(found.text.slice(0, 8), "yyyyMMdd", found.line) : missing(element, name)
}

/** Each movement once. If the file lists a movement twice, its reference shows that. */
function once(lines: readonly BankLine[]): readonly BankLine[] {
  const seen = new Set<string>()
  return lines.filter(({ reference, day, amount }) => {
    if (reference === null) return true
    const key = JSON.stringify([reference, day, String(amount.minor)])
    return !seen.has(key) && seen.add(key)
  })
}
