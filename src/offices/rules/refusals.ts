/** The reasons for refusals about offices and elections (§1, §12). */

import {
  choice,
  copy,
  type Details,
  id,
  list,
  moment,
  motion,
  number,
  orNull,
  person,
  text,
  yesNo,
} from "../../kernel/rules/refusals/declare.ts"
import type { OfficeKey } from "../../kernel/rules/types.ts"
import type { CandidacyNeeds } from "../../standing/rules/offices.ts"
import type { contestOf } from "../../votes/rules/kinds.ts"

export const officesRefusals = {
  "office-only": { command: text, office: choice<OfficeKey | "none">() },
  "not-an-office": { typedCopy: copy, office: choice<OfficeKey | "none">(), offices: list },
  "stands-for-another": { person, office: choice<OfficeKey>(), stands: yesNo, motion: orNull(motion) },
  "offices-apart": { held: choice<OfficeKey>() },
  "already-standing": { motion },
  "holds-already": { office: choice<OfficeKey>() },
  "sits-already": { motion },
  "stands-too-late": {
    ...{ motion, endsAt: orNull(moment), office: choice<OfficeKey | "none">(), person },
    contest: choice<ReturnType<typeof contestOf>>(),
  },
  "no-such-office": { typed: copy, offices: list },
  "not-recallable": { person },
  "recall-by-contest": { person, office: choice<OfficeKey>(), copy },
  "which-recall": { offices: list },
  "sure-to-recall": { person, office: choice<OfficeKey | "none">(), sureCopy: copy },
  "terms-served": { office: choice<OfficeKey>(), count: number },
  "term-runs": { office: choice<OfficeKey>(), person, until: text, next: person, opens: text, elected: yesNo },
  "council-term-runs": {
    office: choice<OfficeKey>(),
    until: text,
    next: text,
    people: text,
    opens: text,
    elected: yesNo,
  },
  "candidacy-needs": { office: choice<OfficeKey>(), needs: choice<Exclude<CandidacyNeeds, "nothing">>() },
  "plan-too-long": { length: number, most: number },
  "not-in-that-office": { office: choice<OfficeKey>(), count: number, person, holders: list },
  "not-standing": {},
  "not-standing-there": { motion },
  "which-election": { motions: list, example: id },
  "steps-back-too-late": { motion, endsAt: orNull(moment) },
  "no-treasurer": {},
  "no-office": {},
  "which-office": { offices: list, copy },
  "not-in-office": { office: choice<OfficeKey>() },
  "grounds-are-a-person": { same: yesNo, person, named: person },
  "sure-to-impeach": { person, sureCopy: copy },
  "sure-to-resign": { office: choice<OfficeKey>(), vacant: yesNo },
  "against-treasurer": { office: choice<OfficeKey>() },
  "stand-against-whom": { office: choice<OfficeKey>() },
} satisfies Readonly<Record<string, Details>>
