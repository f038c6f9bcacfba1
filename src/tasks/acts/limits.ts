/** Limits on how often people can submit tasks and act on them, so that members can still read all messages about tasks. */

import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse } from "../../kernel/acts/refusal.ts"
import { day, firstReached, hour, serverOf, type TimedLimit, within, withinTime } from "../../kernel/rules/limits.ts"
import type { LookedUp, MatrixId } from "../../kernel/rules/types.ts"
import { countOne, timesOf } from "../../kernel/store/flood-counts.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { strangersTaskTimes } from "../store/deeds.ts"
import { tasksIn } from "../store/tasks.ts"

/**
 * Checks that a person from outside the co-op may submit one more task. There are limits for one person, for all people of one server, and
 * for all people from outside.
 * @throws Refusal
 */
export async function mustSubmit({ work, coop }: Act, by: LookedUp): Promise<void> {
  if (belongs(by)) return
  const limits = coop.config.limits.strangers
  const states = ["submitted", "offered", "accepted"] as const
  const open = (await tasksIn(work, coop.key, { customer: by.person, states })).length
  const tasks = await strangersTaskTimes(work, coop.key, work.now - day)
  const times = (whose: (customer: MatrixId) => boolean) =>
    tasks.filter(({ customer }) => whose(customer)).map(({ at }) => at)
  const inADay = (name: TimedLimit, whose: (customer: MatrixId) => boolean, most: number) =>
    withinTime(name, times(whose), { most, now: work.now, window: day })
  const server = serverOf(by.person)
  orRefuse(
    firstReached(
      within("tasks-open", open, limits.openTasks),
      inADay("tasks-day", (customer) => customer === by.person, limits.tasksADay),
      inADay("tasks-server", (customer) => serverOf(customer) === server, limits.serverTasksADay),
      inADay("tasks-all", () => true, limits.allTasksADay),
    ),
  )
}

/**
 * Checks that this person is still below the limit of deeds on this task. Then counts this deed. Call this only for deeds about which other
 * people are told.
 * @throws Refusal if the limit is reached
 */
export async function mustDoTask({ work, coop }: Act, by: MatrixId, task: number): Promise<void> {
  const about = `task:${task}:${coop.key}`
  const most = coop.config.limits.taskDeeds
  const times = await timesOf(work, by, about, hour)
  const reached = withinTime("task-deeds", times, { most, now: work.now, window: hour })
  orRefuse(reached && { ...reached, task: `T${task}` })
  await countOne(work, by, about)
}
