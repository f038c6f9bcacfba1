/** The election of a council: all its seats at once, by single transferable vote (§13). Each motion names its office. */
import { type Kind, onePerOffice, title, usual } from "../../../votes/rules/kinds/kind.ts"
import { byStanding } from "./election.ts"

export const council = {
  ...byStanding,
  rules: { ...usual, threshold: "plurality-of-continuing" },
  setting:
    "The election of a council, such as the board: all its seats at once, by single transferable vote (§13). `offices` can have other rules for one council.",
  office: "named",
  about: "nobody",
  options: { candidate: [], sitting: [], reopen: [title("option-reopen")] },
  fills: "several-seats",
  titles: [],
  // The seats that fell vacant during a term are another matter than the next term.
  matter: onePerOffice("council"),
  suggested: null,
  minutes: ["elections"],
} as const satisfies Kind
