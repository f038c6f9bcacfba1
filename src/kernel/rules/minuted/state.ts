/** Acts about the records themselves (§11). */
import { z } from "zod"
import { act, moment } from "./declare.ts"

export const stateActs = {
  // `after`: the number of the newest record in the old copy that was put back. `endsAt`: the last moment that this copy knows of.
  "state-restored": act(["members"], { after: z.number(), endsAt: moment }),
}
