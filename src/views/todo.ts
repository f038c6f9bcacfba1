/** Answers to `!todo`: what waits, until when, and what to type. All functions return Markdown. */
import { contestOf } from "../rules/kinds.ts"
import { paymentId } from "../rules/payments.ts"
import type { TaskDuty } from "../rules/task-duties.ts"
import { acceptedOffer, taskId } from "../rules/tasks.ts"
import type { Duty } from "../rules/todo.ts"
import type { Instant } from "../rules/types.ts"
import { escapeMarkdown, paragraphs } from "./markdown.ts"
import { heading, type TitledMotion } from "./motions.ts"
import { nameOf, plainName } from "./people.ts"
import { dayInWords, taskHeading } from "./tasks.ts"
import type { Words } from "./words.ts"

export interface AboutTodo {
  /** The name of the co-op. */
  readonly coop: string
  readonly server: string
  readonly prefix: string
  readonly now: Instant
}

/** Nobody reads more lines than this on a phone. */
const longest = 20

export function todoCard(words: Words, duties: readonly Duty<TitledMotion>[], about: AboutTodo): string {
  const coop = escapeMarkdown(about.coop)
  const [first] = duties
  if (!first) return words.t("todo-nothing", { coop, prefix: about.prefix })
  const lines = duties.slice(0, longest).map((duty) => `- ${dutyLine(words, duty, about)}`)
  const left = duties.length - lines.length
  return paragraphs(
    words.t("todo-here", { coop, count: duties.length }),
    lines.join("\n"),
    left > 0 ? words.t("todo-more", { count: left, prefix: about.prefix }) : null,
  )
}

function dutyLine(words: Words, duty: Duty<TitledMotion>, { server, prefix, now }: AboutTodo): string {
  if (duty.duty === "invitations") {
    const named = duty.people.slice(0, longest).map((person) => nameOf(person, server))
    const left = duty.people.length - named.length
    const people = words.list(left > 0 ? [...named, words.t("todo-others", { count: left })] : named)
    return words.t("todo-invitations", { people, prefix })
  }
  if (duty.duty === "accounts") {
    const [first] = duty.people
    const people = words.list(duty.people.map((person) => nameOf(person, server)))
    const typed = first === undefined ? "" : `@${plainName(first, server).replace(/^@/, "")}`
    return words.t("todo-accounts", { people, count: duty.people.length, typed, prefix })
  }
  if ("payments" in duty) {
    const shown = duty.payments.slice(0, longest)
    const named = shown.map(({ number, amount }) =>
      words.t("todo-payment", { payment: paymentId(number), amount: words.money(amount) }),
    )
    const left = duty.payments.length - shown.length
    const payments = words.list(left > 0 ? [...named, words.t("todo-others", { count: left })] : named)
    const first = paymentId(shown[0]?.number ?? 0)
    return words.t(`todo-${duty.duty}`, { payments, count: duty.payments.length, first, prefix })
  }
  if ("task" in duty) return taskLine(words, duty, prefix)
  if (duty.duty === "pay-run") return words.t("todo-pay-run", { month: words.month(duty.month), prefix })
  if (duty.until === null) return words.t(`todo-${duty.duty}`, { prefix })
  const { motion, until } = duty
  const { id, subject, series } = motion
  return words.t(`todo-${duty.duty}`, {
    heading: heading(motion),
    motion: id,
    until: words.moment(until),
    relative: words.until(until, now),
    prefix,
    // What to type differs: for an office, for a seat that somebody holds; and the room in which it is said.
    election: contestOf(motion),
    person: subject === null ? "" : plainName(subject, server),
    room: series,
  })
}

function taskLine(words: Words, { duty, task }: TaskDuty, prefix: string): string {
  const date = acceptedOffer(task)?.date
  return words.t(`todo-${duty}`, {
    heading: taskHeading(task),
    task: taskId(task.number),
    offer: task.offers.at(-1)?.number ?? 0,
    date: date === undefined ? "" : dayInWords(words, date),
    prefix,
  })
}
