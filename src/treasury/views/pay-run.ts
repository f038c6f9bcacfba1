/** Messages to the treasurer about a pay run: amounts and people, without payment details. Markdown. */
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import { points } from "../../kernel/rules/money.ts"
import type { MatrixId, Money } from "../../kernel/rules/types.ts"
import { dayText } from "../../kernel/views/day-text.ts"
import { code, escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import { nameOf, plainName, type Server } from "../../kernel/views/people.ts"
import { namesOf } from "../../kernel/views/todo.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { Lack } from "../rules/beyond-iban.ts"
import type { LeftOut } from "../rules/left-out.ts"
import type { PayRun, PayRunItem } from "../rules/pay-run.ts"
import { accountText, type PaymentDetails } from "../rules/payment-details.ts"
import { type Payment, paymentId } from "../rules/payments.ts"

interface Paid {
  readonly payment: Payment
  readonly asked: readonly MatrixId[]
}

export interface AboutPayRun {
  readonly server: Server
  readonly prefix: string
  /** Whether the run was open already. */
  readonly again: boolean
  /**
   * The monthly payments of the run's month. `in`: the run has them; `to-come`: the month has not ended; `missed`: the run does not have
   * them.
   */
  readonly monthly: "in" | "to-come" | "missed"
  /** The amounts that are missing at the bank, by the books. */
  readonly short: readonly Money[]
  /** A text for each person to whom less is due now than the run pays. */
  readonly shrunk: readonly string[]
  /** What is due and not in the run, because it need not be paid yet (§19.3). */
  readonly left: readonly LeftOut[]
  /** The people who are paid by the transfer file or by codes. */
  readonly transferred: readonly MatrixId[]
  /** How many codes were sent; `file`: whether a payment file was sent; `instant`: whether it asks for instant payments. */
  readonly codes: number
  readonly file: boolean
  readonly instant: boolean
  /** The days in the file that are not today, because banks do not work today. */
  readonly later: readonly CalendarDay[]
  /** People whose payments are in the file without a code, because a Swiss code needs their address. */
  readonly codeless: readonly MatrixId[]
  /** The files for American and British banks. */
  readonly local: Readonly<Record<"nacha" | "bacs", { readonly count: number; readonly paid: CalendarDay } | null>>
  readonly unknown: readonly MatrixId[]
  /** People whose payment details must be checked first. */
  readonly unchecked: readonly MatrixId[]
  readonly otherwise: readonly PayRunItem[]
  /** The payments of `otherwise` whose accounts were sent. */
  readonly byHand: readonly { readonly item: PayRunItem; readonly lacks: readonly Lack[] }[]
}

/** The two messages about a pay run. `steps`: how to make each payment, and what the run lacks; null if there is nothing to say. */
export interface PayRunCards {
  readonly card: string
  readonly steps: string | null
}

/** The messages about a pay run: first the list with what has changed and what to type next, then the steps to pay it. */
export function payRunCards(words: Words, run: PayRun, about: AboutPayRun): PayRunCards {
  const { server, prefix, again, monthly, shrunk } = about
  const month = words.month(run.month)
  const head = { month, sums: sumsOf(words, run.items) }
  const opened = { since: words.date(run.openedAt), by: nameOf(run.openedBy, server) }
  const steps = stepsIn(words, run, about).map((step, index) => `${index + 1}. ${step}`)
  const card = paragraphs(
    again ? words.t("payrun-again", { ...head, ...opened }) : words.t("payrun-begun", head),
    about.short.length > 0
      ? words.t("payrun-short", { short: words.list(about.short.map((amount) => words.money(amount))) })
      : null,
    run.items.map((item) => `- ${line(words, item, about)}`).join("\n"),
    about.left.length === 0 ? null : leftOutIn(words, about),
    shrunk.length === 0
      ? null
      : words.t("payrun-shrunk-since", {
          people: words.list(shrunk.map(escapeMarkdown)),
          count: shrunk.length,
          prefix,
        }),
    words.t("payrun-next", { prefix, count: run.items.length }),
  )
  const notes = [
    ...(steps.length > 0 ? [`${words.t("payrun-steps")}\n${steps.join("\n")}`] : []),
    ...(monthly === "in" ? [] : [words.t(`payrun-${monthly}`, { month })]),
  ]
  return { card, steps: notes.length > 0 ? notes.join("\n\n") : null }
}

/** How to make the payments, one step for each way: transfers, local files, by hand, and what has to be found out first. */
function stepsIn(words: Words, run: PayRun, about: AboutPayRun): string[] {
  const { server, prefix, codes, file, codeless, byHand } = about
  const transfers =
    codes > 0 || file
      ? [
          words.t("payrun-sent", {
            people: named(words, about.transferred, server),
            kind: !file ? "codes" : codes > 0 ? "both" : "file",
            codes,
          }),
          ...(codeless.length > 0
            ? [words.t("payrun-codeless", { people: named(words, codeless, server), prefix })]
            : []),
          ...(file && about.instant ? [words.t("payrun-instant", { prefix })] : []),
          ...(file && about.later.length > 0
            ? [words.t("payrun-later", { day: words.list(about.later.map((day) => dayText(words, day))) })]
            : []),
          ...(codes > 0 && !file ? [words.t("payrun-no-account", { prefix })] : []),
        ]
      : []
  const people = named(words, [...new Set(byHand.map(({ item }) => item.person))], server)
  const hand = byHand.length > 0 ? [words.t("payrun-sent-by-hand", { people }), ...lacksIn(words, about)] : []
  return [
    transfers.join(" "),
    ...localIn(words, about),
    hand.join(" "),
    unknownIn(words, run, about),
    uncheckedIn(words, about),
  ].flatMap((step) => (step ? [step] : []))
}

/** What the run leaves out, and how to pay it all the same. */
const leftOutIn = (words: Words, { left, server, prefix }: AboutPayRun): string =>
  words.t("shares-left-out", {
    people: words.list(left.map((one) => escapeMarkdown(leftOutText(words, one, server)))),
    who: left
      .slice(0, 1)
      .map(({ person }) => plainName(person, server))
      .join(""),
    prefix,
  })

/** What need not be paid back yet, as text: `ben, 500.00 EUR by 20 November 2027`. */
export const leftOutText = (words: Words, { person, amount, by }: LeftOut, server: Server): string =>
  words.t("shares-later-line", {
    ...{ person: plainName(person, server), amount: words.money(amount), by: dayText(words, by) },
  })

const named = (words: Words, people: readonly MatrixId[], server: Server): string =>
  namesOf(words, people, (person) => nameOf(person, server))

function line(words: Words, item: PayRunItem, { server, unknown, unchecked, otherwise, byHand }: AboutPayRun): string {
  const what = { person: nameOf(item.person, server), amount: words.money(item.amount) }
  const hand = byHand.find((one) => one.item === item)
  const missing = hand?.lacks.find((lack) => lack !== "own-address")
  if (missing) return words.t("payrun-line-lacks", { ...what, lack: missing })
  if (hand) return words.t("payrun-line-by-hand", what)
  const lacking = unchecked.includes(item.person) || (unknown.includes(item.person) && item.amount.currency !== points)
  if (otherwise.includes(item) && !lacking) return words.t("payrun-line-otherwise", what)
  if (unchecked.includes(item.person)) return words.t("payrun-line-unchecked", what)
  return words.t(unknown.includes(item.person) ? "payrun-line-unknown" : "payrun-line", what)
}

/** Says which files there are for American and British banks, and when they pay. */
const localIn = (words: Words, { local }: AboutPayRun): string[] =>
  (["nacha", "bacs"] as const).flatMap((system) => {
    const file = local[system]
    return file ? [words.t(`payrun-${system}`, { count: file.count, day: dayText(words, file.paid) })] : []
  })

/** Says who has to tell more to be paid by file, and what they or the admin do about it. */
function lacksIn(words: Words, { server, prefix, byHand }: AboutPayRun): string[] {
  const said = theirs.flatMap((lack) => {
    const without = [...new Set(byHand.filter(({ lacks }) => lacks.includes(lack)).map(({ item }) => item.person))]
    const people = words.list(without.map((person) => nameOf(person, server)))
    return without.length > 0 ? [words.t(`payrun-lacks-${lack}`, { people, prefix })] : []
  })
  if (byHand.some(({ lacks }) => lacks.includes("own-address"))) said.push(words.t("payrun-lacks-own-address"))
  return said
}

/** What receivers can tell. */
const theirs = ["bic", "iban", "us-account", "uk-account"] as const satisfies readonly Lack[]

/** Says which people gave no payment details, and how the treasurer can go on without them. */
function unknownIn(words: Words, run: PayRun, { server, prefix, unknown, codes, byHand }: AboutPayRun): string | null {
  if (unknown.length === 0) return null
  const people = words.list(unknown.map((person) => nameOf(person, server)))
  const about = { people, count: unknown.length, prefix }
  const others = [...new Set(run.items.map(({ person }) => person))].filter((person) => !unknown.includes(person))
  if (codes + byHand.length === 0 || others.length > mostTyped) return words.t("payrun-unknown-all", about)
  const typed = others.map((person) => `@${plainName(person, server).replace(/^@/, "")}`).join(" ")
  return `${words.t("payrun-unknown", about)} ${words.t("payrun-without", { prefix, month: run.month, people: typed })}`
}

/** Says whose details the treasurer has not approved, and where to look at them. */
function uncheckedIn(words: Words, { server, prefix, unchecked }: AboutPayRun): string | null {
  if (unchecked.length === 0) return null
  const people = words.list(unchecked.map((person) => nameOf(person, server)))
  return words.t("payrun-unchecked", { people, count: unchecked.length, prefix })
}

/** Tells the treasurer alone which payments to make by hand at the bank, each with its account and reference. */
export function paidByHand(
  words: Words,
  payments: readonly {
    readonly item: PayRunItem
    readonly to: PaymentDetails
    readonly reference: string
    readonly lacks: readonly Lack[]
  }[],
  server: Server,
): string {
  const lacks = payments[0]?.lacks ?? []
  const what = words.list(lacks.map((lack) => words.t(`payrun-lack-${lack}`)))
  // The bank takes a payment by hand without its file, and asks for a BIC or an address itself.
  const why = lacks.every((lack) => lack === "bic" || lack === "own-address") ? "asks" : "lacks"
  const lines = payments.map(({ item, to, reference }) => {
    const about = { person: nameOf(item.person, server), amount: words.money(item.amount), reference: code(reference) }
    return `- ${words.t("payrun-by-hand-line", { ...about, holder: escapeMarkdown(to.name), iban: code(accountText(to)) })}`
  })
  return paragraphs(
    words.t("payrun-by-hand", { count: payments.length, why: lacks.length > 0 ? why : "sepa", what }),
    lines.join("\n"),
  )
}

/** The most people in a command to copy. Nobody copies a longer list. */
const mostTyped = 20

/** A sum of several currencies: `1,100.00 EUR and 50 points`. */
function sumsOf(words: Words, items: readonly PayRunItem[]): string {
  const sums = new Map<string, bigint>()
  for (const { amount } of items) sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) + amount.minor)
  return words.list([...sums].map(([currency, minor]) => words.money({ minor, currency })))
}

