/** Messages in a task's negotiation room, and about such rooms. */
import { type MatrixId, taskId } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import { nameOf, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"

interface Negotiated {
  readonly task: number
  readonly title: string
  readonly customer: MatrixId
  readonly evaluators: readonly MatrixId[]
}

interface About {
  readonly server: Server
  readonly prefix: string
  readonly coop: string
  /** The currency of the example offer. */
  readonly currency: string
  /** The day of the example offer, such as `2026-12-15`. */
  readonly date: string
}

/** The first message in the room: who is here, what the room is for, and what to type. */
export function negotiationHelloCard(words: Words, negotiated: Negotiated, about: About): string {
  const { server, prefix, coop, currency, date } = about
  const customer = nameOf(negotiated.customer, server)
  const heading = { task: taskId(negotiated.task), title: escapeMarkdown(negotiated.title) }
  const evaluators = words.list(negotiated.evaluators.map((person) => nameOf(person, server)))
  const count = negotiated.evaluators.length
  return paragraphs(
    words.t("negotiation-hello", { ...heading, coop: escapeMarkdown(coop), customer, evaluators, count }),
    [
      words.t("negotiation-hello-offer", { prefix, currency, date }),
      words.t("negotiation-hello-agree", { prefix, customer }),
      words.t("negotiation-hello-decline", { prefix }),
    ]
      .map((line) => `- ${line}`)
      .join("\n"),
    words.t("negotiation-hello-more", { prefix, task: heading.task }),
  )
}

/** The last message in the room. */
export function negotiationEndCard(
  words: Words,
  { task, title, end }: { readonly task: number; readonly title: string; readonly end: string },
  prefix: string,
): string {
  return words.t("negotiation-ended", { task: taskId(task), title: escapeMarkdown(title), end, prefix })
}

/** The message in the members' room about a task that has no room. */
export function roomlessCard(
  words: Words,
  task: number,
  roomless: { readonly why: "not-made"; readonly code: string } | { readonly why: "absent" },
  prefix: string,
): string {
  const about = { task: taskId(task), prefix }
  return roomless.why === "absent"
    ? words.t("negotiation-absent", about)
    : words.t("negotiation-not-made", { ...about, code: roomless.code })
}
