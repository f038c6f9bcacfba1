/** Who may propose other rules (§4, §15.5). */
import { proposeRules } from "../../../src/rulebook/acts/propose.ts"
import { typedIn } from "../everybody.ts"
import { type Case, O, P } from "./case.ts"

export const rulebook: readonly Case[] = [
  {
    act: "proposeRules",
    may: [...P, ...O],
    run: (act, by) => proposeRules(act, by, "decision threshold=2/3", typedIn(act)),
  },
]
