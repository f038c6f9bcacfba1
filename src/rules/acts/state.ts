/** Acts about the records themselves (§11). */
import { z } from "zod"
import { act, moment } from "./declare.ts"

export const stateActs = {
  // `after`: the newest record of the older copy that was put back; `endsAt`: up to when that copy knows what happened.
  "state-restored": act(["members"], { after: z.number(), endsAt: moment }),
}
