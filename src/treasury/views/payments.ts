/** Messages about payments (§7.2, §8.7). Each is for the receiver, the treasurer, or the officer who is asked. Markdown. */
import { type Month, monthOf } from "../../kernel/rules/months.ts"
import type { MatrixId, Money } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs, quoted } from "../../kernel/views/markdown.ts"
import { nameOf, plainName, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { type NewPayment, type Payment, paymentId } from "../rules/payments.ts"
import { dayBooked } from "./bookings.ts"

export interface AboutPayments {
  readonly server: Server
  readonly prefix: string
}

/** A payment's heading: `P3 · 200.00 EUR for milk`. */
const headingOf = (words: Words, { number, amount, purpose }: Payment): string => {
  const what = { payment: paymentId(number), amount: words.money(amount) }
  return purpose === ""
    ? words.t("payment", what)
    : words.t("payment-for", { ...what, purpose: escapeMarkdown(purpose) })
}

/** A payment's heading with its receiver: `P3 · 200.00 EUR to ana for milk`. */
const headingWithReceiver = (words: Words, { number, amount, purpose, person }: Payment, server: Server): string => {
  const what = { payment: paymentId(number), amount: words.money(amount), person: nameOf(person, server) }
  return purpose === ""
    ? words.t("payment-of", what)
    : words.t("payment-of-for", { ...what, purpose: escapeMarkdown(purpose) })
}

/**
 * The command that records the same payment as an advance, ready to type.
 * @param about `day`: the day on which it was made, `2026-11-20`; null: today
 */
export function paymentLine(
  words: Words,
  wanted: NewPayment,
  { server, prefix, day }: AboutPayments & { readonly day: string | null },
): string {
  const on = day === null ? "" : words.t("payment-line-on", { day })
  const line = { prefix, person: plainName(wanted.person, server), amount: words.money(wanted.amount), on }
  if (wanted.purpose === "") return words.t("payment-line-advance", line)
  return words.t("payment-line-advance-for", { ...line, purpose: wanted.purpose })
}

/**
 * Asks the receiver, or another officer, to confirm a payment.
 * @param known whether the receiver has given an account. If not, they would not know where to look for the money
 */
export function paymentToConfirm(
  words: Words,
  payment: Payment,
  { server, prefix }: AboutPayments,
  known: boolean,
): string {
  const { own, advance, recordedBy } = payment
  const treasurer = nameOf(recordedBy, server)
  return paragraphs(
    words.t(own ? "payment-own-recorded" : "payment-to-you", { treasurer, payment: headingOf(words, payment) }),
    dayBooked(words, payment),
    advance ? words.t(own ? "payment-own-advance" : "payment-advance") : null,
    own || known ? null : words.t("payment-other-way", { treasurer }),
    words.t(own ? "payment-own-next" : "payment-next", { id: paymentId(payment.number), prefix }),
  )
}

/** The answer to the treasurer: what was booked, what is still due, and who is asked to confirm. */
export function paymentRecorded(
  words: Words,
  { payment, left, asked }: { readonly payment: Payment; readonly left: Money; readonly asked: readonly MatrixId[] },
  { server, prefix }: AboutPayments,
): string {
  const person = nameOf(payment.person, server)
  const rest = { person, amount: words.money({ ...left, minor: left.minor < 0n ? -left.minor : left.minor }) }
  const then = left.minor === 0n ? "nothing-left" : left.minor > 0n ? "left" : "ahead"
  const entry = `E${payment.entry}`
  const own = asked.length > 0 ? "payment-asked-officers" : "payment-no-officer"
  return paragraphs(
    words.t("payment-recorded", { payment: headingWithReceiver(words, payment, server), entry }),
    dayBooked(words, payment),
    words.t(`payment-${then}`, rest),
    payment.own
      ? words.t(own, { officers: words.list(asked.map((one) => nameOf(one, server))), prefix })
      : words.t("payment-asked", { person }),
  )
}

/** Tells the treasurer about a dispute. */
export function paymentDisputed(words: Words, payment: Payment, { server, prefix }: AboutPayments): string {
  const by = nameOf(payment.settledBy ?? payment.person, server)
  return paragraphs(
    words.t("payment-disputed", { payment: headingOf(words, payment), by }),
    quoted(escapeMarkdown(payment.reason ?? "")),
    words.t("payment-disputed-next", { by, entry: `E${payment.entry}`, prefix }),
  )
}

/** Tells the treasurer that a dispute is settled. */
export function paymentSettled(words: Words, payment: Payment, { server }: AboutPayments): string {
  const by = nameOf(payment.settledBy ?? payment.person, server)
  return words.t("payment-settled", { payment: headingOf(words, payment), by })
}

/** Tells the receiver that `by`, who is the treasurer now, has reversed a payment. */
export function paymentTakenBack(
  words: Words,
  payment: Payment,
  by: MatrixId,
  { server, prefix }: AboutPayments,
): string {
  const treasurer = nameOf(by, server)
  return words.t("payment-taken-back", { payment: headingOf(words, payment), treasurer, prefix })
}

/** A list of payments. `of`: the person whom it is about; null: everybody. */
export interface PaymentsListed {
  readonly of: MatrixId | null
  readonly payments: readonly Payment[]
  readonly waiting: readonly Payment[]
}

export interface AboutList extends AboutPayments {
  readonly reader: MatrixId
  /** The month of the payments; null: all months. */
  readonly month: Month | null
  /** Whether nobody else reads along. Only the treasurer and the receiver may read the reason of a dispute. */
  readonly alone: boolean
}

/** The most payments in the answer. Nobody reads more lines on a phone. */
const mostLines = 25

/** The answer to `!payments`. */
export function paymentList(words: Words, { of, payments, waiting }: PaymentsListed, about: AboutList): string {
  const { reader, month, prefix, alone, server } = about
  const whose = of === null ? "all" : of === reader ? "yours" : "other"
  const person = of === null ? "" : nameOf(of, server)
  const scope = { of: whose, person, month: month === null ? "ever" : words.month(month) }
  const lines = (some: readonly Payment[]) => some.map((payment) => `- ${lineOf(words, payment, about)}`).join("\n")
  const left = payments.slice(mostLines)
  const toConfirm = payments.find(({ state, person, own }) => state === "recorded" && person === reader && !own)
  const first = waiting[0] ?? toConfirm
  return paragraphs(
    words.t(payments.length > 0 ? "payments-title" : "payments-none", scope),
    lines(payments.slice(0, mostLines)),
    left[0] ? words.t("payments-more", { count: left.length, prefix, month: monthOf(left[0].at, words.zone) }) : null,
    waiting.length > 0 ? words.t("payments-for-officers") : null,
    lines(waiting),
    first ? words.t("payments-next-confirm", { prefix, id: paymentId(first.number) }) : null,
    !alone && payments.some(({ state }) => state === "disputed") ? words.t("payments-why", { prefix }) : null,
  )
}

function lineOf(words: Words, payment: Payment, { reader, alone, server }: AboutList): string {
  const { person, own, advance, state, reason, recordedBy, settledBy } = payment
  const said = [
    words.t("payments-state", { state }),
    ...(own ? [words.t("payments-own", { of: person === reader ? "yours" : "other" })] : []),
    ...(advance ? [words.t("payments-advance")] : []),
  ].join(", ")
  const heading = person === reader ? headingOf(words, payment) : headingWithReceiver(words, payment, server)
  const line = words.t("payments-line", { payment: heading, date: words.date(payment.at), state: said })
  // If the treasurer paid themselves, another officer may read the reason only if that officer gave it.
  const theirs = [person, recordedBy, settledBy].includes(reader) || !own
  const told = alone && theirs && state === "disputed" && reason !== null
  return told ? words.t("payments-reason", { line, reason: escapeMarkdown(reason) }) : line
}

/** The answer to `!confirm`. */
export const paymentConfirmed = (words: Words, payment: Payment): string =>
  words.t("payment-confirmed", { payment: headingOf(words, payment) })

/**
 * The answer to `!dispute`.
 * @param told the treasurer who was told; null: nobody is treasurer
 */
export function paymentDisputeNoted(
  words: Words,
  payment: Payment,
  told: MatrixId | null,
  { server, prefix }: AboutPayments,
): string {
  const next = { id: paymentId(payment.number), prefix }
  return paragraphs(
    words.t("payment-disputed-noted", { payment: headingOf(words, payment) }),
    told === null
      ? words.t("payment-disputed-kept", next)
      : words.t("payment-disputed-told", { ...next, treasurer: nameOf(told, server) }),
  )
}
