/** The rules of elections (§12.1): those of the kind of motion, and the cells in which one office differs. */
import type { MotionKind, OfficeKey } from "../../kernel/rules/types.ts"
import type { Office, Offices } from "../../standing/rules/offices.ts"
import { officeIn } from "../../standing/rules/rights.ts"
import type { KindRules } from "./kinds.ts"

/** A co-op's rules for each kind of motion, and for the elections of single offices. */
export interface OfficeRules {
  readonly offices: Offices
  readonly motions: Readonly<Record<MotionKind, KindRules>>
  /** The cells of §4's table that are different for the election of one office. */
  readonly officeRules: Readonly<Partial<Record<OfficeKey, Partial<KindRules>>>>
  /** The kinds of recall of which the co-op says itself who votes, by its file or a vote, even if its preset says the same. */
  readonly saysWhoVotes: readonly MotionKind[]
}

/**
 * The rules of a kind of motion. If it is the election of this office, the office's own cells win over those of all elections. If it is its
 * recall, the people who elect it vote (§12.4).
 * @param office null or left out: no office is meant, so the rules of a recall are those of the first office that it can end
 */
export function rulesFor(coop: OfficeRules, kind: MotionKind, office?: OfficeKey | null): KindRules {
  const rules = coop.motions[kind]
  const row = office ? officeIn(coop.offices, office) : coop.offices.find(({ recall }) => recall === kind)
  const own = office ? coop.officeRules[office] : undefined
  if (row?.recall === kind)
    return { ...rules, start: own?.start ?? rules.start, vote: own?.vote ?? recallers(coop, row, kind) }
  return office && row?.kind === kind ? { ...rules, ...own } : rules
}

/** Who votes on the recall from an office: those who vote on its elections. A co-op that says who votes on recalls is believed. */
const recallers = ({ motions, saysWhoVotes }: OfficeRules, { kind: election }: Office, recall: MotionKind) =>
  saysWhoVotes.includes(recall) ? motions[recall].vote : motions[election].vote

/** The rules of an office's election. */
export const electionRules = (coop: OfficeRules, office: OfficeKey): KindRules =>
  rulesFor(coop, officeIn(coop.offices, office).kind, office)
