/** What waits for the writer of a text that is no command. They may have meant it as an answer to just that. */
import type { Todo } from "../kernel/acts/todo.ts"
import type { Waiting } from "../kernel/views/todo.ts"
import { standingOf } from "../standing/reads.ts"
import { todo } from "../votes/acts/todo.ts"
import { isAllowed } from "../votes/rules/who.ts"
import { unheardBy } from "./heard.ts"
import type { TextMessage } from "./message.ts"
import type { Scene } from "./scene.ts"
import { ballotsIn, seriesFor } from "./series.ts"

/** More would be a list, and for that there is `!todo`. */
const mostNamed = 2

/**
 * One line of Markdown for each thing that waits for the sender, if these are few. Empty: nothing waits, too much does, several co-ops
 * could be meant, other people read along, or it is not certain that the sender wrote the message.
 */
export async function waitingLines(
  { work, ...scene }: Scene,
  message: TextMessage,
  todos: readonly Todo[],
): Promise<readonly string[]> {
  const [coop, ...others] = scene.coops
  const { room, trust } = message
  if (!coop || others.length > 0 || room.place !== "direct" || !room.encrypted || !trust.encrypted) return []
  if ((await unheardBy({ work, ...scene }, message)).size > 0) return []
  const sender = await standingOf(work, coop.config, message.sender)
  if (!isAllowed(todo.who, sender, coop.config)) return []
  const asking = { series: seriesFor(room, sender), ballots: ballotsIn(room), alone: true }
  const all: readonly Waiting[] = await todo({ work, coop }, sender, asking, todos)
  if (all.length > mostNamed) return []
  const about = { coop: coop.config.name, server: coop.server, prefix: scene.prefix, now: work.now }
  return all.map(({ line }) => line(scene.words, about))
}
