/** What people read when a removal is announced (§6). All functions return Markdown. */
import { type Motion, proposalEnd } from "../rules/motions.ts"
import { paragraphs, quoted } from "./markdown.ts"
import { heading, type TitledMotion } from "./motions.ts"
import type { Words } from "./words.ts"

export interface AboutRemoval {
  readonly grounds: string
  readonly server: string
  readonly prefix: string
}

const hearing = (words: Words, motion: Motion) => ({ motion: motion.id, until: words.moment(proposalEnd(motion)) })

/** To everybody, in the members' room. */
export function removalAnnouncement(words: Words, motion: TitledMotion, { grounds }: AboutRemoval): string {
  return paragraphs(
    words.t("removal-announced", { ...hearing(words, motion), heading: heading(motion) }),
    grounds === "" ? null : quoted(grounds),
    words.t("removal-next", hearing(words, motion)),
  )
}

/** To the person concerned, in their direct room. */
export function removalNotice(words: Words, motion: TitledMotion, { grounds, prefix }: AboutRemoval): string {
  return paragraphs(
    words.t("removal-notice", { ...hearing(words, motion), heading: heading(motion) }),
    grounds === "" ? null : quoted(grounds),
    words.t("removal-notice-next", { ...hearing(words, motion), prefix }),
  )
}
