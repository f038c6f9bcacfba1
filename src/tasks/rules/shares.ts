/** How the people of one role divide its share of a task's income (§8.4): equally, or by a ratio that all of them typed. */
import type { Reason } from "../../kernel/rules/refusals/index.ts"
import { type MatrixId, type Refused, taskId } from "../../kernel/rules/types.ts"
import { peopleIn, type Ratio, type Task, type TaskRole } from "./tasks.ts"

/** The largest number that a ratio may contain. */
const mostParts = 1000

const commonDivisor = (one: number, other: number): number => (other === 0 ? one : commonDivisor(other, one % other))

/** The role whose share this person divides. Usually that is their only role. If they have both roles, it is the role that they name. */
export function roleToShare(task: Task, by: MatrixId, named: TaskRole | null): TaskRole | Refused {
  const theirs = task.people.filter(({ person }) => person === by).map(({ role }) => role)
  const details = { task: taskId(task.number) }
  if (named !== null) return theirs.includes(named) ? named : { ...details, refused: "task-not-on-it", role: named }
  if (theirs.length > 1) return { ...details, refused: "task-share-which" }
  return theirs[0] ?? { ...details, refused: "task-not-on-it", role: null }
}

type NoRatio = Extract<Reason, `task-share-${string}`>

/**
 * Checks a typed ratio. It must name everybody with the role and nobody else, each with a whole number from 1 to `mostParts`.
 * @param received the task's income so far, in minor units; after the first income, shares are fixed
 * @returns the ratio in lowest terms, so that `2:2` and `1:1` are equal
 */
export function readRatio(
  task: Task,
  role: TaskRole,
  typed: readonly (readonly [person: MatrixId, part: number])[],
  received: bigint,
): Ratio | Refused<NoRatio> {
  const details = { task: taskId(task.number), role }
  const people = peopleIn(task, role).map(({ person }) => person)
  if (received > 0n) return { ...details, refused: "task-share-fixed" }
  if (people.length < 2) return { ...details, refused: "task-share-alone" }
  const named = typed.map(([person]) => person)
  const twice = named.find((person, index) => named.indexOf(person) !== index)
  if (twice !== undefined) return { ...details, refused: "task-share-twice", person: twice }
  const stranger = named.find((person) => !people.includes(person))
  if (stranger !== undefined) return { ...details, refused: "task-share-stranger", person: stranger }
  const missing = people.find((person) => !named.includes(person))
  if (missing !== undefined) return { ...details, refused: "task-share-missing", person: missing }
  if (typed.some(([, part]) => part < 1 || part > mostParts))
    return { ...details, refused: "task-share-part", most: mostParts }
  const divisor = typed.map(([, part]) => part).reduce(commonDivisor)
  return typed
    .map(([person, part]) => [person, part / divisor] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
}

const same = (one: Ratio | null, other: Ratio | null): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * The people with this role who have not typed this ratio yet, in the order in which they signed up. If nobody is left, the ratio is in
 * force.
 */
export const stillToAgree = (task: Task, role: TaskRole, ratio: Ratio): readonly MatrixId[] =>
  peopleIn(task, role)
    .filter((one) => !same(one.ratio, ratio))
    .map(({ person }) => person)

/** The ratio in force, sorted by Matrix ID; null if everybody has the same part. */
export function ratioInForce(task: Task, role: TaskRole): Ratio | null {
  const weights = peopleIn(task, role).map(({ person, weight }) => [person, Number(weight)] as const)
  return weights.every(([, part]) => part === weights[0]?.[1])
    ? null
    : weights.toSorted(([one], [other]) => (one < other ? -1 : 1))
}

/** The ratios that others have typed and this person has not. Each is listed once, and the ratio in force is left out. */
export function ratiosWaiting(task: Task, role: TaskRole, person: MatrixId): readonly Ratio[] {
  const people = peopleIn(task, role)
  const own = people.find((one) => one.person === person)?.ratio ?? null
  const inForce = people.map((one) => [one.person, Number(one.weight)] as const)
  const proposed = people.flatMap(({ ratio }) => (ratio === null || same(ratio, own) ? [] : [ratio]))
  const fresh = proposed.filter(
    (ratio) => !ratio.every(([one, part]) => inForce.some(([p, w]) => p === one && w === part)),
  )
  return fresh.filter((ratio, index) => fresh.findIndex((other) => same(other, ratio)) === index)
}
