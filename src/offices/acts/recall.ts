/** Recalling the holder of an office (§12.4). The vote does not decide who holds the office next. */
import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { MatrixId, OfficeKey } from "../../kernel/rules/types.ts"
import { plainName } from "../../kernel/views/people.ts"
import { calledApart } from "../../standing/acts/look-alike-people.ts"
import { seatsOf } from "../../standing/reads.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { openMotion, type Typed } from "../../votes/acts/open-motion.ts"
import type { KeptMotion } from "../../votes/reads.ts"

/** Whose office is to end. `office`: null if the person holds only one that can be recalled. `grounds` may be empty. */
export interface Recall {
  readonly person: MatrixId
  readonly office: OfficeKey | null
  readonly grounds: string
}

/**
 * Opens the vote on whether somebody loses an office at once.
 * @throws Refusal if they hold no such office, hold several and none was named, or the asker may not start the vote
 */
export const openRecall = askedBy(
  "member",
  async (act: Act, by, { person, office, grounds }: Recall, typed: Typed): Promise<KeptMotion> => {
    const { work, coop } = act
    const { words } = coop
    const recallable = coop.config.offices.filter(({ recall }) => recall === "recall").map(({ key }) => key)
    const seats = (await seatsOf(work, coop.key)).filter(
      (seat) =>
        seat.person === person && recallable.includes(seat.office) && (office === null || seat.office === office),
    )
    const [seat, ...others] = seats
    if (!seat) return refuse("not-recallable", { person: plainName(person, coop.server) })
    if (others.length > 0) refuse("which-recall", { offices: seats.map((one) => words.officeWord(one.office)) })
    const called = await calledApart(act, person)
    return openMotion(act, {
      ...{ kind: "recall", by, office: seat.office, subject: person, typed },
      title: words.t("motion-recall", { person: called }),
      options: [
        { title: words.t("option-recall"), text: grounds, author: by.person, keeps: false, role: "impeach" },
        { title: words.t("option-keep-office", { person: called }), text: "", author: null, keeps: true, role: "keep" },
      ],
    })
  },
)
