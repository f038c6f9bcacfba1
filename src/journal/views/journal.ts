/** Answers to `!book` and `!accounts` (§7.4). All functions return Markdown. */
import { code, escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import { someOf } from "../../kernel/views/some-of.ts"
import type { Words } from "../../kernel/views/words.ts"
import { type Account, accounts, entryId } from "../../ledger/rules/ledger.ts"
import { isOfProgram, type KnownAccount, nameIn } from "../../ledger/rules/own-accounts.ts"
import { type Side, sideOf, sides } from "../../ledger/rules/sides.ts"
import { dayBooked } from "../../treasury/views/bookings.ts"
import type { BookedJournal } from "../rules/accounts.ts"

/** What people call an account: its name in their language, as Markdown. */
export const calledIn = (words: Words, account: KnownAccount): string =>
  isOfProgram(account.account)
    ? words.t("journal-account", { account: account.account.replaceAll(":", "-") })
    : escapeMarkdown(nameIn(account, words.language))

/** Says what was booked, in words and as debit and credit, and what it means for both accounts. */
export function journalBooked(words: Words, booked: BookedJournal, prefix: string): string {
  const { entry, amount, from, to } = booked
  const side = (account: KnownAccount, way: "from" | "to") =>
    words.t("book-side", {
      ...{ way, side: sideOf(account.account), name: calledIn(words, account), account: code(account.account) },
      number: account.number === null ? "" : ` ${account.number}`,
    })
  return paragraphs(
    words.t("book-booked", {
      entry: entryId(entry.number),
      amount: words.money(amount),
      from: calledIn(words, from),
      to: calledIn(words, to),
      text: escapeMarkdown(entry.text),
    }),
    dayBooked(words, entry),
    [side(from, "from"), side(to, "to")].map((line) => `- ${line}`).join("\n"),
    words.t("booked-wrong", { entry: entryId(entry.number), prefix }),
  )
}

/** The accounts of the co-op's own, by the sides of the books. `card`: how many there are and how to book. `list`: null if there are none. */
export function accountsCards(
  words: Words,
  own: readonly KnownAccount[],
  { prefix, books }: { readonly prefix: string; readonly books: boolean },
): { readonly card: string; readonly list: string | null } {
  const open = own.filter((one) => one.open)
  const example = open.find(({ account }) => sideOf(account) === "expenses") ?? open[0]
  const copy = example && books ? exampleFor(words, example.account, prefix) : null
  const card = paragraphs(
    words.t("accounts-first", { count: open.length, closed: own.length - open.length }),
    copy === null ? null : words.t("accounts-book", { copy: code(copy) }),
    own.length === 0 ? words.t("accounts-none", { prefix }) : null,
  )
  const of = (side: Side) => own.filter(({ account }) => sideOf(account) === side)
  const part = (side: Side) =>
    of(side).length === 0
      ? null
      : paragraphs(
          words.t("accounts-side", { side }),
          someOf(
            words,
            of(side).map((one) => line(words, one)),
          ).join("\n"),
        )
  return { card, list: own.length === 0 ? null : paragraphs(...sides.map(part)) }
}

const line = (words: Words, one: KnownAccount): string =>
  `- ${words.t("accounts-line", {
    name: calledIn(words, one),
    account: code(one.account),
    number: one.number === null ? "" : `${one.number} · `,
    open: one.open ? "yes" : "no",
  })}`

const exampleFor = (words: Words, account: Account, prefix: string): string =>
  words.t("accounts-example", {
    prefix,
    account,
    bank: accounts.bank,
    out: sideOf(account) === "income" ? "no" : "yes",
  })
