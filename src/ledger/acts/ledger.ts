/** Books entries (§7.4). Every entry gets into the ledger through `book`. */

import type { Act } from "../../kernel/acts/context.ts"
import { datedIn } from "../../kernel/rules/happened.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { presentIds } from "../../standing/reads.ts"
import {
  type Account,
  duesOf,
  type Entry,
  entryId,
  followed,
  imbalance,
  type NewEntry,
  personOf,
} from "../rules/ledger.ts"
import { sideOf } from "../rules/sides.ts"
import { closedThrough } from "../store/closed-books.ts"
import { insertEntry } from "../store/ledger.ts"
import { keepAccounts } from "./own-accounts.ts"

/**
 * Books an entry and records it in the minutes. The minutes commit to the whole entry, but name only the person who booked it. Dues are
 * booked under people's present Matrix IDs, even if an older entry is reversed. Only a `transfer` keeps its accounts, since it moves dues
 * away from an old ID. If the books of the entry's day are closed, it is dated on the first open day (§7.4a).
 * @param actor null: a rule or a deadline did it
 * @throws Error if the entry does not balance, or has an account on no side of the books; then the program has a fault
 */
export async function book(
  act: Act,
  actor: MatrixId | null,
  entry: Partial<NewEntry> & Pick<NewEntry, "kind" | "text" | "postings">,
): Promise<Entry> {
  const { work, coop } = act
  const rest = { task: null, reverses: null, corrects: null }
  const dated = datedIn(await closedThrough(work, coop.key), entry.at ?? work.now, work.now, coop.zone)
  const postings = entry.kind === "transfer" ? entry.postings : followed(entry.postings, await accountsNow(act))
  const whole: NewEntry = { ...rest, ...entry, ...dated, postings }
  const uneven = imbalance(whole.postings)
  if (uneven.length > 0) throw new Error(`an entry of kind ${whole.kind} does not balance`)
  // Every report goes by the sides of the books, so an account on no side would be in none.
  for (const { account } of whole.postings) sideOf(account)
  const booked = await insertEntry(work, coop.key, whole, actor)
  await keepAccounts(act, postings)
  const { number, reverses, corrects } = booked.entry
  const named = {
    ...(reverses !== null && { reverses: entryId(reverses) }),
    ...(corrects !== null && { corrects: entryId(corrects) }),
  }
  const details = { entry: entryId(number), booked: whole.kind, contents: booked.commitment, ...named }
  await addRecord(work, coop.key, { actor, act: "entry-booked", details })
  return booked.entry
}

/** Returns a function that finds the account with a person's dues now. If the person has changed their Matrix ID, it is another account. */
export async function accountsNow({ work, coop }: Act): Promise<(account: Account) => Account> {
  const present = await presentIds(work, coop.key)
  return (account) => {
    const person = personOf(account)
    const now = person === null ? undefined : present.get(person)
    return now === undefined ? account : duesOf(now)
  }
}
