/** Reviews that a person still owes, for `!todo` (§14.4). They are only in answers that nobody else reads. */
import type { Todo } from "../../kernel/acts/todo.ts"
import type { Duty } from "../../kernel/rules/todo.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { openRound } from "../store/rounds.ts"
import { ownReviews } from "../store/sealed.ts"
import { reviewDutyLine } from "../views/reviews.ts"

interface ReviewDuty extends Duty {
  readonly owed: number
}

export const reviewsTodo: Todo<ReviewDuty> = {
  name: "reviews",
  rank: "work",
  async waiting({ work, coop }, { person, alone }) {
    if (!alone || !belongs(person)) return []
    const round = await openRound(work, coop.key)
    if (!round) return []
    const own = await ownReviews(work, round, person.person)
    const owed = [...own.values()].filter((review) => review === null).length
    return owed === 0 ? [] : [{ owed, until: round.endsAt }]
  },
  reminds: () => true,
  line: (words, duty, about) => reviewDutyLine(words, duty, about),
}
