/** Welcomes an invited person who has joined the members' room (§1.4). */

import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import { sendGuide } from "../../kernel/acts/guide.ts"
import type { Instant, MatrixId } from "../../kernel/rules/types.ts"
import { escapeMarkdown } from "../../kernel/views/markdown.ts"
import { nameOf, plainName } from "../../kernel/views/people.ts"
import { admitFounders } from "./found.ts"
import { accept } from "./members.ts"

/**
 * Makes an invited person a trial member, because they joined the members' room at `joinedAt`. Tells the members' room, and sends the
 * person the guide. An awaited founder becomes a permanent member instead.
 */
export async function welcome(act: Act, person: MatrixId, joinedAt: Instant): Promise<void> {
  const { words, server, config } = act.coop
  await admitFounders(act, [person])
  if (!(await accept(act, person, joinedAt))) return
  const { name, prefix } = config
  const typed = `@${plainName(person, server).replace(/^@/, "")}`
  const joined = words.t("member-joined", { person: nameOf(person, server), coop: escapeMarkdown(name), prefix, typed })
  await say(act, membersRoom(act), joined)
  await sendGuide(act, person, "trial")
}
