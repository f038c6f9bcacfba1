/** Acts about the books, payments and pay runs (§7, §8). Sums and people stand in none of them. */
import { z } from "zod"
import type { EntryKind } from "../ledger.ts"
import { act, hash, named } from "./declare.ts"

/** Such as `E12`. */
const entry = z.string()
/** Such as `P3`. */
const payment = z.string()
/** The month by which a pay run is called, `2026-11`. */
const run = z.string()
// `contents` commits to who and why, `who` to who alone, `sealed` to the sealed reason.
const settled = [{ payment, contents: hash }, { later: { who: hash, sealed: hash.optional() } }] as const

export const treasuryActs = {
  "entry-booked": act(["treasury"], {
    entry,
    booked: named<EntryKind>(),
    contents: hash,
    reverses: entry.optional(),
    corrects: entry.optional(),
  }),
  // A month in which nothing fell due: any other has an entry.
  "month-closed": act(["treasury"], { month: z.string() }),
  // The last closed day, `2026-12-31`.
  "books-closed": act(["treasury"], { through: z.string() }),
  "payment-confirmed": act(["treasury"], ...settled),
  "payment-disputed": act(["treasury"], ...settled),
  "pay-run-opened": act(["treasury"], { run }, { later: { contents: hash } }),
  "pay-run-done": act(["treasury"], { run }),
  "pay-run-dropped": act(["treasury"], { run }),
}
