/** Reminds those who have hours to approve, before a month ends (§18.2). */
import { DateTime, Duration } from "luxon"
import { type Act, type CoopContext, say } from "../../kernel/acts/context.ts"
import type { Due, DueItem } from "../../kernel/acts/due.ts"
import { type Month, monthEnd, monthOf } from "../../kernel/rules/months.ts"
import { type Instant, instant } from "../../kernel/rules/types.ts"
import { lastTold, noteTold } from "../../kernel/store/told.ts"
import type { Work } from "../../kernel/store/work.ts"
import { readOver } from "../../roles/acts/over.ts"
import { overseersOf } from "../../roles/rules/over.ts"
import { coopsWithUndecidedHours, hoursOf } from "../store/hours.ts"
import { reminderCard } from "../views/cards.ts"
import { waitingFor } from "./approving.ts"

interface ReminderDue extends DueItem {
  readonly month: Month
}

/** When people are reminded of the hours of a month. Null: never. */
function remindAt({ config, zone }: CoopContext, month: Month): Instant | null {
  const before = Duration.fromISO(config.hours.remindBefore)
  if (before.toMillis() === 0) return null
  return instant(DateTime.fromMillis(monthEnd(month, zone), { zone }).minus(before).toMillis())
}

const named = (coop: CoopContext, month: Month): string => `hours-remind:${coop.key}:${month}`

/** The reminder is noted as told to the bot itself, since it goes to several people at once. */
const isDone = async (work: Work, coop: CoopContext, month: Month): Promise<boolean> =>
  (await lastTold(work, coop.bot, named(coop, month))) !== null

export const remindersDue: Due<ReminderDue> = {
  name: "hours-reminders",
  turn: "remind",
  async past(work, { until, coop }) {
    const found: ReminderDue[] = []
    for (const one of (await coopsWithUndecidedHours(work)).flatMap((key) => coop(key) ?? [])) {
      const month = monthOf(until, one.zone)
      const at = remindAt(one, month)
      if (at !== null && at <= until && !(await isDone(work, one, month))) found.push({ coop: one.key, month })
    }
    return found
  },
  async act(act, { month }) {
    const { work, coop } = act
    if (await isDone(work, coop, month)) return false
    await noteTold(work, coop.bot, named(coop, month))
    await remind(act)
    return false
  },
}

async function remind(act: Act): Promise<void> {
  const { work, coop } = act
  const over = await readOver(act)
  const undecided = await hoursOf(work, coop.key, { states: ["open", "contested"] })
  const people = [...new Set(undecided.map(({ person }) => person))]
  const approvers = new Set(people.flatMap((person) => overseersOf(over, person, "approve-hours")))
  for (const person of approvers) {
    const lines = await waitingFor(act, person, over)
    if (lines.length > 0) await say(act, { person }, reminderCard(coop, lines))
  }
}
