/** The election of the treasurer (§4, §4.2). */
import { canObject, canStand, sits, stands } from "./duties.ts"
import { type Kind, oneAtATime, title, usual } from "./kind.ts"

export const treasurer = {
  rules: { ...usual, threshold: "plurality-of-continuing" },
  setting: "The election of the treasurer.",
  series: "public",
  byBot: false,
  firstStage: "proposals",
  office: "treasurer",
  about: "holder",
  withoutConcerned: false,
  proposed: "candidate",
  options: { candidate: [], sitting: [] },
  titles: [title("election-treasurer")],
  matter: oneAtATime("treasurer"),
  todo: { "early-end": canObject, candidacy: stands, seat: sits, stand: canStand },
  suggested: { duty: "treasury", when: ({ frozen }) => frozen },
  ends: { whenGone: "off-ballot", whenOfficeEnds: "seat-empties" },
  changesDues: false,
  minutes: ["elections", "treasurers"],
} as const satisfies Kind
