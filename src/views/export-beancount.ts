/** The ledger for beancount: every account is opened before its first entry, people's with their Matrix ID beside it. */
import { type Account, entryId, personOf } from "../rules/ledger.ts"
import { decimalsOf, decimalText } from "../rules/money.ts"
import { accountsIn, currenciesIn, inOrder, isoDate, type LedgerExport, marksOf, plainLine } from "./export-ledger.ts"

/** All entries as a Beancount file: accounts opened, each entry a transaction with its number as metadata. */
export function beancountLedger({ coop, zone, entries, about }: LedgerExport): string {
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
    ...accountsIn(entries).flatMap((account) => opened(account, begin ?? "")),
    ...inTurn.flatMap((entry) => [
      "",
      // The links bring together what takes back or puts right, and what it takes back or puts right.
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

function opened(account: Account, begin: string): string[] {
  const person = personOf(account)
  const open = `${begin} open ${beancountAccount(account)}`
  return person === null ? [open] : [open, `  matrix_id: ${quoted(person)}`]
}

const quoted = (text: string): string => `"${plainLine(text).replace(/["\\]/g, "\\$&")}"`

/**
 * An account's name in beancount, where its parts begin with a capital or a digit and go on with letters, digits and hyphens:
 * `Liabilities:Dues:Ana-at-hive-dot-example`. No two accounts have the same name.
 */
export function beancountAccount(account: Account): string {
  const person = personOf(account)
  if (person === null) return account.split(":").map(component).join(":")
  const above = account.slice(0, account.length - person.length - 1)
  return `${beancountAccount(above)}:${component(person.replace(/^@/, ""))}`
}

/**
 * Small letters and digits as they are. All else stands between two hyphens: `-at-` a colon, `-dot-` a dot, `--` a hyphen, `-x5f-`
 * any other by its number in Unicode. The first letter becomes a capital; where none or no digit stands there, `XX` goes before: two
 * capitals stand nowhere else.
 */
function component(text: string): string {
  const safe = text.toWellFormed().replace(/[^a-z0-9]/gu, (sign) => `-${names[sign] ?? hex(sign)}-`)
  return /^[a-z0-9]/.test(safe) ? safe.charAt(0).toUpperCase() + safe.slice(1) : `XX${safe}`
}

const names: Readonly<Record<string, string>> = { ":": "at", ".": "dot", "-": "" }
const hex = (sign: string): string => `x${sign.codePointAt(0)?.toString(16)}`
