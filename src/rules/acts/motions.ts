/** Acts about motions, from opening to what the outcome does (§2, §3, §4). */
import { z } from "zod"
import { motionKinds } from "../kinds.ts"
import type { OptionRole, Outcome, Weight } from "../types.ts"
import { act, hash, moment, motion, named, person } from "./declare.ts"

/** Why a motion ended without a count: the person is not in the co-op any more, or does not hold the office any more. */
export const lostSubjects = ["gone", "not-treasurer"] as const
export type LostSubject = (typeof lostSubjects)[number]

/** Why an outcome could not do any more what it decided (§4.5). */
export const impossibleWhys = [
  "left",
  "came-back",
  "permanent-already",
  "holds-already",
  "offices-apart",
  "gave-up",
  "not-treasurer",
] as const
export type ImpossibleWhy = (typeof impossibleWhys)[number]

const role = named<OptionRole>()
/** An option's place in the database, from 1. */
const option = z.number()
/** The commitment to an option's title and text. */
const wording = hash
/** The hash of an option's budget; only budgets have one. */
const budget = hash.optional()
/** Compared as it is kept, so nothing of it may be left out by reading it. */
const outcome = z.custom<Outcome>(
  (value) => typeof value === "object" && value !== null && "result" in value && typeof value.result === "string",
)

export const motionActs = {
  "motion-opened": act(
    ["motions"],
    { motion, kind: z.enum(motionKinds) },
    {
      later: {
        subject: person.optional(),
        options: z.array(z.object({ option, role, person: person.optional(), wording, budget })).readonly(),
        // Left out where the motion is called by its first option.
        title: hash.optional(),
        terms: hash,
        proposalEndsAt: moment,
        // Named where no person opened it.
        author: person.optional(),
      },
      // When there were no kinds but decisions.
      before: { option, wording, keep: z.object({ option, wording }) },
    },
  ),
  "alternative-added": act(
    ["motions"],
    { motion, option, wording },
    { later: { role, person: person.optional(), budget } },
  ),
  "option-reworded": act(
    ["motions"],
    // `before`: the commitment to the earlier wording; a person's new name has none. `endsAt`: where the stage had to move.
    { motion, option, wording, before: wording.optional(), endsAt: moment.optional() },
  ),
  "option-withdrawn": act(["motions"], { motion, option }),
  "motion-retitled": act(["motions"], { motion, title: hash.optional() }),
  "motion-withdrawn": act(["motions"], { motion, why: z.enum(lostSubjects).optional(), person: person.optional() }),
  "motion-ended-before": act(["motions"], { motion }),
  "early-end-asked": act(["motions"], { motion, endsAt: moment }),
  "early-end-objected": act(["motions"], { motion }),
  "removal-answered": act(["motions"], { motion }),
  "voting-opened": act(
    ["motions", "votes"],
    // `roll`: how many may vote; `lot`: the commitment to the lot (§3.3).
    { motion, roll: z.number(), endsAt: moment, lot: hash },
    { later: { voters: hash } },
  ),
  "voting-extended": act(["motions", "votes"], { motion, endsAt: moment }),
  "voter-struck": act(["motions", "votes"], { motion, person }, { later: { weight: named<Weight>() } }),
  "vote-closed": act(
    ["motions", "votes"],
    // `count`, `blt`: hashes of the published files.
    { motion, outcome, count: hash, blt: hash.optional() },
    {
      later: {
        endedAt: moment.nullable(),
        voted: hash,
        ballots: hash,
        // The count waited for messages that could have been ballots (§2.6).
        held: z.object({ seconds: z.number(), unread: z.number() }).optional(),
      },
    },
  ),
  "outcome-announced": act(["motions", "votes"], { motion, text: hash }),
  "effect-impossible": act(["motions", "votes"], { motion, why: z.enum(impossibleWhys), person }),
  "budget-adopted": act(
    ["budgets"],
    {
      motion,
      year: z.number(),
      workers: z.string(),
      evaluators: z.string(),
      monthly: z.string(),
      currency: z.string(),
    },
    { later: { adoptedAt: moment } },
  ),
}
