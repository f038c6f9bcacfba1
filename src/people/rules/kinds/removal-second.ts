/** The second vote of a removal (§6). All members decide, and the proposal stage is the hearing. */
import { hearingEndsSoon, isAboutThem } from "../../../votes/rules/kinds/duties.ts"
import { type Kind, onePerPerson, titleWithPerson, usual } from "../../../votes/rules/kinds/kind.ts"

export const removalSecond = {
  rules: { ...usual, start: [], proposalStage: "P7D" },
  setting: "Whether a member is removed; its proposal stage is the hearing (§6).",
  series: "public",
  byBot: true,
  firstStage: "hearing",
  office: null,
  about: "accused",
  withoutConcerned: false,
  proposed: "remove",
  options: { remove: [titleWithPerson("option-remove")], keep: [titleWithPerson("option-keep-member")] },
  titles: [titleWithPerson("motion-removal")],
  matter: onePerPerson("removal"),
  todo: { "own-hearing": isAboutThem, hearing: hearingEndsSoon },
  suggested: null,
  // If the person leaves before the vote ends, the vote goes on, because it also decides whether they can come back.
  ends: { whenGone: "goes-on", whenOfficeEnds: "goes-on" },
  changesDues: true,
  minutes: ["removals"],
} as const satisfies Kind
