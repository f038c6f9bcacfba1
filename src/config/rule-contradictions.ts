/**
 * Finds rules that contradict each other, or that contradict §4 or §6. Such rules would produce votes that nobody could ever start, hold or
 * win.
 */

import type { FranchisePart, MotionKind } from "../kernel/rules/types.ts"
import { type Offices, usualOffices } from "../standing/rules/offices.ts"
import { officesWith } from "../standing/rules/rights.ts"
import { isElection, kinds, kindsThat, kindsWith } from "../votes/rules/kinds.ts"
import type { ProblemReason } from "./problem.ts"
import type { Cell, CoopConfig } from "./schema.ts"

type Rules = CoopConfig["motions"]

export interface Contradiction {
  readonly reason: Extract<
    ProblemReason,
    | "nobody-concerned"
    | "no-first-officer"
    | "admits-themselves"
    | "first-vote-confined"
    | "no-hearing"
    | "veto-of-concerned"
    | "absence-of-concerned"
  >
  readonly kind: MotionKind
  /** The cells that contradict each other. The admin should change the first of them. */
  readonly cells: readonly Cell[]
}

const franchises = ["start", "vote"] as const
/** The elections that can be held in a co-op with these offices. */
const electionsWith = (offices: Offices) => kindsWith(offices).filter((kind) => isElection(kinds[kind]))

/** All contradictions in the table of a co-op with these offices. */
export function ruleContradictions(rules: Rules, offices: Offices = usualOffices): Contradiction[] {
  return [
    ...nobodyConcerned(rules),
    ...noFirstOfficer(rules, offices),
    ...selfAdmission(rules),
    ...ofRemoval(rules),
    ...vetoes(rules),
  ]
}

/** The kinds outside the moderators' series. `ofRemoval` checks the kinds in that series. */
const publicKinds = kindsThat(({ series }) => series === "public")

const has = (rules: Rules, kind: MotionKind, cell: "start" | "vote", part: FranchisePart) =>
  rules[kind][cell].includes(part)

/**
 * Finds cells in which `concerned` has no effect. It has an effect only in `start`, and only for applicants, who may start the motion about
 * themselves. Nobody may vote just because a motion is about them.
 */
function nobodyConcerned(rules: Rules): Contradiction[] {
  const cells = publicKinds.flatMap((kind) => franchises.map((cell) => ({ kind, cell })))
  return cells
    .filter(({ kind, cell }) => !(kinds[kind].about === "applicant" && cell === "start"))
    .filter(({ kind, cell }) => has(rules, kind, cell, "concerned"))
    .map(({ kind, cell }) => ({ reason: "nobody-concerned", kind, cells: [cell] }))
}

/**
 * Finds elections that nobody could ever start, or in which nobody could vote. The office would stay empty for good. At first a co-op has
 * only permanent members (§1.2) and the people whom they invite (§1.4). All other groups need an election first.
 */
function noFirstOfficer(rules: Rules, offices: Offices): Contradiction[] {
  const there = everThere(rules, offices)
  return electionsWith(offices).flatMap((kind) =>
    franchises
      .filter((cell) => !has(rules, kind, cell, "concerned") && !rules[kind][cell].some((part) => there.has(part)))
      .map((cell) => ({ reason: "no-first-officer" as const, kind, cells: [cell] })),
  )
}

/** The groups that can have somebody in them at some time. Some groups get people only if these rules let somebody be elected. */
function everThere(rules: Rules, offices: Offices): ReadonlySet<FranchisePart> {
  const there = new Set<FranchisePart>(["permanent", "trial"])
  for (;;) {
    const before = there.size
    for (const kind of electionsWith(offices)) {
      if (!franchises.every((cell) => rules[kind][cell].some((part) => there.has(part)))) continue
      there.add("officers")
      if (officesWith(offices, "start-removal").some((office) => office.kind === kind)) there.add("moderators")
    }
    if (there.size === before) return there
  }
}

/**
 * Finds kinds of motion by which only trial members vote on a membership. With such a kind, the first trial member would decide alone on
 * their own membership.
 */
function selfAdmission(rules: Rules): Contradiction[] {
  const alone = kindsThat(({ about }) => about === "applicant").filter((kind) =>
    rules[kind].vote.every((part) => part === "trial"),
  )
  return alone.map((kind) => ({ reason: "admits-themselves", kind, cells: ["vote"] }))
}

/** Finds rules that §6 forbids: a first vote on a removal in which others than moderators take part, or a second vote without a hearing. */
function ofRemoval(rules: Rules): Contradiction[] {
  const open = kindsThat(({ series }) => series === "moderators").flatMap((kind) =>
    franchises
      .filter((cell) => rules[kind][cell].some((part) => part !== "moderators"))
      .map((cell) => ({ kind, cell })),
  )
  const unheard = kindsThat(({ firstStage }) => firstStage === "hearing").filter(
    (kind) => !/[1-9]/.test(rules[kind].proposalStage),
  )
  return [
    ...open.map(({ kind, cell }) => ({ reason: "first-vote-confined", kind, cells: [cell] }) as const),
    ...unheard.map((kind) => ({ reason: "no-hearing", kind, cells: ["proposalStage"] }) as const),
  ]
}

/**
 * Finds rules under which the accused person alone can block the motion. That is so if they vote, and if every vote or every ballot is
 * needed.
 */
function vetoes(rules: Rules): Contradiction[] {
  const accusing = kindsThat(({ about, withoutConcerned }) => about === "accused" && !withoutConcerned)
  return accusing.flatMap((kind) => {
    const { vote, threshold, quorum, method } = rules[kind]
    // Consent leaves the accused person off the roll (§3.9).
    if (method === "consent") return []
    if (vote.every((part) => part === "moderators" || part === "concerned")) return []
    return [
      ...(threshold === "consensus" || isWhole(threshold)
        ? [{ reason: "veto-of-concerned", kind, cells: ["threshold", "vote"] } as const]
        : []),
      ...(isWhole(quorum) ? [{ reason: "absence-of-concerned", kind, cells: ["quorum", "vote"] } as const] : []),
    ]
  })
}

const isWhole = (fraction: string) => {
  const [over, under] = fraction.split("/").map(Number)
  return over === under
}
