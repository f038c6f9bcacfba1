/** ISO 20022 statements: camt.052, camt.053 and camt.054 in every version. They tell what the bank booked on the co-op's account. */

import { isRefused, type Refused } from "../../kernel/rules/types.ts"
import { balancesIn, type Sum, sumsOf } from "./camt-balances.ts"
import { entryLines, isBooked, isReversal, missing } from "./camt-entry.ts"
import type { BankLine, ForeignLine, Statement } from "./lines.ts"
import { type OfAccount, ofOwnAccount, othersIn, oursByNumber } from "./own-account.ts"
import { ibanIn, oneLine } from "./values.ts"
import { childrenOf, textAt, type XmlElement } from "./xml.ts"

const mostLines = 10_000

/**
 * For each kind of message, the element that holds a statement. A camt.053 covers whole days. A camt.052 may cover a day that is not over.
 * A camt.054 notifies of single entries, often of the transfers in a batch, and has no balances.
 */
const messages = [
  { message: "BkToCstmrStmt", part: "Stmt", kind: "camt" },
  { message: "BkToCstmrAcctRpt", part: "Rpt", kind: "camt-052" },
  { message: "BkToCstmrDbtCdtNtfctn", part: "Ntfctn", kind: "camt-054" },
] as const

/**
 * Reads statements of any version (docs/bank.md). If any part cannot be read, the whole is refused.
 * @param roots the root of each file; several files, such as the days of an archive, are read as one
 * @param ours the IBAN of the co-op's account; other accounts are left out. Null if the configuration has none
 */
export function readCamt(roots: readonly XmlElement[], ours: string | null): Statement | Refused {
  const found: Found[] = []
  for (const root of roots) {
    const read = messagesIn(root)
    if (isRefused(read)) return read
    found.push(...read)
  }
  const kind = found[0]?.kind ?? "camt"
  if (found.some((one) => one.kind !== kind)) return { refused: "bank-archive-mixed" }
  const all = found
    .flatMap(({ parts }) => parts)
    .map((element) => ({ element, line: element.line, account: accountOf(element, ours) }))
  const taken = ofOwnAccount(all, ours)
  if (isRefused(taken)) return taken
  const read = readParts(taken, ours)
  if (isRefused(read)) return read
  const { lines, ...rest } = read
  return {
    ...{ ...rest, kind, iban: ibanIn(taken[0]?.account ?? null), leftOut: othersIn(all, taken), unsigned: false },
    lines: kind === "camt" ? lines.flat() : withoutRepeated(lines),
  }
}

/** A message of one kind. `parts`: its statements, at least one. */
interface Found {
  readonly kind: (typeof messages)[number]["kind"]
  readonly parts: readonly XmlElement[]
}

/** All messages in a file. Some banks wrap the documents in an envelope with a header of its own. */
function messagesIn(root: XmlElement): readonly Found[] | Refused {
  const documents = root.name === "Document" ? [root] : childrenOf(root, "Document")
  const found: Found[] = []
  for (const { message, part, kind } of messages)
    for (const element of documents.flatMap((document) => childrenOf(document, message))) {
      const parts = childrenOf(element, part)
      if (parts.length === 0) return missing(element, part)
      found.push({ kind, parts })
    }
  if (found.length > 0) return found
  return { refused: "bank-not-camt", found: oneLine((documents[0] ?? root).children[0]?.name ?? root.name, 40) }
}

/** One statement or report in a file. */
interface Part extends OfAccount {
  readonly element: XmlElement
}

function accountOf(element: XmlElement, ours: string | null): string | null {
  const other = textAt(element, "Acct/Id/Othr/Id")
  const iban = ibanIn(textAt(element, "Acct/Id/IBAN")) ?? ibanIn(other)
  return iban ?? oursByNumber(other ?? "", ours) ?? (oneLine(other, 40) || null)
}

interface ReadParts extends Omit<Statement, "kind" | "iban" | "leftOut" | "lines" | "unsigned"> {
  /** The lines of each statement separately. */
  readonly lines: readonly (readonly BankLine[])[]
}

function readParts(parts: readonly Part[], ours: string | null): ReadParts | Refused {
  const lines: (readonly BankLine[])[] = []
  const foreign: ForeignLine[] = []
  const sums: Sum[] = []
  let [pending, turned] = [0, 0]
  for (const [, own] of Map.groupBy(parts, ({ element }) => pageKey(element))) {
    const page = readPages(own, ours)
    if (isRefused(page)) return page
    lines.push(page.lines)
    foreign.push(...page.foreign)
    sums.push(...page.sums)
    pending += page.pending
    turned += page.turned
    if (lines.flat().length > mostLines) return { refused: "bank-too-many-lines", most: mostLines }
  }
  return { lines, pending, turned, foreign, ...balancesIn(sums) }
}

interface Pages {
  readonly lines: readonly BankLine[]
  readonly foreign: readonly ForeignLine[]
  readonly sums: readonly Sum[]
  readonly pending: number
  readonly turned: number
}

/** Reads one statement from its pages. */
function readPages(pages: readonly Part[], ours: string | null): Pages | Refused {
  const [first] = pages
  const entries = pages.flatMap(({ element }) => childrenOf(element, "Ntry"))
  const booked = entries.filter(isBooked)
  const sums = first ? sumsOf(first.element, booked) : []
  if (isRefused(sums)) return sums
  const [{ moved } = { moved: null }, ...others] = sums
  // An account has one currency. For a movement in another currency, the file does not say by how much the account changed. So the movement
  // is left out.
  const currency = textAt(first?.element ?? null, "Acct/Ccy") ?? (others.length === 0 ? moved?.currency : null) ?? null
  const turns = sums.some(({ is }) => is === "turned")
  const [lines, foreign]: [BankLine[], ForeignLine[]] = [[], []]
  let turned = 0
  for (const entry of booked) {
    const isTurned = turns && isReversal(entry)
    const read = entryLines(entry, ours ?? ibanIn(first?.account ?? null), isTurned)
    if (isRefused(read)) return read
    if (isTurned) turned += 1
    for (const line of read)
      if (currency === null || line.amount.currency === currency) lines.push(line)
      else foreign.push({ day: line.day, amount: line.amount, account: currency })
  }
  return { lines, foreign, sums, turned, pending: entries.length - booked.length }
}

/**
 * A key that all pages of one statement share, because their number and balances are the same. A statement without balances has a single
 * page.
 */
function pageKey(element: XmlElement): string | XmlElement {
  const balances = childrenOf(element, "Bal")
  if (balances.length === 0) return element
  const told = balances.map((one) => [textAt(one, "Tp/CdOrPrtry/Cd"), textAt(one, "Amt"), textAt(one, "Dt/Dt")])
  return JSON.stringify([textAt(element, "Id"), ...told])
}

/**
 * The lines of all reports of a day. A later report repeats the lines of earlier ones. A line is left out if its bank reference shows that
 * an earlier report had it.
 */
function withoutRepeated(reports: readonly (readonly BankLine[])[]): readonly BankLine[] {
  const seen = new Set<string>()
  return reports.flatMap((lines) => {
    const fresh = lines.filter((line) => line.reference === null || !seen.has(keyOf(line)))
    for (const line of lines) seen.add(keyOf(line))
    return fresh
  })
}

const keyOf = ({ reference, day, amount }: BankLine): string =>
  JSON.stringify([reference, day, String(amount.minor), amount.currency])
