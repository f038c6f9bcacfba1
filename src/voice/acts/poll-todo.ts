/** Polls that a person has not answered yet, for `!todo` (§17.2). They are only in answers that nobody else reads. */
import type { Todo } from "../../kernel/acts/todo.ts"
import type { Duty } from "../../kernel/rules/todo.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { hasAnswered, type KeptPoll, openPolls } from "../store/polls.ts"
import { pollDutyLine, pollHeading } from "../views/polls.ts"

interface PollDuty extends Duty {
  readonly poll: KeptPoll
}

export const pollTodo: Todo<PollDuty> = {
  name: "polls",
  rank: "openings",
  async waiting({ work, coop }, { person, alone }) {
    if (!alone || !belongs(person)) return []
    const duties: PollDuty[] = []
    for (const poll of await openPolls(work, coop.key))
      if (!(await hasAnswered(work, poll, person.person))) duties.push({ poll, until: poll.endsAt })
    return duties
  },
  subject: ({ poll }) => pollHeading(poll),
  line: (words, { poll }, about) => pollDutyLine(words, poll, about),
}
