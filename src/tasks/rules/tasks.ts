/** Tasks (§9.1), from a customer's request to the paid price, and who may do what on the way. */
import {
  type Instant,
  type MatrixId,
  type Money,
  type Refused,
  type Standing,
  taskId,
} from "../../kernel/rules/types.ts"
import { belongs } from "../../standing/rules/franchise.ts"

/**
 * The states of a task.
 * - `submitted`: evaluators sign up
 * - `offered`: the newest offer waits for the customer's answer
 * - `accepted`: the customer agreed, and workers sign up
 * - `declined`, `cancelled`: the task ended without a result
 * - `done`: the work is done, but the price is not paid in full
 * - `paid`: the whole price is paid
 */
export const taskStates = ["submitted", "offered", "accepted", "declined", "done", "paid", "cancelled"] as const
export type TaskState = (typeof taskStates)[number]

/** The part that a member has in a task. Each role gets a share of the task's income (§8.1). */
export type TaskRole = "evaluators" | "workers"

/** A deed that people do to a task, named as in the commands. */
export const taskDeeds = ["evaluate", "offer", "agree", "decline", "join", "quit", "share", "done", "cancel"] as const
export type TaskDeed = (typeof taskDeeds)[number]

/** How a role's share is divided: a whole number for each person, by Matrix ID, in lowest terms. */
export type Ratio = readonly (readonly [person: MatrixId, part: number])[]

export interface TaskPerson {
  readonly role: TaskRole
  readonly person: MatrixId
  /** The person's part in the ratio in force; `"1"` for everybody if there is no ratio. `sharesOf` reads it. */
  readonly weight: string
  /** The ratio that this person typed. Null: they typed no ratio, or people joined or left the role since. */
  readonly ratio: Ratio | null
}

/** A price and a day that evaluators offer to the customer. */
export interface Offer {
  /** The number of the offer within the task, from 1. */
  readonly number: number
  readonly author: MatrixId
  readonly price: Money
  /** The day by which the work is promised, `2026-12-15`. */
  readonly date: string
  readonly text: string
  readonly at: Instant
}

export interface Task {
  readonly number: number
  readonly title: string
  readonly text: string
  readonly customer: MatrixId
  readonly state: TaskState
  readonly submittedAt: Instant
  /** The people with a role, in the order in which they signed up. */
  readonly people: readonly TaskPerson[]
  /** The offers, in the order of their numbers. */
  readonly offers: readonly Offer[]
  /** The number of the offer that the customer has agreed to. */
  readonly accepted: number | null
}

/** The people with this role, in the order in which they signed up. */
export const peopleIn = (task: Pick<Task, "people">, role: TaskRole): readonly TaskPerson[] =>
  task.people.filter((one) => one.role === role)

/** Whether this person has this role on the task now. */
export const isOn = (task: Pick<Task, "people">, person: MatrixId, role: TaskRole): boolean =>
  peopleIn(task, role).some((one) => one.person === person)

/** The offer that the customer agreed to; null if there is none yet. */
export const acceptedOffer = ({ offers, accepted }: Pick<Task, "offers" | "accepted">): Offer | null =>
  offers.find(({ number }) => number === accepted) ?? null

/** The offer that waits for the customer's answer; null if there is none. */
export const standingOffer = ({ state, offers }: Pick<Task, "state" | "offers">): Offer | null =>
  state === "offered" ? (offers.at(-1) ?? null) : null

/** Whether customer and evaluators are discussing price and day. As long as they discuss, the task has a room (§9.1). */
export const isNegotiated = (task: Pick<Task, "state" | "people">): boolean =>
  task.state === "offered" || (task.state === "submitted" && peopleIn(task, "evaluators").length > 0)

/**
 * An event in a task's story. `over`: the last evaluator is gone, so the task waits for new ones; `left`: a person with a role left the
 * co-op.
 */
export type TaskEventDeed =
  | "submitted"
  | Exclude<TaskDeed, "share">
  | "over"
  | "left"
  | "ratio"
  | "income"
  | "reversed"
  | "refunded"
  | "unrefunded"
  | "paid"
  | "unpaid"

/** One event in a task's story. The story is the list of everything that happened to the task. */
export interface TaskEvent {
  readonly at: Instant
  readonly deed: TaskEventDeed
  /** Null: a rule did the deed, not a person. */
  readonly actor: MatrixId | null
  /** The offer that was made or agreed to. */
  readonly offer: number | null
  /** The ledger entry that recorded or reversed an income or a refund. */
  readonly entry: number | null
  /** The role that somebody took, gave up, or divided the share of. */
  readonly role: TaskRole | null
  /** The person's own words, or an empty text. */
  readonly reason: string
}

/** The states in which each deed is possible. */
export const deedStates: Readonly<Record<TaskDeed, readonly TaskState[]>> = {
  evaluate: ["submitted", "offered"],
  offer: ["submitted", "offered"],
  agree: ["offered"],
  decline: ["submitted", "offered"],
  join: ["accepted"],
  quit: ["submitted", "offered", "accepted"],
  share: ["accepted", "done"],
  done: ["accepted"],
  cancel: ["submitted", "offered", "accepted"],
}

/**
 * Whether this person may know of the task. Members may, the customer may, and so may former members who still have a share in the task.
 */
export const maySee = (task: Pick<Task, "customer" | "people">, by: Standing): boolean =>
  belongs(by) || task.customer === by.person || task.people.some(({ person }) => person === by.person)

