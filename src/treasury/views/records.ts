/** The variables of the messages `record-<act>`: the sentences of the minutes about money (§11). */
import { escapeMarkdown } from "../../kernel/views/people-text.ts"
import type { RecordsOf } from "../../kernel/views/records.ts"
import type { treasuryActs } from "../rules/minuted.ts"

const payment = ({ payment }: { readonly payment: string }) => ({ payment })
const run = ({ run }: { readonly run: string }) => ({ run: escapeMarkdown(run) })

export const records: RecordsOf<typeof treasuryActs> = {
  "entry-booked": ({ entry, booked, reverses = "", corrects = "" }) => ({ entry, booked, reverses, corrects }),
  "month-closed": ({ month }) => ({ month: escapeMarkdown(month) }),
  "books-closed": ({ through }) => ({ through: escapeMarkdown(through) }),
  "payment-confirmed": payment,
  "payment-disputed": payment,
  "pay-run-opened": run,
  "pay-run-done": run,
  "pay-run-dropped": run,
}
