/** Acts about the books, payments and pay runs (§7, §8). No record names sums or people. */
import { z } from "zod"
import { act, hash, named } from "../../kernel/rules/minuted/declare.ts"
import type { EntryKind } from "../../ledger/rules/ledger.ts"

/** An entry, such as `E12`. */
const entry = z.string()
/** A payment, such as `P3`. */
const payment = z.string()
/** The month that a pay run is named after, `2026-11`. */
const run = z.string()
// `contents` commits to who confirmed or disputed the payment, and why; `who` commits to the person without the reason. `sealed` is the
// hash of the sealed reason.
const settled = [{ payment, contents: hash }, { later: { who: hash, sealed: hash.optional() } }] as const

export const treasuryActs = {
  "entry-booked": act(["treasury"], {
    entry,
    booked: named<EntryKind>(),
    contents: hash,
    reverses: entry.optional(),
    corrects: entry.optional(),
  }),
  // A month gets this record only if nothing fell due in it; the closing of other months is recorded with an entry.
  "month-closed": act(["treasury"], { month: z.string() }),
  // `through`: the last closed day, `2026-12-31`.
  "books-closed": act(["treasury"], { through: z.string() }),
  "payment-confirmed": act(["treasury"], ...settled),
  "payment-disputed": act(["treasury"], ...settled),
  "pay-run-opened": act(["treasury"], { run }, { later: { contents: hash } }),
  "pay-run-done": act(["treasury"], { run }),
  "pay-run-dropped": act(["treasury"], { run }),
}
