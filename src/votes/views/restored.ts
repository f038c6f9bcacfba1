/** The message to the co-op after an older copy of the state database was put back. */

import type { Instant } from "../../kernel/rules/types.ts"
import { paragraphs } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { Motion } from "../rules/motions.ts"

export interface Restored {
  readonly knownUntil: Instant
  /** `ended`: motions whose end was announced before the restore. `open`: votes that are still open. */
  readonly ended: readonly Pick<Motion, "id">[]
  readonly open: readonly Pick<Motion, "id">[]
  /** Those of the open votes whose earlier ballots nobody can open any more. */
  readonly anew?: readonly Pick<Motion, "id">[]
  readonly prefix: string
  /**
   * If the device's keys are lost too: until when nothing can be read, and the numbers that were given meanwhile. `keysLost`: whether keys of
   * what was open are lost.
   */
  readonly lost?: { readonly until: Instant; readonly given: readonly string[]; readonly keysLost: boolean }
}

export function restoredCard(words: Words, { knownUntil, ended, open, anew = [], prefix, lost }: Restored): string {
  const named = (motions: Restored["open"]) => ({
    motions: words.list(motions.map(({ id }) => id)),
    count: motions.length,
  })
  const at = words.moment(knownUntil)
  const given = lost && lost.given.length > 0 ? words.t("restored-given", { numbers: words.list(lost.given) }) : null
  return paragraphs(
    lost ? words.t("restored-unreadable", { at, until: words.moment(lost.until) }) : words.t("restored", { at }),
    given,
    words.t("restored-look", { prefix }),
    ended.length > 0 ? words.t("restored-ended", named(ended)) : null,
    open.length === 0
      ? null
      : lost
        ? words.t("restored-open-asked", named(open))
        : words.t("restored-open", { ...named(open), motion: open[0]?.id ?? "", prefix }),
    anew.length > 0 ? words.t("restored-anew", named(anew)) : null,
    lost?.keysLost ? words.t("restored-keys-lost", { prefix }) : null,
  )
}

/** Asks one voter for the ballot that may have come in the lost time. */
export const voteAgainCard = (
  words: Words,
  motion: Pick<Motion, "id" | "votingEndsAt">,
  { from, voted, prefix }: { readonly from: Instant; readonly voted: boolean; readonly prefix: string },
): string =>
  paragraphs(
    words.t("restored-vote", { motion: motion.id, at: words.moment(from) }),
    words.t("restored-vote-kept", {
      voted: voted ? "yes" : "no",
      motion: motion.id,
      prefix,
      until: motion.votingEndsAt === null ? "" : words.deadline(motion.votingEndsAt),
    }),
  )
