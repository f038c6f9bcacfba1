/** The elections of offices (§4, §4.2), built from the rows of the table of offices (§12.1). */
import type { UsualRow } from "../../../standing/rules/offices.ts"
import { canObject, canStand, sits, stands } from "../../../votes/rules/kinds/duties.ts"
import {
  type Kind,
  oneAtATime,
  onePerOffice,
  onePerSeat,
  title,
  titleWithPerson,
  usual,
} from "../../../votes/rules/kinds/kind.ts"

/** What all elections have in common: people stand in public, and somebody who goes is on the ballot no more. */
export const byStanding = {
  series: "public",
  byBot: false,
  firstStage: "proposals",
  withoutConcerned: false,
  proposed: "candidate",
  todo: { "early-end": canObject, candidacy: stands, seat: sits, stand: canStand },
  ends: { whenGone: "off-ballot", whenOfficeEnds: "seat-empties" },
  changesDues: false,
} as const satisfies Partial<Kind>

/**
 * The kind of motion that fills this office, which every co-op has. If elections fill its seats one by one, "No winner" is on the ballot. If the office has a
 * single seat, somebody always wins it.
 */
export const electionOf = ({ key, fill, powers, election: { threshold, about } }: UsualRow) =>
  ({
    ...byStanding,
    rules: { ...usual, threshold },
    setting: about,
    office: key,
    about: "holder",
    options: { candidate: [], sitting: [], ...(fill === "contest" && { "no-winner": [title("option-no-winner")] }) },
    titles: [title(`election-${key}`), ...(fill === "contest" ? [titleWithPerson(`election-${key}-against`)] : [])],
    matter: fill === "contest" ? onePerSeat(key) : oneAtATime(key),
    // A frozen treasury opens again only when somebody takes this office (§7.3). So `!todo` reminds people of it.
    suggested: powers.includes("hold-treasury") ? { duty: "treasury", when: ({ frozen }) => frozen } : null,
    minutes: ["elections", `${key}s`],
  }) as const satisfies Kind

/**
 * The kind of motion that fills any other office. Each motion names its office. Its office's row in the co-op's table says whether it fills
 * one seat of several, with "No winner" on the ballot.
 */
export const election = {
  ...byStanding,
  rules: usual,
  setting:
    "The election of an office that the preset or `offices` adds, such as president. `offices` can have other rules for one office.",
  office: "named",
  about: "holder",
  options: { candidate: [], sitting: [], "no-winner": [title("option-no-winner")] },
  titles: [],
  matter: onePerOffice("election"),
  suggested: null,
  minutes: ["elections"],
} as const satisfies Kind
