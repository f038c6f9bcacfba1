/** Messages about ownership shares (§19). All functions return Markdown. */
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { MatrixId, Money } from "../../kernel/rules/types.ts"
import { dayText } from "../../kernel/views/day-text.ts"
import { paragraphs } from "../../kernel/views/markdown.ts"
import { nameOf, type Server } from "../../kernel/views/people.ts"
import { someOf } from "../../kernel/views/some-of.ts"
import type { Words } from "../../kernel/views/words.ts"
import { nextPartOn, partOn, wholeOn } from "../rules/parts.ts"
import type { OwnershipTerms } from "../rules/terms.ts"
import type { Share } from "../store/shares.ts"

/** The terms of the shares, and the register as far as its reader may see it. */
export interface SharesRead {
  readonly terms: OwnershipTerms
  readonly value: Money
  readonly today: CalendarDay
  /** How many shares there are. */
  readonly issued: number
  /** Null: the reader is no owner, so they see the terms alone. */
  readonly register: readonly (Share & { readonly paid: readonly Money[] })[] | null
  /** The country whose law forbids that votes weigh a part of one, if they do (§19.4). Null: it does not. */
  readonly forbidden: string | null
  readonly reader: MatrixId
}

interface About {
  readonly server: Server
  readonly prefix: string
}

/** The answer to `!shares`: the reader's own share first, then the register, then the terms. */
export function sharesCard(words: Words, read: SharesRead, about: About): string {
  const { register, reader, issued, terms } = read
  const own = register?.find(({ person }) => person === reader)
  const count = words.t("shares-count", { issued, authorised: terms.authorised })
  return paragraphs(
    own ? `${ownText(words, read, own)} ${count}` : count,
    register &&
      someOf(
        words,
        register.map((share) => `- ${lineOf(words, read, share, about)}`),
      ).join("\n"),
    termsText(words, read, about.prefix),
    read.forbidden && words.t("shares-forbidden", { country: read.forbidden, prefix: about.prefix }),
    words.t("shares-next", { prefix: about.prefix }),
  )
}

/** What a new owner is told: the share, what is to be paid in for it, and from when on their vote counts. */
export function newOwnerTold(
  words: Words,
  { terms, value, today, share }: Pick<SharesRead, "terms" | "value" | "today"> & { readonly share: Share },
  prefix: string,
): string {
  const next = nextPartOn(share, today)
  return words.t("share-new-told", {
    ...{
      months: share.months,
      whole: dayText(words, wholeOn(share)),
      value: words.money(value),
      paid: terms.paid,
      prefix,
    },
    ...{ weight: next === null ? "full" : terms.weight, next: dayText(words, next ?? today) },
  })
}

function ownText(words: Words, { today }: SharesRead, share: Share): string {
  const next = nextPartOn(share, today)
  if (next === null) return words.t("shares-own-whole")
  const part = partOn(share, today)
  return words.t("shares-own-part", {
    ...{ held: part === "0" ? "none" : "some", part, next: dayText(words, next) },
    ...{ whole: dayText(words, wholeOn(share)), last: next === wholeOn(share) ? "yes" : "no" },
  })
}

function lineOf(
  words: Words,
  { today, terms, value }: SharesRead,
  share: Share & { readonly paid: readonly Money[] },
  { server }: About,
): string {
  const part = partOn(share, today)
  const paid = share.paid.map((money) => words.money(money))
  const paidIn =
    terms.paid === "contributions" || paid.length > 0
      ? words.t("shares-paid", { paid: paid.length > 0 ? words.list(paid) : "none", value: words.money(value) })
      : ""
  return words.t("shares-line", {
    ...{ person: nameOf(share.person, server), from: dayText(words, share.from) },
    ...{ held: part === "1" ? "whole" : "part", part, whole: dayText(words, wholeOn(share)), paidIn },
  })
}

/** The terms in force, in words. */
function termsText(words: Words, { terms, value }: SharesRead, prefix: string): string {
  const { provisional, paid, weight, authorised, payBack } = terms
  return [
    words.t("shares-value", { value: words.money(value), paid }),
    words.t("shares-provisional", {
      provisional: /[1-9]/.test(provisional) ? words.duration(provisional) : "none",
      weight,
    }),
    words.t("shares-authorised", { authorised, more: authorised + 1, prefix }),
    words.t("shares-back", { paid, within: words.duration(payBack) }),
  ].join(" ")
}
