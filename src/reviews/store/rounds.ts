/** Rounds of reviews in the database (§14.4). */
import { randomBytes } from "node:crypto"
import type { CoopKey, Instant } from "../../kernel/rules/types.ts"
import { flushDeleted } from "../../kernel/store/database.ts"
import { nextNumber } from "../../kernel/store/numbers.ts"
import { isAway } from "../../kernel/store/open-keys.ts"
import { lowest } from "../../kernel/store/queries.ts"
import type { Row } from "../../kernel/store/tables.ts"
import type { Work } from "../../kernel/store/work.ts"

export interface Round {
  readonly row: number
  readonly coop: CoopKey
  readonly number: number
  readonly openedAt: Instant
  readonly endsAt: Instant
  readonly atLeast: number
  readonly remindAt: Instant | null
  /** Null while the round is open. */
  readonly closedAt: Instant | null
}

const read = (row: Row<"review_rounds">): Round => ({
  ...{ row: row.id, coop: row.coop, number: row.number, openedAt: row.opened_at, endsAt: row.ends_at },
  ...{ atLeast: row.at_least, remindAt: row.remind_at, closedAt: row.closed_at },
})

/** Opens a round under the next number, with a key of its own. */
export async function insertRound(
  work: Work,
  coop: CoopKey,
  { endsAt, atLeast, remindAt }: Pick<Round, "endsAt" | "atLeast" | "remindAt">,
): Promise<Round> {
  const number = await nextNumber(work, coop, "review-rounds")
  const [row] = await work
    .trx("review_rounds")
    .insert({
      ...{ coop, number, opened_at: work.now, ends_at: endsAt, at_least: atLeast, remind_at: remindAt },
      ...{ key_salt: randomBytes(32).toString("base64"), closed_at: null },
    })
    .returning("*")
  if (!row) throw new Error("the database has not said which row it inserted")
  return read(row)
}

/** The last round of the co-op, open or ended. Null: there was none. */
export async function lastRound({ trx }: Work, coop: CoopKey): Promise<Round | null> {
  const row = await trx("review_rounds").where({ coop }).orderBy("number", "desc").first()
  return row ? read(row) : null
}

/** The open round of the co-op. Null: there is none. */
export async function openRound({ trx }: Work, coop: CoopKey): Promise<Round | null> {
  const row = await trx("review_rounds").where({ coop }).whereNull("closed_at").first()
  return row ? read(row) : null
}

/** Whether the key of an open round was lost in a restore. Nobody can open its reviews then. */
export async function isKeyLost({ trx }: Work, { row }: Round): Promise<boolean> {
  return isAway((await trx("review_rounds").where({ id: row }).first("key_salt"))?.key_salt ?? null)
}

/** The open rounds that have ended by this moment, or in which people are to be reminded by then. */
export async function roundsPast({ trx }: Work, until: Instant, what: "ends_at" | "remind_at"): Promise<Round[]> {
  const rows = await trx("review_rounds").whereNull("closed_at").where(what, "<=", until).orderBy("id")
  return rows.map(read)
}

/** The next such moment of these co-ops. Null: there is none. */
export async function nextOfRounds(
  { trx }: Work,
  stands: (coop: CoopKey) => boolean,
  what: "ends_at" | "remind_at",
): Promise<Instant | null> {
  const open = await trx("review_rounds").whereNull("closed_at").distinct("coop")
  const coops = open.map(({ coop }) => coop).filter(stands)
  return lowest(trx("review_rounds").whereNull("closed_at").whereNotNull(what).whereIn("coop", coops), what)
}

export async function remindNext({ trx }: Work, { row }: Round, remindAt: Instant | null): Promise<void> {
  await trx("review_rounds").where({ id: row }).update({ remind_at: remindAt })
}

/**
 * Ends a round. Deletes who was asked about whom, the sealed reviews, and the salt of their key. After the commit they are in none of the
 * database's files.
 */
export async function closeRound(work: Work, { row }: Round): Promise<void> {
  await work.trx("sealed_reviews").where({ round_id: row }).delete()
  await work.trx("review_pairs").where({ round_id: row }).delete()
  await work.trx("review_rounds").where({ id: row }).update({ closed_at: work.now, key_salt: null, remind_at: null })
  work.afterCommit(() => flushDeleted(work.database))
}
