/** Approved hours that wait because nobody has set a rate for them, for `!todo` of those who set it (§18.1). */

import { type ApprovedHours, approvedHours } from "../../hours/reads.ts"
import type { Act } from "../../kernel/acts/context.ts"
import type { Todo } from "../../kernel/acts/todo.ts"
import { dateOf } from "../../kernel/rules/happened.ts"
import type { Duty } from "../../kernel/rules/todo.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { readOver } from "../../roles/acts/over.ts"
import { overseenBy } from "../../roles/rules/over.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { rateOn, scaleOn } from "../rules/rates.ts"
import type { Scale } from "../rules/scale.ts"
import { scalesOf } from "../store/scales.ts"
import { unratedLine } from "../views/rates.ts"
import { isPaid } from "./months.ts"
import { payRulesOf } from "./paying.ts"

/** Somebody whose hours wait for a rate. `scale`: the one in force, for a line to copy. */
interface UnratedDuty extends Duty {
  readonly whose: MatrixId
  readonly scale: Scale
}

/** A day after all others. */
const lastDay = "9999-12-31"

/** The approved hours that are paid, but for which nobody has set a rate. `person`: only theirs. Leave is approved ahead. */
async function withoutRate(act: Act, person?: MatrixId): Promise<readonly ApprovedHours[]> {
  const hours = await approvedHours(act.work, act.coop.key, lastDay, person)
  const rules = hours.length > 0 ? await payRulesOf(act) : null
  return hours.filter(
    ({ person: whose, day, kind }) =>
      kind !== "unpaid" && isPaid(act, kind) && rules !== null && rateOn(rules, whose, day) === null,
  )
}

/** How many approved minutes of the person who asks wait for a rate. A co-op without a pay scale pays no hours, so none wait there. */
export const readHoursWithoutRate = askedBy("concerned", async (act: Act, by): Promise<number> => {
  if ((await scalesOf(act.work, act.coop.key)).length === 0) return 0
  return (await withoutRate(act, by.person)).reduce((sum, { minutes }) => sum + minutes, 0)
})

export const payTodo: Todo<UnratedDuty> = {
  name: "rates",
  rank: "work",
  async waiting(act, { person, alone }) {
    const { work, coop } = act
    // Rates are nobody else's business.
    if (!alone) return []
    const today = dateOf(work.now, coop.zone)
    const scale = scaleOn(await scalesOf(work, coop.key), today)
    if (!scale) return []
    const unrated = await withoutRate(act)
    if (unrated.length === 0) return []
    const people = [...new Set(unrated.map((one) => one.person))].sort()
    const mine = overseenBy(await readOver(act), person.person, people, "set-rates")
    return mine.map((whose) => ({ whose, scale, until: null }))
  },
  reminds: () => true,
  line: (words, { whose, scale }, about) => unratedLine(words, { whose, scale }, about),
}
