/** What members paid for the co-op and ask back (§7.4), and who may approve it up to which amount (§12.2, `spend`). */

import { imageType } from "../../kernel/rules/image-type.ts"
import { readMoney } from "../../kernel/rules/money.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import {
  type Instant,
  isRefused,
  type LookedUp,
  type MatrixId,
  type Money,
  type Refused,
} from "../../kernel/rules/types.ts"
import type { Motion } from "../../votes/rules/motions.ts"

/** `open`: nobody has decided it. `withdrawn`: the person does not ask for it any more. */
export type ReimbursementState = "open" | "approved" | "declined" | "withdrawn"

export interface Receipt {
  readonly number: number
  readonly mimetype: string
  /** The reimbursements of others, such as 2 for X2, that have the same file. */
  readonly also: readonly number[]
}

export interface Reimbursement {
  readonly number: number
  readonly person: MatrixId
  readonly amount: Money
  readonly purpose: string
  /** When the person paid it. */
  readonly paidAt: Instant
  readonly askedAt: Instant
  readonly state: ReimbursementState
  readonly decidedBy: MatrixId | null
  readonly decidedAt: Instant | null
  /** Why it was declined. Null if it was not. */
  readonly reason: string | null
  /** The number of the ledger's entry. Null unless it is approved. */
  readonly entry: number | null
  /** Whether the treasurer has taken that entry back. Then nothing is due, and it can be asked for anew. */
  readonly takenBack: boolean
  readonly receipts: readonly Receipt[]
}

/** A reimbursement's number as people write it: `X3`. */
export const reimbursementId = (number: number): string => `X${number}`

/** The most open reimbursements of one person, the most receipts of one, and the days in which the same request is asked about. */
export const mostOpen = 20
export const mostReceipts = 5
export const sameWithinDays = 60

/** The settings of `spend` (§12.2). */
export interface SpendRules {
  readonly spend: {
    /** The most that somebody with the power may approve of one expense: `100`, in the co-op's own currency; or `none`, without a limit. */
    readonly limit: number | string
  }
}

/**
 * The most that somebody may approve. Null: any amount. In a currency other than the co-op's own nothing is below the limit.
 * @param currency the co-op's own currency, in which the limit is
 */
export function limitOf(
  { spend }: SpendRules,
  currency: string,
  words: { language: string; typed: TypedWords },
): Money | null {
  if (spend.limit === "none") return null
  const money = readMoney(String(spend.limit), words, { assumed: currency, used: [currency] })
  return isRefused(money) ? { minor: 0n, currency } : money
}

export const isAbove = (amount: Money, limit: Money | null): boolean =>
  limit !== null && (amount.currency !== limit.currency || amount.minor > limit.minor)

/** Whether somebody may see a reimbursement: the person themselves, who may approve expenses, and the treasurer. */
export const maySee = ({ person }: Pick<Reimbursement, "person">, by: Pick<LookedUp, "person" | "powers">): boolean =>
  person === by.person || by.powers.has("spend") || by.powers.has("hold-treasury")

/** Whether somebody may approve this amount without a vote. Nobody approves their own. */
export const mayApprove = (
  { person, amount }: Pick<Reimbursement, "person" | "amount">,
  by: Pick<LookedUp, "person" | "powers">,
  limit: Money | null,
): boolean => person !== by.person && by.powers.has("spend") && !isAbove(amount, limit)

/**
 * Refuses unless this person may decide the reimbursement.
 * @param decided whether a carried decision of the members names it. Then the treasurer may carry it out too, whatever the amount
 */
export function mayDecide(
  one: Reimbursement,
  by: Pick<LookedUp, "person" | "powers">,
  {
    limit,
    decided,
    how,
  }: { readonly limit: Money | null; readonly decided: boolean; readonly how: "approve" | "decline" },
): Refused<"reimburse-own" | "reimburse-settled" | "reimburse-above" | "reimburse-no-power"> | null {
  const id = reimbursementId(one.number)
  if (one.state !== "open") return { refused: "reimburse-settled", id, state: one.state }
  if (one.person === by.person) return { refused: "reimburse-own", id }
  if (decided) return null
  if (!by.powers.has("spend")) return { refused: "reimburse-no-power", id, amount: one.amount }
  if (how === "approve" && limit !== null && isAbove(one.amount, limit))
    return { refused: "reimburse-above", id, amount: one.amount, limit }
  return null
}

/** How the title of a decision about a reimbursement begins and ends, around the amount; and how amounts are read. */
export interface DecisionWords {
  readonly before: string
  readonly after: string
  readonly reader: { readonly language: string; readonly typed: TypedWords }
  readonly currency: string
}

/**
 * Whether the members decided to pay back this reimbursement: the motion was opened after the request, and the option that won is titled as
 * the bot says it, with the request's number and its whole amount. Other words that name the number could mean anything, also the contrary.
 */
export function decides(
  { openedAt, outcome, options }: Pick<Motion, "openedAt" | "outcome" | "options">,
  { amount, askedAt }: Pick<Reimbursement, "amount" | "askedAt">,
  { before, after, reader, currency }: DecisionWords,
): boolean {
  if (outcome?.result !== "carried" || openedAt < askedAt) return false
  const won = options.find(({ number }) => number === outcome.winner)
  if (!won || won.keeps) return false
  const same = (text: string) => text.normalize("NFKC").replaceAll(/\s+/g, " ").toLowerCase()
  const title = same(won.title).trim().replace(/[.!]$/, "")
  const [begins, ends] = [same(before).trimStart(), same(after).trimEnd()]
  if (!title.startsWith(begins) || !title.endsWith(ends) || title.length < begins.length + ends.length) return false
  const money = readMoney(title.slice(begins.length, title.length - ends.length), reader, {
    assumed: currency,
    used: [currency],
  })
  return !isRefused(money) && money.minor === amount.minor && money.currency === amount.currency
}

/** The media type of a receipt: a picture or a PDF. Null if the file is neither. */
export function receiptType(bytes: Uint8Array): string | null {
  const pdf = "%PDF-"
  if (Array.from(pdf).every((sign, at) => bytes[at] === sign.charCodeAt(0))) return "application/pdf"
  return imageType(bytes)
}

const endings: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
}
/** The name of a receipt's file, such as `X3-1.jpg` or, by its entry, `E12-1.jpg`. */
export const receiptName = (id: string, { number, mimetype }: Pick<Receipt, "number" | "mimetype">): string =>
  `${id}-${number}.${endings[mimetype] ?? "bin"}`
