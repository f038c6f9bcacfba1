/** Answers to `!ledger` and `!balance` (§7.4). All functions return Markdown. */

import type { Month } from "../../kernel/rules/months.ts"
import { type Money, taskId } from "../../kernel/rules/types.ts"
import { dayText } from "../../kernel/views/day-text.ts"
import { code, escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import { nameOf, plainName, type Server } from "../../kernel/views/people.ts"
import { mostListed, someOf } from "../../kernel/views/some-of.ts"
import type { Words } from "../../kernel/views/words.ts"
import {
  type Account,
  accounts,
  allDues,
  type Balances,
  type Entry,
  entryId,
  isDonation,
  personOf,
} from "../rules/ledger.ts"
import { type LedgerReader, owedIn, type ShownEntry, type ShownPosting, shownBalances } from "../rules/ledger-view.ts"
import { accountName, donationsAheadName } from "./account-name.ts"

export interface AboutLedger {
  /** The name of the co-op. */
  readonly coop: string
  readonly server: Server
  readonly prefix: string
  /** The name of an account of the co-op's own, in its language. Null for any other account. */
  readonly nameOfOwn?: (account: Account) => string | null
  /** The co-op's own currency. An empty sum is zero in this currency. */
  readonly currency: string
}

/** A month of the ledger as one reader sees it. */
export interface LedgerPage {
  readonly reader: LedgerReader
  readonly account: Account | null
  readonly month: Month
  /** The newest entries of the month, oldest first. If `before` is set, only entries with smaller numbers. */
  readonly entries: readonly ShownEntry[]
  /** Whether the month has entries older than these. */
  readonly more: boolean
  /** The reader asked only for entries with smaller numbers than this. Null: for entries with any number. */
  readonly before: number | null
  /** For each reversed entry, the number of the entry that reverses it. */
  readonly reversals: ReadonlyMap<number, number>
  /** The sums that were paid to members in the month. They are for readers who do not see each payment. */
  readonly paid: readonly Money[]
  /** The sums that were paid in for shares in the month, for the same readers. */
  readonly paidForShares: readonly Money[]
  /** The balance of the accounts asked for, at the start and the end of the month. Null: all accounts were asked for. */
  readonly balance: { readonly begin: readonly Money[]; readonly end: readonly Money[] } | null
  readonly earlier: Month | null
  readonly later: Month | null
}

/** A month of the ledger, and how to see another month. */
export function ledgerCard(words: Words, page: LedgerPage, about: AboutLedger): string {
  const { account, month, entries, paid, paidForShares, balance } = page
  const title = words.t("ledger-title", { coop: escapeMarkdown(about.coop), month: words.month(month) })
  const named = account === null ? title : words.t("ledger-title-account", { title, account: code(account) })
  const sums = (all: readonly Money[]) => moneyList(words, all, about.currency)
  return paragraphs(
    named,
    balance && words.t("ledger-balance", { begin: sums(balance.begin), end: sums(balance.end) }),
    ...days(words, page, about),
    entries.length + paid.length + paidForShares.length === 0 ? words.t("ledger-nothing") : null,
    paid.length > 0 ? words.t("ledger-paid", { amount: sums(paid) }) : null,
    paidForShares.length > 0 ? words.t("ledger-paid-in", { amount: sums(paidForShares) }) : null,
    next(words, page, about),
  )
}

/** The entries, each under the day for which it counts. The oldest day comes first. */
function days(words: Words, { entries, reversals }: LedgerPage, about: AboutLedger): string[] {
  const inOrder = entries.toSorted(
    (one, other) => one.entry.at - other.entry.at || one.entry.number - other.entry.number,
  )
  const byDay = Map.groupBy(inOrder, ({ entry }) => words.dayOfTimes(entry.at))
  return [...byDay].map(([day, own]) => {
    const lines = own.map((shown) => entryLine(words, shown, reversals.get(shown.entry.number) ?? null, about))
    return `${day}\n\n${lines.join("\n")}`
  })
}

function entryLine(
  words: Words,
  { entry, postings }: ShownEntry,
  reversedBy: number | null,
  { server }: AboutLedger,
): string {
  const { number, text } = entry
  const what = entryInWords(words, entry, escapeMarkdown(text))
  const back = reversedBy === null ? "" : ` ${words.t("ledger-reversed", { by: entryId(reversedBy) })}`
  const amounts = postings.map((posting) => `  ${postingText(words, posting, server)}`)
  return [`- **${entryId(number)}** · ${whenOf(words, entry)}: ${what}${back}`, ...amounts].join("\n")
}

/** The time to show for an entry. If the entry happened on another day, or was recorded on another day, the text names that day (§7.4a). */
function whenOf(words: Words, { kind, at, happened, recordedAt }: Entry): string {
  if (happened !== null) return words.t("ledger-happened", { day: dayText(words, happened) })
  // A month's payments count for the end of the month, even if they are booked a little later.
  if (kind === "monthly" || kind === "pay" || kind === "donation" || words.date(at) === words.date(recordedAt))
    return words.timeOfDay(at)
  return words.t("ledger-recorded", { day: words.date(recordedAt) })
}

/**
 * An entry in words.
 * @param text the treasurer's own words, which the caller escapes if the sentence becomes Markdown
 */
export const entryInWords = (words: Words, { kind, task, reverses, corrects }: Entry, text: string): string =>
  words.t("ledger-entry", {
    kind,
    text,
    said: text.trim() === "" ? "no" : "yes",
    of: task === null ? "other" : "task",
    task: task === null ? "" : taskId(task),
    other: entryId(reverses ?? corrects ?? 0),
  })

function postingText(words: Words, { account, amount, people }: ShownPosting, server: Server): string {
  const person = personOf(account)
  const name = person === null ? account : `${allDues}:@${plainName(person, server).replace(/^@/, "")}`
  const all = people > 0 ? ` ${words.t("ledger-people", { count: people })}` : ""
  return `${code(name)} ${words.money(amount)}${all}`
}

/** The commands for more of this month, the month before, and the month after. */
function next(
  words: Words,
  { account, month, entries, more, earlier, later }: LedgerPage,
  { prefix }: AboutLedger,
): string {
  const person = account === null ? null : personOf(account)
  const what = account === null ? "" : ` ${person ?? account}`
  const [first] = entries
  const line = (key: string, rest: string) => `${words.t(key)}: ${code(`${prefix}ledger${what}${rest}`)}`
  return [
    more && first ? line("ledger-before", ` ${month} --before ${entryId(first.entry.number)}`) : null,
    earlier ? line("ledger-earlier", ` ${earlier}`) : null,
    later ? line("ledger-later", ` ${later}`) : null,
  ]
    .filter((one) => one !== null)
    .join("\n")
}

/** The balances: `card`: in words; `accounts`: a line for each account and currency, null if there are none. */
export function balanceCards(
  words: Words,
  balances: Balances,
  reader: LedgerReader,
  { currency, prefix, server, nameOfOwn }: AboutLedger,
): { readonly card: string; readonly accounts: string | null } {
  const kept = [...(balances.get(accounts.bank) ?? [])].map(([code, minor]) => ({ minor, currency: code }))
  const overdrawn = kept.length > 0 && kept.every(({ minor }) => minor < 0n)
  const bank = overdrawn ? kept.map((amount) => ({ ...amount, minor: -amount.minor })) : kept
  const { owed, advanced } = owedIn(balances, reader)
  const shown = shownBalances(balances, reader)
  // If the list has to be cut, the co-op's own accounts come first.
  const own =
    shown.length <= mostListed ? () => 0 : ({ account }: { account: Account }) => Number(personOf(account) !== null)
  const ordered = shown.toSorted((one, other) => own(one) - own(other))
  const line = ({ account, amount }: (typeof shown)[number]) =>
    `- ${ownName(nameOfOwn, account) ?? balanceName(words, account, amount, server)}: ${words.money(amount)} · ${code(account)}`
  const card = paragraphs(
    words.t("balance-first", {
      overdrawn: overdrawn ? "yes" : "no",
      bank: moneyList(words, bank, currency),
      owes: owed.length > 0 ? "yes" : "no",
      owed: moneyList(words, owed, currency),
      prefix,
    }),
    advanced.length > 0 ? words.t("balance-advanced", { amount: moneyList(words, advanced, currency) }) : null,
    words.t("balance-next", { reader, prefix }),
  )
  if (shown.length === 0) return { card, accounts: null }
  // Few readers know what a minus means in bookkeeping. So the accounts that have one stand apart, under a line that says it.
  const side = (heading: string, fits: (minor: bigint) => boolean) => {
    const its = someOf(words, ordered.filter(({ amount }) => fits(amount.minor)).map(line))
    return its.length === 0 ? null : paragraphs(words.t(heading), its.join("\n"))
  }
  const accountList = paragraphs(
    words.t("balance-accounts"),
    side("balance-there", (minor) => minor >= 0n),
    side("balance-from", (minor) => minor < 0n),
  )
  return { card, accounts: accountList }
}

/** The name of an account of the co-op's own, as Markdown. */
function ownName(nameOfOwn: AboutLedger["nameOfOwn"], account: Account): string | null {
  const name = nameOfOwn?.(account) ?? null
  return name === null ? null : escapeMarkdown(name)
}

/** The name of an account beside its balance. Where the sign is the unusual one, the name says what that means. */
function balanceName(words: Words, account: Account, { minor }: Money, server: Server): string {
  const person = personOf(account)
  if (account === accounts.bank && minor < 0n) return words.t("account-overdrawn")
  if (isDonation(account) && minor > 0n) return donationsAheadName(words, account)
  if (person === null || minor <= 0n) return accountName(words, account, server)
  return words.t("account-ahead", { person: nameOf(person, server) })
}

/** A list of amounts. If there are no amounts, it is zero in the co-op's own currency. */
const moneyList = (words: Words, all: readonly Money[], currency: string): string =>
  words.list((all.length > 0 ? all : [{ minor: 0n, currency }]).map((one) => words.money(one)))
