/** The ledger as an hledger journal. It declares commodities, accounts and tags, so that it passes hledger's strict checks. */

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

/** All entries as a journal. Each entry has its number as its code. */
export function hledgerJournal(ledger: LedgerExport): string {
  const { zone, entries, about } = ledger
  const inTurn = inOrder(entries)
  const lines = [
    ...about.map((line) => `; ${plainLine(line)}`),
    "",
    "decimal-mark .",
    ...currenciesIn(entries).map((currency) => `commodity ${sample(currency)} ${currency}`),
    ...[
      ...new Set([
        ...inTurn.flatMap((entry) => marksOf(entry).map(([name]) => name)),
        ...accountsIn(entries).flatMap((account) => marksOfAccount(account, ledger).map(([name]) => name)),
      ]),
    ]
      .toSorted()
      .map((name) => `tag ${name}`),
    ...accountsIn(entries).map((account) => `account ${hledgerAccount(account)}${tagsOf(account, ledger)}`),
    ...inTurn.flatMap((entry) => [
      "",
      `${isoDate(entry.at, zone)} (${entryId(entry.number)}) ${description(entry.text)}`.trimEnd(),
      `    ; ${marksOf(entry)
        .map(([name, value]) => `${name}:${value}`)
        .join(", ")}`,
      ...entry.postings.map(
        ({ account, amount }) => `    ${hledgerAccount(account)}  ${decimalText(amount)} ${amount.currency}`,
      ),
    ]),
  ]
  return `${lines.join("\n")}\n`
}

/** The number and the name of an account of the co-op's own, as tags in a comment. A comma would end a tag's value. */
function tagsOf(account: Account, ledger: LedgerExport): string {
  const marks = marksOfAccount(account, ledger)
  if (marks.length === 0) return ""
  return `  ; ${marks.map(([name, value]) => `${name}:${plainLine(value).replaceAll(",", " ")}`).join(", ")}`
}

/**
 * A sample amount, which declares how a currency is written. hledger requires a decimal mark in it, even for a currency without decimals.
 */
function sample(currency: string): string {
  return `1000.${"0".repeat(decimalsOf(currency))}`
}

/**
 * An entry's text as hledger's description. A semicolon would begin a comment, and a bar would end the payee's name. So similar characters
 * replace them.
 */
const description = (text: string): string => plainLine(text).replaceAll(";", ",").replaceAll("|", "/")

/**
 * An account's name in hledger. A person's ID stays readable: `liabilities:dues:@ana:hive.example`. Characters that have a meaning in
 * hledger or are not plain ASCII are percent-encoded as UTF-8. In a Matrix ID every colon after the first is encoded too, so that nobody's
 * account stands below another person's. Different accounts get different names.
 */
export function hledgerAccount(account: Account): string {
  const person = personOf(account)
  if (person === null) return account.split(":").map(encoded).join(":")
  const [local, ...server] = person.split(":")
  const above = account.slice(0, account.length - person.length)
  return above + [encoded(local ?? ""), ...(server.length > 0 ? [encoded(server.join(":"))] : [])].join(":")
}

const encoded = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^A-Za-z0-9@._=/+-]/gu, (sign) =>
      [...Buffer.from(sign)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
    )
