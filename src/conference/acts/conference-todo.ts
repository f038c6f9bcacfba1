/** A conference that is near, or a call that waits for support, for `!todo` (§16.1). */
import type { Todo } from "../../kernel/acts/todo.ts"
import type { Duty } from "../../kernel/rules/todo.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { type Conference, conferenceUnderWay, newest, supportersOf } from "../store/conferences.ts"
import { conferenceDutyLine } from "../views/conference.ts"
import { votersIn } from "./state.ts"

interface ConferenceDuty extends Duty {
  readonly conference: Conference
  readonly what: "support" | "come"
}

export const conferenceTodo: Todo<ConferenceDuty> = {
  name: "conferences",
  rank: "openings",
  async waiting(act, { person }) {
    if (!belongs(person)) return []
    const { work, coop } = act
    const duties: ConferenceDuty[] = []
    const coming = await conferenceUnderWay(work, coop.key)
    if (coming?.stage === "called") duties.push({ conference: coming, what: "come", until: coming.startsAt })
    const asked = await newest(work, coop.key, ["asked"])
    const may = asked && (await votersIn(act)).some((one) => one.person === person.person)
    if (asked && may && !(await supportersOf(work, asked.row)).includes(person.person))
      duties.push({ conference: asked, what: "support", until: asked.lookAt })
    return duties
  },
  subject: ({ conference }) => conference.id,
  line: (words, duty, about) => conferenceDutyLine(words, duty, about),
}
