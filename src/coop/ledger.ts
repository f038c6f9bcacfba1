/** Booking (§7.4): the one way into the ledger. */
import { type Entry, entryId, imbalance, type NewEntry } from "../rules/ledger.ts"
import type { MatrixId } from "../rules/types.ts"
import { insertEntry } from "../store/ledger.ts"
import { addRecord } from "../store/minutes.ts"
import type { Act } from "./context.ts"

/**
 * Books an entry and records it in the minutes, which commit to all of it and name nobody but who did it.
 * @param actor null: a time came, or a rule did it
 * @throws Error where it does not balance: that is a fault of ours
 */
export async function book(
  { work, coop }: Act,
  actor: MatrixId | null,
  entry: Partial<NewEntry> & Pick<NewEntry, "kind" | "text" | "postings">,
): Promise<Entry> {
  const whole: NewEntry = { at: work.now, task: null, reverses: null, corrects: null, ...entry }
  const uneven = imbalance(whole.postings)
  if (uneven.length > 0) throw new Error(`an entry of kind ${whole.kind} does not balance`)
  const booked = await insertEntry(work, coop.key, whole, actor)
  const { number, reverses, corrects } = booked.entry
  const named = {
    ...(reverses !== null && { reverses: entryId(reverses) }),
    ...(corrects !== null && { corrects: entryId(corrects) }),
  }
  const details = { entry: entryId(number), booked: whole.kind, contents: booked.commitment, ...named }
  await addRecord(work, coop.key, { actor, act: "entry-booked", details })
  return booked.entry
}
