/** The election of a council: all its seats at once, by single transferable vote (§13). Each motion names its office. */
import { canObject, canStand, sits, stands } from "../../../votes/rules/kinds/duties.ts"
import { type Kind, onePerOffice, title, usual } from "../../../votes/rules/kinds/kind.ts"

export const council = {
  rules: { ...usual, threshold: "plurality-of-continuing" },
  setting:
    "The election of a council, such as the board: all its seats at once, by single transferable vote (§13). `offices` can have other rules for one council.",
  series: "public",
  byBot: false,
  firstStage: "proposals",
  office: "named",
  about: "nobody",
  withoutConcerned: false,
  proposed: "candidate",
  options: { candidate: [], sitting: [], reopen: [title("option-reopen")] },
  fills: "several-seats",
  titles: [],
  // The seats that fell vacant during a term are another matter than the next term.
  matter: onePerOffice("council"),
  todo: { "early-end": canObject, candidacy: stands, seat: sits, stand: canStand },
  suggested: null,
  ends: { whenGone: "off-ballot", whenOfficeEnds: "seat-empties" },
  changesDues: false,
  minutes: ["elections"],
} as const satisfies Kind
