/** Dividends (§19.6): owners propose one, a carried motion declares it, and it falls due like anything else. */
import { DateTime } from "luxon"
import { countryCalled } from "../../config/countries.ts"
import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { dateOf } from "../../kernel/rules/happened.ts"
import { type Instant, instant, type LookedUp, type Money } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { book } from "../../ledger/acts/ledger.ts"
import { amountFrom } from "../../ledger/acts/treasury.ts"
import { amountsIn, closedThrough } from "../../ledger/reads.ts"
import { entryId } from "../../ledger/rules/ledger.ts"
import { type LawRule, lawOn } from "../../pay/rules/country.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { openMotion, type SeeingAct, type Typed } from "../../votes/acts/open-motion.ts"
import type { KeptMotion } from "../../votes/reads.ts"
import { votingEnd } from "../../votes/rules/motions.ts"
import type { Effect } from "../../votes/views/effects.ts"
import { distributable, dividendPostings, isThere, lastClosedYear, lesserOf, partsHeld } from "../rules/dividends.ts"
import { type Dividend, declareDividend, declaredDividends, dividendOf, putDividend } from "../store/dividends.ts"
import { sharesHeld } from "../store/shares.ts"
import { mustHaveShares } from "./terms.ts"

/** What there is to pay out. */
export interface Surplus {
  /** The last year whose books are closed. Null: none is, so nothing can be paid out. */
  readonly year: number | null
  /** The year whose books can be closed first, while none are. */
  readonly toClose: { readonly year: string; readonly over: boolean }
  /** The first year in which anything came in or went out. Null: nothing has. */
  readonly first: number | null
  readonly surplus: readonly Money[]
  readonly declared: readonly Dividend[]
  /** What the law of the country says about it (§18.5). */
  readonly laws: readonly LawRule[]
}

/** What can be paid to the owners, and what was. @throws Refusal if the co-op has no shares */
export const readSurplus = askedBy("member", async (act: Act): Promise<Surplus> => {
  mustHaveShares(act)
  return surplusOf(act)
})

async function surplusOf({ work, coop }: Act): Promise<Surplus> {
  const year = lastClosedYear(await closedThrough(work, coop.key))
  const declared = await declaredDividends(work, coop.key)
  const laws = lawOn(countryCalled(coop.config.country), "dividend")
  const ever = { begin: instant(0), end: instant(Number.MAX_SAFE_INTEGER) }
  const all = await amountsIn(work, coop.key, ["income", "expenses"], ever)
  const yearIn = (at: Instant) => Number(dateOf(at, coop.zone).slice(0, 4))
  const [oldest] = all
  const first = oldest === undefined ? null : yearIn(oldest.at)
  const now = yearIn(work.now)
  const toClose = { year: String(Math.min(first ?? now, now)), over: first !== null && first < now }
  if (year === null) return { year, toClose, first, surplus: [], declared, laws }
  const end = instant(DateTime.fromObject({ year: year + 1 }, { zone: coop.zone }).toMillis())
  const paid = declared.map(({ amount }) => amount)
  const closed = distributable(
    all.filter(({ at }) => at < end),
    paid,
  )
  // What came late, this year's loss, and bonuses that were booked since lessen it. This year's gains do not add to it.
  return { year, toClose, first, surplus: lesserOf(closed, distributable(all, paid)), declared, laws }
}

/**
 * Opens the vote on a dividend, typed as `1000 EUR`. `year`: the year that it is for; null: the last one whose books are closed.
 * @throws Refusal if there is no such surplus
 */
export const proposeDividend = askedBy(
  { start: "dividend" },
  async (act: SeeingAct, by: LookedUp, typedAmount: string, year: number | null, typed: Typed): Promise<KeptMotion> => {
    const { work, coop } = act
    mustHaveShares(act)
    const amount = amountFrom(act, typedAmount)
    const there = await surplusOf(act)
    if (there.year === null) return refuse("dividend-books-open", there.toClose)
    const of = year ?? there.year
    if (of > there.year) refuse("dividend-year-open", { year: String(of) })
    const { first } = there
    if (first !== null && of < first)
      refuse("dividend-no-books", { year: String(of), first: String(first), last: String(there.year) })
    if (!isThere(there.surplus, amount)) {
      const left = there.surplus.find(({ currency }) => currency === amount.currency) ?? { ...amount, minor: 0n }
      refuse("dividend-above-surplus", { left, nothing: left.minor === 0n, year: String(there.year) })
    }
    const { words } = coop
    const motion = await openMotion(act, {
      ...{ kind: "dividend", by, typed },
      title: words.t("motion-dividend", { amount: words.money(amount), year: String(of) }),
      options: [
        { title: words.t("option-dividend"), text: "", author: by.person, keeps: false, role: "accept" },
        { title: words.t("option-keep"), text: "", author: null, keeps: true, role: "keep" },
      ],
    })
    await putDividend(work, coop.key, motion.row, { year: of, amount })
    const details = { motion: motion.id, year: of, minor: String(amount.minor), currency: amount.currency }
    await addRecord(work, coop.key, { actor: by.person, act: "dividend-proposed", details })
    return motion
  },
)

/**
 * Declares the dividend of a carried motion: to those who are owners when the vote ends, by the parts that they hold on that day. It is not
 * declared if the surplus is gone meanwhile, or nobody holds a part.
 */
export async function declare(act: Act, motion: KeptMotion): Promise<Effect> {
  const { work, coop } = act
  const wanted = await dividendOf(work, motion.row)
  if (!wanted) throw new Error(`${motion.id} proposes no dividend`)
  const { amount, year } = wanted
  const at: Instant = votingEnd(motion) ?? work.now
  const day = dateOf(at, coop.zone)
  const there = await surplusOf(act)
  const owners = partsHeld(await sharesHeld(work, coop.key), day)
  const why = !isThere(there.surplus, amount) ? "surplus" : owners.length === 0 ? "nobody" : null
  if (why !== null) {
    await addRecord(work, coop.key, { actor: null, act: "dividend-not-declared", details: { motion: motion.id, why } })
    return { effect: "said", key: "dividend-not-declared", about: { why, amount: coop.words.money(amount) } }
  }
  const postings = dividendPostings({ motion: motion.number, year, amount }, owners, day)
  const entry = await book(act, null, { kind: "dividend", at, text: String(year), postings })
  await declareDividend(work, motion.row, entry.number)
  const details = { motion: motion.id, entry: entryId(entry.number), on: day }
  await addRecord(work, coop.key, { actor: null, act: "dividend-declared", details })
  const about = { amount: coop.words.money(amount), owners: owners.length, day: coop.words.date(at) }
  return { effect: "said", key: "dividend-declared", about }
}
