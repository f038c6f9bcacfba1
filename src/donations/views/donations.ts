/** What people read about donations (§8.1). All functions return Markdown. */
import { type Fraction, formatFraction } from "../../kernel/rules/fraction.ts"
import { month } from "../../kernel/rules/months.ts"
import { type Money, numbered } from "../../kernel/rules/types.ts"
import { code, escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import { accounts, type Entry, entryId, recipientOf } from "../../ledger/rules/ledger.ts"
import { type Adopted, decimalOf } from "../../treasury/rules/budget.ts"
import { heading, type TitledMotion } from "../../votes/views/motions.ts"
import { keyOf, type Recipient, type Recipients } from "../rules/recipients.ts"
import { recipientText } from "./recipients-title.ts"

interface ShownAccount {
  readonly holder: string
  readonly iban: string
  readonly bic: string | null
}

/** How it stands with one recipient. */
export interface ShownRecipient {
  readonly recipient: Recipient
  readonly part: string | null
  readonly due: readonly Money[]
  readonly paid: readonly Money[]
  readonly account: ShownAccount | null
}

type Base = readonly { readonly percent: Fraction; readonly income: Money }[]

/** A month's donations. */
export interface ShownMonth {
  readonly month: string
  readonly entry: number | null
  readonly due: readonly Money[]
  readonly base: Base
}

export interface ShownDonations {
  readonly share: Adopted | null
  readonly coming: Adopted | null
  readonly chosen: { readonly motion: string } | null
  readonly recipients: readonly ShownRecipient[]
  readonly waiting: readonly Money[]
  readonly months: readonly ShownMonth[]
  readonly soFar: Pick<ShownMonth, "due" | "base">
  readonly open: TitledMotion | null
}

/**
 * The answer to `!donations`.
 * @param pays the treasurer reads it where account numbers may stand
 */
export function donationsCard(words: Words, shown: ShownDonations, prefix: string, pays: boolean): string {
  const { chosen, recipients, waiting, months, soFar, open } = shown
  const current = recipients.filter(({ part }) => part !== null)
  const before = recipients.filter(({ part, due }) => part === null && due.length > 0)
  const list = (some: readonly ShownRecipient[]) => some.map((one) => recipientLine(words, one, pays)).join("\n")
  const owed = recipients.find(({ due }) => due.some(({ minor }) => minor > 0n))
  const lines = [
    ...months.map((one) => `- ${words.month(month(one.month))}: ${monthText(words, one)}`),
    ...(soFar.due.length === 0 ? [] : [`- ${words.t("donations-so-far", { what: monthText(words, soFar) })}`]),
  ]
  const next = open
    ? words.t("donations-open", { motion: heading(open), id: open.id, prefix })
    : chosen === null && (shown.share ?? shown.coming ?? waiting[0])
      ? words.t("donations-choose", { prefix })
      : null
  return paragraphs(
    first(words, shown, prefix),
    chosen === null ? null : words.t("donations-chosen", { motion: chosen.motion }),
    list(current),
    before.length === 0 ? null : words.t("donations-before"),
    list(before),
    waiting.length === 0 ? null : words.t("donations-waiting", { amount: moneyList(words, waiting) }),
    lines.length === 0 ? null : words.t("donations-by-month"),
    lines.join("\n"),
    pays && owed ? words.t("donations-pay", { prefix, name: owed.recipient.name }) : next,
    months.length > 0 ? words.t("donations-each", { command: code(`${prefix}ledger ${accounts.donations}`) }) : null,
  )
}

function first(words: Words, { share, coming }: ShownDonations, prefix: string): string {
  const about = (budget: Adopted | null) => ({
    percent: words.percent(budget?.donation ?? "0"),
    year: String(budget?.year ?? ""),
    motion: numbered(budget?.motion ?? 0),
    prefix,
  })
  if (share) return words.t("donations-share", about(share))
  return coming ? words.t("donations-share-coming", about(coming)) : words.t("donations-none", { prefix })
}

function recipientLine(words: Words, { recipient, part, due, paid, account }: ShownRecipient, pays: boolean): string {
  const name = escapeMarkdown(part === null ? recipient.name : recipientText(words, { ...recipient, part }))
  const owed = due.filter(({ minor }) => minor > 0n)
  const ahead = due.filter(({ minor }) => minor < 0n).map((one) => ({ ...one, minor: -one.minor }))
  const some = owed.length > 0 ? "yes" : "no"
  const said = [
    ...(owed.length > 0 || ahead.length === 0
      ? [words.t("donation-due", { some, amount: moneyList(words, owed) })]
      : []),
    ...(ahead.length > 0 ? [words.t("donation-ahead", { amount: moneyList(words, ahead) })] : []),
    ...(paid.length > 0 ? [words.t("donation-paid-so-far", { amount: moneyList(words, paid) })] : []),
  ]
  const where = [
    ...(recipient.link === null ? [] : [escapeMarkdown(recipient.link)]),
    ...(pays && account ? [accountInWords(words, account)] : []),
  ]
  return [`- **${name}**: ${said.join(", ")}`, ...where.map((one) => `  ${one}`)].join("\n")
}

const accountInWords = (words: Words, { holder, iban, bic }: ShownAccount): string =>
  words.t("donation-account", {
    holder: escapeMarkdown(holder),
    iban: code(iban.replaceAll(/(.{4})(?=.)/g, "$1 ")),
    ...{ some: bic === null ? "no" : "yes", bic: bic ?? "" },
  })

/** As in `40.00 EUR, 2% of 2,000.00 EUR`. */
function monthText(words: Words, { due, base }: Pick<ShownMonth, "due" | "base">): string {
  const parts = base.map(({ percent, income }) =>
    words.t("donation-base", {
      percent: words.percent(decimalOf(formatFraction(percent))),
      income: words.money(income),
    }),
  )
  return words.t("donation-month", {
    amount: due.length === 0 ? words.t("donation-nothing") : moneyList(words, due),
    some: parts.length === 0 ? "no" : "yes",
    parts: words.list(parts),
  })
}

const moneyList = (words: Words, all: readonly Money[]): string => words.list(all.map((one) => words.money(one)))

/** Tells everybody what is donated for a month, and to whom. */
export function donationsReckoned(
  words: Words,
  shown: ShownMonth,
  recipients: Recipients | null,
  { number, postings }: Pick<Entry, "number" | "postings">,
  prefix: string,
): string {
  const about = { month: words.month(month(shown.month)), amount: moneyList(words, shown.due), entry: entryId(number) }
  const lines = (recipients ?? []).flatMap(({ name }) => {
    const own = postings.filter(({ account }) => recipientOf(account) === keyOf(name))
    const due = own.map(({ amount }) => ({ ...amount, minor: -amount.minor }))
    return due.length === 0 ? [] : [`- ${escapeMarkdown(name)}: ${moneyList(words, due)}`]
  })
  const back = shown.due.every(({ minor }) => minor < 0n) ? "yes" : recipients === null ? "waits" : "no"
  return paragraphs(
    words.t("donations-reckoned", { ...about, back, what: monthText(words, shown) }),
    lines.join("\n"),
    recipients === null ? words.t("donations-unallotted", { prefix }) : words.t("donations-more", { prefix }),
  )
}

/** Tells the treasury that a month's donations are reckoned. `next`: whether anything can be paid, now or once it is not frozen any more. */
export const donationsToPay = (words: Words, of: string, next: "pay" | "frozen" | "nothing", prefix: string): string =>
  words.t("donations-to-pay", { month: words.month(month(of)), next, prefix })

/** Tells the treasurer that an entry that was taken back had donated something. Null: it had not. */
export const donatedTakenBack = (words: Words, donated: readonly Money[], prefix: string): string | null =>
  donated.length === 0 ? null : words.t("donated-taken-back", { amount: moneyList(words, donated), prefix })

/** The answer to the treasurer who recorded a donation. */
export function donationBooked(
  words: Words,
  {
    entry,
    name,
    amount,
    left,
    bank,
  }: {
    readonly entry: Pick<Entry, "number">
    readonly name: string
    readonly amount: Money
    readonly left: Money
    readonly bank: Money
  },
  prefix: string,
): string {
  const about = { entry: entryId(entry.number), name: escapeMarkdown(name), amount: words.money(amount), prefix }
  return paragraphs(
    words.t("donation-booked", about),
    words.t("donation-left", {
      some: left.minor > 0n ? "yes" : "no",
      left: words.money(left),
      bank: words.money(bank),
    }),
    words.t("booked-wrong", about),
  )
}

/** The answer to the treasurer who noted a recipient's account. */
export const donationAccountSet = (
  words: Words,
  { name, ...account }: ShownAccount & { readonly name: string },
  prefix: string,
): string =>
  paragraphs(words.t("donation-account-noted", { name: escapeMarkdown(name), prefix }), accountInWords(words, account))

/** What the treasurer pays with the file, and what in another way. */
export function donationsTransferred(
  words: Words,
  {
    paid,
    otherwise,
  }: {
    readonly paid: readonly { readonly name: string; readonly amount: Money }[]
    readonly otherwise: readonly { readonly state: ShownRecipient; readonly amount: Money }[]
  },
  prefix: string,
): string {
  const byFile = paid.map(({ name, amount }) => `- ${escapeMarkdown(name)}: ${words.money(amount)}`)
  const byHand = otherwise.map(({ state: { recipient, account }, amount }) => {
    const where = recipient.link === null ? null : escapeMarkdown(recipient.link)
    const way = [where, account && accountInWords(words, account)].filter((one) => one !== null)
    return [`- ${escapeMarkdown(recipient.name)}: ${words.money(amount)}`, ...way.map((one) => `  ${one}`)].join("\n")
  })
  const unknown = otherwise.find(({ state }) => state.account === null)?.state.recipient.name
  const done = paid[0]?.name ?? otherwise[0]?.state.recipient.name ?? ""
  return paragraphs(
    byFile.length === 0 ? null : paragraphs(words.t("donations-file"), byFile.join("\n")),
    byHand.length === 0 ? null : paragraphs(words.t("donations-by-hand"), byHand.join("\n")),
    unknown === undefined ? null : words.t("donations-account-missing", { name: unknown, prefix }),
    words.t("donations-then", { name: done, prefix }),
  )
}
