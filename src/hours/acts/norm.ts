/** Tells people, and those who approve their hours, that a week is longer than the norm (§18.2). Once for each week. */
import { type Act, say } from "../../kernel/acts/context.ts"
import { dateOf } from "../../kernel/rules/happened.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { lastTold, noteTold } from "../../kernel/store/told.ts"
import { readOver } from "../../roles/acts/over.ts"
import { overseersOf } from "../../roles/rules/over.ts"
import { normOf } from "../rules/leave.ts"
import { daysAfter, normal, weekOf } from "../rules/sums.ts"
import { hoursOf } from "../store/hours.ts"
import { normCard } from "../views/cards.ts"

/** Looks at this week and the last one, and tells of each that has become longer than the norm. Older weeks are nobody's news. */
export async function tellOfNorm(act: Act, person: MatrixId): Promise<void> {
  const { work, coop } = act
  const norm = normOf(coop.config.hours)
  if (norm === null) return
  const week = weekOf(dateOf(work.now, coop.zone))
  for (const monday of [daysAfter(week, -7), week]) {
    const about = `hours-norm:${coop.key}:${monday}`
    if ((await lastTold(work, person, about)) !== null) continue
    const lines = await hoursOf(work, coop.key, { people: [person], from: monday, through: daysAfter(monday, 6) })
    const minutes = normal(lines)
    if (minutes <= norm) continue
    await noteTold(work, person, about)
    const over = { person, monday, minutes, norm }
    await say(act, { person }, normCard(coop, over, person))
    for (const one of overseersOf(await readOver(act), person, "approve-hours"))
      await say(act, { person: one }, normCard(coop, over, one))
  }
}
