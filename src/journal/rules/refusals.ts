/** The reasons for which the bot refuses something about bookings by hand and reimbursements (§7.4, §12.2). */
import {
  choice,
  copy,
  type Details,
  id,
  list,
  money,
  motion,
  number,
  text,
} from "../../kernel/rules/refusals/declare.ts"
import type { BookedBy } from "./accounts.ts"
import type { ReimbursementState } from "./reimbursements.ts"

export const journalRefusals = {
  "account-unknown": { typed: text },
  "account-near": { typed: text, near: text, copy },
  "account-several": { typed: text, accounts: list, copy },
  "account-closed": { account: text },
  "account-by-rules": { account: text, by: choice<BookedBy>() },
  "account-twice": { account: text },
  "reimburse-off": {},
  "reimburse-lacks": {},
  "reimburse-many": { most: number },
  "reimburse-twice": { id, copy },
  "reimburse-unclear": { typed: text, id },
  "reimburse-settled": { id, state: choice<ReimbursementState>() },
  "reimburse-own": { id },
  "reimburse-no-power": { id, amount: money },
  "reimburse-above": { id, amount: money, limit: money },
  "reimburse-not-decided": { id, motion, decision: text },
  "reimburse-account": { id, account: text },
  "reimburse-reason": { id },
  "no-such-reimbursement": { id },
  "receipt-which": { ids: list, copy },
  "receipt-for-none": { id },
  "receipt-kind": {},
  "receipt-file": { why: choice<"too-large" | "gone" | "damaged" | "unreachable">(), most: number },
  "receipt-many": { id, most: number },
  "receipt-there": { id },
  "receipt-used": { id },
  "book-lacks": { part: choice<"from" | "to" | "for">() },
} satisfies Readonly<Record<string, Details>>
