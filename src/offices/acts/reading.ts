import { hasVoice } from "../../standing/acts/vacancy.ts"
import { frozenSince, seatsOf, standings, termsIn } from "../../standing/reads.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { motionByRow, motionsIn } from "../../votes/reads.ts"
import { officeConcerned } from "../../votes/rules/kinds.ts"
import type { OfficesState } from "../views/offices.ts"

/**
 * Reads who holds which office, which offices are vacant, and which votes about offices are open.
 * @throws Refusal if the reader is not a member
 */
export const readOffices = askedBy("member", async ({ work, coop }): Promise<OfficesState> => {
  const frozen = await frozenSince(work, coop.key)
  const open = await motionsIn(work, coop.key, ["proposal", "voting"])
  return {
    coop: coop.config.name,
    offices: coop.config.offices,
    seats: await seatsOf(work, coop.key),
    terms: await termsIn(work, coop.key),
    frozen: frozen && { at: frozen.at, motion: await motionByRow(work, frozen.row) },
    voters: (await standings(work, coop.config)).some(hasVoice),
    open: open.filter((motion) => officeConcerned(motion) !== null),
  }
})
