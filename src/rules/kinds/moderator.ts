/** The election of a moderator, seat by seat (§4, §4.2). */
import { canObject, canStand, sits, stands } from "./duties.ts"
import { type Kind, onePerSeat, title, titleWithPerson, usual } from "./kind.ts"

export const moderator = {
  rules: usual,
  setting: "The election of a moderator, for a new seat or against a sitting one.",
  series: "public",
  byBot: false,
  firstStage: "proposals",
  office: "moderator",
  about: "holder",
  withoutConcerned: false,
  proposed: "candidate",
  options: { candidate: [], sitting: [], "no-winner": [title("option-no-winner")] },
  titles: [title("election-moderator"), titleWithPerson("election-moderator-against")],
  matter: onePerSeat("moderator"),
  todo: { "early-end": canObject, candidacy: stands, seat: sits, stand: canStand },
  suggested: null,
  ends: { whenGone: "off-ballot", whenOfficeEnds: "seat-empties" },
  changesDues: false,
  minutes: ["elections", "moderators"],
} as const satisfies Kind
