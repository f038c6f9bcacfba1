/** What the forms have in common in which a ledger leaves us, for programs of accountants (§7.4). */
import { DateTime } from "luxon"
import { type Entry, entryId } from "../rules/ledger.ts"
import type { Instant } from "../rules/types.ts"
import { entryInWords } from "./ledger.ts"
import type { Words } from "./words.ts"

export interface LedgerExport {
  /** What people call the co-op. */
  readonly coop: string
  /** IANA time zone in which days are counted. */
  readonly zone: string
  /** All of them, in the order of their numbers; their texts as they are to be read. */
  readonly entries: readonly Entry[]
  /** In words, what this is: lines of a comment. */
  readonly about: readonly string[]
}

export const formats = ["hledger", "beancount", "csv"] as const
export type LedgerFormat = (typeof formats)[number]

/** Unseen, or turning the direction in which a text is read. Joiners within letters and emoji stay. */
const unseen = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu

/** What somebody wrote, as one line without anything unseen: it cannot end the line that it stands in. */
export const plainLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(unseen, "")
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()

/** `2026-11-20`, which programs read in every language. */
export const isoDate = (at: Instant, zone: string): string => DateTime.fromMillis(at, { zone }).toFormat("yyyy-MM-dd")

/** By the moment that they count for: in the order of their days, which some programs insist on. */
export const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((one, other) => one.at - other.at || one.number - other.number)

/** What an entry is, in words: as the treasurer wrote it, and where the rules did it, or nothing was written, what happened. */
export function described(words: Words, entry: Entry): string {
  const { kind, text } = entry
  const byRule = kind === "monthly" || kind === "adjustment" || kind === "transfer" || kind === "reversal"
  return !byRule && text.trim() !== "" ? text : entryInWords(words, entry, text)
}

/** What stands beside an entry as marks that programs can look for, in a fixed order. */
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

/** The currencies that occur, in the order of their codes. */
export const currenciesIn = (entries: readonly Entry[]): readonly string[] =>
  [...new Set(entries.flatMap(({ postings }) => postings.map(({ amount }) => amount.currency)))].toSorted()

/** The accounts that occur, in the order of their names. */
export const accountsIn = (entries: readonly Entry[]): readonly string[] =>
  [...new Set(entries.flatMap(({ postings }) => postings.map(({ account }) => account)))].toSorted()
