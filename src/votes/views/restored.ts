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
  readonly prefix: string
}

export function restoredCard(words: Words, { knownUntil, ended, open, prefix }: Restored): string {
  const named = (motions: Restored["open"]) => ({
    motions: words.list(motions.map(({ id }) => id)),
    count: motions.length,
  })
  return paragraphs(
    words.t("restored", { at: words.moment(knownUntil) }),
    words.t("restored-look", { prefix }),
    ended.length > 0 ? words.t("restored-ended", named(ended)) : null,
    open.length > 0 ? words.t("restored-open", { ...named(open), motion: open[0]?.id ?? "", prefix }) : null,
  )
}
