/**
 * The answer to customers who write without a command (§9.1): how each of their tasks stands, what they can do, and whom to ask. Markdown.
 */

import type { RoomId } from "../../kernel/rules/types.ts"
import { paragraphs } from "../../kernel/views/markdown.ts"
import { nameOf, serverName } from "../../kernel/views/people.ts"
import { peopleIn, type Task } from "../rules/tasks.ts"
import { customerTold, offerCard, phraseOf, type Speaking, taskVariables } from "./tasks.ts"

/** The most tasks in one answer. Nobody reads more on a phone. */
const mostTasks = 5

/** The customer's open tasks, newest first. `lobby`: the room where they can ask the co-op. */
export function customersTasks(speaking: Speaking, tasks: readonly Task[], lobby: RoomId | undefined): string {
  const { words, server, config } = speaking.coop
  const { prefix } = config
  const shown = tasks.toReversed().slice(0, mostTasks)
  const people = new Set(shown.flatMap((task) => peopleIn(task, "evaluators").map(({ person }) => person)))
  const link = lobby === undefined ? "" : `https://matrix.to/#/${encodeURIComponent(lobby)}?via=${serverName(server)}`
  return paragraphs(
    ...shown.map((task) => standing(speaking, task)),
    tasks.length > shown.length ? words.t("customer-more", { count: tasks.length - shown.length, prefix }) : null,
    words.t("customer-ask", {
      whom: people.size > 0 ? "people" : lobby === undefined ? "nobody" : "lobby",
      people: words.list([...people].map((person) => nameOf(person, server))),
      link,
      prefix,
    }),
  )
}

function standing(speaking: Speaking, task: Task): string {
  const { words } = speaking.coop
  const offer = task.offers.at(-1)
  if (task.state === "done") return customerTold(speaking, task, "done", {})
  const about = taskVariables(speaking, task)
  // The customer wrote, perhaps `yes`, but did not say which offer they agree to. So they have not agreed.
  if (task.state === "offered" && offer)
    return paragraphs(words.t("customer-not-agreed", about), offerCard(speaking, task, offer))
  return `${words.t("task-is", { ...about, state: phraseOf(task) })} ${words.t("customer-pays-later", about)}`
}
