/** All answers to ballots on a motion, so that each is filled up to the length of the longest and its length tells nothing (§5.4). */
import type { Words } from "../kernel/views/words.ts"
import type { KeptMotion, ReasonKept, RollEntry } from "../votes/reads.ts"
import { publicationsOf } from "../votes/rules/count-file.ts"
import { castCard } from "../votes/views/ballots.ts"

/** The longest answers to a ballot on this motion: for whomever it is, with any reason, and however it is published. */
export function allCastCards(
  words: Words,
  motion: KeptMotion,
  about: {
    readonly roll: readonly RollEntry[]
    readonly everybody: readonly (string | undefined)[]
    readonly given: (reason: ReasonKept) => Parameters<typeof castCard>[3]
  },
): readonly string[] {
  const all = motion.options.map(({ number }) => number)
  return about.everybody.flatMap((person) =>
    (["given", "signed", "dropped"] as const).flatMap((reason) =>
      [all, []].flatMap((ranked) =>
        publicationsOf(motion.terms, about.roll).map((how) =>
          castCard(words, motion, ranked, about.given(reason), how, person),
        ),
      ),
    ),
  )
}
