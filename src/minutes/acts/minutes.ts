/** Reading the minutes (§11): the public ones, or those of the moderators' room. */

import { Refusal, refuse } from "../../kernel/acts/refusal.ts"
import { instant, type Series, seriesOf } from "../../kernel/rules/types.ts"
import { type KeptRecord, latestRecord, recordsSought, type Sought } from "../../kernel/store/minutes.ts"
import { cleanLine } from "../../kernel/views/markdown.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { theMotion } from "../../votes/acts/open-motion.ts"
import { foundBy, type MinutesQuery, readMinutesQuery } from "../rules/query.ts"

/** Records of one chain, oldest first. */
export interface MinutesPage {
  readonly series: Series
  readonly query: MinutesQuery
  /** The reader asked only for records with smaller numbers than this. Null: for records with any number. */
  readonly before: number | null
  readonly records: readonly KeptRecord[]
  /** Whether there are older records that match. */
  readonly more: boolean
  /** The newest record of the chain, whether it was asked for or not. Null if the chain has no records yet. */
  readonly newest: { readonly number: number; readonly hash: string } | null
}

/** The most records that one answer shows. `newest`: the limit if the query names no records. `other`: the limit for all other queries. */
const pages = { newest: 10, other: 20 } as const

/**
 * The newest records that match the query. If a number `before` is given, only records with smaller numbers count.
 * @param room the series that may be mentioned in the room. If the moderators' series is among them, moderators can ask for its minutes
 * with the word `private` (§6)
 * @throws Refusal if the query cannot be read, or asks for a record that cannot exist
 */
export const readMinutes = askedBy(
  "member",
  async (
    act,
    by,
    asked: { readonly text: string; readonly before: number | undefined },
    room: readonly Series[],
  ): Promise<MinutesPage> => {
    const { work, coop } = act
    const seen: readonly Series[] = by.rooms.has("moderators") ? room : ["public"]
    const reader = { zone: coop.zone, now: work.now, private: seen.includes("moderators"), typed: coop.words.typed }
    const read = readMinutesQuery(asked.text, reader)
    if ("refused" in read) {
      // All reasons get `typed`. A reason's text only uses the details that it needs.
      const said = { ...read, typed: cleanLine(asked.text, 60) }
      throw new Refusal(said)
    }
    const { query } = read
    if (query.of === "motion") await theMotion({ ...act, series: seen }, query.motion)
    const own = read.private || (query.of === "motion" && seriesOf(query.motion)?.series === "moderators")
    const series: Series = own ? "moderators" : "public"
    const newest = await latestRecord(work, coop.key, series)
    refuseWhatIsNot(query, newest?.number ?? 0)
    const limit = query.of === "newest" ? pages.newest : pages.other
    const found = await recordsSought(work, coop.key, series, soughtBy(query), {
      before: asked.before,
      limit: limit + 1,
    })
    return {
      series,
      query,
      before: asked.before ?? null,
      records: found.slice(-limit),
      more: found.length > limit,
      newest,
    }
  },
)

/**
 * Checks that a query does not begin at a record that cannot exist. Numbers run from 1 to the number of the newest record.
 * @throws Refusal if it does
 */
function refuseWhatIsNot(query: MinutesQuery, last: number): void {
  const first = query.of === "record" ? query.number : query.of === "range" ? query.from : null
  if (first === null) return
  if (last === 0) refuse("no-records-yet")
  // The numbers are texts, so that they get no thousands separators. People type them without separators.
  if (first < 1 || first > last) refuse("no-such-record", { number: String(first), last: String(last) })
}

function soughtBy(query: MinutesQuery): Sought {
  switch (query.of) {
    case "newest":
      return { by: "number", from: 1, to: Number.MAX_SAFE_INTEGER }
    case "record":
      return { by: "number", from: query.number, to: query.number }
    case "range":
      return { by: "number", from: query.from, to: query.to }
    case "day":
    case "month":
      return { by: "time", from: query.from, before: instant(query.last + 1) }
    case "motion":
      return { by: "motion", motion: query.motion }
    case "subject":
      return { by: "subject", ...foundBy[query.subject] }
  }
}
