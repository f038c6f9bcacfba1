/** Properties of dues (§8.3, §8.6). The order of events within a day makes no difference, and each amount is right to the cent. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Day, daysOf, type Month, month, monthsFrom } from "../../../src/kernel/rules/months.ts"
import { type Instant, instant, type MatrixId, matrixId } from "../../../src/kernel/rules/types.ts"
import { duesOf, imbalance, type Posting, replay } from "../../../src/ledger/rules/ledger.ts"
import type { Membership } from "../../../src/standing/rules/counts-from.ts"
import type { Adopted } from "../../../src/treasury/rules/budget.ts"
import { budgetOn, monthlyDues, monthlyPostings } from "../../../src/treasury/rules/dues.ts"
import { paymentPostings } from "../../../src/treasury/rules/payments.ts"
import { sharesOf } from "../../../src/treasury/rules/shares.ts"

const zones = ["Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu"]
const people = ["ana", "ben", "cem", "dee"].map((name) => matrixId(`@${name}:hive.example`))
const span = monthsFrom(month("2027-12"), month("2028-03"))

/** An event on some day. No day has two budgets, because then the order of their votes would matter. */
type Event =
  | { readonly does: "comes-or-goes"; readonly person: MatrixId }
  | { readonly does: "adopts"; readonly budget: Omit<Adopted, "adoptedAt" | "motion"> }
  | { readonly does: "pays"; readonly person: MatrixId; readonly minor: bigint }
  | { readonly does: "earns"; readonly minor: bigint; readonly weights: readonly number[] }

/** An event on a day. `moments`: two moments at which it could happen. */
interface Planned {
  readonly day: number
  readonly event: Event
  readonly moments: readonly [number, number]
}

const anybody = fc.constantFrom(...people)
const currency = fc.constantFrom("EUR", "POINTS", "KWD")
const minor = fc.bigInt({ min: 0n, max: 10n ** 9n })
const part = fc.double({ min: 0, max: 0.999_999, noNaN: true })
const event = fc.oneof(
  { weight: 4, arbitrary: anybody.map((person): Event => ({ does: "comes-or-goes", person })) },
  {
    weight: 2,
    arbitrary: fc
      .record({ year: fc.constantFrom(2027, 2028), minor, currency, workers: fc.integer({ min: 0, max: 95 }) })
      .map(({ year, minor, currency, workers }): Event => {
        const shares = { workers: `${workers}.3`, evaluators: "4.7" }
        return { does: "adopts", budget: { year, monthly: { minor, currency }, ...shares } }
      }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("pays" as const), person: anybody, minor }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("earns" as const),
      minor,
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }),
    }),
  },
)
const plans = fc
  .array(fc.record({ day: fc.integer({ min: 0, max: 120 }), event, moments: fc.tuple(part, part) }), { maxLength: 40 })
  .map((all) => all.filter(({ day, event }, index) => !adoptsAgain(all.slice(0, index), day, event)))

const adoptsAgain = (before: readonly Planned[], day: number, { does }: Event) =>
  does === "adopts" && before.some((one) => one.day === day && one.event.does === "adopts")

interface World {
  readonly memberships: readonly Membership[]
  readonly adopted: readonly Adopted[]
  /** Payments and shares. */
  readonly postings: readonly Posting[]
}

/**
 * The story with each event at its first or at its second moment (`which`). If somebody has several `comes-or-goes` on one day, they
 * alternate in the order of the moments: come, go, come.
 */
function told(plan: readonly Planned[], days: readonly Day[], which: 0 | 1, zone: string): World {
  const dated = plan
    .flatMap(({ day, event, moments }, index) => {
      const there = days[day % days.length]
      // No event comes at the first moment of a day. A person who leaves at that moment is no member on that day, but one who leaves later
      // is. So the two moments of an event would count differently.
      const at = there && instant(there.begin + 1 + Math.floor(moments[which] * (there.end - there.begin - 1)))
      return at ? [{ at, event, index }] : []
    })
    .toSorted((one, other) => one.at - other.at)
  const memberships: { person: MatrixId; from: Instant; until: Instant | null }[] = []
  const adopted: Adopted[] = []
  for (const { at, event, index } of dated) {
    if (event.does === "adopts") adopted.push({ ...event.budget, motion: index, adoptedAt: at })
    if (event.does !== "comes-or-goes") continue
    const open = memberships.find(({ person, until }) => person === event.person && until === null)
    if (open) open.until = at
    else memberships.push({ person: event.person, from: at, until: null })
  }
  const postings = dated.flatMap(({ at, event, index }) => {
    if (event.does === "pays") {
      const paid = { person: event.person, amount: { minor: event.minor, currency: "EUR" }, purpose: "", advance: true }
      return paymentPostings(index, paid)
    }
    if (event.does !== "earns") return []
    const workers = people.map((person, one) => ({ person, weight: String(event.weights[one] ?? 1) }))
    const income = { minor: event.minor, currency: "EUR" }
    return sharesOf(index, income, budgetOn(adopted, at, zone), { workers, evaluators: workers.slice(1) })
  })
  return { memberships, adopted, postings }
}

