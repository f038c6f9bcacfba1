/** When a person moves to a new Matrix ID, one entry moves the co-op's debt to them there. Nothing is owed to the old ID after it. */
import { type Basis, duesOf, type Posting } from "../rules/ledger.ts"
import type { Moving } from "../rules/moved.ts"
import { balancesOf } from "../store/ledger.ts"
import type { Act } from "./context.ts"
import { book } from "./ledger.ts"

/** Moves the balance of the old ID's account, in each currency. Books nothing if nothing is owed and nothing was advanced. */
export async function transferDues(act: Act, { old, next }: Moving): Promise<void> {
  const { work, coop } = act
  const [from, to] = [duesOf(old), duesOf(next)]
  const balances = (await balancesOf(work, coop.key, [from])).get(from) ?? new Map<string, bigint>()
  const basis: Basis = { rule: "moved", old, next }
  const postings = [...balances].flatMap(([currency, minor]): Posting[] => [
    { account: from, amount: { minor: -minor, currency }, basis },
    { account: to, amount: { minor, currency }, basis },
  ])
  if (postings.length === 0) return
  await book(act, null, { kind: "transfer", text: coop.words.t("ledger-text-moved"), postings })
}
