/**
 * Reading the ledger (§7.4): a month's entries, and the balances of all accounts. Only the treasurer sees single people. Everybody else
 * sees sums.
 */

import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { type Month, monthBegin, monthEnd, monthOf } from "../../kernel/rules/months.ts"
import { type Instant, instant, type LookedUp, type MatrixId, type Money } from "../../kernel/rules/types.ts"
import { plainName } from "../../kernel/views/people.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import {
  type Account,
  accounts,
  allDues,
  type Balances,
  duesOf,
  type Entry,
  type EntryKind,
  personOf,
} from "../rules/ledger.ts"
import { isWithin, type LedgerQuery } from "../rules/ledger-query.ts"
import { concernsOne, type LedgerReader, shownEntry, totalOf } from "../rules/ledger-view.ts"
import { balancesOf, entriesOf } from "../store/ledger.ts"
import { accountsUsed, balanceAt, entriesAround, reversalsOf } from "../store/ledger-pages.ts"
import type { LedgerPage } from "../views/ledger.ts"
import { ledgerReader } from "./treasury.ts"

/** The most entries on a page. Nobody reads more on a phone. */
const mostEntries = 20

/** The query of `!ledger`, with the Matrix ID of the person it names. */
export interface Asked extends Omit<LedgerQuery, "person"> {
  readonly person: MatrixId | null
  readonly before: number | null
}

/** The room in which the reader asked, and how trusted their message is. */
type AskedAt = Parameters<typeof ledgerReader>[2]

/**
 * A page of entries. Null if nothing has been booked at all, or nothing on the account asked for.
 * @throws Refusal if the query is about one person and the reader does not see single people
 */
export const ledgerPage = askedBy(
  "member",
  async (act: Act, by, at: AskedAt, asked: Asked): Promise<LedgerPage | null> => {
    const { work, coop } = act
    const reader = await ledgerReader(act, by, at)
    if (asked.person !== null && reader !== "treasury") refuseOfOne(act, by, asked.person)
    const account = asked.person === null ? asked.account : duesOf(asked.person)
    const used = account === null ? null : await accountsWithin(act, account)
    const month = asked.month ?? (await newestMonth(act, used))
    if (month === null) return null
    const span = { begin: monthBegin(month, coop.zone), end: monthEnd(month, coop.zone) }
    const entries = await entriesOf(work, coop.key, { ...span, ...(used && { accounts: used }) })
    const kindOf = await reversedKinds(act, entries)
    const hidden = (entry: Entry) => reader === "members" && concernsOne(entry, kindOf)
    const open = entries.filter((entry) => !hidden(entry))
    const shown = open
      .filter(({ number }) => number < (asked.before ?? Number.POSITIVE_INFINITY))
      .flatMap((entry) => shownEntry(entry, reader, account) ?? [])
    const page = shown.slice(-mostEntries)
    const around = await entriesAround(work, coop.key, span, used)
    const numbers = page.map(({ entry }) => entry.number)
    return {
      reader,
      account,
      month,
      entries: page,
      more: shown.length > page.length,
      before: asked.before,
      reversals: await reversalsOf(work, coop.key, numbers),
      paid: paidIn(entries.filter(hidden), account, kindOf),
      paidForShares: sharesIn(entries.filter(hidden), account),
      balance: used && { begin: await sumBefore(act, used, span.begin), end: await sumBefore(act, used, span.end) },
      earlier: around.before && monthOf(around.before, coop.zone),
      later: around.after && monthOf(around.after, coop.zone),
    }
  },
)

/**
 * Refuses to show one person's dues. They concern only that person and the treasurer (§7.5).
 * @throws Refusal always
 */
function refuseOfOne({ coop }: Act, by: LookedUp, person: MatrixId): never {
  refuse("ledger-of-one", {
    own: person === by.person ? "yes" : "no",
    treasurer: by.powers.has("hold-treasury") ? "yes" : "no",
    person: plainName(person, coop.server),
  })
}

/** The sum of the payments to members. Empty if the query includes neither the bank account nor everybody's dues. */
function paidIn(
  entries: readonly Entry[],
  account: Account | null,
  kindOf: (number: number) => EntryKind | undefined,
): readonly Money[] {
  const of = account ?? allDues
  if (!isWithin(accounts.bank, of) && !isWithin(allDues, of)) return []
  const isPaid = ({ kind, reverses }: Entry) => kind === "payment" || kindOf(reverses ?? 0) === "payment"
  return totalOf(entries.filter(isPaid), allDues).filter(({ minor }) => minor !== 0n)
}

/** The sum of what was paid in for shares at the bank, less what was taken back. Empty if the query includes neither account. */
function sharesIn(entries: readonly Entry[], account: Account | null): readonly Money[] {
  const of = account ?? accounts.shares
  if (!isWithin(accounts.bank, of) && !isWithin(accounts.shares, of)) return []
  const ofShares = entries.filter(({ postings }) => postings.some((one) => one.account === accounts.shares))
  return totalOf(ofShares, accounts.bank).filter(({ minor }) => minor !== 0n)
}

async function accountsWithin({ work, coop }: Act, asked: Account): Promise<readonly Account[]> {
  return (await accountsUsed(work, coop.key)).filter((account) => isWithin(account, asked))
}

async function newestMonth({ work, coop }: Act, used: readonly Account[] | null): Promise<Month | null> {
  const end = instant(Number.MAX_SAFE_INTEGER)
  const { before } = await entriesAround(work, coop.key, { begin: end, end }, used)
  return before && monthOf(before, coop.zone)
}

/** Returns a function from an entry's number to its kind. It knows only the entries that were reversed by one of `entries`. */
async function reversedKinds({ work, coop }: Act, entries: readonly Entry[]) {
  const numbers = entries.flatMap(({ reverses }) => reverses ?? [])
  const reversed = numbers.length === 0 ? [] : await entriesOf(work, coop.key, { numbers })
  const kinds = new Map(reversed.map(({ number, kind }) => [number, kind]))
  return (number: number) => kinds.get(number)
}

async function sumBefore({ work, coop }: Act, used: readonly Account[], at: Instant): Promise<readonly Money[]> {
  const sums = await balanceAt(work, coop.key, used, at)
  return [...sums].flatMap(([currency, minor]) => (minor === 0n ? [] : [{ minor, currency }]))
}

/** The accounts of the ledger by name, for reading what somebody asks of it. People's accounts are not among them. */
export const ledgerAccounts = askedBy(
  "member",
  async ({ work, coop }): Promise<readonly Account[]> =>
    (await accountsUsed(work, coop.key)).filter((account) => personOf(account) === null),
)

/**
 * The balances of all accounts now, and whether the reader sees them as the treasurer does.
 * @throws Refusal if the treasurer's message does not count as theirs
 */
export const allBalances = askedBy(
  "member",
  async (act, by, at: AskedAt): Promise<{ readonly reader: LedgerReader; readonly balances: Balances }> => ({
    reader: await ledgerReader(act, by, at),
    balances: await balancesOf(act.work, act.coop.key),
  }),
)
