/** Checks published counts (§5.5, §11). Each is made again from the stored data, and the result must be the published one. */
import type { Knex } from "knex"
import { canonicalJson, commitment, sha256 } from "../../kernel/rules/minutes.ts"
import { isRefused } from "../../kernel/rules/types.ts"
import type { Row } from "../../kernel/store/tables.ts"
import { makeCouncilFile, methodOf, parseCouncilFile } from "../rules/council-file.ts"
import { makeCountFile, parseCountFile } from "../rules/count-file.ts"
import { lotCommitment } from "../rules/lot.ts"
import { ballotsCommitment, type CountedBallot, hashToCome } from "../rules/motion-record.ts"
import type { ToldMotion } from "../rules/motions-replay.ts"
import { termsIn } from "./motions.ts"
import { countedBallots } from "./published.ts"

/** Whether a motion's stored count, or the data from which it was made, differs from the minutes or from the published file. */
export async function countAltered(
  knex: Knex,
  row: Row<"motions">,
  options: readonly Row<"options">[],
  told: ToldMotion | null,
): Promise<boolean> {
  const count = await knex("published_counts").where({ motion_id: row.id }).first()
  // A motion that was withdrawn or is still open has no count. If the minutes name a count all the same, somebody has deleted its row.
  if (!count) return told !== null && told.count !== null
  // A count without a salt is from the time before salts existed.
  const { json, blt, json_sha256, blt_sha256, salt } = count
  if (told?.count !== sha256(json) || json_sha256 !== sha256(json)) return true
  if ((told.blt ?? null) !== (blt === null ? null : sha256(blt)) || blt_sha256 !== told.blt) return true
  const draft = String(row.outcome_text).replaceAll(told.announcedBy ?? hashToCome, hashToCome)
  if (told.text !== null && told.text !== commitment(salt ?? "", draft)) return true
  try {
    const ballots = await countedBallots(knex, row.id)
    const places = await knex("counted_ballots").where({ motion_id: row.id }).pluck("position")
    if (!places.sort((one, other) => one - other).every((place, index) => place === index)) return true
    if (told.ballots !== null && told.ballots !== ballotsCommitment(salt ?? "", ballots)) return true
    return lotAltered(row) || !(await comesOutAgain(knex, row, options, json, ballots))
  } catch {
    // If a row cannot be read, somebody must have changed it.
    return true
  }
}

const lotAltered = ({ lot_secret: secret, lot_commitment: committed }: Row<"motions">): boolean =>
  typeof secret !== "string" || lotCommitment(secret) !== committed

async function comesOutAgain(
  knex: Knex,
  row: Row<"motions">,
  options: readonly Row<"options">[],
  json: string,
  ballots: readonly CountedBallot[],
): Promise<boolean> {
  const terms = termsIn(row)
  const file = terms.council ? parseCouncilFile(json) : parseCountFile(json)
  if (isRefused(file)) return false
  const roll = await knex("roll").where({ motion_id: row.id }).select("weight")
  const standing = options.filter(({ withdrawn_at }) => withdrawn_at === null)
  const ordered = standing.toSorted((one, other) => (one.number ?? 0) - (other.number ?? 0))
  const vote = {
    coop: file.coop,
    motion: file.motion,
    title: row.title ?? options.find(({ keeps }) => !keeps)?.title ?? "",
    options: ordered.map(({ number, title, keeps, role }) => ({ number: number ?? 0, title, keeps, role })),
    terms,
    roll,
    lot: { commitment: String(row.lot_commitment), secret: String(row.lot_secret) },
    ballots: ballots.map(({ ranking, weight, receipt }, position) => ({
      ...{ ranking, weight, order: String(position).padStart(9, "0") },
      // If receipts are not published beside the ballots, only the file has them.
      receipt: receipt ?? file.receipts[position] ?? "",
    })),
  }
  const made = terms.council
    ? makeCouncilFile({ ...vote, method: methodOf(terms.council, vote.options) })
    : makeCountFile(vote)
  return canonicalJson(made.file) === canonicalJson(file)
}
