/** Reminders that were held back over somebody's quiet hours, and the messages that collect everything that waits for a person. */
import { type Act, say } from "../../kernel/acts/context.ts"
import type { Due, DueItem, Look } from "../../kernel/acts/due.ts"
import { inOrder, type Rank } from "../../kernel/rules/todo.ts"
import type { CoopKey, MatrixId, Series } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"
import type { Waiting } from "../../kernel/views/todo.ts"
import { coopsOf, standingOf } from "../../standing/reads.ts"
import { nextCollected } from "../rules/quiet.ts"
import { coopsOfVoter } from "../store/ballots.ts"
import { motionByRow } from "../store/motions.ts"
import {
  collecting,
  type HeldReminder,
  heldReminders,
  nextHeldReminder,
  putReminding,
  remindingOf,
  takeHeldReminder,
} from "../store/notify.ts"
import { collectedCard } from "../views/notify.ts"
import { holdingVote } from "./held.ts"
import { unfilledBallots } from "./proxied.ts"
import { remindVoter } from "./vote.ts"

/** Reminders of votes that waited for the end of somebody's quiet hours. */
export const heldRemindersDue: Due<HeldReminder> = {
  name: "held reminders",
  turn: "remind",
  next: nextHeldReminder,
  past: (work, { until }) => heldReminders(work, until),
  waits: async (work, item, look) => (await holdingVote(work, item, look)).holding.length > 0,
  async act(act, { row, person }, { until }) {
    if (!(await takeHeldReminder(act.work, row, person))) return false
    const motion = await motionByRow(act.work, row)
    const over = motion.votingEndsAt !== null && motion.votingEndsAt <= until
    if (motion.stage !== "voting" || over) return false
    // Meanwhile the person may have voted, have left the roll, or want other reminders.
    const ballots = (await unfilledBallots(act, motion)).get(person)
    if (ballots) await remindVoter(act, motion, person, { wish: await remindingOf(act.work, person), ballots })
    return false
  },
}

/** A person whose collected message is due, and one of their co-ops. */
interface Collected extends DueItem {
  readonly person: MatrixId
}

/** The daily and weekly messages. A person in several co-ops gets one from each that waits for them. */
export const collectedDue: Due<Collected> = {
  name: "collected reminders",
  turn: "remind",
  async next(work, stands) {
    for (const { person, at } of await collecting(work, null))
      if ((await coopsToRemind(work, person)).some(stands)) return at
    return null
  },
  async past(work, look) {
    const due: Collected[] = []
    for (const { person } of await collecting(work, look.until)) {
      const coop = (await coopsToRemind(work, person)).find((key) => look.coop(key) !== null)
      if (coop !== undefined) due.push({ coop, person })
    }
    return due
  },
  // A message of theirs that is not handled yet may be a ballot, and nobody is reminded of what they have done.
  waits: async (_, { person }, { seen }) => seen.holding.some(({ people }) => people.includes(person)),
  async act({ work, coop }, { person }, look) {
    const reminding = await remindingOf(work, person)
    const isDue = (await collecting(work, look.until)).some((one) => one.person === person)
    if (!isDue) return false
    await putReminding(work, person, reminding, nextCollected(work.now, reminding, coop.zone))
    for (const key of await coopsToRemind(work, person)) {
      const theirs = look.coop(key)
      if (theirs) await collect({ work, coop: theirs }, person, look)
    }
    return false
  },
}

/** The co-ops that may have something to remind a person of. */
const coopsToRemind = async (work: Work, person: MatrixId): Promise<readonly CoopKey[]> => [
  ...new Set([...(await coopsOf(work, person)), ...(await coopsOfVoter(work, person))]),
]

/** Everything that may be said in a person's encrypted direct room. */
const all: readonly Series[] = ["public", "moderators"]

/** Tells a person in one message what waits for them in this co-op. Says nothing if nothing does. */
async function collect(act: Act, person: MatrixId, { todos }: Pick<Look, "todos">): Promise<void> {
  const { work, coop } = act
  const standing = await standingOf(work, coop.config, person)
  const series = standing.rooms.has("moderators") ? all : (["public"] as const)
  const waiting: (Waiting & { readonly rank: Rank })[] = []
  for (const one of todos)
    for (const duty of await one.waiting(act, { person: standing, series, ballots: all, alone: true }))
      if (one.reminds?.(duty))
        waiting.push({
          until: duty.until,
          rank: one.rank,
          subject: null,
          line: (words, about) => one.line(words, duty, about),
        })
  const sorted = inOrder(waiting, work.now)
  if (sorted.length === 0) return
  const about = { coop: coop.config.name, server: coop.server, prefix: coop.config.prefix, now: work.now }
  await say(act, { person }, collectedCard(coop.words, sorted, about))
}
