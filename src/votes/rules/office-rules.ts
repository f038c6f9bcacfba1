/** The rules of elections (§12.1): those of the kind of motion, and the cells in which one office differs. */
import type { MotionKind, OfficeKey } from "../../kernel/rules/types.ts"
import type { Offices } from "../../standing/rules/offices.ts"
import { officeIn } from "../../standing/rules/rights.ts"
import type { KindRules } from "./kinds.ts"

/** A co-op's rules for each kind of motion, and for the elections of single offices. */
export interface OfficeRules {
  readonly offices: Offices
  readonly motions: Readonly<Record<MotionKind, KindRules>>
  readonly officeRules: Readonly<Partial<Record<OfficeKey, Partial<KindRules>>>>
}

/**
 * The rules of a kind of motion. If it is the election of this office, the office's own cells win over those of all elections. If it is its
 * recall, the people who elect it start it and vote (§12.4).
 */
export function rulesFor(coop: OfficeRules, kind: MotionKind, office?: OfficeKey | null): KindRules {
  const rules = coop.motions[kind]
  if (!office) return rules
  const row = officeIn(coop.offices, office)
  const own = coop.officeRules[office]
  if (row.kind === kind) return { ...rules, ...own }
  const { start = rules.start, vote = rules.vote } = own ?? {}
  return row.recall === kind ? { ...rules, start, vote } : rules
}

/** The rules of an office's election. */
export const electionRules = (coop: OfficeRules, office: OfficeKey): KindRules =>
  rulesFor(coop, officeIn(coop.offices, office).kind, office)
