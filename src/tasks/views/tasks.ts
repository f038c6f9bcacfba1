/** The messages about what happens to tasks (§9.1). All functions return Markdown. */

import { type MatrixId, taskId } from "../../kernel/rules/types.ts"
import { cleanLine, code, escapeMarkdown, paragraphs, quoted } from "../../kernel/views/markdown.ts"
import { nameOf, plainName, type Server } from "../../kernel/views/people.ts"
import { type AboutTodo, knownBy } from "../../kernel/views/todo.ts"
import type { Variables, Words } from "../../kernel/views/words.ts"
import type { TaskDuty } from "../rules/duties.ts"
import {
  acceptedOffer,
  isNegotiated,
  type Offer,
  peopleIn,
  type Ratio,
  type Task,
  type TaskRole,
} from "../rules/tasks.ts"

/** The co-op in whose name a message is written. An `Act` can be passed as it is. */
export interface Speaking {
  readonly coop: {
    readonly words: Words
    readonly server: Server
    readonly config: {
      readonly name: string
      readonly prefix: string
      readonly account?: { readonly holder: string; readonly iban: string } | undefined
    }
  }
}

/** A task's heading: `T3 · New website`. */
export const taskHeading = ({ number, title }: Pick<Task, "number" | "title">): string =>
  `${taskId(number)} · ${escapeMarkdown(title)}`

/** A day such as `2026-12-15` in words. It uses noon, so that no time zone shifts it to another day. */
export const dayInWords = (words: Words, date: string): string =>
  words.at("UTC").date(Date.parse(`${date}T12:00:00Z`) as Parameters<Words["date"]>[0])

/**
 * The name under which the locales describe how a task stands. It is the state, but a submitted or accepted task has a name of its own once
 * people have signed up.
 */
export function phraseOf(task: Task): string {
  if (task.state === "submitted") return isNegotiated(task) ? "evaluated" : "submitted"
  if (task.state === "accepted") return peopleIn(task, "workers").length > 0 ? "worked" : "accepted"
  return task.state
}

/** All variables that a sentence about a task may use. */
export function taskVariables({ coop }: Speaking, task: Task, offer: Offer | null = acceptedOffer(task)): Variables {
  const { words, server, config } = coop
  const shown = offer ?? task.offers.at(-1) ?? null
  return {
    task: taskId(task.number),
    heading: taskHeading(task),
    customer: nameOf(task.customer, server),
    coop: escapeMarkdown(config.name),
    prefix: config.prefix,
    offer: shown?.number ?? 0,
    price: shown ? words.money(shown.price) : "",
    date: shown ? dayInWords(words, shown.date) : "",
  }
}

/** The announcement of a new task, for people who might evaluate it. */
export function announcedTask(speaking: Speaking, task: Task): string {
  const about = taskVariables(speaking, task)
  const { words } = speaking.coop
  const text = task.text === "" ? null : quoted(task.text)
  return paragraphs(words.t("task-announced", about), text, words.t("task-announced-next", about))
}

/** The announcement of several new tasks: the first in full, the number of the others, and the newest task. */
export function newsOfTasks(
  speaking: Speaking,
  first: Task,
  { newest, more }: { readonly newest: Task; readonly more: number },
): string {
  const { words, config } = speaking.coop
  const about = { count: more, newest: taskHeading(newest), prefix: config.prefix }
  return paragraphs(announcedTask(speaking, first), words.t("task-announced-more", about))
}

/** The details of an event on a task, for the texts `task-told-<what>` and `task-customer-<what>`. */
export interface Happening {
  /** The person who did it. Customers read only the names of customers and evaluators. For anybody else they read the co-op's name. */
  readonly by?: MatrixId
  readonly role?: TaskRole
  /** The person's own words, or an empty text. */
  readonly reason?: string
  /** Whether the income that has paid the task is shared out. `none`: the budget in force gives nobody a share of it. */
  readonly shared?: "yes" | "no-budget" | "none"
}

/** The message to the members' room about an event on a task. `what`: the event, which names the text `task-told-<what>`. */
export function taskTold(speaking: Speaking, task: Task, what: string, happening: Happening): string {
  const { words, server } = speaking.coop
  const { by, role, reason, shared = "none" } = happening
  const people = role ?? "workers"
  const names = peopleIn(task, people).map(({ person }) => nameOf(person, server))
  return paragraphs(
    words.t(`task-told-${what}`, {
      ...taskVariables(speaking, task),
      by: by === undefined ? "" : nameOf(by, server),
      role: people,
      state: phraseOf(task),
      left: names.length,
      shared,
      people: names.length > 0 ? words.list(names) : "",
    }),
    reason ? quoted(reason) : null,
  )
}

