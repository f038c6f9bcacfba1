/**
 * Consent (§3.9): a motion has one proposal, and people agree, stand aside, or object with a reason. Their ballots are stored like all others:
 * a ballot that agrees ranks the proposal, one that objects ranks the option that leaves things as they are, and one that stands aside ranks
 * nothing.
 */
import type {
  Ballot,
  Consent,
  Count,
  CountedOption,
  MatrixId,
  MotionKind,
  Outcome,
  Ranking,
  Refused,
  Terms,
  Weight,
} from "../../kernel/rules/types.ts"
import { countWithSums, type RoundSums } from "./count.ts"
import { kinds } from "./kinds.ts"
import type { Motion } from "./motions.ts"
import { quorumReached } from "./outcome.ts"

export type Answer = "agree" | "aside" | "object"

/** How many people gave each answer. One objection is one objection, whatever the weight of its ballot. */
export type Answers = Readonly<Record<Answer, number>>

/** The numbers of the two options: the proposal, and the option that leaves things as they are. */
export interface Sides {
  readonly agree: number
  readonly object: number
}

/**
 * The two options of a motion held by consent.
 * @throws RangeError if there are not exactly two, one of which leaves things as they are
 */
export function sidesOf(options: readonly Pick<CountedOption, "number" | "keeps">[]): Sides {
  const [proposal, ...others] = options.filter(({ keeps }) => !keeps)
  const [keep, ...more] = options.filter(({ keeps }) => keeps)
  if (!proposal || !keep || others.length + more.length > 0)
    throw new RangeError("a motion held by consent has one proposal, and one option that leaves things as they are")
  return { agree: proposal.number, object: keep.number }
}

/** The ranking with which an answer is stored. */
export const rankingOf = (answer: Answer, sides: Sides): Ranking => (answer === "aside" ? [] : [sides[answer]])

/** The most characters of a reason. */
export const longestReason = 500

/**
 * Why this ballot may not be cast in a vote by consent; null if it may. An objection needs a reason, and no other ballot has one (§3.9). In a
 * vote that is counted, no ballot has a reason.
 */
export function mayAnswer(
  { id, options, terms }: Pick<Motion, "id" | "options" | "terms">,
  ranking: Ranking,
  reason: string,
): Refused | null {
  const objects = terms.consent !== undefined && ranking[0] === sidesOf(options).object
  if (terms.consent !== undefined && ranking.length > 1) return { refused: "one-answer-by-consent", motion: id }
  if (!objects) return reason === "" ? null : { refused: "reason-without-objection", motion: id }
  if (reason.trim() === "") return { refused: "objection-without-reason", motion: id }
  return [...reason].length > longestReason ? { refused: "reason-too-long", motion: id, most: longestReason } : null
}

/** How many of these ballots agree, stand aside and object. */
export function answersIn(ballots: Iterable<Pick<Ballot, "ranking">>, { agree, object }: Sides): Answers {
  const answers = { agree: 0, aside: 0, object: 0 }
  for (const { ranking } of ballots) {
    const [first] = ranking
    if (first === agree) answers.agree++
    else if (first === object) answers.object++
    else answers.aside++
  }
  return answers
}

/**
 * A count of answers in the form of every other count. Each ballot counts as one person, and the count's winner is always the proposal. So
 * there are no ties.
 * @param sums the answers of people whose ballots are not published one by one
 * @throws RangeError if the options are not those of a motion held by consent, or a ballot or sum does not fit them
 */
export function countConsent(
  options: readonly CountedOption[],
  ballots: Iterable<Pick<Ballot, "ranking">>,
  sums: readonly RoundSums[] = [],
): Count {
  const { agree } = sidesOf(options)
  const people: Ballot[] = []
  for (const { ranking } of ballots) {
    if (ranking.length > 1) throw new RangeError("a ballot by consent gives one answer")
    people.push({ ranking, weight: "1" })
  }
  const numbers = options.map(({ number }) => number)
  return { ...countWithSums(numbers, people, sums, (among) => among), winner: agree, ties: [] }
}

/**
 * How a vote by consent went (§3.9). It is carried if the quorum is met, no more people object than the motion allows, and at least one
 * person agrees. If everybody stands aside, nobody wants the proposal.
 * @param rollWeight the weight of everybody on the roll
 * @param castWeight the weight of all ballots
 */
export function outcomeByConsent(
  answers: Answers,
  { agree }: Sides,
  { objections }: Pick<Consent, "objections">,
  quorum: Terms["quorum"],
  [rollWeight, castWeight]: readonly [Weight, Weight],
): Exclude<Outcome, { result: "withdrawn" }> {
  if (!quorumReached(quorum, rollWeight, castWeight))
    return { result: "no-quorum", winner: answers.agree + answers.object > 0 ? agree : null }
  const carried = answers.object <= objections && answers.agree > 0
  return { result: carried ? "carried" : "rejected", winner: agree, byLot: false }
}

/** Whether people write what such a motion proposes. Then its author can reword it after objections. Other questions stay as they are. */
export const hasText = (kind: MotionKind): boolean => ["text", "revision"].includes(kinds[kind].proposed)

/** Whether a motion can be tried again with other words (§3.9): it is about a text that was held by consent and not carried. */
export const isForAnotherRound = ({ kind, terms, outcome }: Motion): boolean =>
  hasText(kind) && terms.consent !== undefined && (outcome?.result === "rejected" || outcome?.result === "no-quorum")

/**
 * Whether a person can try a motion again (§3.9). Only its author can. A motion that the bot opened, by petition or from a mediation, is
 * nobody's, so everybody can who may start such a motion.
 */
export const canTryAgain = (motion: Motion, person: MatrixId, bot: MatrixId): boolean =>
  isForAnotherRound(motion) && (motion.author === person || motion.author === bot)
