/** Acts about motions in the minutes, from opening to the effects of the outcome (§2, §3, §4). */
import { z } from "zod"
import { act, hash, moment, motion, named, person } from "../../kernel/rules/minuted/declare.ts"
import type { OfficeKey, OptionRole, Outcome, Weight } from "../../kernel/rules/types.ts"
import type { MotionKind } from "./kinds.ts"

/**
 * The reasons why a motion ended without a count. The person whom it was about left the co-op, or no longer holds the office, or a petition
 * has brought the same question before all members (§17.1). Or the co-op no longer has the office (`office-dropped`), or the vote that was
 * to be cancelled has ended first (`moot`).
 */
export const lostSubjects = ["gone", "not-treasurer", "petitioned", "office-dropped", "moot"] as const
export type LostSubject = (typeof lostSubjects)[number]

/** The reasons why the effect of an outcome had become impossible (§4.5). */
export const impossibleWhys = [
  "left",
  "came-back",
  "permanent-already",
  "holds-already",
  "offices-apart",
  "gave-up",
  "office-dropped",
  "not-treasurer",
  "no-seat-free",
  "no-share-free",
] as const
export type ImpossibleWhy = (typeof impossibleWhys)[number]

/** The reasons why a proxy ended that its giver did not revoke. */
export const proxyEnds = ["refused", "gone"] as const
export type ProxyEnd = (typeof proxyEnds)[number]

const proxyScope = {
  motion: motion.optional(),
  kind: named<MotionKind>().optional(),
  office: named<OfficeKey>().optional(),
}

const role = named<OptionRole>()
/** An option's number in the database, from 1. */
const option = z.number()
/** The commitment to an option's title and text. */
const wording = hash
/** The hash of the budget that an option proposes. Options of other kinds have none. */
const budget = hash.optional()
/** `verify` compares outcomes as they are stored. So parsing must keep every field. */
const outcome = z.custom<Outcome>(
  (value) => typeof value === "object" && value !== null && "result" in value && typeof value.result === "string",
)

export const motionActs = {
  "motion-opened": act(
    ["motions"],
    { motion, kind: named<MotionKind>() },
    {
      later: {
        subject: person.optional(),
        // Only elections and recalls of offices that name no kind of motion have it.
        office: named<OfficeKey>().optional(),
        options: z.array(z.object({ option, role, person: person.optional(), wording, budget })).readonly(),
        // Missing if the motion has the name of its first option.
        title: hash.optional(),
        terms: hash,
        proposalEndsAt: moment,
        // Missing if a person opened the motion.
        author: person.optional(),
        // The motion of which this one is another round (§3.9).
        follows: motion.optional(),
        // The motion whose open vote this one would cancel (§2.7c).
        cancels: motion.optional(),
      },
      // Records from the time when all motions were decisions have these details instead.
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
    // `before`: the commitment to the earlier wording. It is missing if the bot only changed a person's name in the title. `endsAt`: the
    // new end of the stage, if the stage became longer.
    { motion, option, wording, before: wording.optional(), endsAt: moment.optional() },
  ),
  "option-withdrawn": act(["motions"], { motion, option }),
  "motion-retitled": act(["motions"], { motion, title: hash.optional() }),
  "motion-withdrawn": act(["motions"], { motion, why: z.enum(lostSubjects).optional(), person: person.optional() }),
  "motion-postponed": act(["motions"], { motion, endsAt: moment }),
  // Without more, the person who opened the motion withdrew it as a whole, before the vote. `by`: a carried motion cancelled its open vote.
  // `presided`: the actor did, who presided over the conference that held it (§2.7c).
  "motion-cancelled": act(
    ["motions"],
    { motion },
    { later: { by: motion.optional(), presided: z.literal(true).optional() } },
  ),
  "motion-ended-before": act(["motions"], { motion }),
  "early-end-asked": act(["motions"], { motion, endsAt: moment }),
  "early-end-objected": act(["motions"], { motion }),
  "removal-answered": act(["motions"], { motion }),
  "voting-opened": act(
    ["motions", "votes"],
    // `roll`: how many people may vote. `lot`: the commitment to the lot (§3.3).
    { motion, roll: z.number(), endsAt: moment, lot: hash },
    { later: { voters: hash } },
  ),
  "voting-extended": act(["motions", "votes"], { motion, endsAt: moment }),
  "voter-struck": act(["motions", "votes"], { motion, person }, { later: { weight: named<Weight>() } }),
  "vote-closed": act(
    ["motions", "votes"],
    // `count` and `blt`: hashes of the published files.
    { motion, outcome, count: hash, blt: hash.optional() },
    {
      later: {
        endedAt: moment.nullable(),
        voted: hash,
        ballots: hash,
        // How many people agreed, stood aside and objected, if the vote was held by consent (§3.9).
        consent: z.object({ agree: z.number(), aside: z.number(), object: z.number() }).optional(),
        // How long the vote's end was held back (§2.6), and how many possible ballots stayed unread.
        held: z.object({ seconds: z.number(), unread: z.number() }).optional(),
      },
    },
  ),
  "outcome-announced": act(["motions", "votes"], { motion, text: hash }),
  // `motion`, `kind` and `office`: the votes for which the proxy stands (§3.10). Without them it stands for all. No record tells how a proxy
  // was used, nor whether it was.
  "proxy-given": act(["votes"], { giver: person, holder: person, ...proxyScope, until: moment.optional() }),
  // `why`: the holder refused it, or one of the two left. Missing if the giver revoked it.
  "proxy-ended": act(["votes"], { giver: person, holder: person, ...proxyScope, why: z.enum(proxyEnds).optional() }),
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
    { later: { adoptedAt: moment, donation: z.string().optional() } },
  ),
}
