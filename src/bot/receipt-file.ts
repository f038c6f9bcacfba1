/** Handles a picture or a PDF that somebody sends in their direct room without a word: it may be the receipt that they owe. */
import { addReceipt, areOn } from "../journal/acts/reimbursements.ts"
import { reimbursementsOf } from "../journal/reads.ts"
import { reimbursementId } from "../journal/rules/reimbursements.ts"
import { receiptAdded, receiptOffered } from "../journal/views/reimbursements.ts"
import type { CoopContext } from "../kernel/acts/context.ts"
import { refuse } from "../kernel/acts/refusal.ts"
import type { MatrixId } from "../kernel/rules/types.ts"
import type { Work } from "../kernel/store/work.ts"
import type { FileContext } from "./files.ts"
import { type Fetched, type FileMessage, maxFileBytes } from "./message.ts"

/** Whether the file can be a receipt, by what its sender's client says of it. */
export const mayBeReceipt = ({ room, picture, mimetype, name }: FileMessage): boolean =>
  room.place === "direct" && (picture === true || mimetype === "application/pdf" || /\.pdf$/i.test(name))

/** What this person has asked for in this co-op first, of all to which no receipt has come yet, such as `X1`. Null if there is nothing. */
export async function awaitsReceipt(work: Work, { key }: CoopContext, person: MatrixId): Promise<string | null> {
  const open = await reimbursementsOf(work, key, { person, states: ["open"] })
  const lacking = open.find(({ receipts }) => receipts.length === 0)
  return lacking ? reimbursementId(lacking.number) : null
}

/** Adds the receipt and answers. @throws Refusal */
export async function receiptFile(context: FileContext, fetched: Fetched): Promise<void> {
  const { coop, sender, message, words, prefix, reply } = context
  if (!fetched.ok) return refuse("receipt-file", { why: fetched.reason, most: maxFileBytes / 1024 / 1024 })
  const one = await addReceipt(context, { ...sender, trust: message.trust }, null, fetched.bytes)
  await reply(receiptAdded(words, one, { server: coop.server, prefix }))
}

/** What to say to a picture that nothing waits for. Null if the co-op has no reimbursements. */
export const receiptHint = (coop: CoopContext): string | null =>
  areOn({ coop }) ? receiptOffered(coop.words, { prefix: coop.config.prefix }) : null
