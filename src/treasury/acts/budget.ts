/** Budgets (§8.1, §8.2): people propose them, a carried motion adopts a budget, and members see which budget is in force. */
import { DateTime } from "luxon"
import { termsOf } from "../../config/terms.ts"
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import type { Due } from "../../kernel/acts/due.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { type Budget, type Instant, instant, type MotionId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { mustBeUsed } from "../../ledger/acts/treasury.ts"
import { amountsIn } from "../../ledger/reads.ts"
import { imbalance } from "../../ledger/rules/ledger.ts"
import { type CertainlyDue, certainlyDue } from "../../standing/acts/certain.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { openMotion, type SeeingAct, type Typed, theMotion } from "../../votes/acts/open-motion.ts"
import { addOption } from "../../votes/acts/propose.ts"
import { type KeptMotion, motionsIn } from "../../votes/reads.ts"
import { mayAdd, mayStart, votingEnd } from "../../votes/rules/motions.ts"
import type { Effect } from "../../votes/views/effects.ts"
import {
  type Adopted,
  budgetAt,
  comingBudgets,
  inForceFrom,
  keptBudget,
  mayBudgetFor,
  readBudget,
  yearOf,
} from "../rules/budget.ts"
import { budgetReminded, budgetsOf, coopsWithBudgets, noteBudgetReminded, putBudget } from "../store/budgets.ts"
import { type BudgetState, budgetTitle, donationForecast, donationsEnd, keptBudgetNotice } from "../views/budget.ts"
import { countingFrom } from "./counting.ts"
import { adjustShares } from "./shares.ts"

/**
 * Opens the motion on a year's budget. The text, typed as `monthly=500EUR …`, is the first budget on the ballot. The year is the current
 * year, unless the text names another year.
 * @throws Refusal
 */
export const proposeBudget = askedBy(
  "member",
  async (act: Act, by, text: string, typed: Typed): Promise<KeptMotion> => {
    const { work, coop } = act
    orRefuse(mayStart(termsOf(coop.config, "budget"), by, "budget"))
    const budget = budgetFrom(act, text, yearOf(work.now, coop.zone))
    orRefuse(mayBudgetFor(budget.year, work.now, coop.zone))
    const adopted = await budgetsOf(work, coop.key)
    // The title of the option that changes nothing. If no budget was ever adopted, it says that there is none.
    const keep = coop.words.t(adopted.length > 0 ? "option-keep-budget" : "option-no-budget")
    return openMotion(act, {
      kind: "budget",
      by,
      title: coop.words.t("motion-budget", { year: String(budget.year) }),
      options: [
        { ...(await optionOf(act, budget)), author: by.person, keeps: false },
        { title: keep, text: "", author: null, keeps: true, role: "keep" },
      ],
      typed,
    })
  },
)

/** Adds a budget to an open motion. It must be for the same year and give all values. @throws Refusal */
export const addBudget = askedBy(
  "member",
  async (act: SeeingAct, by, id: MotionId, text: string, typed: Typed): Promise<KeptMotion> => {
    const { coop } = act
    const motion = await theMotion(act, id)
    // If this person cannot add an option to the motion, they are told so first, even if the budget is wrong too.
    orRefuse(mayAdd(motion, by, { title: "", role: "budget" }, typed.sentAt))
    const year = motion.options.find((option) => option.budget)?.budget?.year ?? yearOf(motion.openedAt, coop.zone)
    const budget = budgetFrom(act, text, year)
    if (budget.year !== year)
      refuse("budget-other-year", { motion: id, year: String(year), typed: String(budget.year) })
    return addOption(act, by, id, await optionOf(act, budget), typed)
  },
)

/** Reads a budget. A budget in a currency that the co-op does not use is refused, because nobody could be paid in it. @throws Refusal */
function budgetFrom(act: Act, text: string, year: number): Budget {
  const budget = orRefuse(readBudget(text, act.coop.words, year, act.coop.config.currencies))
  mustBeUsed(act, budget.monthly)
  return budget
}

