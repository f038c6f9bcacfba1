/** The settings of each kind of motion (§4). */
import { z } from "zod"
import type { MotionKind } from "../kernel/rules/types.ts"
import { fillsSeats, kinds, motionKinds, takesCancelling, takesConsent } from "../votes/rules/kinds.ts"
import { fraction, franchise, stage, threshold } from "./fields.ts"

const about = {
  start: "Who may start one, and propose alternatives (§4).",
  vote: "Who is on the roll (§4).",
  threshold:
    "What the winner needs of the valid ballots (§3.5): majority (more than half), a fraction such as 2/3 (at least), consensus (all), or plurality-of-continuing (winning the count is enough).",
  quorum: "Share of the roll that must have voted, abstentions included (§3.4). 0/1 for none.",
  proposalStage: "How long alternatives can be added and people discuss (§2.2), as an ISO 8601 duration: P3D, PT12H.",
  votingStage: "How long the vote lasts (§2.2), as an ISO 8601 duration.",
  earlyNotice: "How long anybody may object before the proposal stage ends early (§2.3).",
  closeWhenAllVoted: "Close as soon as everybody on the roll has voted, before the deadline (§2.5).",
}

/** The cells of §4's table for one kind of motion, with the rule book's values as defaults. */
const cellsOf = (name: MotionKind) => {
  const { rules, byBot, setting } = kinds[name]
  const method = {
    method: z
      .enum(["count", "consent"])
      .default("count")
      .describe(
        "How such motions are held: count (by the threshold), or consent (§3.9): people agree, stand aside, or object with a reason, and too many objections send it back. The person whom it would hit is then left off the roll.",
      ),
    objections: z
      .int("whole-number")
      .min(0, "whole-number")
      .default(0)
      .describe("With how many objections a motion held by consent is still carried (§3.9)."),
  }
  const cancel = {
    cancel: z
      .enum(["motion", "presider", "none"])
      .default("motion")
      .describe(
        "How an open vote can be cancelled (§2.7c): motion (by a carried motion of the kind cancellation), presider (by that, and by whoever presides over the conference that holds it), or none.",
      ),
  }
  const needed = { threshold: threshold.default(rules.threshold).describe(about.threshold) }
  const cells = {
    vote: franchise.default([...rules.vote]).describe(about.vote),
    // Kinds that take no consent lack these two cells. The type has them for all kinds, because a shape's type has no optional keys.
    ...(takesConsent(kinds[name]) ? method : ({} as typeof method)),
    // A council's seats need no threshold, so its kind lacks the cell, as others lack those of consent.
    ...(fillsSeats(kinds[name]) ? ({} as typeof needed) : needed),
    quorum: fraction.default(rules.quorum).describe(about.quorum),
    proposalStage: stage("duration-or-none").default(rules.proposalStage).describe(about.proposalStage),
    votingStage: stage("duration").default(rules.votingStage).describe(about.votingStage),
    closeWhenAllVoted: z.boolean().default(rules.closeWhenAllVoted).describe(about.closeWhenAllVoted),
    ...(takesCancelling(kinds[name]) ? cancel : ({} as typeof cancel)),
  }
  const started = {
    start: franchise.default([...rules.start]).describe(about.start),
    earlyNotice: stage("duration-or-none").default(rules.earlyNotice).describe(about.earlyNotice),
  }
  return z
    .strictObject(byBot ? cells : { ...started, ...cells })
    .prefault({})
    .describe(setting)
}

// Object.fromEntries loses the names of the keys. The object has an entry for every kind, hence the cast.
const settings = Object.fromEntries(motionKinds.map((name) => [name, cellsOf(name)])) as Record<
  MotionKind,
  ReturnType<typeof cellsOf>
>

export const motions = z
  .strictObject(settings)
  .prefault({})
  .describe("The rules of each kind of motion (§4); what is left out is as in the preset.")

/** The cells in which the election of one office differs from other elections. */
export const officeCells = z
  .strictObject({
    start: franchise.optional().describe(about.start),
    vote: franchise.optional().describe(about.vote),
    threshold: threshold.optional().describe(about.threshold),
    quorum: fraction.optional().describe(about.quorum),
    proposalStage: stage("duration-or-none").optional().describe(about.proposalStage),
    votingStage: stage("duration").optional().describe(about.votingStage),
    earlyNotice: stage("duration-or-none").optional().describe(about.earlyNotice),
    closeWhenAllVoted: z.boolean().optional().describe(about.closeWhenAllVoted),
  })
  .optional()
  .describe("Rules of this office's election; what is left out is as in `motions`.")
