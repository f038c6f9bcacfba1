/** The effect of the election of a council (§13): its seats change hands, at once or when the term ends. */
import type { MatrixId } from "../../../kernel/rules/types.ts"
import { addRecord } from "../../../kernel/store/minutes.ts"
import { nameOf } from "../../../kernel/views/people.ts"
import type { KindActs, WhenElected } from "../../../votes/acts/kinds/kind-acts.ts"
import { officeOf } from "../../../votes/rules/kinds.ts"
import type { ImpossibleWhy } from "../../../votes/rules/minuted.ts"
import { isCouncil } from "../../rules/councils.ts"
import { lastDay } from "../../rules/terms.ts"
import { seatCouncil } from "../council-seats.ts"
import { councilOf, filledBy } from "../councils.ts"
import { whyImpossible } from "./elections.ts"

const elects: WhenElected = async (act, motion, winners) => {
  const { work, coop } = act
  const key = officeOf(motion)
  const office = coop.config.offices.filter(isCouncil).find((one) => one.key === key)
  const council = office ? await councilOf(act, office.key) : null
  const lost: { readonly person: MatrixId; readonly why: ImpossibleWhy }[] = []
  const elected: MatrixId[] = []
  for (const { person, role } of winners) {
    if (person === null) continue
    const holds = council?.held.some((seat) => seat.person === person) ?? false
    // A holder who lost the seat during the vote lost it by a vote or gave it up. Winning as its holder does not give it back.
    const gaveUp = role === "sitting" && !holds ? "gave-up" : null
    const why = office ? ((await whyImpossible(act, motion, office.key, person)) ?? gaveUp) : "office-dropped"
    if (why === null) elected.push(person)
    else lost.push({ person, why })
  }
  const seated = office ? await seatCouncil(act, office, elected, filledBy(motion)) : null
  for (const person of seated?.without ?? []) lost.push({ person, why: "no-seat-free" })
  for (const { person, why } of lost) {
    const details = { motion: motion.id, why, person }
    await addRecord(work, coop.key, { actor: null, act: "effect-impossible", details }, motion.series)
  }
  const begins = seated?.from ?? null
  const until = seated?.until ?? null
  if (begins === null && until === null && lost.length === 0) return null
  return {
    effect: "said",
    key: "council-seated",
    about: {
      from: begins === null ? "now" : coop.words.date(begins),
      until: until === null ? "none" : coop.words.date(lastDay(until)),
      lost: lost.length,
      people: coop.words.list(lost.map(({ person }) => nameOf(person, coop.server))),
    },
  }
}

export const council: KindActs<"council"> = {
  wins: { candidate: null, sitting: null, reopen: null },
  elects,
  undecided: null,
}
