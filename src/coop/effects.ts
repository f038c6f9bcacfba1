/** What a carried motion does (§4, last column), and what it cannot do any more (§4.5). */
import type { ImpossibleWhy } from "../rules/acts/motions.ts"
import { belongs } from "../rules/franchise.ts"
import { officeOf } from "../rules/kinds.ts"
import { votingEnd } from "../rules/motions.ts"
import { inTheWay } from "../rules/offices/rights.ts"
import type { MatrixId, Outcome } from "../rules/types.ts"
import { standingOf } from "../store/members.ts"
import { membershipsOf } from "../store/memberships.ts"
import { addRecord } from "../store/minutes.ts"
import type { KeptMotion } from "../store/motions.ts"
import { motionByRow } from "../store/motions.ts"
import { frozenSince, seatOf } from "../store/offices.ts"
import type { KeptOption } from "../store/options.ts"
import type { Effect } from "../views/effects.ts"
import { adoptBudget } from "./budget.ts"
import type { Act } from "./context.ts"
import { contestedSeat, isSingle, seatToFill } from "./elections.ts"
import { admit, remove } from "./members.ts"
import { endOffice, impeach, impeachable, takeSeat } from "./offices.ts"
import { openSecondVote, tellRemoved } from "./removal.ts"

/** Applies what the outcome decides, and says what that was; null where it only stands in the minutes. */
export async function applyOutcome(act: Act, motion: KeptMotion, outcome: Outcome): Promise<Effect | null> {
  if (outcome.result !== "carried") return unchanged(act, motion)
  const winner = motion.options.find(({ number }) => number === outcome.winner)
  if (!winner) return null
  const effect = await applyWinner(act, motion, winner)
  if (effect?.effect === "impossible") {
    const details = { motion: motion.id, why: effect.why, person: effect.person }
    await addRecord(act.work, act.coop.key, { actor: null, act: "effect-impossible", details }, motion.series)
  }
  return effect
}

async function applyWinner(act: Act, motion: KeptMotion, winner: KeptOption): Promise<Effect | null> {
  switch (winner.role) {
    case "accept":
      return admitted(act, motion.subject)
    case "candidate":
      return elected(act, motion, winner.person)
    case "sitting":
      return stays(act, motion, winner.person)
    case "no-winner":
      return noWinner(act, motion)
    case "impeach":
      return impeached(act, motion)
    case "budget":
      return winner.budget && adoptBudget(act, motion, winner.budget)
    case "remove":
      return motion.kind === "removal-first" ? announced(act, motion) : removed(act, motion)
    case "text":
    case "keep":
    case "reject":
    case "stop":
      return null
  }
}

const impossible = (why: ImpossibleWhy, person: MatrixId): Effect => ({ effect: "impossible", why, person })

async function admitted(act: Act, person: MatrixId | null): Promise<Effect | null> {
  if (person === null) return null
  const { status } = await standingOf(act.work, act.coop.config, person)
  if (status !== "trial") return impossible(status === "permanent" ? "permanent-already" : "left", person)
  await admit(act, person)
  return { effect: "admitted", person }
}

async function elected(act: Act, motion: KeptMotion, person: MatrixId | null): Promise<Effect | null> {
  const office = officeOf(motion)
  if (person === null || office === null) return null
  const { work, coop } = act
  const standing = await standingOf(work, coop.config, person)
  // Leaving ends a candidacy (§1.6), also of somebody who is back by now.
  const left = (await membershipsOf(work, coop.key, person)).some(
    ({ until }) => until !== null && until > (motion.votingOpenedAt ?? motion.openedAt),
  )
  if (!belongs(standing)) return impossible("left", person)
  if (left) return impossible("came-back", person)
  if (standing.offices.includes(office)) return impossible("holds-already", person)
  if (inTheWay(coop.config.offices, standing, office)) return impossible("offices-apart", person)
  const held = await seatToFill(act, motion)
  const instead = held?.person ?? null
  const { thawed } = await takeSeat(act, office, person, instead)
  return { effect: "seated", office, person, instead, thawed }
}

async function stays(act: Act, motion: KeptMotion, person: MatrixId | null): Promise<Effect | null> {
  const office = officeOf(motion)
  if (person === null || office === null) return null
  const { work, coop } = act
  if (await seatOf(work, coop.key, office, person)) return { effect: "stays", office, person }
  if (!belongs(await standingOf(work, coop.config, person))) return impossible("left", person)
  const frozen = await frozenSince(work, coop.key)
  // Impeached after the voting had begun, and elected all the same: that is what most wanted.
  const impeachedThem = frozen !== null && (await motionByRow(work, frozen.row)).subject === person
  if (impeachable(act)?.key === office && impeachedThem) return elected(act, motion, person)
  return impossible("gave-up", person)
}

async function noWinner(act: Act, motion: KeptMotion): Promise<Effect> {
  const person = motion.subject
  if (person === null) return { effect: "seat-uncreated" }
  const seat = await contestedSeat(act, motion)
  if (!seat) return { effect: "seat-unfilled", person }
  await endOffice(act, seat.office, person, "abolished")
  return { effect: "seat-abolished", person }
}

/** What an election that decided nothing leaves as it was; null for other kinds. */
async function unchanged(act: Act, motion: KeptMotion): Promise<Effect | null> {
  const office = officeOf(motion)
  if (office === null) return null
  const held = await contestedSeat(act, motion)
  if (held) return { effect: "stays", office, person: held.person }
  if (isSingle(act, office)) return { effect: "office-vacant", office }
  return motion.subject === null ? { effect: "seat-uncreated" } : { effect: "seat-unfilled", person: motion.subject }
}

async function impeached(act: Act, motion: KeptMotion): Promise<Effect | null> {
  const person = motion.subject
  if (person === null) return null
  const office = impeachable(act)
  const seat = office && (await seatOf(act.work, act.coop.key, office.key, person))
  if (!seat) return impossible("not-treasurer", person)
  await impeach(act, seat, motion)
  return { effect: "impeached", person }
}

async function announced(act: Act, motion: KeptMotion): Promise<Effect | null> {
  const person = motion.subject
  if (person === null) return null
  if (!belongs(await standingOf(act.work, act.coop.config, person))) return impossible("left", person)
  const second = await openSecondVote(act, motion, person)
  return { effect: "removal-announced", person, motion: second.id }
}

async function removed(act: Act, motion: KeptMotion): Promise<Effect | null> {
  const person = motion.subject
  if (person === null) return null
  const gone = !belongs(await standingOf(act.work, act.coop.config, person))
  // Whoever left before it came to that is struck from the rolls all the same, and is kept out.
  await remove(act, person, motion.id, votingEnd(motion) ?? act.work.now)
  await tellRemoved(act, motion, person, gone)
  return { effect: gone ? "removed-after-leaving" : "removed", person }
}
