/** The reasons for refusals about the co-op's rules (§15.5). */
import { choice, type Details, list, motion, number, optional, text } from "../../kernel/rules/refusals/declare.ts"

export const rulebookRefusals = {
  "rules-nothing": {},
  "rules-no-setting": { typed: text },
  // `expected`: what kind of value it takes. `values`: the words that it can be, if it is one of a few.
  "rules-no-value": { setting: text, typed: text, expected: choice<string>(), values: optional(list) },
  "rules-which": { typed: text, kinds: list, some: choice<boolean>() },
  "rules-fixed": { typed: text, why: choice<"place" | "bank" | "load" | "said" | "shares">() },
  "rules-unchanged": {},
  "shares-too-few": { owners: number, authorised: number },
  // `why`: the sentence of the configuration's own check.
  "rules-contradict": { setting: text, why: text },
  "rules-there": { motion, option: number },
  "rules-open": { motion },
} satisfies Readonly<Record<string, Details>>
