/** Searching what a co-op has decided and done: motions, documents in force, and the minutes. Nobody finds what they may not read in that room (§6). */

import { type Revision, revisionsInForce } from "../../documents/reads.ts"
import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse } from "../../kernel/acts/refusal.ts"
import type { Series } from "../../kernel/rules/types.ts"
import { type KeptRecord, latestRecord, recordsSought } from "../../kernel/store/minutes.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { type KeptMotion, motionByRow, motionTexts } from "../../votes/reads.ts"
import { type Folded, occurIn, readQuery } from "../rules/search.ts"
import { recordInPlainWords } from "../views/records.ts"

/** A motion, a document or a record in which the words were found. */
export type Hit =
  | { readonly of: "document"; readonly document: Revision }
  | { readonly of: "motion"; readonly motion: KeptMotion }
  | { readonly of: "record"; readonly series: Series; readonly record: KeptRecord }

/** A page of what was found, newest first. */
export interface FoundPage {
  readonly hits: readonly Hit[]
  /** The place of the page's first hit among all hits, counted from 1. */
  readonly from: number
  /** Whether there are more hits after this page. */
  readonly more: boolean
  /**
   * If a series has more records than a search reads: how many of the newest were read. Null if all records were read, or if there are more
   * hits after this page.
   */
  readonly limit: number | null
}

/** The things that a person may read in the room where they ask. */
export interface Readable {
  /** The series whose motions the bot may mention in that room. */
  readonly series: readonly Series[]
  /** The series whose votes the bot may mention in that room to people on the roll. */
  readonly ballots: readonly Series[]
  /** The series whose minutes the bot shows in that room. */
  readonly minutes: readonly Series[]
}

/**
 * How many hits one answer shows, so that it fits on a phone, which shows twelve lines. Each hit takes two lines. The command that shows
 * more hits repeats the query, so a long query takes more lines.
 */
const pageSize = (typed: readonly string[]): number => (typed.join(" ").length > 24 ? 3 : 4)
/** How many records of each series a search reads. More would hold up everybody else's messages. */
const mostRecords = 10_000
/** How many records a search reads at a time. */
const portion = 500

/**
 * The motions, documents and records in which all words occur, newest first.
 * @param typed the words and phrases to look for
 * @param from the place among all hits with which the page begins, from 1
 * @throws Refusal if there is nothing to look for, or too much
 */
export const search = askedBy(
  "member",
  async (act: Act, by, typed: readonly string[], from: number, where: Readable): Promise<FoundPage> => {
    const { work, coop } = act
    const { terms } = orRefuse(readQuery(typed))
    const told = (series: readonly Series[]) => (by.rooms.has("moderators") ? series : (["public"] as const))
    const enough = from + pageSize(typed)
    const found: (Place & { readonly at: number })[] = []
    const may = { series: told(where.series), ballots: where.ballots }
    for await (const { row, at, texts } of motionTexts(work, coop.key, by.person, may))
      if (occurIn(terms, texts)) found.push({ of: "motion", row, at })
    for (const document of await revisionsInForce(work, coop.key))
      if (occurIn(terms, [document.key, document.title, document.text]))
        found.push({ of: "document", document, at: document.adoptedAt })
    for (const series of told(where.minutes)) found.push(...(await recordsWith(act, series, terms, enough)))
    const newest = found.toSorted((one, other) => other.at - one.at)
    const hits: Hit[] = []
    for (const hit of newest.slice(from - 1, enough - 1))
      hits.push(hit.of === "motion" ? { of: "motion", motion: await motionByRow(work, hit.row) } : hit)
    const more = newest.length >= enough
    return { hits, from, more, limit: more ? null : await limitOf(act, told(where.minutes)) }
  },
)

type RecordHit = Extract<Hit, { readonly of: "record" }>
type Place = RecordHit | Extract<Hit, { readonly of: "document" }> | { readonly of: "motion"; readonly row: number }

/** The newest records of a series in which all words occur, as the minutes put them into words. At most `enough` of them. */
async function recordsWith(
  { work, coop }: Act,
  series: Series,
  terms: readonly Folded[],
  enough: number,
): Promise<(RecordHit & { readonly at: number })[]> {
  const hits: (RecordHit & { readonly at: number })[] = []
  let before: number | undefined
  for (let read = 0; read < mostRecords; read += portion) {
    const all = { by: "number", from: 1, to: Number.MAX_SAFE_INTEGER } as const
    const records = await recordsSought(work, coop.key, series, all, { before, limit: portion })
    for (const record of records.toReversed()) {
      if (occurIn(terms, [recordInPlainWords(coop.words, record, coop.server)]))
        hits.push({ of: "record", series, record, at: record.at })
      if (hits.length === enough) return hits
    }
    before = records[0]?.number
    if (records.length < portion) break
  }
  return hits
}

/** The number of records that a search reads, if one of these series has more. */
async function limitOf({ work, coop }: Act, minutes: readonly Series[]): Promise<number | null> {
  for (const series of minutes)
    if (((await latestRecord(work, coop.key, series))?.number ?? 0) > mostRecords) return mostRecords
  return null
}
