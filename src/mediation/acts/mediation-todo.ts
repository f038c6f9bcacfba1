/** What waits for a person in a mediation, for `!todo` (§17.3). It is only in answers that nobody else reads. */
import type { Todo } from "../../kernel/acts/todo.ts"
import type { Duty } from "../../kernel/rules/todo.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { type Waits, waitsFor } from "../rules/mediation.ts"
import { type KeptMediation, mediationsOf } from "../store/mediations.ts"
import { mediationDutyLine } from "../views/mediation.ts"

interface MediationDuty extends Duty {
  readonly mediation: KeptMediation
  readonly person: MatrixId
  readonly waits: Exclude<Waits, null>
}

export const mediationTodo: Todo<MediationDuty> = {
  name: "mediations",
  rank: "work",
  async waiting({ work, coop }, { person: { person }, alone }) {
    if (!alone) return []
    return (await mediationsOf(work, coop.key)).flatMap((mediation) => {
      const waits = waitsFor(mediation, person)
      return waits === null ? [] : [{ mediation, person, waits, until: mediation.dueAt }]
    })
  },
  reminds: () => true,
  line: (words, { mediation, person, waits }, about) => mediationDutyLine(words, mediation, { person, waits, about }),
}
