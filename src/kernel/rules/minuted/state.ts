/** Acts about the records themselves (§11). */
import { z } from "zod"
import { act, moment } from "./declare.ts"

export const stateActs = {
  // `after`: the newest record in the copy that was put back; `endsAt`: the last moment that this copy knows of.
  "state-restored": act(["members"], { after: z.number(), endsAt: moment }),
}
