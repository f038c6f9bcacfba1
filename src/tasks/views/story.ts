/** The answer to `!task T3`: a task's story in order, and what the reader can do. Also the list of tasks. Markdown. */

import { type MatrixId, type Money, type Standing, taskId } from "../../kernel/rules/types.ts"
import { cleanLine, escapeMarkdown, paragraphs, quoted } from "../../kernel/views/markdown.ts"
import { nameOf } from "../../kernel/views/people.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { ratioInForce, ratiosWaiting } from "../rules/shares.ts"
import {
  acceptedOffer,
  mayDo,
  peopleIn,
  roleToQuit,
  type Task,
  type TaskDeed,
  type TaskEvent,
  taskDeeds,
} from "../rules/tasks.ts"
import {
  calledForCustomers,
  dayInWords,
  phraseOf,
  ratioInWords,
  ratioLine,
  type Speaking,
  taskHeading,
  taskVariables,
} from "./tasks.ts"

/** A task with its whole story. */
export interface Told {
  readonly task: Task
  readonly events: readonly TaskEvent[]
  /** The amount of each ledger entry in the story. */
  readonly amounts: ReadonlyMap<number, Money>
  readonly received: bigint
}

/**
 * The reader of a task. `members`: the reader is a member, and no customer can read the same answer. `alone`: nobody else at all can read
 * it, so it may show the reader's own shares.
 */
export interface Reader {
  readonly by: Standing
  readonly members: boolean
  readonly alone: boolean
  /** Whether the reader pays out the shares. Such a reader may see each task's ratio. */
  readonly pays: boolean
}

/** The most lines of a story that are shown: the first one and the newest ones. Nobody reads more on a phone. */
const longestStory = 30
const longestReason = 300

/** The answer to `!task T3`: where the task stands, its story, and what the reader can do. Customers see less than members. */
export function taskCard(speaking: Speaking, told: Told, reader: Reader): string {
  const { words } = speaking.coop
  const { task } = told
  const about = { ...taskVariables(speaking, task), state: phraseOf(task) }
  return paragraphs(
    words.t("task-is", about),
    task.text === "" ? null : quoted(task.text),
    agreedLine(speaking, told),
    reader.members ? peopleLines(speaking, task) : null,
    words.t("task-happened"),
    storyLines(speaking, told, reader),
    reader.alone || reader.pays ? shareLines(speaking, task, reader) : null,
    nextLines(speaking, task, reader),
  )
}

function agreedLine(speaking: Speaking, { task, received }: Told): string | null {
  const { words } = speaking.coop
  const offer = acceptedOffer(task)
  if (!offer) return null
  const { currency, minor } = offer.price
  const money = (amount: bigint) => words.money({ minor: amount, currency })
  const about = { ...taskVariables(speaking, task), received: money(received), open: money(minor - received) }
  return words.t("task-agreed", { ...about, paid: received === 0n ? "nothing" : received < minor ? "part" : "all" })
}

function peopleLines({ coop }: Speaking, task: Task): string | null {
  const { words, server } = coop
  const lines = (["evaluators", "workers"] as const).flatMap((role) => {
    const people = peopleIn(task, role).map(({ person }) => nameOf(person, server))
    return people.length === 0 ? [] : [`- ${words.t("task-people", { role, people: words.list(people) })}`]
  })
  return lines.length === 0 ? null : lines.join("\n")
}

/**
 * Whether customers may see an event. They do not see who works, who leaves the work, and how people share: that is the members' own
 * matter.
 */
const forCustomers = ({ deed, role }: TaskEvent): boolean =>
  deed !== "join" && deed !== "ratio" && !((deed === "quit" || deed === "left") && role === "workers")

function storyLines(speaking: Speaking, { task, events, amounts }: Told, { members }: Reader): string {
  const { words } = speaking.coop
  const shown = members ? events : events.filter(forCustomers)
  const lines = shown.map((event) => `- ${eventLine(speaking, task, event, members, amounts)}`)
  if (lines.length <= longestStory) return lines.join("\n")
  const [first = "", ...rest] = lines
  const newest = rest.slice(2 - longestStory)
  return [first, `- ${words.t("task-event-more", { count: rest.length - newest.length })}`, ...newest].join("\n")
}