/** The longest reason that people may give, in characters. */
export const longestReason = 2000

type NotTheirs =
  | ("members-only" | "own" | "own-offer" | "evaluates-already" | "works-already" | "evaluators-only" | "customer-only")
  | ("customer-evaluators-only" | "nothing-offered" | "no-workers" | "workers-only" | "cancel-not-yours")

/** Why this person may not do this to the task now; null if they may. Call it only for people who may know of the task (`maySee`). */
export function mayDo(task: Task, deed: TaskDeed, by: Standing): Refused | null {
  const id = taskId(task.number)
  const customer = task.customer === by.person
  const evaluates = isOn(task, by.person, "evaluators")
  const works = isOn(task, by.person, "workers")
  if (!deedStates[deed].includes(task.state)) return { refused: "task-state", task: id, state: task.state, deed }
  const no = (reason: NotTheirs): Refused => ({ refused: `task-${reason}`, task: id })
  const notOnIt: Refused = { refused: "task-not-on-it", task: id, role: null }
  switch (deed) {
    case "evaluate":
      if (!belongs(by)) return no("members-only")
      if (customer) return no("own")
      return evaluates ? no("evaluates-already") : null
    case "offer":
      // After a change of Matrix ID, the customer can turn out to be an evaluator too (§1.2). They may make no offer, because nobody may
      // agree with themselves.
      if (customer) return no("own")
      return evaluates ? null : no("evaluators-only")
    case "agree":
      if (!customer) return no("customer-only")
      return evaluates || standingOffer(task)?.author === by.person ? no("own-offer") : null
    case "decline":
      if (!customer && !evaluates) return no("customer-evaluators-only")
      return isNegotiated(task) ? null : no("nothing-offered")
    case "join":
      if (!belongs(by)) return no("members-only")
      return works ? no("works-already") : null
    case "quit":
      return evaluates || works ? mayQuit(task, roleToQuit(task, by.person)) : notOnIt
    case "share":
      return evaluates || works ? null : notOnIt
    case "done":
      if (peopleIn(task, "workers").length === 0) return no("no-workers")
      return works ? null : no("workers-only")
    case "cancel": {
      const theirs = evaluates || works || by.powers.has("moderate")
      return customer || (belongs(by) && theirs) ? null : no("cancel-not-yours")
    }
  }
}

/** The role that `quit` gives up. A person who has both roles gives up the work first. */
export const roleToQuit = (task: Task, person: MatrixId): TaskRole =>
  isOn(task, person, "workers") ? "workers" : "evaluators"

/** Why a person with this role cannot quit; null if they can. After the customer agreed, the last evaluator must answer for the offer. */
function mayQuit(task: Task, role: TaskRole): Refused | null {
  const last = role === "evaluators" && peopleIn(task, role).length === 1
  return last && task.state === "accepted" ? { refused: "task-last-evaluator", task: taskId(task.number) } : null
}

/**
 * The roles that end when somebody leaves the co-op or is removed. The evaluation is finished once the customer agreed, and the work once
 * the task is done. From then on the person keeps the role, and is paid their share when the income comes (§6).
 */
export function rolesEnding({ state }: Pick<Task, "state">): readonly TaskRole[] {
  if (state === "submitted" || state === "offered") return ["evaluators", "workers"]
  return state === "accepted" ? ["workers"] : []
}

/** The state after an evaluator gave up. If no evaluator is left, an offered task is `submitted` again. */
export const stateWithout = (task: Pick<Task, "state" | "people">): TaskState =>
  task.state === "offered" && peopleIn(task, "evaluators").length === 0 ? "submitted" : task.state

/**
 * The offer that the customer agrees to. It must be the newest offer, because an evaluator may make a new offer while the customer is
 * typing.
 * @param typed the offer's number; null: the customer typed no number, which is allowed if there was never more than one offer
 */
export function offerToAgree(task: Task, typed: number | null): Offer | Refused {
  const id = taskId(task.number)
  const newest = standingOffer(task)
  if (!newest) return { refused: "task-state", task: id, state: task.state, deed: "agree" }
  const { number, price, date } = newest
  if (typed === number || (typed === null && task.offers.length === 1)) return newest
  const about = { task: id, newest: number, price, dateDay: date }
  return typed === null ? { refused: "task-which-offer", ...about } : { refused: "task-not-newest", ...about, typed }
}

/**
 * Why this income may not be recorded for the task; null if it may. The task must be done. The amount must be in the price's currency, and
 * not higher than the open part of the price.
 * @param received the income recorded so far, in minor units of the price's currency
 */
export function mayReceive(task: Task, amount: Money, received: bigint): Refused | null {
  const offer = acceptedOffer(task)
  const id = taskId(task.number)
  if (!offer || (task.state !== "done" && task.state !== "paid"))
    return { refused: "task-not-done", task: id, state: task.state }
  const { price } = offer
  if (amount.currency !== price.currency)
    return { refused: "task-other-currency", task: id, price, currency: amount.currency }
  const open = { minor: price.minor - received, currency: price.currency }
  return amount.minor > open.minor ? { refused: "task-above-price", task: id, price, open } : null
}

/** The state of a task with this much income: `paid` once the whole price was received, `done` again if some of it was reversed. */
export const stateOfPaying = (task: Task, received: bigint): TaskState => {
  const price = acceptedOffer(task)?.price.minor
  if (price === undefined || (task.state !== "done" && task.state !== "paid")) return task.state
  return received >= price ? "paid" : "done"
}
