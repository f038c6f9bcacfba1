/** Tasks (§9.1): from what a customer asks for to its price paid, and who may do what on the way. */
import { belongs } from "./franchise.ts"
import type { Instant, MatrixId, Money, Refused, Standing } from "./types.ts"

/**
 * `submitted`: evaluators sign up; `offered`: the newest offer waits for the customer's answer; `accepted`: the customer agreed, workers sign up;
 * `declined`, `cancelled`: it came to nothing; `done`: its income is awaited; `paid`: all of its price came in.
 */
export const taskStates = ["submitted", "offered", "accepted", "declined", "done", "paid", "cancelled"] as const
export type TaskState = (typeof taskStates)[number]

/** What members are on a task; each role has a share of its income (§8.1). */
export type TaskRole = "evaluators" | "workers"

/** What people do to a task, by the words of the commands. */
export const taskDeeds = ["evaluate", "offer", "agree", "decline", "join", "quit", "share", "done", "cancel"] as const
export type TaskDeed = (typeof taskDeeds)[number]

/** How the share of a role is divided: whole numbers by person, in the order of Matrix ID and in lowest terms. */
export type Ratio = readonly (readonly [person: MatrixId, part: number])[]

export interface TaskPerson {
  readonly role: TaskRole
  readonly person: MatrixId
  /** By the ratio in force; `"1"` each without one. As `sharesOf` wants it. */
  readonly weight: string
  /** The ratio that they have typed; null: none, or one that the group has changed since. */
  readonly ratio: Ratio | null
}

export interface Offer {
  /** 1, 2 … on its task. */
  readonly number: number
  readonly author: MatrixId
  readonly price: Money
  /** The day by which it is to be done, `2026-12-15`. */
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
  /** In the order in which they signed up. */
  readonly people: readonly TaskPerson[]
  /** In the order of their numbers. */
  readonly offers: readonly Offer[]
  /** The number of the offer that the customer has agreed to. */
  readonly accepted: number | null
}

/** `T3` */
export const taskId = (number: number): string => `T${number}`

/** Who has a role on it, in the order in which they signed up. */
export const peopleIn = (task: Pick<Task, "people">, role: TaskRole): readonly TaskPerson[] =>
  task.people.filter((one) => one.role === role)

/** Whether somebody evaluates it, or works on it, now. */
export const isOn = (task: Pick<Task, "people">, person: MatrixId, role: TaskRole): boolean =>
  peopleIn(task, role).some((one) => one.person === person)

/** The offer agreed to; null: none yet. */
export const acceptedOffer = ({ offers, accepted }: Pick<Task, "offers" | "accepted">): Offer | null =>
  offers.find(({ number }) => number === accepted) ?? null

/** The offer that waits for an answer; null: none does. */
export const standingOffer = ({ state, offers }: Pick<Task, "state" | "offers">): Offer | null =>
  state === "offered" ? (offers.at(-1) ?? null) : null

/** Whether customer and evaluators are talking about price and date: then they have a room (§9.1). */
export const isNegotiated = (task: Pick<Task, "state" | "people">): boolean =>
  task.state === "offered" || (task.state === "submitted" && peopleIn(task, "evaluators").length > 0)

/** What has happened to a task. `over`: the last evaluator went, and it is as it was when submitted; `left`: they left the co-op. */
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

/** One line of a task's story. */
export interface TaskEvent {
  readonly at: Instant
  readonly deed: TaskEventDeed
  /** Null: a rule did it. */
  readonly actor: MatrixId | null
  /** The offer made, or agreed to. */
  readonly offer: number | null
  /** The entry of the ledger that recorded the income, or took it back. */
  readonly entry: number | null
  /** The role that somebody took, gave up, or divided the share of. */
  readonly role: TaskRole | null
  /** Why, in their own words; may be empty. */
  readonly reason: string
}

/** In which states each deed is possible. */
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

/** Whether somebody may know of a task: the members of the co-op, its customer, and who left the co-op but has a share in it. */
export const maySee = (task: Pick<Task, "customer" | "people">, by: Standing): boolean =>
  belongs(by) || task.customer === by.person || task.people.some(({ person }) => person === by.person)

