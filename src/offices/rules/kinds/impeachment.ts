/** The vote on whether the treasurer loses the office at once (§4, §7.3). */
import { usualOffices } from "../../../standing/rules/offices.ts"
import { canObject, isAboutThem } from "../../../votes/rules/kinds/duties.ts"
import { type Kind, oneAtATime, title, titleWithPerson, usual } from "../../../votes/rules/kinds/kind.ts"

export const impeachment = {
  rules: usual,
  setting: "Whether the treasurer loses the office at once.",
  series: "public",
  byBot: false,
  firstStage: "talk",
  office: usualOffices.find(({ recall }) => recall === "impeachment")?.key ?? null,
  about: "accused",
  withoutConcerned: false,
  proposed: "impeach",
  options: { impeach: [title("option-impeach")], keep: [titleWithPerson("option-keep-treasurer")] },
  titles: [titleWithPerson("motion-impeachment")],
  matter: oneAtATime("impeachment"),
  todo: { impeachment: isAboutThem, "early-end": canObject },
  suggested: null,
  // A treasurer who leaves the co-op loses the office, and losing it ends the impeachment.
  ends: { whenGone: "goes-on", whenOfficeEnds: "ends" },
  changesDues: false,
  minutes: ["impeachments"],
} as const satisfies Kind
