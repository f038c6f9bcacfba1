/** For `!todo`: decisions that came back to their authors because consent was missing (§3.9). */
import type { Todo } from "../../kernel/acts/todo.ts"
import { instant } from "../../kernel/rules/types.ts"
import { isForAnotherRound } from "../rules/consent.ts"
import type { KeptMotion } from "../store/motions.ts"
import { closedOf, roundAfter } from "../store/rounds.ts"
import { sentBackDutyLine } from "../views/motion-duties.ts"

interface SentBack {
  readonly motion: KeptMotion
  readonly until: null
}

/** How long `!todo` names such a motion. Nobody has to try again, so it is not named for ever. */
const month = 30 * 24 * 60 * 60_000

export const sentBackTodo: Todo<SentBack> = {
  name: "sent back",
  rank: "openings",
  async waiting({ work, coop }, { person }) {
    // What is nobody's waits for nobody.
    const duties: SentBack[] = []
    for (const motion of await closedOf(work, coop.key, person.person, instant(work.now - month)))
      if (isForAnotherRound(motion) && (await roundAfter(work, motion)) === null) duties.push({ motion, until: null })
    return duties
  },
  line: (words, { motion }, about) => sentBackDutyLine(words, motion, about),
}
