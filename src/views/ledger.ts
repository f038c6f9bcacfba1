/** Answers to `!ledger` and `!balance` (§7.4). All functions return Markdown. */
import { type Account, accounts, allDues, type Balances, type Entry, entryId, personOf } from "../rules/ledger.ts"
import { type LedgerReader, owedIn, type ShownEntry, type ShownPosting, shownBalances } from "../rules/ledger-view.ts"
import type { Month } from "../rules/months.ts"
import { taskId } from "../rules/tasks.ts"
import type { MatrixId, Money } from "../rules/types.ts"
import { dayText } from "./day-text.ts"
import { code, escapeMarkdown, paragraphs } from "./markdown.ts"
import { nameOf, plainName } from "./people.ts"
import { mostListed, someOf } from "./some-of.ts"
import type { Words } from "./words.ts"

export interface AboutLedger {
  /** Name of the co-op. */
  readonly coop: string
  readonly server: string
  readonly prefix: string
  /** Its own, in which nothing is said to be nothing. */
  readonly currency: string
}

/** A month of the ledger, as somebody sees it. */
export interface LedgerPage {
  readonly reader: LedgerReader
  readonly account: Account | null
  readonly month: Month
  /** The newest of the month, or the newest with smaller numbers than were asked for; oldest first. */
  readonly entries: readonly ShownEntry[]
  /** Whether more of the month stands before these. */
  readonly more: boolean
  /** Whether only entries with smaller numbers were asked for. */
  readonly before: number | null
  /** Which of them were taken back, by which. */
  readonly reversals: ReadonlyMap<number, number>
  /** What was paid to members in the month, for who is not shown each payment. */
  readonly paid: readonly Money[]
  /** What the account came to when the month began and when it ended; null: all accounts were asked for. */
  readonly balance: { readonly begin: readonly Money[]; readonly end: readonly Money[] } | null
  readonly earlier: Month | null
  readonly later: Month | null
}

/** A month of the ledger, and how to see another. */
export function ledgerCard(words: Words, page: LedgerPage, about: AboutLedger): string {
  const { account, month, entries, paid, balance } = page
  const title = words.t("ledger-title", { coop: escapeMarkdown(about.coop), month: words.month(month) })
  const named = account === null ? title : words.t("ledger-title-account", { title, account: code(account) })
  const sums = (all: readonly Money[]) => moneyList(words, all, about.currency)
  return paragraphs(
    named,
    balance && words.t("ledger-balance", { begin: sums(balance.begin), end: sums(balance.end) }),
    ...days(words, page, about),
    entries.length === 0 && paid.length === 0 ? words.t("ledger-nothing") : null,
    paid.length > 0 ? words.t("ledger-paid", { amount: sums(paid) }) : null,
    next(words, page, about),
  )
}

/** The entries below the days for which they count, the oldest day first. */
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

/** The hour of an entry; of one that was recorded on a later day than it happened, both days (§7.4a). */
function whenOf(words: Words, { kind, at, happened, recordedAt }: Entry): string {
  if (happened !== null) return words.t("ledger-happened", { day: dayText(words, happened) })
  // A month's payments fall due at its end, also where they are booked a little later.
  if (kind === "monthly" || words.date(at) === words.date(recordedAt)) return words.timeOfDay(at)
  return words.t("ledger-recorded", { day: words.date(recordedAt) })
}

/** What an entry is. `text`: what was written of it, as it can stand there. */
export const entryInWords = (words: Words, { kind, task, reverses, corrects }: Entry, text: string): string =>
  words.t("ledger-entry", {
    kind,
    text,
    said: text.trim() === "" ? "no" : "yes",
    of: task === null ? "other" : "task",
    task: task === null ? "" : taskId(task),
    other: entryId(reverses ?? corrects ?? 0),
  })

function postingText(words: Words, { account, amount, people }: ShownPosting, server: string): string {
  const person = personOf(account)
  const name = person === null ? account : `${allDues}:@${plainName(person, server).replace(/^@/, "")}`
  const all = people > 0 ? ` ${words.t("ledger-people", { count: people })}` : ""
  return `${code(name)} ${words.money(amount)}${all}`
}

/** What to type for more: of this month, of the one before, of the one after. */
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

/** What all accounts come to: first in words, then one line for each account and currency. */
export function balanceCard(
  words: Words,
  balances: Balances,
  reader: LedgerReader,
  { currency, prefix, server }: AboutLedger,
): string {
  const bank = [...(balances.get(accounts.bank) ?? [])].map(([code, minor]) => ({ minor, currency: code }))
  const { owed, advanced } = owedIn(balances, reader)
  const shown = shownBalances(balances, reader)
  // Of very many the co-op's own accounts are not among those left out.
  const own =
    shown.length <= mostListed ? () => 0 : ({ account }: { account: Account }) => Number(personOf(account) !== null)
  const ordered = shown.toSorted((one, other) => own(one) - own(other))
  const lines = ordered.map(
    ({ account, amount }) => `- ${code(account)} ${words.money(amount)} · ${accountName(words, account, server)}`,
  )
  return paragraphs(
    words.t("balance-first", {
      bank: moneyList(words, bank, currency),
      owes: owed.length > 0 ? "yes" : "no",
      owed: moneyList(words, owed, currency),
    }),
    advanced.length > 0 ? words.t("balance-advanced", { amount: moneyList(words, advanced, currency) }) : null,
    lines.length > 0 ? someOf(words, lines).join("\n") : null,
    lines.length > 0 ? words.t("balance-signs") : null,
    words.t("balance-next", { reader, prefix }),
  )
}

/** What an account is called by people. */
function accountName(words: Words, account: Account, server: string): string {
  const person: MatrixId | null = personOf(account)
  if (person !== null) return words.t("account-of", { person: nameOf(person, server) })
  return words.t("account-name", { account: account.replaceAll(":", "-") })
}

/** Amounts of several currencies; of none, nothing of the co-op's own. */
const moneyList = (words: Words, all: readonly Money[], currency: string): string =>
  words.list((all.length > 0 ? all : [{ minor: 0n, currency }]).map((one) => words.money(one)))
