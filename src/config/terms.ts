/** Makes the terms of a motion from the configuration. */
import type { MotionKind, Terms } from "../kernel/rules/types.ts"
import type { CoopConfig } from "./schema.ts"

/**
 * The terms of a motion that opens now (§4.1). They are stored with the motion. So if the configuration changes later, the motion's terms
 * stay.
 */
export function termsOf(coop: CoopConfig, kind: MotionKind): Terms {
  const { start, vote, ...rules } = coop.motions[kind]
  return {
    ...rules,
    franchise: { start, vote },
    publication: coop.publish,
    smallRoll: coop.smallRoll,
    signedDevices: coop.signedDevices,
    showWhoVoted: coop.showWhoVoted,
  }
}
