/** Appointments that wait for a person's answer, for `!todo` (§14.2). */
import type { Todo } from "../../kernel/acts/todo.ts"
import type { Duty } from "../../kernel/rules/todo.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { type KeptHolder, type KeptRole, rolesIn } from "../store/roles.ts"
import { roleDutyLine } from "../views/roles.ts"

interface AskedDuty extends Duty {
  readonly role: KeptRole
  readonly asked: KeptHolder
}

export const rolesTodo: Todo<AskedDuty> = {
  name: "roles",
  rank: "work",
  async waiting({ work, coop }, { person, alone }) {
    // Nobody else learns that somebody was asked, so that they can say no.
    if (!alone || !belongs(person)) return []
    const roles = await rolesIn(work, coop.key)
    return roles.flatMap((role) =>
      role.holders
        .filter((one) => one.person === person.person && !one.accepted)
        .map((asked) => ({ role, asked, until: null })),
    )
  },
  reminds: () => true,
  line: (words, duty, about) => roleDutyLine(words, duty, about),
}
