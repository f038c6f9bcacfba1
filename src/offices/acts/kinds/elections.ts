/** The effects of elections (§4, §4.2). The winner takes the seat or keeps it. "No winner" leaves it empty. */

import type { Act } from "../../../kernel/acts/context.ts"
import type { Instant, MatrixId, OfficeKey } from "../../../kernel/rules/types.ts"
import { nameOf } from "../../../kernel/views/people.ts"
import { frozenSince, membershipsOf, seatOf, standingOf } from "../../../standing/reads.ts"
import { belongs } from "../../../standing/rules/franchise.ts"
import type { UsualOffice } from "../../../standing/rules/offices.ts"
import { inTheWay } from "../../../standing/rules/rights.ts"
import { impossible, type KindActs, type WhenItWins } from "../../../votes/acts/kinds/kind-acts.ts"
import { type KeptMotion, motionByRow } from "../../../votes/reads.ts"
import { officeOf } from "../../../votes/rules/kinds.ts"
import type { ImpossibleWhy } from "../../../votes/rules/minuted.ts"
import type { Effect } from "../../../votes/views/effects.ts"
import { hasTerm, lastDay } from "../../rules/terms.ts"
import { contestedSeat, isSingle, seatToFill } from "../elections.ts"
import { endOffice, impeachable, takeSeat } from "../offices.ts"
import { beginNext, electForNext } from "../terms.ts"

/** Why somebody who is elected cannot take the office any more (§4.5). Null if they can. */
export async function whyImpossible(
  { work, coop }: Act,
  motion: KeptMotion,
  office: OfficeKey,
  person: MatrixId,
): Promise<ImpossibleWhy | null> {
  const standing = await standingOf(work, coop.config, person)
  // Leaving the co-op ends a candidacy (§1.6), even if the person has come back since.
  const left = (await membershipsOf(work, coop.key, person)).some(
    ({ until }) => until !== null && until > (motion.votingOpenedAt ?? motion.openedAt),
  )
  if (!belongs(standing)) return "left"
  if (left) return "came-back"
  // The co-op can have dropped the office since the election opened.
  if (!coop.config.offices.some(({ key }) => key === office)) return "office-dropped"
  return inTheWay(coop.config.offices, standing, office) ? "offices-apart" : null
}

const elected: WhenItWins = async (act, motion, { person }) => {
  const office = officeOf(motion)
  if (person === null || office === null) return null
  const { work, coop } = act
  const why = await whyImpossible(act, motion, office, person)
  if (why !== null) return impossible(why, person)
  if ((await standingOf(work, coop.config, person)).offices.includes(office)) return impossible("holds-already", person)
  const from = await electForNext(act, office, person)
  if (from !== null) return elects(act, "elected-next", office, person, from)
  const held = await seatToFill(act, motion)
  const instead = held?.person ?? null
  const { thawed } = await takeSeat(act, office, person, instead)
  return { effect: "seated", office, person, instead, thawed }
}

const stays: WhenItWins = async (act, motion, winner) => {
  const office = officeOf(motion)
  const { person } = winner
  if (person === null || office === null) return null
  const { work, coop } = act
  if (await seatOf(work, coop.key, office, person)) return staysOn(act, office, person)
  if (!belongs(await standingOf(work, coop.config, person))) return impossible("left", person)
  const frozen = await frozenSince(work, coop.key)
  // If the treasurer was impeached after voting had begun and still won, the voters wanted that. So the treasurer takes the office again.
  const impeachedThem = frozen !== null && (await motionByRow(work, frozen.row)).subject === person
  if (impeachable(act)?.key === office && impeachedThem) return elected(act, motion, winner)
  return impossible("gave-up", person)
}

/** The holder was elected again. If the office has a term, the next one begins when the present one ends, or at once if that is over. */
async function staysOn(act: Act, office: OfficeKey, person: MatrixId): Promise<Effect> {
  const row = act.coop.config.offices.filter(hasTerm).find(({ key }) => key === office)
  if (!row) return { effect: "stays", office, person }
  const from = await electForNext(act, office, person)
  if (from !== null) return elects(act, "elected-again", office, person, from)
  const until = await beginNext(act, row)
  return until === null ? { effect: "stays", office, person } : elects(act, "term-anew", office, person, lastDay(until))
}

const elects = ({ coop }: Act, key: string, office: OfficeKey, person: MatrixId, day: Instant): Effect => ({
  effect: "said",
  key,
  about: { office, person: nameOf(person, coop.server), day: coop.words.date(day) },
})

const noWinner: WhenItWins = async (act, motion) => {
  const person = motion.subject
  if (person === null) return { effect: "seat-uncreated" }
  const seat = await contestedSeat(act, motion)
  if (!seat) return { effect: "seat-unfilled", person }
  await endOffice(act, seat.office, person, "abolished")
  return { effect: "seat-abolished", person }
}

/** The effect to announce if an election decided nothing. */
async function unchanged(act: Act, motion: KeptMotion): Promise<Effect | null> {
  const office = officeOf(motion)
  if (office === null || !act.coop.config.offices.some(({ key }) => key === office)) return null
  const held = await contestedSeat(act, motion)
  if (held) return { effect: "stays", office, person: held.person }
  if (isSingle(act, office)) return { effect: "office-vacant", office }
  return motion.subject === null ? { effect: "seat-uncreated" } : { effect: "seat-unfilled", person: motion.subject }
}

/** The effects of the election of any office. */
export const election: KindActs<UsualOffice | "election"> = {
  wins: { candidate: elected, sitting: stays, "no-winner": noWinner },
  undecided: unchanged,
}
