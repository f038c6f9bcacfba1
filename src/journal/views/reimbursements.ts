/** Messages about what members paid for the co-op and ask back (§7.4). All functions return Markdown. */
import type { MatrixId } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import { nameOf, plainName, type Server } from "../../kernel/views/people.ts"
import { someOf } from "../../kernel/views/some-of.ts"
import type { Words } from "../../kernel/views/words.ts"
import { type Entry, entryId } from "../../ledger/rules/ledger.ts"
import { type Reimbursement, reimbursementId } from "../rules/reimbursements.ts"

interface About {
  readonly server: Server
  readonly prefix: string
}

/** What every message needs of a reimbursement. */
const common = (words: Words, one: Reimbursement, { server, prefix }: About) => ({
  ...{ id: reimbursementId(one.number), amount: words.money(one.amount), purpose: escapeMarkdown(one.purpose) },
  ...{
    person: nameOf(one.person, server),
    prefix,
    receipts: one.receipts.length,
    state: one.takenBack ? "back" : one.state,
  },
})

/** The title of a decision of the members to pay it back. */
export const decisionTitle = (words: Words, { number, amount }: Pick<Reimbursement, "number" | "amount">): string =>
  words.t("reimburse-decision", { id: reimbursementId(number), amount: words.money(amount) })

/** How that title begins and ends, around the amount. */
export function decisionWords(words: Words, number: number): { readonly before: string; readonly after: string } {
  const mark = "§"
  const [before = "", after = ""] = words
    .t("reimburse-decision", { id: reimbursementId(number), amount: mark })
    .split(mark)
  return { before, after }
}

/** The answer to the person who asks. */
export function reimbursementAsked(
  words: Words,
  one: Reimbursement,
  { approvers, ...about }: About & { readonly approvers: readonly MatrixId[] },
): string {
  return paragraphs(
    words.t("reimburse-asked", common(words, one, about)),
    words.t("reimburse-next", { ...common(words, one, about), count: approvers.length }),
    words.t(one.receipts.length === 0 ? "reimburse-add" : "reimburse-added", common(words, one, about)),
  )
}

/** Says, to those who decide, with which other requests the same file was handed in. Null: with none. */
function alsoWith(words: Words, { receipts }: Reimbursement): string | null {
  const others = [...new Set(receipts.flatMap(({ also }) => also))].map(reimbursementId)
  return others.length === 0 ? null : words.t("receipt-also", { ids: words.list(others) })
}

/** Tells somebody who may approve it that somebody asks for it. */
export const reimbursementWaits = (words: Words, one: Reimbursement, about: About): string =>
  paragraphs(
    words.t("reimburse-waits", common(words, one, about)),
    alsoWith(words, one),
    words.t("reimburse-decide", { ...common(words, one, about), may: "yes" }),
  )

/** Says that a receipt came to a reimbursement. */
export const receiptAdded = (words: Words, one: Reimbursement, about: About): string =>
  words.t("receipt-added", common(words, one, about))

/** Says to somebody who sent a picture without a word what they may have meant. */
export const receiptOffered = (words: Words, { prefix }: Pick<About, "prefix">): string =>
  words.t("receipt-offered", { prefix })

/** Tells the person what was decided. */
export function reimbursementDecided(
  words: Words,
  one: Reimbursement,
  { entry, ...about }: About & { readonly entry: Entry | null },
): string {
  const by = one.decidedBy === null ? "" : nameOf(one.decidedBy, about.server)
  const typed = one.decidedBy === null ? "" : `@${plainName(one.decidedBy, about.server).replace(/^@/, "")}`
  return words.t("reimburse-told", {
    ...common(words, one, about),
    ...{ by, typed, reason: escapeMarkdown(one.reason ?? ""), entry: entry === null ? "" : entryId(entry.number) },
  })
}

/** The answer to whoever decided, and to whoever withdrew. */
export const reimbursementSettled = (words: Words, one: Reimbursement, about: About): string =>
  words.t("reimburse-done", { ...common(words, one, about), entry: one.entry === null ? "" : entryId(one.entry) })

/** `may`: whether the reader can approve expenses by a power of theirs. `belongs`: whether they are a member, and so can ask for something. */
interface Reader extends About {
  readonly may: boolean
  readonly belongs: boolean
}

/** One's own reimbursements, and those that wait. */
export function reimbursementsCard(
  words: Words,
  { own, waiting }: { readonly own: readonly Reimbursement[]; readonly waiting: readonly Reimbursement[] },
  { may, belongs, ...about }: Reader,
): string {
  const line = (one: Reimbursement) => `- ${words.t("reimburse-line", common(words, one, about))}`
  const [first] = waiting
  return paragraphs(
    words.t("reimburse-list", { own: own.length, waiting: waiting.length }),
    waiting.length > 0
      ? paragraphs(words.t("reimburse-list-waiting"), someOf(words, waiting.map(line)).join("\n"))
      : null,
    own.length > 0 ? paragraphs(words.t("reimburse-list-own"), someOf(words, own.map(line)).join("\n")) : null,
    first
      ? words.t("reimburse-decide", { ...common(words, first, about), may: may ? "yes" : "no" })
      : belongs
        ? words.t("reimburse-how", { prefix: about.prefix })
        : null,
  )
}

/** One reimbursement in full. `decides`: whether the reader may decide about it. */
export function reimbursementCard(
  words: Words,
  one: Reimbursement,
  {
    reader,
    decides,
    may,
    ...about
  }: About & { readonly reader: MatrixId; readonly decides: boolean; readonly may: boolean },
): string {
  return paragraphs(
    words.t("reimburse-shown", {
      ...common(words, one, about),
      ...{ day: words.date(one.paidAt), asked: words.date(one.askedAt) },
    }),
    one.state === "open"
      ? null
      : words.t("reimburse-settled-by", {
          ...common(words, one, about),
          by: one.decidedBy === null ? "" : nameOf(one.decidedBy, about.server),
          reason: escapeMarkdown(one.reason ?? ""),
          entry: one.entry === null ? "" : entryId(one.entry),
        }),
    decides ? alsoWith(words, one) : null,
    decides && one.state === "open"
      ? words.t("reimburse-decide", { ...common(words, one, about), may: may ? "yes" : "no" })
      : null,
    reader === one.person && (one.state === "open" || (one.state === "approved" && !one.takenBack))
      ? words.t("reimburse-add", common(words, one, about))
      : null,
  )
}

/** A line of `!todo`. `may`: whether the reader can approve it without a vote. */
export const reimbursementDutyLine = (
  words: Words,
  one: Reimbursement,
  { may, ...about }: About & { readonly may: boolean },
): string => words.t("todo-reimbursement", { ...common(words, one, about), may: may ? "yes" : "no" })
