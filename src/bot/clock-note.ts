/** Adds a note to answers with deadlines while this machine's clock and the homeserver's differ. */
import type { Apart } from "../kernel/rules/clock-difference.ts"
import { detailsGiven } from "../kernel/rules/refusals/index.ts"
import type { Refused } from "../kernel/rules/types.ts"
import { paragraphs } from "../kernel/views/markdown.ts"
import type { Words } from "../kernel/views/words.ts"
import type { Reply } from "./command.ts"

/** A reply that adds a note to each answer while the clocks differ. */
export function withClockNote(reply: Reply, apart: Apart | null, words: Words): Reply {
  if (!apart) return reply
  const note = words.t("clocks-apart", { ours: words.moment(apart.ours), theirs: words.moment(apart.theirs) })
  return (markdown, options = {}) => {
    // `asLongAs` are the answers that could stand in place of this one. They get the note too, so that all of them stay equally long.
    const asLongAs = options.asLongAs?.map((other) => paragraphs(other, note))
    return reply(paragraphs(markdown, note), asLongAs ? { ...options, asLongAs } : options)
  }
}

/** Whether a refusal depends on a time, for example because a ballot came too late. */
export const isAboutTime = (reason: Refused): boolean =>
  detailsGiven(reason).some(({ form, value }) => form === "moment" && value !== null)
