/** Reading a year's books (§7.4, §7.4a). Members see what is owed to members as one sum, the treasurer sees each person. */
import type { Act } from "../../kernel/acts/context.ts"
import { month, monthBegin, monthEnd } from "../../kernel/rules/months.ts"
import { instant, type Money } from "../../kernel/rules/types.ts"
import { ledgerReader } from "../../ledger/acts/treasury.ts"
import { amountsIn, balancesOf, closedThrough, entriesOf, entryOf, lateEntries } from "../../ledger/reads.ts"
import { type Account, allDues, type Entry, personOf } from "../../ledger/rules/ledger.ts"
import { concernsOne } from "../../ledger/rules/ledger-view.ts"
import { sides } from "../../ledger/rules/sides.ts"
import { yearSums } from "../../ledger/rules/year-sums.ts"
import { declaredDividends } from "../../ownership/reads.ts"
import { yearOf } from "../../treasury/rules/budget.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { bonusBase } from "../rules/bonus.ts"
import type { YearBooks } from "../rules/year-books.ts"
import { folded, type YearReport, type YearSpan, yearReports } from "../rules/year-report.ts"
import { reckonedYears } from "../store/bonuses.ts"

/** The room in which the reader asked, and how trusted their message is. */
type AskedAt = Parameters<typeof ledgerReader>[2]

/** The books of a year. @throws Refusal if the treasurer's message does not count as theirs */
export const readYear = askedBy("member", async (act: Act, by, at: AskedAt, year: number): Promise<YearBooks> => {
  const { work, coop } = act
  const reader = await ledgerReader(act, by, at)
  const span = spanOf(year, coop.zone)
  const since = await amountsIn(work, coop.key, sides, { begin: span.before, end: instant(Number.MAX_SAFE_INTEGER) })
  const about = { currencies: coop.config.currencies, zone: coop.zone }
  const reports = yearReports(year, await balancesOf(work, coop.key), since, span, about)
  const nameOf = (account: Account) => (personOf(account) === null ? account : allDues)
  const own = since.filter(({ at }) => at >= span.begin && at < span.end)
  const closed = await closedThrough(work, coop.key)
  const late = await lateEntries(work, coop.key, { first: `${year}-01-01`, last: `${year}-12-31`, from: span.end })
  return {
    year,
    reader,
    reports: reader === "treasury" ? reports : reports.map((report) => folded(report, nameOf)),
    sums: yearSums(year, own, about),
    state:
      yearOf(work.now, coop.zone) === year
        ? "so-far"
        : closed !== null && closed >= `${year}-12-31`
          ? "closed"
          : "open",
    bonuses: await bonusesIn(act, reports),
    dividends: (await declaredDividends(work, coop.key)).filter((one) => one.year === year),
    // The year's bonuses stand by themselves.
    late: (reader === "treasury" ? late : await withoutSingle(act, late)).filter(({ kind }) => kind !== "bonus"),
  }
})

/** What the year was before its bonuses, and what each office got. Null if they were not reckoned. */
async function bonusesIn({ work, coop }: Act, reports: readonly YearReport[]): Promise<YearBooks["bonuses"]> {
  const [first] = reports
  const entry = first && (await reckonedYears(work, coop.key)).get(first.year)
  if (entry === undefined) return null
  const booked = entry === null ? null : await entryOf(work, coop.key, entry)
  const offices = new Map<string, { office: string; amount: Money }>()
  for (const { amount, basis } of booked?.postings ?? []) {
    if (basis?.rule !== "bonus") continue
    const key = `${basis.office} ${amount.currency}`
    const minor = (offices.get(key)?.amount.minor ?? 0n) - amount.minor
    offices.set(key, { office: basis.office, amount: { minor, currency: amount.currency } })
  }
  return { entry, bases: reports.map(bonusBase), offices: [...offices.values()] }
}

/** When a year and the one before it begin, and when the year ends. */
export const spanOf = (year: number, zone: string): YearSpan => ({
  before: monthBegin(month(`${year - 1}-01`), zone),
  begin: monthBegin(month(`${year}-01`), zone),
  end: monthEnd(month(`${year}-12`), zone),
})

/** Leaves out the entries that concern a single member. */
async function withoutSingle({ work, coop }: Act, entries: readonly Entry[]): Promise<readonly Entry[]> {
  const numbers = entries.flatMap(({ reverses }) => reverses ?? [])
  const reversed = numbers.length === 0 ? [] : await entriesOf(work, coop.key, { numbers })
  const kinds = new Map(reversed.map(({ number, kind }) => [number, kind]))
  return entries.filter((entry) => !concernsOne(entry, (number) => kinds.get(number)))
}
