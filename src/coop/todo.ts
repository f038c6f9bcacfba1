/** What waits for somebody in a co-op: gathered from all that is open. */
import { termsOf } from "../config/terms.ts"
import { kinds, kindsThat, matterOf } from "../rules/kinds.ts"
import { mayStart } from "../rules/motions.ts"
import { inTheWay } from "../rules/offices/rights.ts"
import { taskDuties } from "../rules/task-duties.ts"
import type { Task } from "../rules/tasks.ts"
import { type Duty, todoOf } from "../rules/todo.ts"
import type { MotionKind, OfficeKey, Series, Standing } from "../rules/types.ts"
import { rollOf } from "../store/ballots.ts"
import { invitationsOf } from "../store/invitations.ts"
import { type KeptMotion, motionsIn, openOnMatter } from "../store/motions.ts"
import { frozenSince } from "../store/offices.ts"
import { tasksIn } from "../store/tasks.ts"
import type { Act } from "./context.ts"
import { mayInvite } from "./members.ts"
import { paymentsWaiting } from "./payments-seen.ts"

/** What the person may be told of where they ask. */
export interface Asking {
  readonly person: Standing
  readonly series: readonly Series[]
  /** Open votes on whose roll they are. */
  readonly votes: readonly KeptMotion[]
  /** Whether nobody else reads the answer: what it says of money is theirs alone. */
  readonly alone: boolean
}

/** Everything that waits for a person, what ends first first. */
export async function todo(act: Act, { person, series, votes, alone }: Asking): Promise<readonly Duty<KeptMotion>[]> {
  const { work, coop } = act
  const onRoll: { motion: KeptMotion; voted: boolean }[] = []
  for (const motion of votes) {
    const roll = await rollOf(work, motion.row)
    onRoll.push({ motion, voted: roll.some((entry) => entry.person === person.person && entry.voted) })
  }
  const offices = coop.config.offices
    .map(({ key }) => key)
    .filter((key) => !person.offices.includes(key) && inTheWay(coop.config.offices, person, key) === null)
  return todoOf({
    person,
    now: work.now,
    votes: onRoll,
    proposals: await motionsIn(work, coop.key, ["proposal"], { series }),
    offices,
    mayOpen: await openable(act, person, offices),
    invited: (await mayInvite(act, person)) ? (await invitationsOf(work, coop.key)).map((one) => one.person) : [],
    payments: alone
      ? await paymentsWaiting(act, person)
      : { received: [], officers: [], disputed: [], payRun: null, accounts: [] },
    tasks: taskDuties(await tasksOf(act, person), person, { now: work.now, zone: coop.zone }),
    frozen: (await frozenSince(work, coop.key)) !== null,
  })
}

/** Those that they are the customer of, or have a role on. */
async function tasksOf({ work, coop }: Act, { person }: Standing): Promise<readonly Task[]> {
  const states = ["offered", "accepted", "done"] as const
  const tasks = [
    ...(await tasksIn(work, coop.key, { states, customer: person })),
    ...(await tasksIn(work, coop.key, { states, person })),
  ]
  return [...new Map(tasks.map((task) => [task.number, task])).values()].toSorted((a, b) => a.number - b.number)
}

/** What they could open now, about themselves or for an office that they could take, of the kinds that are suggested to people. */
async function openable(act: Act, person: Standing, offices: readonly OfficeKey[]): Promise<MotionKind[]> {
  const { work, coop } = act
  const could: MotionKind[] = []
  for (const kind of kindsThat(({ suggested }) => suggested !== null)) {
    const { office } = kinds[kind]
    if (office !== null && !offices.includes(office)) continue
    if (mayStart(termsOf(coop.config, kind), person, kind, person.person) !== null) continue
    const open = await openOnMatter(work, coop.key, matterOf(kind, { subject: person.person }))
    if (open === null) could.push(kind)
  }
  return could
}
