/** Mediations whose time has come, and those that somebody cannot go on with because they left the co-op (§17.3). */
import type { Act } from "../../kernel/acts/context.ts"
import type { Due, DueItem, Look } from "../../kernel/acts/due.ts"
import type { Instant } from "../../kernel/rules/types.ts"
import { couldBeOfCoop } from "../../kernel/rules/waiting.ts"
import { belonging } from "../../standing/acts/certain.ts"
import { standingOf } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { isInRoom, isParty, type Mediation, threeOf } from "../rules/mediation.ts"
import {
  coopsWithMediations,
  dropMediation,
  type KeptMediation,
  mediationsOf,
  mediationWith,
  nextLook,
} from "../store/mediations.ts"
import { endEarly, endInRoom } from "./ending.ts"
import { lapse, loseMediator } from "./requests.ts"

interface MediationDue extends DueItem {
  readonly id: string
  /** Null: somebody is gone, whatever the time. */
  readonly dueAt: Instant | null
}

export const mediationsDue: Due<MediationDue> = {
  name: "mediations",
  turn: "notice",
  next: nextLook,
  async past(work, look) {
    const found: MediationDue[] = []
    for (const coop of (await coopsWithMediations(work)).flatMap((key) => look.coop(key) ?? []))
      for (const one of await mediationsOf(work, coop.key)) {
        const { id, dueAt } = one
        if (await someoneGone({ work, coop }, one)) found.push({ coop: coop.key, id, dueAt: null })
        else if (dueAt !== null && dueAt <= look.until) found.push({ coop: coop.key, id, dueAt })
      }
    return found
  },
  // A message that the bot has not read yet may be an answer.
  async waits(work, { coop, dueAt }, { seen }: Look) {
    const holding = seen.holding.filter(({ from }) => dueAt !== null && from < dueAt)
    if (holding.length === 0) return false
    const members = await belonging(work, coop)
    return holding.some((one) => couldBeOfCoop(one, coop, members))
  },
  async act(act, { id }, { until }) {
    const mediation = await mediationWith(act.work, id)
    if (!mediation || mediation.stage === "over") return false
    if (await someoneGone(act, mediation)) await endForGone(act, mediation)
    else if (mediation.dueAt !== null && mediation.dueAt <= until) {
      if (mediation.stage === "pause") await dropMediation(act.work, mediation)
      else await lapse(act, mediation)
    }
    return false
  },
}

/** Whether somebody of the mediation does not belong to the co-op any more. A pause has only the two people whom it is about. */
async function someoneGone({ work, coop }: Act, mediation: Mediation): Promise<boolean> {
  if (mediation.stage === "over") return false
  for (const person of threeOf(mediation)) if (!belongs(await standingOf(work, coop.config, person))) return true
  return false
}

async function endForGone(act: Act, mediation: KeptMediation): Promise<void> {
  if (mediation.stage === "pause") return dropMediation(act.work, mediation)
  if (isInRoom(mediation)) return endInRoom(act, mediation, "gone", null)
  const parties = await partyGone(act, mediation)
  if (parties) await endEarly(act, mediation, "gone", null)
  else await loseMediator(act, mediation, false)
}

async function partyGone({ work, coop }: Act, mediation: Mediation): Promise<boolean> {
  for (const person of threeOf(mediation))
    if (isParty(mediation, person) && !belongs(await standingOf(work, coop.config, person))) return true
  return false
}
