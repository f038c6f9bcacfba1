/** Messages to the treasurer about a member's bank account that is known as somebody else's too (§7.5). Markdown. */

import type { MatrixId } from "../../kernel/rules/types.ts"
import { nameOf, plainName, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { lastFour, maskedIban, type PaymentDetails } from "../../treasury/rules/payment-details.ts"
import { lineId } from "../rules/lines.ts"

interface Known {
  readonly members: readonly MatrixId[]
  readonly lines: readonly number[]
  readonly own: boolean
}

/** The most movements that the message names. The treasurer would not look up more. */
const most = 5

/** Says who gave the account, who else seems to have it, and what the treasurer can type. */
export function accountAsked(
  words: Words,
  { members, lines, own }: Known,
  about: {
    readonly person: MatrixId
    readonly details: PaymentDetails
    readonly server: Server
    readonly prefix: string
  },
): string {
  const { person, details, server, prefix } = about
  const shown = lines.slice(-most).map(lineId)
  const known = [
    ...(own ? [words.t("payinfo-check-own")] : []),
    ...members.map((member) => words.t("payinfo-check-member", { person: nameOf(member, server) })),
    ...(lines.length > 0 ? [words.t("payinfo-check-lines", { lines: words.list(shown), count: lines.length })] : []),
  ]
  const typed = `@${plainName(person, server).replace(/^@/, "")}`
  return words.t("payinfo-check-asked", {
    person: nameOf(person, server),
    iban: maskedIban(details),
    ending: lastFour(details),
    known: words.list(known),
    typed,
    prefix,
  })
}