function eventLine(
  speaking: Speaking,
  task: Task,
  { at, deed, actor, offer: number, entry, role, reason }: TaskEvent,
  members: boolean,
  amounts: Told["amounts"],
): string {
  const { words, server } = speaking.coop
  const offer = task.offers.find((one) => one.number === number) ?? null
  const called = (person: MatrixId) => (members ? nameOf(person, server) : calledForCustomers(speaking, task, person))
  const amount = entry === null ? undefined : amounts.get(entry)
  const said = cleanLine(offer && deed === "offer" ? offer.text : reason, longestReason)
  const line = words.t(`task-event-${deed}`, {
    ...taskVariables(speaking, task, offer),
    at: words.moment(at),
    who: actor === null ? "" : called(actor),
    role: role ?? "",
    amount: amount ? words.money(amount) : "",
  })
  return said === "" ? line : words.t("task-event-said", { line, said: escapeMarkdown(said) })
}

function shareLines({ coop }: Speaking, task: Task, { by, pays }: Reader): string | null {
  const { words } = coop
  const lines = (["evaluators", "workers"] as const).flatMap((role) => {
    const own = peopleIn(task, role).find(({ person }) => person === by.person)
    const many = peopleIn(task, role).length
    if (many < 2 || (!own && !pays)) return []
    const ratio = ratioInForce(task, role)
    const said = ratio
      ? words.t("task-shares", { role, parts: ratioInWords(coop, ratio) })
      : words.t("task-shares-equal", { role })
    const fits = mayDo(task, "share", by) === null
    const waiting = own && fits ? ratiosWaiting(task, role, by.person) : []
    const asked = waiting.map((one) => {
      const line = ratioLine(coop, task, role, one)
      return `- ${words.t("task-shares-waiting", { role, parts: ratioInWords(coop, one), line })}`
    })
    return [`- ${said}`, ...asked]
  })
  return lines.length === 0 ? null : [words.t("task-sharing"), "", ...lines].join("\n")
}

/** The deeds that the answer suggests. `share` is missing, because people can use it only in their direct rooms. */
const offeredDeeds: readonly TaskDeed[] = taskDeeds.filter((deed) => deed !== "share")

function nextLines(speaking: Speaking, task: Task, { by }: Reader): string | null {
  const { words } = speaking.coop
  const about = taskVariables(speaking, task)
  const role = roleToQuit(task, by.person)
  const newest = { offer: task.offers.at(-1)?.number ?? 0, role }
  const lines = offeredDeeds
    .filter((deed) => mayDo(task, deed, by) === null)
    .map((deed) => `- ${words.t(`task-may-${deed}`, { ...about, ...newest })}`)
  return lines.length === 0 ? null : [words.t("task-next"), "", ...lines].join("\n")
}

/** The answer to `!tasks`. `own`: whether `tasks` are only the reader's own. `all`: whether they include finished tasks. */
export function taskListCard(
  speaking: Speaking,
  { tasks, count, earlier }: { readonly tasks: readonly Task[]; readonly count: number; readonly earlier: boolean },
  { own, all, by }: { readonly own: boolean; readonly all: boolean; readonly by: Standing },
): string {
  const { words, config } = speaking.coop
  const about = { coop: escapeMarkdown(config.name), prefix: config.prefix, own: own ? "own" : "all" }
  const [first] = tasks
  const which = all ? "all" : "open"
  if (!first) return words.t("tasks-none", { ...about, which })
  const lines = tasks.map((task) => `- ${taskLine(speaking, task, belongs(by) && !own)}`)
  return paragraphs(
    words.t("tasks-here", { ...about, which, count }),
    lines.join("\n"),
    earlier ? words.t("tasks-earlier", { prefix: config.prefix, which, before: taskId(first.number) }) : null,
    words.t("tasks-next", { ...about, which, task: taskId(first.number) }),
  )
}

function taskLine(speaking: Speaking, task: Task, withCustomer: boolean): string {
  const { words } = speaking.coop
  const offer = acceptedOffer(task)
  const phrase = words.t("task-phrase", {
    state: phraseOf(task),
    offer: task.offers.at(-1)?.number ?? 0,
    date: offer ? dayInWords(words, offer.date) : "",
  })
  const about = { ...taskVariables(speaking, task), heading: taskHeading(task), phrase }
  return words.t(withCustomer ? "tasks-line" : "tasks-line-own", about)
}
