/** Whether the master key is the one that what is sealed here was sealed with. */
import { installationId } from "./inbox-rooms.ts"
import type { Work } from "./work.ts"

const purpose = "key-check"

/**
 * With another key a vote would end without the ballots that were cast, since none would be found by its handles. The first key that is seen
 * here is the one.
 */
export async function isOurKey(work: Work): Promise<boolean> {
  const id = await installationId(work)
  const key = work.keys.derive(purpose)
  const row: { key_check: string | null } | undefined = await work.trx("installation").first("key_check")
  if (row?.key_check) return opens(() => key.open(row.key_check ?? "", id))
  await work.trx("installation").update({ key_check: key.seal(purpose, id) })
  return true
}

function opens(open: () => string): boolean {
  try {
    return open() === purpose
  } catch {
    return false
  }
}