interface Ended {
  readonly run: PayRun
  /** Whether files and codes for paying were taken back. False if there were none, because nobody had given payment details. */
  readonly takenBack: boolean
}

/**
 * The answer to `!payrun done`.
 * @param own the payments to the treasurer themselves, and the officers who were asked to confirm them (§8.7)
 */
export function payRunDone(
  words: Words,
  { run, own, takenBack }: Ended & { readonly own: readonly Paid[] },
  { server, prefix }: { readonly server: Server; readonly prefix: string },
): string {
  const head = { month: words.month(run.month), sums: sumsOf(words, run.items) }
  const count = run.items.length
  const asked = own.length === 0 ? "everybody" : own.length < count ? "others" : "nobody"
  const officers = own[0]?.asked ?? []
  return paragraphs(
    words.t("payrun-done", head),
    words.t("payrun-done-means", { count, asked, takenBack: String(takenBack), prefix }),
    own.length === 0
      ? null
      : words.t("payrun-own", {
          payments: words.list(own.map(({ payment }) => paymentId(payment.number))),
          asked: officers.length > 0 ? "officers" : "nobody",
          officers: words.list(officers.map((one) => nameOf(one, server))),
          prefix,
        }),
  )
}

export const payRunDropped = (words: Words, { run, takenBack }: Ended, prefix: string): string =>
  paragraphs(
    words.t("payrun-dropped", { month: words.month(run.month) }),
    words.t("payrun-dropped-means", { takenBack: String(takenBack), prefix }),
  )
