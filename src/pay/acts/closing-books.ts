/** Hours when books are closed (§7.4a, §18.3): those of the time fall due first, and what still waits is said. */
import { approvedHours, undecidedHours } from "../../hours/reads.ts"
import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { dateOf } from "../../kernel/rules/happened.ts"
import type { Instant } from "../../kernel/rules/types.ts"
import { rateOn } from "../rules/rates.ts"
import { coopsWithScales } from "../store/scales.ts"
import { isPaid, unpaidMonth } from "./months.ts"
import { payRulesOf } from "./paying.ts"

/** @throws Refusal if the hours of a month that ends by `until` have not fallen due */
export async function mustHavePaid(act: Act, until: Instant): Promise<void> {
  const open = await unpaidMonth(act, until)
  if (open !== null) refuse("books-hours-open", { of: act.coop.words.month(open) })
}

/** How many people have hours up to a day that nobody has approved yet, and how many have approved ones without a rate. */
export interface HoursWaiting {
  readonly approval: number
  readonly rate: number
}

export async function hoursWaiting(act: Act, until: Instant): Promise<HoursWaiting> {
  const { work, coop } = act
  if (!(await coopsWithScales(work)).includes(coop.key)) return { approval: 0, rate: 0 }
  const day = dateOf(until, coop.zone)
  const undecided = (await undecidedHours(work, coop.key, day)).filter(
    ({ kind }) => kind !== "unpaid" && isPaid(act, kind),
  )
  const approved = (await approvedHours(work, coop.key, day)).filter(
    ({ kind }) => kind !== "unpaid" && isPaid(act, kind),
  )
  const rules = await payRulesOf(act)
  const unrated = approved.filter((line) => rateOn(rules, line.person, line.day) === null)
  const people = (lines: readonly { readonly person: string }[]) => new Set(lines.map(({ person }) => person)).size
  return { approval: people(undecided), rate: people(unrated) }
}