/** The message to the customer about an event on a task. `what`: the event, which names the text `task-customer-<what>`. */
export function customerTold(speaking: Speaking, task: Task, what: string, { by, reason }: Happening): string {
  const { words, config } = speaking.coop
  const account = config.account
    ? { holder: escapeMarkdown(config.account.holder), iban: inFours(config.account.iban) }
    : null
  return paragraphs(
    words.t(`task-customer-${what}`, {
      ...taskVariables(speaking, task),
      by: by === undefined ? "" : calledForCustomers(speaking, task, by),
      account: account ? "given" : "none",
      ...(account ?? { holder: "", iban: "" }),
    }),
    reason ? quoted(reason) : null,
  )
}

/** An IBAN in groups of four, as on bank cards, for people who type it. */
const inFours = (iban: string): string => iban.replaceAll(/.{4}(?=.)/g, "$& ")

/**
 * A person's name for a customer. Customers know evaluators. They need not know which members work on their task, so these members appear
 * under the co-op's name.
 */
export function calledForCustomers({ coop }: Speaking, task: Task, person: MatrixId): string {
  const met = person === task.customer || task.offers.some(({ author }) => author === person)
  const evaluates = peopleIn(task, "evaluators").some((one) => one.person === person)
  return met || evaluates ? nameOf(person, coop.server) : escapeMarkdown(coop.config.name)
}

/** An offer, and how to answer it. */
export function offerCard(speaking: Speaking, task: Task, offer: Offer): string {
  const { words, server } = speaking.coop
  const about = { ...taskVariables(speaking, task, offer), by: nameOf(offer.author, server) }
  const text = offer.text === "" ? null : quoted(offer.text)
  return paragraphs(words.t("task-offered", about), text, words.t("task-offered-next", about))
}

/** The message to the treasury: which income to expect, and how to record it. */
export function billedCard(speaking: Speaking, task: Task, offer: Offer): string {
  const { words, server, config } = speaking.coop
  const line = words.t("task-income-line", {
    prefix: config.prefix,
    price: words.money(offer.price),
    customer: plainName(task.customer, server),
    task: taskId(task.number),
  })
  return words.t("task-billed", { ...taskVariables(speaking, task, offer), line: code(line) })
}

/** A ratio in words: `ana 2, ben 1`. */
export function ratioInWords({ words, server }: Speaking["coop"], ratio: Ratio): string {
  return words.list(ratio.map(([person, part]) => `${nameOf(person, server)} ${words.number(part)}`))
}

/** The command that proposes a ratio or agrees to it. */
export function ratioLine({ words, config }: Speaking["coop"], task: Task, role: TaskRole, ratio: Ratio): string {
  const parts = ratio.map(([person, part]) => `${person} ${part}`).join(" ")
  return code(words.t("task-share-line", { prefix: config.prefix, task: taskId(task.number), role, parts }))
}

/**
 * Tells a person with a role about a ratio. `by`: the person who proposed the ratio; null: the ratio is in force now. Only people with the
 * role may read the message.
 */
export function ratioCard(
  speaking: Speaking,
  task: Task,
  { role, ratio, by }: { readonly role: TaskRole; readonly ratio: Ratio; readonly by: MatrixId | null },
): string {
  const { words, server } = speaking.coop
  const about = { ...taskVariables(speaking, task), role, parts: ratioInWords(speaking.coop, ratio) }
  if (by === null) return words.t("task-ratio-agreed", about)
  const line = ratioLine(speaking.coop, task, role, ratio)
  return words.t("task-ratio-proposed", { ...about, by: nameOf(by, server), line })
}

/** The task that the duty is about, with the beginning of its title. */
export const taskDutySubject = ({ task }: TaskDuty): string =>
  `${taskId(task.number)} · ${escapeMarkdown(cleanLine(task.title, knownBy))}`

/** The line of `!todo` about a task. */
export function taskDutyLine(words: Words, { duty, task }: TaskDuty, { prefix }: AboutTodo): string {
  const date = acceptedOffer(task)?.date
  return words.t(`todo-${duty}`, {
    heading: taskHeading(task),
    task: taskId(task.number),
    offer: task.offers.at(-1)?.number ?? 0,
    date: date === undefined ? "" : dayInWords(words, date),
    prefix,
  })
}
