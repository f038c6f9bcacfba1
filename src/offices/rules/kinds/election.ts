/** The election of an office (§4, §4.2), built from the office's row in the table (§12.1). */
import type { Office } from "../../../standing/rules/offices.ts"
import { canObject, canStand, sits, stands } from "../../../votes/rules/kinds/duties.ts"
import { type Kind, oneAtATime, onePerSeat, title, titleWithPerson, usual } from "../../../votes/rules/kinds/kind.ts"

/**
 * The kind of motion that fills this office. Offices filled seat by seat get "No winner" on the ballot; a single seat always goes to
 * somebody.
 */
export const election = ({ key, fill, powers, election: { threshold, about } }: Office) =>
  ({
    rules: { ...usual, threshold },
    setting: about,
    series: "public",
    byBot: false,
    firstStage: "proposals",
    office: key,
    about: "holder",
    withoutConcerned: false,
    proposed: "candidate",
    options: { candidate: [], sitting: [], ...(fill === "contest" && { "no-winner": [title("option-no-winner")] }) },
    titles: [title(`election-${key}`), ...(fill === "contest" ? [titleWithPerson(`election-${key}-against`)] : [])],
    matter: fill === "contest" ? onePerSeat(key) : oneAtATime(key),
    todo: { "early-end": canObject, candidacy: stands, seat: sits, stand: canStand },
    // §7.3: a frozen treasury opens again only when somebody holds the office.
    suggested: powers.includes("hold-treasury") ? { duty: "treasury", when: ({ frozen }) => frozen } : null,
    ends: { whenGone: "off-ballot", whenOfficeEnds: "seat-empties" },
    changesDues: false,
    minutes: ["elections", `${key}s`],
  }) as const satisfies Kind
