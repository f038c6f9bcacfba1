/** Invitations that nobody has accepted yet. `!todo` shows them to members who may invite (§1.4). */

import type { Todo } from "../../kernel/acts/todo.ts"
import type { Duty } from "../../kernel/rules/todo.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { invitationsOf } from "../../standing/reads.ts"
import { invitedLine } from "../views/members.ts"
import { mayInvite } from "./members.ts"

interface Invited extends Duty {
  readonly people: readonly MatrixId[]
}

export const invitationTodo: Todo<Invited> = {
  name: "invitations",
  rank: "arrivals",
  async waiting(act, { person }) {
    if (!(await mayInvite(act, person))) return []
    const people = (await invitationsOf(act.work, act.coop.key)).map((one) => one.person)
    return people.length === 0 ? [] : [{ people, until: null }]
  },
  line: (words, { people }, about) => invitedLine(words, people, about),
}
