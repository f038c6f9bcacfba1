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
import type { contestOf } from "../../votes/rules/kinds.ts"

export const officesRefusals = {
  "office-only": { command: text, office: choice<OfficeKey | "none">() },
  "not-an-office": { typedCopy: copy, near: choice<OfficeKey>() },
  "stands-for-another": { person, office: choice<OfficeKey>(), stands: yesNo, motion: orNull(motion) },
  "offices-apart": { held: choice<OfficeKey>() },
  "already-standing": { motion },
  "holds-already": { office: choice<OfficeKey>() },
  "sits-already": { motion },
  "stands-too-late": { motion, endsAt: orNull(moment), office: choice<ReturnType<typeof contestOf>>(), person },
  "not-in-that-office": { office: choice<OfficeKey>(), count: number, person, holders: list },
  "not-standing": {},
  "not-standing-there": { motion },
  "which-election": { motions: list, example: id },
  "steps-back-too-late": { motion, endsAt: orNull(moment) },
  "no-treasurer": {},
  "no-office": {},
  "which-office": {},
  "not-in-office": { office: choice<OfficeKey>() },
  "grounds-are-a-person": { same: yesNo, person, named: person },
  "sure-to-impeach": { person, sureCopy: copy },
  "sure-to-resign": { office: choice<OfficeKey>(), vacant: yesNo },
  "against-treasurer": {},
} satisfies Readonly<Record<string, Details>>
