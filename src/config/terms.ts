/** Makes the terms of a motion from the configuration. */
import type { MotionKind, OfficeKey, Terms } from "../kernel/rules/types.ts"
import { rulesFor } from "../votes/rules/office-rules.ts"
import type { CoopConfig } from "./schema.ts"

/**
 * The terms of a motion that opens now (§4.1). They are stored with the motion. So if the configuration changes later, the motion's terms
 * stay.
 * @param held `office`: the office that the motion itself names. `byConsent`: whether the person who opens the motion asks for consent,
 * although the kind's rule is a count (§3.9)
 */
export function termsOf(
  coop: CoopConfig,
  kind: MotionKind,
  { office, byConsent = false }: { readonly office?: OfficeKey | undefined; readonly byConsent?: boolean } = {},
): Terms {
  const { start, vote, method, objections = 0, cancel = "motion", ...rules } = rulesFor(coop, kind, office)
  return {
    ...rules,
    franchise: { start, vote },
    publication: coop.publish,
    smallRoll: coop.smallRoll,
    signedDevices: coop.signedDevices,
    showWhoVoted: coop.showWhoVoted,
    // Most motions do not have this setting, either.
    ...(cancel !== "motion" && { cancel }),
    // Counted motions do not have this setting. So their stored terms are the same as before there was consent.
    ...((byConsent || method === "consent") && { consent: { objections, reasons: coop.objectionReasons } }),
  }
}