/**
 * A budget as an option. Its text says what a donation share would have come to in the twelve months before, or that the one in force would
 * end.
 */
async function optionOf(act: Act, budget: Budget) {
  const text = budget.donation === undefined ? await endingText(act) : await forecastText(act, budget)
  return { title: budgetTitle(act.coop.words, budget), text, role: "budget", budget } as const
}

async function endingText({ work, coop }: Act): Promise<string> {
  const inForce = budgetAt(await budgetsOf(work, coop.key), work.now, coop.zone)
  return inForce ? donationsEnd(coop.words, inForce) : ""
}

async function forecastText({ work, coop }: Act, budget: Budget): Promise<string> {
  const begin = instant(DateTime.fromMillis(work.now, { zone: coop.zone }).minus({ years: 1 }).toMillis())
  const came = await amountsIn(work, coop.key, ["income"], { begin, end: instant(work.now + 1) })
  const income = imbalance(came).map(({ minor, currency }) => ({ minor: -minor, currency }))
  return donationForecast(coop.words, budget, income)
}

/**
 * Puts a carried budget in force (§8.2), from the end of its vote or from the start of its year, whichever is later. It never changes a
 * closed month. The returned effect tells from when the budget is in force.
 */
export async function adoptBudget(act: Act, motion: KeptMotion, budget: Budget): Promise<Effect> {
  const { work, coop } = act
  const adoptedAt = await countingFrom(act, votingEnd(motion) ?? work.now)
  await putBudget(work, coop.key, motion.row, budget, adoptedAt)
  const { monthly, ...rest } = budget
  const details = { motion: motion.id, ...rest, monthly: String(monthly.minor), currency: monthly.currency, adoptedAt }
  await addRecord(work, coop.key, { actor: null, act: "budget-adopted", details })
  await adjustShares(act, adoptedAt)
  const { year } = budget
  const from = inForceFrom({ year, adoptedAt }, coop.zone)
  // A budget for a past year may be adopted when a later year's budget is in force already. Then it never comes into force.
  const then = budgetAt(await budgetsOf(work, coop.key), from, coop.zone)
  return { effect: "budget-adopted", year, from: then?.motion === motion.number ? from : null }
}

/** The co-op's budgets, for members. @throws Refusal */
export const budgetsFor = askedBy("member", (act): Promise<BudgetState> => budgetState(act))

/** The budget in force, the budgets to come, and the open motions about budgets. */
async function budgetState({ work, coop }: Act): Promise<BudgetState> {
  const adopted = await budgetsOf(work, coop.key)
  const open = await motionsIn(work, coop.key, ["proposal", "voting"])
  const since = (budget: Adopted) => ({ budget, from: inForceFrom(budget, coop.zone) })
  const current = budgetAt(adopted, work.now, coop.zone)
  return {
    year: yearOf(work.now, coop.zone),
    inForce: current && since(current),
    coming: comingBudgets(adopted, work.now, coop.zone).map(since),
    open: open.filter(({ kind }) => kind === "budget"),
  }
}

/** Co-ops that must be told, once in each new month, that an earlier year's budget stays in force (§8.2). */
export const keptBudgetsDue: Due<CertainlyDue> = {
  name: "kept budgets",
  turn: "book",
  past: async (work, look) => certainlyDue(work, look, await coopsWithBudgets(work), mustRemindOfBudget),
  async act(act, { until }) {
    // Things may have changed since the first check, so the check is repeated inside the transaction.
    if (!(await mustRemindOfBudget(act, until))) return false
    const { work, coop } = act
    await noteBudgetReminded(work, coop.key)
    await say(act, membersRoom(act), keptBudgetNotice(coop.words, await budgetState(act), coop.config.prefix))
    return false
  },
}

async function mustRemindOfBudget({ work, coop }: Act, until: Instant): Promise<boolean> {
  const said = await budgetReminded(work, coop.key)
  return keptBudget(await budgetsOf(work, coop.key), said, until, coop.zone) !== null
}
