/** The election of an office (§4, §4.2), built from the office's row in the table of offices (§12.1). */
import type { Office } from "../../../standing/rules/offices.ts"
import { canObject, canStand, sits, stands } from "../../../votes/rules/kinds/duties.ts"
import { type Kind, oneAtATime, onePerSeat, title, titleWithPerson, usual } from "../../../votes/rules/kinds/kind.ts"

/**
 * The kind of motion that fills this office. If elections fill its seats one by one, "No winner" is on the ballot. If the office has a
 * single seat, somebody always wins it.
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
    // A frozen treasury opens again only when somebody takes this office (§7.3). So `!todo` reminds people of it.
    suggested: powers.includes("hold-treasury") ? { duty: "treasury", when: ({ frozen }) => frozen } : null,
    ends: { whenGone: "off-ballot", whenOfficeEnds: "seat-empties" },
    changesDues: false,
    minutes: ["elections", `${key}s`],
  }) as const satisfies Kind
