/** Checks at each start, before anything is sent, whether the state database or the keys are an older copy (invariant 11). */

import { restorations } from "../composed.ts"
import type { CoopContext } from "../kernel/acts/context.ts"
import type { LostTime } from "../kernel/acts/restored.ts"
import { sha256 } from "../kernel/rules/minutes.ts"
import { instant } from "../kernel/rules/types.ts"
import { allCounters, highestNumber } from "../kernel/store/numbers.ts"
import { bringBack } from "../kernel/store/open-keys.ts"
import { giveUpSent } from "../kernel/store/outbox-sending.ts"
import { noteRestore } from "../kernel/store/restores.ts"
import { isBehind, numberIn, type StateMark, stateMark } from "../kernel/store/state-mark.ts"
import type { Store } from "../kernel/store/work.ts"
import { FatalError } from "../matrix/fatal.ts"
import type { Log } from "../matrix/port.ts"
import type { StateMarks } from "../matrix/state-marks.ts"
import { goOnAfterRestore } from "../votes/acts/restored.ts"
import type { RestoredNote } from "./restored-file.ts"

export interface Kept {
  readonly sealed: string
  readonly mark: StateMark
}

interface Parts {
  readonly store: Store
  readonly marks: Pick<StateMarks, "kept" | "raise">
  /**
   * The mark in the account's data, with the latest numbers of the database when the mark was written. It is used only if the keys are lost
   * too. It can be some minutes old.
   */
  readonly said?: Kept | null
  readonly coops: readonly CoopContext[]
  readonly log: Log
  /** The note of `waggle restore`: the state was put back from a backup, onto a new device. */
  readonly backup?: RestoredNote | null
  /** The keys of what was open that the account's data has. Null if there are none: they are lost then. */
  readonly kept?: readonly string[] | null
  /** Whether the admin wants to begin anew, whatever keys there are. */
  readonly foundAnew?: boolean
}

/**
 * Finds out whether an older copy of the database was put back. If so, it lets the co-ops go on after the restore. In any case it stores
 * the database's latest numbers in a mark outside the database.
 * @throws FatalError if the database is a different one, or the keys are older than the database
 */
export async function noticeRestore({
  store,
  marks,
  said = null,
  coops,
  log,
  backup = null,
  kept: away = null,
  foundAnew = false,
}: Parts): Promise<void> {
  const keys = coops.map(({ key }) => key)
  const kept = await marks.kept(store).catch((error: unknown) => {
    throw new FatalError("wrong-master-key", { file: "crypto.sqlite" }, error)
  })
  const now = await stateMark(store.knex, keys)
  if (backup) {
    await goOnFromBackup({ store, coops, log }, backup, { now, said: said?.mark ?? null, away: away ?? [] })
    return await marks.raise(store, keys)
  }
  if (kept && kept.mark.installation !== now.installation && !foundAnew) throw new FatalError("state-of-another")
  if (kept && kept.mark.installation === now.installation) {
    // The mark beside the keys is updated before anything is sent. So if the database is ahead of this mark, the keys are an older copy.
    const isOlder = said !== null && said.mark.epoch === kept.mark.epoch && said.mark.row > kept.mark.row
    if (now.sent > kept.mark.row || isOlder)
      throw new FatalError("crypto-mismatch", { why: "crypto.sqlite is an older copy of itself" })
    if (isBehind(now, kept.mark, keys)) await goOn(store, coops, kept, log)
  }
  if (!kept && said && isBehind(now, said.mark, keys)) await goOn(store, coops, withMargin(said), log)
  await marks.raise(store, keys)
}

/** The mark in the account's data can be some minutes old. In a few minutes, the bot gives out fewer new numbers of a kind than this. */
const margin = 20

const withMargin = ({ sealed, mark }: Kept): Kept => ({
  sealed,
  mark: {
    ...mark,
    numbers: Object.fromEntries(Object.entries(mark.numbers).map(([key, number]) => [key, number + margin])),
  },
})

/** Lets all co-ops go on after the restore, in one transaction. So after a crash, either all of them have gone on or none has. */
async function goOn(store: Store, coops: readonly CoopContext[], { sealed, mark }: Kept, log: Log): Promise<void> {
  await store.work(async (work) => {
    const restore = await noteRestore(work, sha256(sealed))
    if (!restore) return
    const knownUntil = new Date(restore.knownUntil).toISOString()
    log.warn({ knownUntil }, "an older copy of the state database was put back; members are told what may be missing")
    for (const coop of coops) await goOnAfterRestore({ work, coop }, restore, mark)
  })
}

/**
 * Lets all co-ops go on from a backup. This device cannot read what people wrote since, so they are asked.
 * @param found `said`: the last mark that the lost installation wrote into the account's data. `away`: the keys that it wrote there
 */
async function goOnFromBackup(
  { store, coops, log }: Pick<Parts, "store" | "coops" | "log">,
  { restore: id, madeAt }: RestoredNote,
  { now, said, away }: { readonly now: StateMark; readonly said: StateMark | null; readonly away: readonly string[] },
): Promise<void> {
  // A mark from before the backup tells nothing of the time since.
  const known = said !== null && said.row >= now.row ? said : null
  await store.work(async (work) => {
    const restore = await noteRestore(work, sha256(`backup ${id}`), instant(madeAt))
    if (!restore) return
    const { knownUntil: from, noticedAt: until } = restore
    log.warn({ knownUntil: new Date(from).toISOString() }, "the state was put back from a backup; people are asked")
    const lacking = await bringBack(work, away)
    if (lacking > 0) log.warn({ lacking }, "keys of what was open when the backup was made are gone")
    await giveUpSent(work, instant(madeAt), known?.sent ?? null)
    const { mark } = withMargin({ sealed: "", mark: known ?? now })
    for (const coop of coops) {
      const given: LostTime["given"] = new Map(
        await Promise.all(
          allCounters.map(async (counter) => {
            const last = known === null ? 0 : numberIn(known, coop.key, counter)
            return [counter, { first: (await highestNumber(work, coop.key, counter)) + 1, last }] as const
          }),
        ).then((all) => all.filter(([, { first, last }]) => first <= last)),
      )
      const lost = { from, until, given, keysLost: lacking > 0 }
      await goOnAfterRestore({ work, coop }, restore, mark, lost)
      for (const ask of restorations) await ask({ work, coop }, lost)
    }
  })
}
