/** The first vote of a removal: the moderators decide in their own room whether to propose it (§6). */
import { canObject } from "../../../votes/rules/kinds/duties.ts"
import { type Kind, onePerPerson, title, titleWithPerson, usual } from "../../../votes/rules/kinds/kind.ts"

export const removalFirst = {
  rules: { ...usual, start: ["moderators"], vote: ["moderators"] },
  setting: "Whether the moderators propose to remove a member, in their own room (§6).",
  series: "moderators",
  byBot: false,
  firstStage: "talk",
  office: null,
  about: "accused",
  withoutConcerned: true,
  proposed: "remove",
  options: { remove: [title("option-propose-removal")], stop: [title("option-stop")] },
  titles: [titleWithPerson("motion-removal")],
  // Both votes of a removal have the same matter. So nobody can start another removal of the person until both are over.
  matter: onePerPerson("removal"),
  todo: { "early-end": canObject },
  suggested: null,
  ends: { whenGone: "goes-on", whenOfficeEnds: "goes-on" },
  changesDues: false,
  minutes: ["removals"],
} as const satisfies Kind
