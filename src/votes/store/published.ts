/** The ballots of closed votes, without names, and the counts that are published of them (§5.5). */
import type { Knex } from "knex"
import { fromJson } from "../../kernel/store/json.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { CountedBallot } from "../rules/motion-record.ts"
import { type CastBallot, rankingShape } from "./ballots.ts"

/** Stores the ballots of a closed vote, in the order of the list `ballots`. `withReceipts`: whether to store the receipts beside them. */
export async function putCounted(
  work: Work,
  row: number,
  ballots: readonly CastBallot[],
  withReceipts: boolean,
): Promise<void> {
  for (const [position, ballot] of ballots.entries())
    await work.trx("counted_ballots").insert({
      motion_id: row,
      position,
      ranking: JSON.stringify(ballot.ranking),
      weight: ballot.weight,
      receipt: withReceipts ? ballot.receipt : null,
    })
}

/** The counted ballots of a closed vote, in the order in which they were stored. */
export async function countedBallots(trx: Knex, row: number): Promise<CountedBallot[]> {
  const rows = await trx("counted_ballots").where({ motion_id: row }).orderBy("position")
  return rows.map(({ ranking, weight, receipt, position }) => ({
    ranking: fromJson(rankingShape, ranking, { table: "counted_ballots", row: `${row} ${position}` }),
    weight,
    receipt,
  }))
}

export interface PublishedCount {
  readonly json: string
  readonly blt: string | null
  readonly jsonSha256: string
  readonly bltSha256: string | null
}

/**
 * Stores a published count.
 * @param salt the salt of the minutes' commitments to the ballots, to who voted, and to the outcome's text
 */
export async function putPublished(work: Work, row: number, count: PublishedCount, salt: string): Promise<void> {
  await work.trx("published_counts").insert({
    motion_id: row,
    json: count.json,
    blt: count.blt,
    json_sha256: count.jsonSha256,
    blt_sha256: count.bltSha256,
    salt,
  })
}

export async function publishedCount(work: Work, row: number): Promise<PublishedCount | null> {
  const found = await work.trx("published_counts").where({ motion_id: row }).first()
  return found ? { json: found.json, blt: found.blt, jsonSha256: found.json_sha256, bltSha256: found.blt_sha256 } : null
}