/** How long what is said with a deed can be, in characters. */
export const longestReason = 2000

/** Whether somebody may do this to a task now. Who may not see it is to be told that there is none. */
export function mayDo(task: Task, deed: TaskDeed, by: Standing): Refused | null {
  const details = { task: taskId(task.number), state: task.state, deed, role: null }
  const customer = task.customer === by.person
  const evaluates = isOn(task, by.person, "evaluators")
  const works = isOn(task, by.person, "workers")
  if (!deedStates[deed].includes(task.state)) return { ...details, refused: "task-state" }
  const no = (reason: string): Refused => ({ ...details, refused: `task-${reason}` })
  switch (deed) {
    case "evaluate":
      if (!belongs(by)) return no("members-only")
      if (customer) return no("own")
      return evaluates ? no("evaluates-already") : null
    case "offer":
      // Who has changed their Matrix ID may turn out to be both (§1.2), and nobody agrees with themselves.
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
      return evaluates || works ? mayQuit(task, roleToQuit(task, by.person)) : no("not-on-it")
    case "share":
      return evaluates || works ? null : no("not-on-it")
    case "done":
      if (peopleIn(task, "workers").length === 0) return no("no-workers")
      return works ? null : no("workers-only")
    case "cancel": {
      const theirs = evaluates || works || by.powers.has("moderate")
      return customer || (belongs(by) && theirs) ? null : no("cancel-not-yours")
    }
  }
}

/** Whoever has both roles gives up the work first. */
export const roleToQuit = (task: Task, person: MatrixId): TaskRole =>
  isOn(task, person, "workers") ? "workers" : "evaluators"

/** Once the customer has agreed, somebody answers for the offer: the last evaluator stays. */
function mayQuit(task: Task, role: TaskRole): Refused | null {
  const last = role === "evaluators" && peopleIn(task, role).length === 1
  return last && task.state === "accepted" ? { refused: "task-last-evaluator", task: taskId(task.number) } : null
}

/**
 * Which roles end when somebody leaves the co-op or is removed. What they evaluated is done once the customer has agreed, and the
 * work once it is done: from then on they stay on the task, and their share falls due to them when its income comes (§6: what is owed stays owed).
 */
export function rolesEnding({ state }: Pick<Task, "state">): readonly TaskRole[] {
  if (state === "submitted" || state === "offered") return ["evaluators", "workers"]
  return state === "accepted" ? ["workers"] : []
}

/** The state after an evaluator went: with none left it is as it was when submitted. */
export const stateWithout = (task: Pick<Task, "state" | "people">): TaskState =>
  task.state === "offered" && peopleIn(task, "evaluators").length === 0 ? "submitted" : task.state

/**
 * The offer that is agreed to by its number (null: none was typed). Only the newest stands: somebody may have changed it while the
 * other was writing. Without a number there must never have been another.
 */
export function offerToAgree(task: Task, typed: number | null): Offer | Refused {
  const id = taskId(task.number)
  const newest = standingOffer(task)
  if (!newest) return { refused: "task-state", task: id, state: task.state, deed: "agree" }
  const { number, price, date } = newest
  if (typed === number || (typed === null && task.offers.length === 1)) return newest
  return {
    refused: typed === null ? "task-which-offer" : "task-not-newest",
    task: id,
    typed,
    newest: number,
    price,
    dateDay: date,
  }
}

/**
 * Whether this income can be recorded for a task: it is done, in the currency of its price, and not above what is open of it.
 * @param received what has come in already, in the price's currency
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
  return amount.minor > open.minor ? { refused: "task-above-price", task: id, price, open, amount } : null
}

/** `paid` once all of the price has come in, and `done` again when some of it was taken back. */
export const stateOfPaying = (task: Task, received: bigint): TaskState => {
  const price = acceptedOffer(task)?.price.minor
  if (price === undefined || (task.state !== "done" && task.state !== "paid")) return task.state
  return received >= price ? "paid" : "done"
}
