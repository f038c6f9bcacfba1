/** What people do with reviews (§14.4): they write them, read what was written of them, and erase it. */
import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { type Instant, instant, type LookedUp, type MatrixId } from "../../kernel/rules/types.ts"
import { plainName } from "../../kernel/views/people.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { areOn, type Review, readReview, type Sums } from "../rules/rounds.ts"
import { eraseResults, type Result, resultsOf } from "../store/results.ts"
import { openRound, type Round } from "../store/rounds.ts"
import { askedAbout, ownReviews, putReview } from "../store/sealed.ts"
import { type Expected, expectedOf, sumsSeenBy } from "./hierarchy.ts"
import { nextOpening } from "./rounds-due.ts"

/** A review as it was stored, and the state of the writer's others. `asked`: all people about whom they are asked. */
export interface Written {
  readonly round: Round
  readonly person: MatrixId
  readonly review: Review
  readonly asked: readonly MatrixId[]
}

/** Stores a review of a person, in place of an earlier one. @throws Refusal */
export const writeReview = askedBy(
  "member",
  async (act: Act, by, person: MatrixId, typed: string, sentAt: Instant): Promise<Written> => {
    const { work } = act
    const round = await theRound(act, sentAt)
    const asked = await askedAbout(work, round, by.person)
    if (!asked.includes(person)) notAsked(act, person, asked)
    const review = orRefuse(readReview(typed))
    await putReview(work, round, { writer: by.person, person }, review)
    return { round, person, review, asked }
  },
)

/** The open round. @throws Refusal */
async function theRound(act: Act, sentAt: Instant): Promise<Round> {
  const { work, coop } = act
  const round = await openRound(work, coop.key)
  if (round && sentAt < round.endsAt) return round
  if (!areOn(coop.config.reviews)) refuse("reviews-off")
  const next = await nextOpening(act)
  return refuse("reviews-closed", { soon: next !== null, next: next ?? instant(0) })
}

function notAsked({ coop }: Act, person: MatrixId, asked: readonly MatrixId[]): never {
  const people = asked.map((one) => plainName(one, coop.server))
  return refuse("review-not-asked", { person: plainName(person, coop.server), people, some: asked.length > 0 })
}

/** How reviews stand for the reader. `own`: what they wrote, by person; null: not yet. `results`: what was written of them, newest first. */
export interface OwnReviews {
  readonly round: Round | null
  readonly own: ReadonlyMap<MatrixId, Review | null>
  readonly results: readonly Result[]
  readonly on: boolean
  readonly next: Instant | null
}

/** What the reader still owes, and what was written of them. */
export const readReviews = askedBy("member", async (act: Act, by): Promise<OwnReviews> => {
  const { work, coop } = act
  const round = await openRound(work, coop.key)
  return {
    round,
    own: round ? await ownReviews(work, round, by.person) : new Map(),
    results: await resultsOf(work, coop.key, by.person),
    on: areOn(coop.config.reviews),
    next: await nextOpening(act),
  }
})

/** A person as the reader may see them. `asked`: whether the reader is asked about them, and what they wrote. `sums`: null: not theirs to see. */
export interface Reviewed {
  readonly person: MatrixId
  readonly round: Round | null
  readonly asked: { readonly written: Review | null } | null
  readonly expected: readonly Expected[]
  readonly sums: readonly { readonly round: number; readonly sums: Sums }[] | null
}

/**
 * What a reader who is asked about somebody needs in order to write, and the sums for whoever sets that person's rate.
 * @throws Refusal to everybody else
 */
export const readReviewed = askedBy("member", async (act: Act, by, person: MatrixId): Promise<Reviewed> => {
  const { work, coop } = act
  const round = await openRound(work, coop.key)
  const own = round ? await ownReviews(work, round, by.person) : new Map<MatrixId, Review | null>()
  const written = own.get(person)
  const sums = await sumsFor(act, by, person)
  if (written === undefined && sums === null) {
    if (!round) await theRound(act, work.now)
    notAsked(act, person, [...own.keys()])
  }
  const asked = written === undefined ? null : { written }
  return { person, round, asked, expected: await expectedOf(act, person), sums }
})

/** The sums of a person, round by round, without the texts. Null: the reader may not see them. */
async function sumsFor(act: Act, by: LookedUp, person: MatrixId): Promise<Reviewed["sums"]> {
  if (!(await sumsSeenBy(act, person)).includes(by.person)) return null
  return (await resultsOf(act.work, act.coop.key, person)).map(({ round, sums }) => ({ round, sums }))
}

/** Erases the texts that others wrote of the person who asks. The sums stay. @throws Refusal if there are none */
export const forgetReviews = askedBy("member", async ({ work, coop }: Act, by): Promise<void> => {
  if (!(await eraseResults(work, coop.key, by.person, { sums: false }))) refuse("review-nothing-kept")
})
