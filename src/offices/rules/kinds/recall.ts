/** The vote on whether the holder of an office loses it at once (§12.4). The treasurer's recall is the impeachment. */
import { canObject, isAboutThem } from "../../../votes/rules/kinds/duties.ts"
import { type Kind, title, titleWithPerson, usual } from "../../../votes/rules/kinds/kind.ts"

export const recall = {
  rules: usual,
  setting: "Whether the holder of an office that the preset or `offices` adds loses it at once.",
  series: "public",
  byBot: false,
  firstStage: "talk",
  office: "named",
  about: "accused",
  withoutConcerned: false,
  proposed: "impeach",
  options: { impeach: [title("option-recall")], keep: [titleWithPerson("option-keep-office")] },
  titles: [titleWithPerson("motion-recall")],
  matter: ({ office, subject }) => `recall:${office}:${subject}`,
  todo: { impeachment: isAboutThem, "early-end": canObject },
  suggested: null,
  ends: { whenGone: "goes-on", whenOfficeEnds: "ends" },
  changesDues: false,
  minutes: ["impeachments"],
} as const satisfies Kind