const touching = (memberships: readonly Membership[], days: readonly Day[]) =>
  memberships.filter(({ from, until }) => {
    const [first, last] = [days[0], days.at(-1)]
    return first && last && from < last.end && (until === null || until > first.begin)
  })

const monthsOf = ({ memberships, adopted }: World, zone: string) =>
  span.map((one) => monthlyDues(one, touching(memberships, daysOf(one, zone)), adopted, zone))

describe("dues", () => {
  it("are the same whatever the order of events within a day", () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(...zones), (plan, zone) => {
        const days = span.flatMap((one) => daysOf(one, zone))
        const [one, other] = ([0, 1] as const).map((which) => {
          const world = told(plan, days, which, zone)
          const monthly = monthsOf(world, zone).flatMap((due, index) => monthlyPostings(span[index] as Month, due))
          return replay([{ postings: [...monthly, ...world.postings] }])
        })
        for (const person of people) expect(one?.get(duesOf(person))).toEqual(other?.get(duesOf(person)))
        expect(one).toEqual(other)
      }),
      { numRuns: 60 },
    )
  })

  it("of a month are for each person and currency the exact sum of its days, rounded down", () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(...zones), (plan, zone) => {
        const days = span.flatMap((one) => daysOf(one, zone))
        const world = told(plan, days, 0, zone)
        for (const [index, dues] of monthsOf(world, zone).entries()) {
          const ofMonth = daysOf(span[index] as Month, zone)
          const sums = new Map<string, { exact: bigint; rounded: bigint }>()
          for (const { person, budget, days: many, of, amount } of dues) {
            expect(of).toBe(ofMonth.length)
            const key = `${person} ${amount.currency}`
            const { exact, rounded } = sums.get(key) ?? { exact: 0n, rounded: 0n }
            const of1 = budget.monthly.minor * BigInt(many)
            sums.set(key, { exact: exact + of1, rounded: rounded + amount.minor })
            // Each part differs from its exact value by less than one unit.
            const off = amount.minor * BigInt(of) - of1
            expect(off > -BigInt(of) && off < BigInt(of)).toBe(true)
          }
          for (const { exact, rounded } of sums.values()) expect(rounded).toBe(exact / BigInt(ofMonth.length))
          // The days add up to those on which each person was a member.
          for (const person of people) {
            const counted = dues.filter((due) => due.person === person).reduce((sum, due) => sum + due.days, 0)
            const there = ofMonth.filter(
              ({ begin, end }) =>
                budgetOn(world.adopted, instant(end - 1), zone) !== null &&
                world.memberships.some(
                  (one) => one.person === person && one.from < end && (one.until === null || one.until > begin),
                ),
            )
            expect(counted).toBe(there.length)
          }
          expect(imbalance(monthlyPostings(span[index] as Month, dues))).toEqual([])
        }
      }),
      { numRuns: 40 },
    )
  })

  it("of somebody who was there all month under budgets of one amount are that amount, however often it was adopted", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...span),
        fc.constantFrom(...zones),
        fc.array(fc.integer({ min: 0, max: 27 }), { maxLength: 6 }),
        minor,
        (one, zone, adoptedOn, amount) => {
          const days = daysOf(one, zone)
          const budget = (at: number, motion: number): Adopted => {
            const monthly = { minor: amount, currency: "EUR" }
            return { year: 2027, monthly, workers: "0", evaluators: "0", motion, adoptedAt: instant(at) }
          }
          const moments = [...adoptedOn].sort((a, b) => a - b).map((day) => (days[day]?.begin ?? 0) + 5)
          const adopted = [budget(0, 0), ...moments.map((at, index) => budget(at, index + 1))]
          const membership = { person: people[0] as MatrixId, from: instant(0), until: null }
          const dues = monthlyDues(one, [membership], adopted, zone)
          expect(dues.reduce((sum, due) => sum + due.amount.minor, 0n)).toBe(amount)
          expect(dues.reduce((sum, due) => sum + due.days, 0)).toBe(days.length)
        },
      ),
    )
  })
})
