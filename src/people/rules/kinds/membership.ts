/** The vote on whether a trial member becomes a permanent one (§4). */
import { canObject } from "../../../votes/rules/kinds/duties.ts"
import { type Kind, onePerPerson, title, titleWithPerson, usual } from "../../../votes/rules/kinds/kind.ts"

export const membership = {
  rules: { ...usual, start: ["permanent", "concerned"] },
  setting: "Whether a trial member becomes a permanent one.",
  series: "public",
  byBot: false,
  firstStage: "talk",
  office: null,
  about: "applicant",
  withoutConcerned: false,
  proposed: "accept",
  options: { accept: [title("option-accept")], reject: [title("option-reject")] },
  titles: [titleWithPerson("motion-membership")],
  matter: onePerPerson("membership"),
  todo: { "early-end": canObject },
  suggested: { duty: "admission", when: ({ status }) => status === "trial" },
  ends: { whenGone: "ends", whenOfficeEnds: "goes-on" },
  changesDues: false,
  minutes: ["memberships"],
} as const satisfies Kind
