/** What an impeachment and a recall have in common (§12.4): the question is yes or no, about the holder of an office. */
import { canObject, isAboutThem } from "../../../votes/rules/kinds/duties.ts"
import type { Kind } from "../../../votes/rules/kinds/kind.ts"

export const againstHolder = {
  series: "public",
  byBot: false,
  firstStage: "talk",
  about: "accused",
  withoutConcerned: false,
  proposed: "impeach",
  todo: { impeachment: isAboutThem, "early-end": canObject },
  suggested: null,
  // Whoever leaves the co-op loses the office, and losing it ends the motion.
  ends: { whenGone: "goes-on", whenOfficeEnds: "ends" },
  changesDues: false,
  minutes: ["impeachments"],
} as const satisfies Partial<Kind>
