/** Asks members about the people who came and went in a time that a restore erased. Nothing of it is made up: only people know. */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import type { Instant, MatrixId } from "../../kernel/rules/types.ts"
import { noteLost } from "../store/lost-people.ts"
import { cameAndWentCard } from "../views/restored.ts"

export interface CameAndWent {
  /** People in the members' room whom the co-op does not know. */
  readonly came: readonly MatrixId[]
  /** Members whom the bot itself has put out of the members' room, for a reason that it does not know any more. */
  readonly went: readonly MatrixId[]
}

export async function askAboutPeople(act: Act, { came, went }: CameAndWent, since: Instant): Promise<void> {
  const { work, coop } = act
  await noteLost(work, coop.key, went)
  if (came.length + went.length === 0) return
  const { words, server, config } = coop
  const card = cameAndWentCard(words, { came, went, since, server, prefix: config.prefix })
  await say(act, membersRoom(act), card, { alert: true })
}
