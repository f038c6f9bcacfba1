/** Notes when an older copy of this database was put back in place of a newer one, and which time was lost. */
import { randomBytes } from "node:crypto"
import { type Instant, instant } from "../rules/types.ts"
import { installationId } from "./inbox-rooms.ts"
import { highest } from "./queries.ts"
import type { Work } from "./work.ts"

export interface Restore {
  /** The last moment that the old copy knows. Everything between it and `noticedAt` is lost. */
  readonly knownUntil: Instant
  readonly noticedAt: Instant
}

/**
 * Notes a restore. Returns null if it was noted before.
 * @param toldBy a hash of the mark that revealed the restore
 * @param madeAt when the old copy was made, if that is known: until then nothing is missing, though nothing may have happened
 */
export async function noteRestore(work: Work, toldBy: string, madeAt: Instant = instant(0)): Promise<Restore | null> {
  const { trx, now } = work
  if (await trx("restores").where({ told_by: toldBy }).first("id")) return null
  const newest = await highest(trx("outbox"), "id")
  const handled = await highest(trx("inbox"), "handled_at")
  const queued = await highest(trx("outbox"), "queued_at")
  const knownUntil = instant(Math.max(handled ?? 0, queued ?? 0, Math.min(madeAt, now)))
  await trx("restores").insert({
    epoch: randomBytes(4).toString("hex"),
    after_row: newest ?? 0,
    known_until: knownUntil,
    noticed_at: now,
    told_by: toldBy,
  })
  return { knownUntil, noticedAt: now }
}

/** Whether a message was sent in a time that a restore erased: after the old copy was made, and before the restore was noticed. */
export async function sentInLostTime({ trx }: Work, sentAt: Instant): Promise<boolean> {
  const lost = await trx("restores").where("known_until", "<", sentAt).where("noticed_at", ">=", sentAt).first("id")
  return lost !== undefined
}

/**
 * Returns a function from an outbox row to the transaction ID under which the row is sent. If a row is sent again, it has the same ID, so
 * the homeserver drops the repetition. Rows written after a restore get other IDs than the lost rows with the same numbers. Rows written
 * before the restore keep their IDs.
 */
export async function transactionIds(work: Work): Promise<(row: number) => string> {
  const installation = await installationId(work)
  const restores = await work.trx("restores").orderBy("id", "desc").select("epoch", "after_row")
  return (row) => {
    const restore = restores.find(({ after_row }) => row > after_row)
    return `waggle-${row}-${installation}${restore ? `.${restore.epoch}` : ""}`
  }
}
