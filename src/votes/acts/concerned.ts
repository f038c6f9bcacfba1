/**
 * The people whom a public motion is about: candidates, the holder of a contested seat, or the person who is to be impeached, admitted or
 * removed.
 */

import { type Act, say } from "../../kernel/acts/context.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { nameOf } from "../../kernel/views/people.ts"
import { proposalEnd } from "../rules/motions.ts"
import type { KeptMotion } from "../store/motions.ts"
import { heading } from "../views/motions.ts"

/**
 * The people whom the bot mentions when the vote opens and when it ends. The list is empty for motions in the moderators' series, because
 * only moderators may learn of them (§6).
 */
export function concernedBy({ series, subject, options }: KeptMotion): MatrixId[] {
  if (series !== "public") return []
  const standing = options.flatMap(({ person }) => person ?? [])
  return [...new Set([...(subject === null ? [] : [subject]), ...standing])]
}

/**
 * Tells the people whom a motion is about that it is open, and alerts each of them in their direct room. The person who opened the motion
 * is not told.
 * @param by null: it comes of a petition (§17.1)
 */
export async function tellConcerned(act: Act, motion: KeptMotion, by: MatrixId | null): Promise<void> {
  const { words, server, config } = act.coop
  for (const person of concernedBy(motion)) {
    if (person === by) continue
    const about = {
      motion: heading(motion),
      opener: by === null ? "petition" : "person",
      by: by === null ? "" : nameOf(by, server),
      id: motion.id,
      prefix: config.prefix,
    }
    await say(act, { person }, words.t("motion-about-you", { ...about, until: words.deadline(proposalEnd(motion)) }))
  }
}
