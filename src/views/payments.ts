/** What people read about payments (§7.2, §8.7). Each is for its receiver, the treasurer, or the officer who is asked. Markdown. */
import { type NewPayment, type Payment, paymentId } from "../rules/payments.ts"
import type { MatrixId, Money } from "../rules/types.ts"
import { escapeMarkdown, paragraphs, quoted } from "./markdown.ts"
import { nameOf, plainName } from "./people.ts"
import type { Words } from "./words.ts"

export interface AboutPayments {
  readonly server: string
  readonly prefix: string
}

/** `P3 · 200.00 EUR for milk` */
const headingOf = (words: Words, { number, amount, purpose }: Payment): string => {
  const what = { payment: paymentId(number), amount: words.money(amount) }
  return purpose === ""
    ? words.t("payment", what)
    : words.t("payment-for", { ...what, purpose: escapeMarkdown(purpose) })
}

/** The command for the same payment as an advance, as it is typed. */
export function paymentLine(words: Words, wanted: NewPayment, { server, prefix }: AboutPayments): string {
  const line = { prefix, person: plainName(wanted.person, server), amount: words.money(wanted.amount) }
  if (wanted.purpose === "") return words.t("payment-line-advance", line)
  return words.t("payment-line-advance-for", { ...line, purpose: wanted.purpose })
}

/** Asks whoever is to confirm a payment. */
export function paymentToConfirm(words: Words, payment: Payment, { server, prefix }: AboutPayments): string {
  const { own, advance, recordedBy } = payment
  const treasurer = nameOf(recordedBy, server)
  return paragraphs(
    words.t(own ? "payment-own-recorded" : "payment-to-you", { treasurer, payment: headingOf(words, payment) }),
    advance ? words.t(own ? "payment-own-advance" : "payment-advance") : null,
    words.t(own ? "payment-own-next" : "payment-next", { id: paymentId(payment.number), prefix, treasurer }),
  )
}

/** The treasurer's answer: what is booked, what is left, and who is asked. */
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
    words.t("payment-recorded", { payment: headingOf(words, payment), person, entry }),
    words.t(`payment-${then}`, rest),
    payment.own
      ? words.t(own, { officers: words.either(asked.map((one) => nameOf(one, server))), prefix })
      : words.t("payment-asked", { person }),
  )
}

/** Tells the treasurer of a dispute. */
export function paymentDisputed(words: Words, payment: Payment, { server, prefix }: AboutPayments): string {
  const by = nameOf(payment.settledBy ?? payment.person, server)
  return paragraphs(
    words.t("payment-disputed", { payment: headingOf(words, payment), by }),
    quoted(escapeMarkdown(payment.reason ?? "")),
    words.t("payment-disputed-next", { by, entry: `E${payment.entry}`, prefix }),
  )
}

/** Tells the treasurer that a dispute is over. */
export function paymentSettled(words: Words, payment: Payment, { server }: AboutPayments): string {
  const by = nameOf(payment.settledBy ?? payment.person, server)
  return words.t("payment-settled", { payment: headingOf(words, payment), by })
}

/** Tells the receiver that it was taken back. */
export function paymentTakenBack(words: Words, payment: Payment, { server, prefix }: AboutPayments): string {
  const treasurer = nameOf(payment.recordedBy, server)
  return words.t("payment-taken-back", { payment: headingOf(words, payment), treasurer, prefix })
}
