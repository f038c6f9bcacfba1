/** The kinds of motion (§4) as data: the table's cells that a co-op can change, and what makes each kind what it is. */
import type { MotionKind, OptionRole, Series, Terms } from "./types.ts"

/** The cells that the configuration can change per co-op (§4.1), with the lengths of the stages (§2.2). */
export interface KindRules
  extends Pick<Terms, "threshold" | "quorum" | "proposalStage" | "votingStage" | "earlyNotice" | "closeWhenAllVoted"> {
  readonly start: Terms["franchise"]["start"]
  readonly vote: Terms["franchise"]["vote"]
}

export interface Kind {
  readonly rules: KindRules
  /** Where it is held: before everybody, or in the moderators' room alone (§6). */
  readonly series: Series
  /** What people propose in it; others may add more of the same while the proposal stage lasts, unless `alone`. */
  readonly proposed: OptionRole
  /** Whether the first proposal stays the only one: yes or no is the question. */
  readonly alone: boolean
  /** Whether only the bot opens it. */
  readonly byBot: boolean
  /** Whether the person it is about is left off the roll (§6). */
  readonly withoutConcerned: boolean
}

const rules: KindRules = {
  start: ["permanent", "officers"],
  vote: ["permanent", "officers"],
  threshold: "majority",
  quorum: "1/2",
  proposalStage: "P3D",
  votingStage: "P4D",
  earlyNotice: "PT24H",
  closeWhenAllVoted: true,
}
const question = { series: "public", alone: true, byBot: false, withoutConcerned: false } as const
const choice = { ...question, alone: false } as const

/** The default table of §4. The hearing of §6 is the proposal stage of the second vote on a removal. */
export const kinds: Readonly<Record<MotionKind, Kind>> = {
  membership: { ...question, rules: { ...rules, start: ["permanent", "concerned"] }, proposed: "accept" },
  moderator: { ...choice, rules, proposed: "candidate" },
  treasurer: { ...choice, rules: { ...rules, threshold: "plurality-of-continuing" }, proposed: "candidate" },
  impeachment: { ...question, rules, proposed: "impeach" },
  budget: { ...choice, rules: { ...rules, vote: ["permanent", "trial", "officers"] }, proposed: "budget" },
  "removal-first": {
    ...question,
    rules: { ...rules, start: ["moderators"], vote: ["moderators"] },
    series: "moderators",
    proposed: "remove",
    withoutConcerned: true,
  },
  "removal-second": {
    ...question,
    rules: { ...rules, start: [], proposalStage: "P7D" },
    proposed: "remove",
    byBot: true,
  },
  decision: { ...choice, rules, proposed: "text" },
}

export const motionKinds = Object.keys(kinds) as readonly MotionKind[]

/** What makes two motions decide the same thing, so that they are not open together (§4.4). Null: nothing does. */
export type Matter = string | null

export const matters = {
  treasurer: "treasurer",
  impeachment: "impeachment",
  /** A seat that does not exist yet, or that of the moderator named. */
  seat: (holder: string | null): Matter => `moderator:${holder ?? "new"}`,
  membership: (person: string): Matter => `membership:${person}`,
  /** First and second vote are one removal. */
  removal: (person: string): Matter => `removal:${person}`,
  budget: (year: number): Matter => `budget:${year}`,
} as const
