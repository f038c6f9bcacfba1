/** Makes the terms of a motion from the configuration. */
import type { MotionKind, OfficeKey, Terms } from "../kernel/rules/types.ts"
import { rulesFor } from "../votes/rules/office-rules.ts"
import type { CoopConfig } from "./schema.ts"

/**
 * The terms of a motion that opens now (§4.1). They are stored with the motion. So if the configuration changes later, the motion's terms
 * stay. `office`: the office that the motion itself names.
 */
export function termsOf(coop: CoopConfig, kind: MotionKind, office?: OfficeKey): Terms {
  const { start, vote, ...rules } = rulesFor(coop, kind, office)
  return {
    ...rules,
    franchise: { start, vote },
    publication: coop.publish,
    smallRoll: coop.smallRoll,
    signedDevices: coop.signedDevices,
    showWhoVoted: coop.showWhoVoted,
  }
}
