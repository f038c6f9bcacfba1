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
// `contents`: the commitment to the person who confirmed or disputed the payment, to the decision, and to the reason. `who`: the commitment
// to the person and the decision. `sealed`: the hash of the sealed reason.
const settled = [{ payment, contents: hash }, { later: { who: hash, sealed: hash.optional() } }] as const

export const treasuryActs = {
  "entry-booked": act(["treasury"], {
    entry,
    booked: named<EntryKind>(),
    contents: hash,
    reverses: entry.optional(),
    corrects: entry.optional(),
  }),
  // A month gets this record only if nothing fell due in it. The closing of every other month is recorded with its ledger entry.
  "month-closed": act(["treasury"], { month: z.string() }),
  // `through`: the last closed day, `2026-12-31`.
  "books-closed": act(["treasury"], { through: z.string() }),
  "payment-confirmed": act(["treasury"], ...settled),
  "payment-disputed": act(["treasury"], ...settled),
  "pay-run-opened": act(["treasury"], { run }, { later: { contents: hash } }),
  "pay-run-done": act(["treasury"], { run }),
  "pay-run-dropped": act(["treasury"], { run }),
}
