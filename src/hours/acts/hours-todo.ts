/** What waits for a person about hours, for `!todo` (§18.2): hours to approve, and hours that somebody contested. */
import type { Todo } from "../../kernel/acts/todo.ts"
import type { Duty } from "../../kernel/rules/todo.ts"
import { readOver } from "../../roles/acts/over.ts"
import type { Hours } from "../rules/hours.ts"
import { hoursOf } from "../store/hours.ts"
import { hoursDutyLine } from "../views/cards.ts"
import { waitingFor } from "./approving.ts"

interface HoursDuty extends Duty {
  readonly what: "approve" | "contested"
  readonly lines: readonly Hours[]
}

export const hoursTodo: Todo<HoursDuty> = {
  name: "hours",
  rank: "work",
  async waiting(act, { person: { person }, alone }) {
    // Hours are nobody else's business, so no room reads of them.
    if (!alone) return []
    const { work, coop } = act
    const contested = await hoursOf(work, coop.key, { people: [person], states: ["contested"] })
    const waiting = await waitingFor(act, person, await readOver(act))
    const duties: readonly HoursDuty[] = [
      { what: "approve", lines: waiting, until: null },
      { what: "contested", lines: contested, until: null },
    ]
    return duties.filter(({ lines }) => lines.length > 0)
  },
  reminds: () => true,
  line: (words, { what, lines }, about) => hoursDutyLine(words, what, lines, about),
}
