/** The ledger as a file for Beancount. It opens each account before its first entry. A person's account has the Matrix ID beside it. */

import { decimalsOf, decimalText } from "../../kernel/rules/money.ts"
import { type Account, entryId, personOf } from "../rules/ledger.ts"
import {
  accountsIn,
  currenciesIn,
  inOrder,
  isoDate,
  type LedgerExport,
  marksOf,
  marksOfAccount,
  plainLine,
} from "./export-ledger.ts"

/** All entries as a Beancount file. */
export function beancountLedger(ledger: LedgerExport): string {
  const { coop, zone, entries, about } = ledger
  const inTurn = inOrder(entries)
  const [first] = inTurn
  const begin = first ? isoDate(first.at, zone) : null
  const currencies = currenciesIn(entries)
  const lines = [
    ...about.map((line) => `; ${plainLine(line)}`),
    "",
    `option "title" ${quoted(coop)}`,
    ...currencies.map((currency) => `option "operating_currency" "${currency}"`),
    "",
    ...currencies.flatMap((currency) => [`${begin} commodity ${currency}`, `  precision: ${decimalsOf(currency)}`]),
    ...accountsIn(entries).flatMap((account) => opened(account, begin ?? "", ledger)),
    ...inTurn.flatMap((entry) => [
      "",
      // The links (`^E12`) connect an entry with its reversals and corrections.
      [
        `${isoDate(entry.at, zone)} * ${quoted(entry.text)}`,
        ...[entry.number, entry.reverses, entry.corrects].flatMap((number) =>
          number === null ? [] : [`^${entryId(number)}`],
        ),
      ].join(" "),
      ...[["code", entryId(entry.number)] as const, ...marksOf(entry)].map(
        ([name, value]) => `  ${name}: ${quoted(value)}`,
      ),
      ...entry.postings.map(
        ({ account, amount }) => `  ${beancountAccount(account)}  ${decimalText(amount)} ${amount.currency}`,
      ),
    ]),
  ]
  return `${lines.join("\n")}\n`
}

function opened(account: Account, begin: string, ledger: LedgerExport): string[] {
  const person = personOf(account)
  const open = `${begin} open ${beancountAccount(account)}`
  if (person !== null) return [open, `  matrix_id: ${quoted(person)}`]
  return [open, ...marksOfAccount(account, ledger).map(([name, value]) => `  ${name}: ${quoted(value)}`)]
}

const quoted = (text: string): string => `"${plainLine(text).replace(/["\\]/g, "\\$&")}"`

/**
 * An account's name in Beancount: `Liabilities:Dues:Ana-at-hive-dot-example`. Beancount wants each part to begin with a capital or a digit
 * and to go on with letters, digits and hyphens. Different accounts get different names.
 */
export function beancountAccount(account: Account): string {
  const person = personOf(account)
  if (person === null) return account.split(":").map(component).join(":")
  const above = account.slice(0, account.length - person.length - 1)
  return `${beancountAccount(above)}:${component(person.replace(/^@/, ""))}`
}

/**
 * A part of an account's name. Small letters and digits stay as they are. A colon becomes `-at-`, a dot `-dot-`, a hyphen `--`. Any other
 * character becomes its Unicode number, as in `-x5f-`. A small letter at the beginning becomes a capital. If the part begins with neither a
 * letter nor a digit, `XX` is put in front. No other part begins with two capitals.
 */
function component(text: string): string {
  const safe = text.toWellFormed().replace(/[^a-z0-9]/gu, (sign) => `-${names[sign] ?? hex(sign)}-`)
  return /^[a-z0-9]/.test(safe) ? safe.charAt(0).toUpperCase() + safe.slice(1) : `XX${safe}`
}

const names: Readonly<Record<string, string>> = { ":": "at", ".": "dot", "-": "" }
const hex = (sign: string): string => `x${sign.codePointAt(0)?.toString(16)}`
