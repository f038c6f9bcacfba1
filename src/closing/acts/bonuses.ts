/** Bonuses (§18.4): members propose rates and read them; whoever keeps the minutes records which measures were met. */
import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { Instant } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { seatsOf } from "../../standing/reads.ts"
import { yearOf } from "../../treasury/rules/budget.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { openMotion, type SeeingAct, type Typed } from "../../votes/acts/open-motion.ts"
import { addOption } from "../../votes/acts/propose.ts"
import { type KeptMotion, motionsIn } from "../../votes/reads.ts"
import { bonusText } from "../rules/bonus-terms.ts"
import { bonusesOf, type KeptBonus, measuresOf, putMeasure, reckonedYears } from "../store/bonuses.ts"
import { bonusTitle } from "../views/bonus-title.ts"
import { bonusTyped } from "./reading-bonus.ts"
import { spanOf } from "./year.ts"

/** Rates that were put on a ballot. `joined`: whether the motion was open already. They are then one more option. */
export interface ProposedBonus {
  readonly motion: KeptMotion
  readonly joined: boolean
}

/** Proposes rates of bonuses, as they were typed. Opens the vote on them. If one is open, they join it. @throws Refusal */
export const proposeBonus = askedBy(
  { start: "bonus" },
  async (act: SeeingAct, by, line: string, below: string, typed: Typed): Promise<ProposedBonus> => {
    const { work, coop } = act
    const read = bonusTyped(coop, line, below)
    const now = (await bonusesOf(work, coop.key)).at(-1) ?? null
    if (bonusText(now?.bonus ?? { rates: [], measures: [] }) === bonusText(read)) refuse("bonus-unchanged")
    const option = { title: bonusTitle(coop.words, read), text: read.measures.join("\n"), role: "text" } as const
    const [open] = (await motionsIn(work, coop.key, ["proposal", "voting"])).filter(({ kind }) => kind === "bonus")
    if (open?.stage === "voting") refuse("bonus-voting", { motion: open.id })
    if (open) return { motion: await addOption(act, by, open.id, option, typed), joined: true }
    const keep = coop.words.t((now?.bonus.rates.length ?? 0) > 0 ? "option-keep-bonus" : "option-no-bonus")
    const motion = await openMotion(act, {
      kind: "bonus",
      by,
      title: coop.words.t("motion-bonus"),
      options: [
        { ...option, author: by.person, keeps: false },
        { title: keep, text: "", author: null, keeps: true, role: "keep" },
      ],
      typed,
    })
    return { motion, joined: false }
  },
)

/** The rates that hold for a year: the last ones whose vote ended before the year did. Null if there are none. */
export function bonusOfYear(all: readonly KeptBonus[], end: Instant): KeptBonus | null {
  const last = all.findLast(({ adoptedAt }) => adoptedAt < end) ?? null
  return last !== null && last.bonus.rates.length > 0 ? last : null
}

/** The rates in force, and what is recorded of the measures. */
export interface BonusState {
  readonly year: number
  readonly inForce: KeptBonus | null
  readonly met: ReadonlyMap<number, boolean>
  readonly open: KeptMotion | null
}

/** The rates of bonuses, which everybody reads. */
export const readBonuses = askedBy("member", async (act: Act): Promise<BonusState> => {
  const { work, coop } = act
  const { year, inForce } = await yearAsked(act)
  const [open] = (await motionsIn(work, coop.key, ["proposal", "voting"])).filter(({ kind }) => kind === "bonus")
  return { year, inForce, met: await metOf(act, year, inForce), open: open ?? null }
})

/** What is recorded for a year of the measures of these rates, and of no others. */
const metOf = async ({ work, coop }: Act, year: number, rates: KeptBonus | null): Promise<BonusState["met"]> =>
  rates === null ? new Map() : measuresOf(work, coop.key, year, rates.row)

/** The year that people mean: the last one while its bonuses are still to be reckoned, else this one. */
async function yearAsked({ work, coop }: Act): Promise<Pick<BonusState, "year" | "inForce">> {
  const all = await bonusesOf(work, coop.key)
  const now = yearOf(work.now, coop.zone)
  const before = bonusOfYear(all, spanOf(now - 1, coop.zone).end)
  if (before && !(await reckonedYears(work, coop.key)).has(now - 1)) return { year: now - 1, inForce: before }
  return { year: now, inForce: bonusOfYear(all, spanOf(now, coop.zone).end) }
}

export interface RecordedMeasure extends BonusState {
  readonly measure: number
}

/**
 * Records whether a measure was met. Nobody does it whose own office is paid by measures. What was recorded can be changed until the year's
 * bonuses are reckoned.
 * @param typed the measure's number
 * @throws Refusal
 */
export const recordMeasure = askedBy(
  { power: "keep-minutes" },
  async (act: Act, by, typed: string, met: boolean): Promise<RecordedMeasure> => {
    const { work, coop } = act
    const { year, inForce } = await yearAsked(act)
    if (inForce === null || inForce.bonus.measures.length === 0)
      return refuse("bonus-no-measures", { year: String(year) })
    const { rates, measures } = inForce.bonus
    const measure = /^\d{1,2}$/.test(typed) ? Number(typed) : 0
    if (measures[measure - 1] === undefined)
      return refuse("bonus-measure-which", { typed: typed.slice(0, 40), count: measures.length })
    const paid = rates.filter(({ of }) => of === "measures").map(({ office }) => office)
    const own = (await seatsOf(work, coop.key)).some(
      ({ office, person }) => person === by.person && paid.includes(office),
    )
    if (own) refuse("bonus-measure-own")
    await putMeasure(work, coop.key, { year, motion: inForce.row, measure, met, by: by.person })
    await addRecord(work, coop.key, {
      actor: by.person,
      act: "bonus-measure-recorded",
      details: { year, motion: inForce.motion, measure, met },
    })
    return { year, inForce, met: await metOf(act, year, inForce), open: null, measure }
  },
)
