/** The co-op's limits (src/rules/limits.ts). The acts check them themselves, so the count is of the same unit of work. */
import { belongs } from "../rules/franchise.ts"
import { day, firstReached, hour, serverOf, type TimedLimit, within, withinTime } from "../rules/limits.ts"
import type { Motion } from "../rules/motions.ts"
import type { MatrixId, Standing } from "../rules/types.ts"
import { countOne, timesOf } from "../store/flood-counts.ts"
import { invitationsOf } from "../store/invitations.ts"
import { timesOfActs } from "../store/minutes.ts"
import { motionsIn } from "../store/motions.ts"
import { strangersTaskTimes } from "../store/task-deeds.ts"
import { tasksIn } from "../store/tasks.ts"
import type { Act } from "./context.ts"
import { orRefuse } from "./refusal.ts"

/** Checks that this member may open one more proposal. @throws Refusal */
export async function mustPropose({ work, coop }: Act, by: MatrixId): Promise<void> {
  const open = await motionsIn(work, coop.key, ["proposal"])
  const own = open.filter(({ author, matter }) => author === by && matter === null)
  orRefuse(within("proposals", own.length, coop.config.limits.proposals))
  // A proposal that was withdrawn at once was still read by everybody, so it counts.
  await mustWithinADay({ work, coop }, by, "proposals", coop.config.limits.proposalsADay)
}

/** Checks that one more is allowed within a day, and counts it. @throws Refusal */
async function mustWithinADay(
  { work, coop }: Act,
  by: MatrixId,
  what: "proposals" | "alternatives",
  most: number,
): Promise<void> {
  const about = `${what}:${coop.key}`
  const times = await timesOf(work, by, about, day)
  orRefuse(withinTime(`${what}-day`, times, { most, now: work.now, window: day }))
  await countOne(work, by, about)
}

/** Checks that this member may add one more option to a motion. @throws Refusal */
export async function mustAdd(act: Act, by: MatrixId, motion: Motion): Promise<void> {
  const { limits } = act.coop.config
  const own = motion.options.filter(({ author }) => author === by)
  const reached = within("alternatives", own.length, limits.alternatives)
  orRefuse(reached && { ...reached, motion: motion.id })
  await mustWithinADay(act, by, "alternatives", limits.alternativesADay)
}

/** Checks that this member may reword once more. @throws Refusal */
export async function mustReword({ work, coop }: Act, by: MatrixId): Promise<void> {
  const times = await timesOfActs(work, coop.key, { actor: by, act: "option-reworded" }, day)
  const most = coop.config.limits.rewordings
  orRefuse(withinTime("rewordings", times, { most, now: work.now, window: day }))
}

/** Checks that this member may invite one more person. @throws Refusal */
export async function mustInvite({ work, coop }: Act, by: MatrixId): Promise<void> {
  const { invitations, invitationsInAll, invitationsADay } = coop.config.limits
  const waiting = await invitationsOf(work, coop.key)
  const own = waiting.filter((one) => one.by === by)
  const times = await timesOfActs(work, coop.key, { actor: by, act: "member-invited" }, day)
  orRefuse(
    firstReached(
      within("invitations", own.length, invitations),
      within("invitations-in-all", waiting.length, invitationsInAll),
      withinTime("invitations-day", times, { most: invitationsADay, now: work.now, window: day }),
    ),
  )
}

/** Checks that a person from outside may submit one more task: by person, by server, and in all. @throws Refusal */
export async function mustSubmit({ work, coop }: Act, by: Standing): Promise<void> {
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

/** Checks that this person may do one more thing on a task of which others are told. @throws Refusal */
export async function mustDoTask({ work, coop }: Act, by: MatrixId, task: number): Promise<void> {
  const about = `task:${task}:${coop.key}`
  const most = coop.config.limits.taskDeeds
  const times = await timesOf(work, by, about, hour)
  const reached = withinTime("task-deeds", times, { most, now: work.now, window: hour })
  orRefuse(reached && { ...reached, task: `T${task}` })
  await countOne(work, by, about)
}
