/** Checks that the master key is the one with which this database was sealed. */
import { installationId } from "./inbox-rooms.ts"
import type { Work } from "./work.ts"

const purpose = "key-check"

/**
 * Whether the master key is the one of this database. The first key used with the database becomes its key. With another key a vote would
 * end without its ballots, because the ballots are found by keyed hashes of the voters.
 */
export async function isOurKey(work: Work): Promise<boolean> {
  const known = await fitsKey(work)
  if (known !== null) return known
  const id = await installationId(work)
  const key = work.keys.derive(purpose)
  await work.trx("installation").update({ key_check: key.seal(purpose, id) })
  return true
}

/** Whether the master key is the one of this database. Unlike `isOurKey` this writes nothing. Null if the database has no key yet. */
export async function fitsKey(work: Pick<Work, "trx" | "keys">): Promise<boolean | null> {
  const row = await work.trx("installation").first("id", "key_check")
  const { id, key_check: sealed } = row ?? {}
  if (id === undefined || !sealed) return null
  return opens(() => work.keys.derive(purpose).open(sealed, id))
}

function opens(open: () => string): boolean {
  try {
    return open() === purpose
  } catch {
    return false
  }
}
