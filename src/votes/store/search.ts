/** The texts of motions, for `!search`. */
import {
  type CoopKey,
  type Instant,
  type MatrixId,
  type MotionId,
  numbered,
  type Series,
} from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"

/** Everything that people may read of a motion: titles, texts, alternatives, and the outcome as it was announced. */
export interface MotionTexts {
  readonly row: number
  readonly id: MotionId
  /** When the motion closed. If it is still open: when its vote began, or, before the vote, when the motion was opened. */
  readonly at: Instant
  readonly texts: readonly string[]
}

const page = 200

/**
 * The texts of all motions that a person may read, newest number first. Withdrawn options are left out, since `!motion` leaves them out
 * too.
 * @param may `series`: the person may read all motions of these series; `ballots`: of these series, the person may read the motions that
 * have them on the roll
 */
export async function* motionTexts(
  work: Work,
  coop: CoopKey,
  person: MatrixId,
  may: { readonly series: readonly Series[]; readonly ballots: readonly Series[] },
): AsyncGenerator<MotionTexts> {
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const theirs = work.trx("roll").where({ person }).select("motion_id")
    const rows = await work
      .trx("motions")
      .where({ coop })
      .where("id", "<", Math.min(before, largestRow))
      .where((readable) =>
        readable
          .whereIn("series", may.series)
          .orWhere((own) => own.whereIn("series", may.ballots).whereIn("id", theirs)),
      )
      .orderBy("id", "desc")
      .limit(page)
      .select("id", "series", "number", "title", "outcome_text", "opened_at", "voting_opened_at", "closed_at")
    const ids = rows.map(({ id }) => id)
    const options = await work.trx("options").whereIn("motion_id", ids).orderBy("seq")
    const byMotion = Map.groupBy(options, ({ motion_id }) => motion_id)
    for (const row of rows) {
      const all = byMotion.get(row.id) ?? []
      const standing = all.filter(({ withdrawn_at }) => withdrawn_at === null)
      const id = numbered(row.number, row.series)
      const title = row.title ?? all.find(({ keeps }) => !keeps)?.title ?? ""
      const texts = [id, title, ...standing.flatMap((option) => [option.title, option.text]), row.outcome_text ?? ""]
      yield { row: row.id, id, at: row.closed_at ?? row.voting_opened_at ?? row.opened_at, texts }
    }
    const last = ids.at(-1)
    if (last === undefined || ids.length < page) return
    before = last
  }
}

/** The largest integer that a column can hold in both databases. */
const largestRow = 2 ** 31 - 1
