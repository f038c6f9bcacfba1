/** Messages about a removal (§6). All functions return Markdown. */

import type { Instant, MatrixId } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs, quoted } from "../../kernel/views/markdown.ts"
import { nameOf, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import { type Motion, proposalEnd } from "../../votes/rules/motions.ts"
import type { Voters } from "../../votes/rules/voters.ts"
import { heading, openedLine, proposalCard, type TitledMotion } from "../../votes/views/motions.ts"

/** The petition that a removal comes from, and how many endorsed it. */
export interface FromPetition {
  /** `A3` */
  readonly id: string
  readonly endorsed: number
  readonly needed: number
}

export interface AboutRemoval {
  readonly grounds: string
  /** Null: the moderators have proposed it. */
  readonly petition: FromPetition | null
  readonly server: Server
  readonly prefix: string
}

const hearing = (words: Words, motion: Motion) => ({ motion: motion.id, until: words.deadline(proposalEnd(motion)) })

/** Who has put the removal before the members: the moderators, or a petition. */
const from = (petition: FromPetition | null) => ({
  from: petition === null ? "moderators" : "petition",
  petition: petition?.id ?? "",
  endorsed: petition?.endorsed ?? 0,
})

/** The announcement of the second vote to everybody, in the members' room. */
export function removalAnnouncement(words: Words, motion: TitledMotion, { grounds, petition }: AboutRemoval): string {
  return paragraphs(
    words.t("removal-announced", { ...hearing(words, motion), ...from(petition), heading: heading(motion) }),
    grounds === "" ? null : quoted(grounds),
    words.t("removal-next", hearing(words, motion)),
  )
}

/** The message to the accused person, in their direct room. */
export function removalNotice(words: Words, motion: TitledMotion, { grounds, petition, prefix }: AboutRemoval): string {
  return paragraphs(
    words.t("removal-notice", { ...hearing(words, motion), ...from(petition), heading: heading(motion) }),
    grounds === "" ? null : quoted(grounds),
    words.t("removal-notice-next", { ...hearing(words, motion), prefix }),
  )
}

/**
 * The answer to `!remove` in the moderators' room. It describes the first vote, and says that nothing of this vote appears in other rooms.
 */
export function removalCard(
  words: Words,
  motion: TitledMotion,
  about: { voters: Voters; server: Server; prefix: string },
): string {
  const person = motion.subject === null ? "" : nameOf(motion.subject, about.server)
  return paragraphs(
    proposalCard(words, motion, { ...about, first: openedLine(words, motion) }),
    words.t("removal-confined", { motion: motion.id, person, prefix: about.prefix }),
  )
}

/** The accused person's answer, as a message to everybody. */
export function hearingAnswer(
  words: Words,
  motion: TitledMotion,
  { person, text, server }: { person: MatrixId; text: string; server: Server },
): string {
  return paragraphs(
    words.t("removal-answer", { heading: heading(motion), person: nameOf(person, server) }),
    quoted(text),
  )
}

/** The message to the removed person, in their direct room. */
export function removedNotice(
  words: Words,
  motion: TitledMotion,
  { coop, gone }: { coop: string; gone: boolean },
): string {
  return words.t(gone ? "removal-done-after-leaving" : "removal-done", { heading: heading(motion), coop })
}

/**
 * The answer to a removed person who writes to the bot. It says by which vote they were removed, on what grounds, and whom they can ask.
 */
export function removedCard(
  words: Words,
  about: {
    /** The motion by which the person was removed. Null: it is not known any more. */
    readonly motion: TitledMotion | null
    readonly at: Instant
    readonly moderators: readonly MatrixId[]
    /** Whether the ledger has dues of this person. */
    readonly owed: boolean
    readonly coop: string
    readonly server: Server
    readonly prefix: string
  },
): string {
  const { motion, moderators, server, prefix } = about
  const grounds = motion?.options.find(({ role }) => role === "remove")?.text ?? ""
  const people = words.list(moderators.map((person) => nameOf(person, server)))
  return paragraphs(
    words.t("removed-by-vote", {
      coop: escapeMarkdown(about.coop),
      date: words.date(about.at),
      motion: motion?.id ?? "",
      known: String(motion !== null),
    }),
    grounds === "" ? null : `${words.t("removed-grounds")}\n\n${quoted(grounds)}`,
    words.t("removed-next", { people, count: moderators.length }),
    about.owed ? words.t("removed-owed", { prefix }) : null,
  )
}
