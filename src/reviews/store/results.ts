/**
 * What came of people's reviews, sealed under a key that is not in the database (§14.4). The texts stay until the next round ends, or until the
 * person erases them; the sums stay until the person leaves.
 */
import { z } from "zod"
import { canonicalJson, sha256 } from "../../kernel/rules/minutes.ts"
import type { CoopKey, MatrixId } from "../../kernel/rules/types.ts"
import { flushDeleted } from "../../kernel/store/database.ts"
import { fromSealed } from "../../kernel/store/json.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"
import { idsOf } from "../../standing/reads.ts"
import type { Sums } from "../rules/rounds.ts"
import type { Round } from "./rounds.ts"

const sumsShape = z.object({ written: z.int(), total: z.int(), lowest: z.int(), highest: z.int() })
const textsShape = z.array(z.string()).readonly()

/** The sums of one round. `texts`: null if they are erased. */
export interface Result {
  readonly round: number
  readonly sums: Sums
  readonly texts: readonly string[] | null
}

/** The hash of a result in the minutes. It stays true when the texts or the sums are erased. */
export const resultHash = (row: Pick<Row<"review_results">, "person" | "sums_hash" | "texts_hash">): string =>
  sha256(canonicalJson({ person: row.person, sums: row.sums_hash, texts: row.texts_hash }))

const keyOf = ({ keys }: Work) => keys.derive("review results")
const contextOf = (what: "sums" | "texts", round: number, person: MatrixId) => `${what} ${round} ${person}`

/** Keeps a person's result. Returns its hash. */
export async function putResult(
  work: Work,
  { row }: Round,
  person: MatrixId,
  result: { readonly sums: Sums; readonly texts: readonly string[] },
): Promise<string> {
  const key = keyOf(work)
  const seal = (what: "sums" | "texts") => key.seal(JSON.stringify(result[what]), contextOf(what, row, person))
  const [sums, texts] = [seal("sums"), seal("texts")]
  const kept = { round_id: row, person, sums, sums_hash: sha256(sums), texts, texts_hash: sha256(texts) }
  await work.trx("review_results").insert(kept)
  return resultHash(kept)
}

/** A person's results, newest first. They can stand under an earlier Matrix ID. */
export async function resultsOf(work: Work, coop: CoopKey, person: MatrixId): Promise<Result[]> {
  const key = keyOf(work)
  const ids = await idsOf(work, coop, person)
  const found: Result[] = []
  for (const { id, number } of await work.trx("review_rounds").where({ coop }).orderBy("number", "desc"))
    for (const row of await work.trx("review_results").where({ round_id: id }).whereIn("person", ids)) {
      const { sums, texts } = row
      if (sums === null) continue
      const place = { table: "review_results", row: `of round ${id}` } as const
      const open = (what: "sums" | "texts", sealed: string) => () => key.open(sealed, contextOf(what, id, row.person))
      found.push({
        round: number,
        sums: fromSealed(sumsShape, open("sums", sums), place),
        texts: texts === null ? null : fromSealed(textsShape, open("texts", texts), place),
      })
    }
  return found
}

/** Erases the texts of all rounds before this one. */
export async function eraseEarlierTexts(work: Work, { coop, row }: Round): Promise<void> {
  const rounds = (await work.trx("review_rounds").where({ coop }).where("id", "<", row).select("id")).map(
    ({ id }) => id,
  )
  await work.trx("review_results").whereIn("round_id", rounds).update({ texts: null })
}

/** Erases what was written of a person. `sums`: the sums too. Returns whether there was anything. */
export async function eraseResults(
  work: Work,
  coop: CoopKey,
  person: MatrixId,
  { sums }: { readonly sums: boolean },
): Promise<boolean> {
  const rounds = (await work.trx("review_rounds").where({ coop }).select("id")).map(({ id }) => id)
  const theirs = work
    .trx("review_results")
    .whereIn("round_id", rounds)
    .whereIn("person", await idsOf(work, coop, person))
  const erased = await (sums
    ? theirs.where((kept) => kept.whereNotNull("texts").orWhereNotNull("sums")).update({ texts: null, sums: null })
    : theirs.whereNotNull("texts").update({ texts: null }))
  if (erased > 0) work.afterCommit(() => flushDeleted(work.database))
  return erased > 0
}
