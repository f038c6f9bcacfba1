/** How a mediation ends (§17.3). What was said in it is erased. The three people get its minutes, and nobody else does. */
import type { Act } from "../../kernel/acts/context.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { after, type EarlyEnd, type RoomEnd, stripped, threeOf } from "../rules/mediation.ts"
import { dropMediation, type KeptMediation, putMediation } from "../store/mediations.ts"
import { earlyEndCard } from "../views/mediation.ts"
import { ownMinutes } from "../views/own-minutes.ts"
import { stepped, tell } from "./finding.ts"

/**
 * Ends a request before there is a room.
 * @param by the person who ended it, who is answered otherwise; null if nobody did
 */
export async function endEarly(act: Act, mediation: KeptMediation, end: EarlyEnd, by: MatrixId | null): Promise<void> {
  const { work, coop } = act
  const { asker, other, mediator, stage } = mediation
  const asked = stage === "asking" && mediator !== null ? [mediator] : []
  const people = [asker, other, ...asked].filter((person) => person !== by)
  const until = after(work.now, coop.config.mediation.pause, coop.zone)
  await tell(act, people, (person) => earlyEndCard(coop, mediation, { end, by, person, until }))
  // Whoever goes away asks nobody again.
  if (end === "gone") return dropMediation(work, mediation)
  await putMediation(work, mediation, stripped(mediation, null), { dueAt: until })
}

/**
 * Ends a mediation in its room. The keeper of rooms then closes the room.
 * @param motion the vote on it, such as `M7`; empty if there is none
 */
export async function endInRoom(
  act: Act,
  mediation: KeptMediation,
  end: RoomEnd,
  by: MatrixId | null,
  motion = "",
): Promise<void> {
  const { work, coop } = act
  const whole = stepped(act, mediation, end, by, motion)
  await tell(act, threeOf(whole), () => ownMinutes(coop, whole))
  if (mediation.room === null) return dropMediation(work, mediation)
  await putMediation(work, mediation, stripped(mediation, end), { dueAt: null })
}
