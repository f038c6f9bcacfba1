/** The parts that the ledger's export formats have in common (§7.4). */
import { DateTime } from "luxon"
import type { Instant } from "../../kernel/rules/types.ts"
import type { Words } from "../../kernel/views/words.ts"
import { type Account, type Entry, type EntryKind, entryId } from "../rules/ledger.ts"
import { nameIn, type OwnAccount } from "../rules/own-accounts.ts"
import { entryInWords } from "./ledger.ts"

export interface LedgerExport {
  /** The co-op's name as people know it. */
  readonly coop: string
  /** The IANA time zone in which days are counted. */
  readonly zone: string
  /** All entries in the order of their numbers, with the texts to show. */
  readonly entries: readonly Entry[]
  /** The accounts that have a number or names of the co-op's own. Those that are closed by now are among them. */
  readonly named?: readonly OwnAccount[]
  /** The language of the accounts' names. */
  readonly language?: string
  /** A description of the file. Each text becomes a line of comment. */
  readonly about: readonly string[]
}

export const formats = ["hledger", "beancount", "csv"] as const
export type LedgerFormat = (typeof formats)[number]

/** Invisible characters, and marks that turn the direction of writing. Joiners are not among them, because letters and emoji need them. */
const unseen = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu

/** A person's text as one line without invisible characters. It cannot break out of its line. */
export const plainLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(unseen, "")
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()

/** A moment's day, as in `2026-11-20`. Programs understand that in every language. */
export const isoDate = (at: Instant, zone: string): string => DateTime.fromMillis(at, { zone }).toFormat("yyyy-MM-dd")

/** The entries sorted by the moment for which they count. Some programs require the days in order. */
export const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((one, other) => one.at - other.at || one.number - other.number)

/** The kinds of entries whose text is no description: a rule booked them, or the text is the number of a share. */
const ruledKinds: readonly EntryKind[] = [
  ...(["monthly", "pay", "bonus", "adjustment", "transfer", "reversal"] as const),
  ...(["contribution", "share-return", "dividend", "donation", "donation-paid"] as const),
]

/**
 * An entry's description. It is the treasurer's text. If a rule booked the entry or the text is empty, the description says what happened.
 */
export function described(words: Words, entry: Entry): string {
  const { kind, text } = entry
  const byRule = ruledKinds.includes(kind)
  return !byRule && text.trim() !== "" ? text : entryInWords(words, entry, text)
}

/** The facts about an entry that programs can read, as pairs of a name and a value. They always come in the same order. */
export function marksOf({
  kind,
  happened,
  task,
  reverses,
  corrects,
}: Entry): readonly (readonly [name: string, value: string])[] {
  return [
    ["kind", kind] as const,
    ...(happened === null ? [] : [["happened", happened] as const]),
    ...(task === null ? [] : [["task", `T${task}`] as const]),
    ...(reverses === null ? [] : [["reverses", entryId(reverses)] as const]),
    ...(corrects === null ? [] : [["corrects", entryId(corrects)] as const]),
  ]
}

/** All currencies in the entries, sorted by code. */
export const currenciesIn = (entries: readonly Entry[]): readonly string[] =>
  [...new Set(entries.flatMap(({ postings }) => postings.map(({ amount }) => amount.currency)))].toSorted()

/** All accounts in the entries, sorted by name. */
export const accountsIn = (entries: readonly Entry[]): readonly string[] =>
  [...new Set(entries.flatMap(({ postings }) => postings.map(({ account }) => account)))].toSorted()

/** The number and the name of an account of the co-op's own, as pairs that programs can read. Empty for any other account. */
export function marksOfAccount(
  account: Account,
  { named = [], language = "en" }: Pick<LedgerExport, "named" | "language">,
): readonly (readonly [name: string, value: string])[] {
  const own = named.find((one) => one.account === account)
  if (!own) return []
  const name = Object.keys(own.names).length === 0 ? null : nameIn(own, language)
  return [
    ...(own.number === null ? [] : [["number", own.number] as const]),
    ...(name === null ? [] : [["name", name] as const]),
  ]
}
