/**
 * Makes the published count (§5.5, §5.6). It decides which ballots are published one by one and which as sums, and contains the result of
 * the count.
 */

import { formatFraction, sumOfWeights } from "../../kernel/rules/fraction.ts"
import type {
  Ballot,
  Count,
  CountedOption,
  Outcome,
  Publication,
  Round,
  Terms,
  Weight,
} from "../../kernel/rules/types.ts"
import { sharedBeginnings } from "./beginnings.ts"
import { type BltElection, wholeWeights, writeBlt } from "./blt.ts"
import { answersIn, countConsent, outcomeByConsent, sidesOf } from "./consent.ts"
import { countBallots, type RoundSums } from "./count.ts"
import {
  type CountFile,
  countFileText,
  countFormat,
  type FieldsBefore,
  type PublishedBallot,
  publishRounds,
  publishTally,
  publishTies,
} from "./count-format.ts"
import { lotBy, lotSeed } from "./lot.ts"
import { outcomeOf } from "./outcome.ts"

export { type CountFile, countFileText, parseCountFile } from "./count-format.ts"

/** A ballot as it was cast. `order` is random. It alone decides the ballot's place in the file. */
export interface CastBallot extends Ballot {
  readonly receipt: string
  readonly order: string
}

/** Everything about a vote that is known when it closes. */
export interface ClosedVote {
  readonly coop: string
  readonly motion: string
  readonly title: string
  readonly options: readonly CountedOption[]
  readonly terms: Pick<Terms, "threshold" | "quorum" | "publication" | "smallRoll" | "consent">
  readonly roll: readonly { readonly weight: Weight }[]
  readonly lot: { readonly commitment: string; readonly secret: string }
  /** All valid ballots. Abstentions are among them, with empty rankings. */
  readonly ballots: readonly CastBallot[]
}

/** The count and everything that is published of it. `blt` is null if no ballot is published by itself. */
export interface PublishedVote {
  readonly file: CountFile
  /** The bytes of the JSON file. */
  readonly json: string
  /** The bytes of the BLT file. */
  readonly blt: string | null
  readonly count: Count
  readonly outcome: Exclude<Outcome, { result: "withdrawn" | "elected" }>
}

/** If fewer people than this have the same weight, their ballots are published only as sums (§5.6). */
const enoughToHide = 3

/** The smallest roll for which the bot publishes more than the rounds (§5.6): `smallRoll`, but never less than `enoughToHide`. */
export const leastPublished = ({ smallRoll }: Pick<Terms, "smallRoll">): number => Math.max(smallRoll, enoughToHide)

/** How much of the count is published with this roll (§5.5). */
export function publicationFor(terms: Pick<Terms, "publication" | "smallRoll">, roll: readonly unknown[]): Publication {
  return roll.length < leastPublished(terms) ? "rounds" : terms.publication
}

/**
 * How a ballot of this weight is published. One that is published as a sum only has its receipt in a list, as if ballots and receipts stood
 * apart (§5.6).
 */
export function publicationOf(
  terms: Pick<Terms, "publication" | "smallRoll" | "consent">,
  roll: ClosedVote["roll"],
  weight: Weight,
): Publication {
  const published = publicationFor(terms, roll)
  const isSum = published === "with-receipts" && !terms.consent && rareWeights(roll).has(weight)
  return isSum ? "ballots" : published
}

/** All the ways in which ballots with this roll are published. */
export const publicationsOf = (
  terms: Parameters<typeof publicationOf>[0],
  roll: ClosedVote["roll"],
): readonly Publication[] => [
  ...new Set([...new Set(roll.map(({ weight }) => weight))].map((weight) => publicationOf(terms, roll, weight))),
]

/**
 * Whether the totals can show how somebody votes, because fewer than three people have a vote of that weight (§5.6). By consent each ballot
 * counts as one person, so there they never do.
 */
export const canShowVotes = ({ consent }: Pick<Terms, "consent">, roll: ClosedVote["roll"]): boolean =>
  !consent && new Set(roll.map(({ weight }) => weight)).size > 1 && rareWeights(roll).size > 0

/**
 * Counts a closed vote and writes the published files (§5.5, §5.6). The lot is drawn from the published rankings, so everybody can draw it
 * again (§3.3). The same vote always gives the same bytes, whatever the order of its ballots.
 * @throws RangeError if a ballot does not fit the options, or the secret has the wrong form
 */
export function makeCountFile(vote: ClosedVote): PublishedVote {
  const { shuffled, hidden, lot, roll, cast, before } = shownOf(vote)
  const numbers = vote.options.map(({ number }) => number)
  const { consent } = vote.terms
  const count = consent ? countConsent(vote.options, shuffled) : countBallots(numbers, shuffled, lot)
  const outcome =
    consent && before.answers
      ? outcomeByConsent(before.answers, sidesOf(vote.options), consent, vote.terms.quorum, [roll.weight, cast.weight])
      : outcomeOf(count, vote.options, vote.terms, roll.weight, cast.weight)
  if (outcome.result === "withdrawn" || outcome.result === "elected")
    throw new RangeError("a motion that was voted on is not withdrawn")
  const file: CountFile = {
    format: countFormat,
    ...before,
    withheld: hidden.length === 0 ? null : withhold(hidden, count.rounds),
    rounds: publishRounds(count.rounds),
    ties: publishTies(count.ties),
    winner: count.winner,
    outcome,
  }
  return { file, json: countFileText(file), blt: bltOf(file), count, outcome }
}

/**
 * A closed vote as far as any count needs it. `shuffled`: all ballots in the order of the file. `hidden`: those of rare weights, which are
 * published only as sums. `before`: the fields of the file before the count.
 */
export function shownOf(vote: ClosedVote) {
  const publication = publicationFor(vote.terms, vote.roll)
  const { consent } = vote.terms
  // By consent every ballot counts as one person, so no weight can betray anybody (§5.6). Weights decide on the quorum alone.
  const ballots = consent ? vote.ballots.map((ballot) => ({ ...ballot, weight: "1" })) : vote.ballots
  const shuffled = [...ballots].sort((a, b) => compareText(a.order, b.order) || compareText(text(a), text(b)))
  const rare = consent ? new Set<Weight>() : rareWeights(vote.roll)
  const single = publication === "with-receipts" || publication === "ballots"
  const published = single ? shuffled.filter(({ weight }) => !rare.has(weight)) : []
  const hidden = single ? shuffled.filter(({ weight }) => rare.has(weight)) : []
  const seed = () =>
    lotSeed(
      vote.lot.secret,
      published.map(({ ranking }) => ranking),
    )
  const numbers = vote.options.map(({ number }) => number)
  const lot = lotBy(seed, numbers)
  const roll = { people: vote.roll.length, weight: total(vote.roll) }
  const cast = totals(vote.ballots)
  const answers = consent && answersIn(shuffled, sidesOf(vote.options))
  const beside = publication === "with-receipts"
  const before: FieldsBefore = {
    coop: vote.coop,
    motion: vote.motion,
    title: vote.title,
    options: vote.options.map(({ number, title, keeps }) => ({ number, title, keeps })),
    roll,
    cast,
    abstained: totals(shuffled.filter(({ ranking }) => ranking.length === 0)),
    terms: {
      ...{ threshold: vote.terms.threshold, quorum: vote.terms.quorum, publication },
      ...(consent && { consent: { objections: consent.objections } }),
    },
    ...(answers && { answers }),
    lot: { commitment: vote.lot.commitment, secret: vote.lot.secret },
    ballots: published.map(
      ({ ranking, weight, receipt }): PublishedBallot => ({ ranking, weight, ...(beside ? { receipt } : {}) }),
    ),
    ...(publication === "shared" && { beginnings: beginningsOf(shuffled, rare) }),
    receipts: (publication === "shared" ? shuffled : [...(beside ? [] : published), ...hidden])
      .map(({ receipt }) => receipt)
      .sort(compareText),
  }
  return { shuffled, hidden, lot, roll, cast, before }
}

/**
 * The text of a BLT file with the published ballots, for other counting programs. It has no abstentions. Its weights are whole if possible.
 * Null unless every ballot is published by itself. Null for a vote by consent too, because other programs would take the more frequent answer
 * for the winner.
 */
export function bltOf(file: FieldsBefore & { readonly withheld: object | null }, seats = 1): string | null {
  const single = file.terms.publication === "with-receipts" || file.terms.publication === "ballots"
  if (!single || file.withheld || file.terms.consent) return null
  const valid = file.ballots.filter(({ ranking }) => ranking.length > 0)
  const place = new Map(file.options.map(({ number }, index) => [number, index + 1]))
  const election: BltElection = {
    title: `${file.motion} ${file.title}`,
    seats,
    options: file.options.map(({ title }) => title),
    withdrawn: [],
    ballots: wholeWeights(valid).map(({ ranking, weight }) => ({
      ranking: ranking.map((number) => place.get(number) ?? number),
      weight,
    })),
  }
  return writeBlt(election)
}

/** The shared beginnings of a count. Ballots of rare weights are included, but with an empty ranking (§5.6). */
function beginningsOf(ballots: readonly CastBallot[], rare: ReadonlySet<Weight>): CountFile["beginnings"] & object {
  const valid = ballots.filter(({ ranking }) => ranking.length > 0)
  const shown = valid.filter(({ weight }) => !rare.has(weight))
  const hidden = valid.filter(({ weight }) => rare.has(weight))
  return sharedBeginnings(shown, hidden).map(({ ranking, ...rest }) => ({ ranking: [...ranking], ...rest }))
}

/** The weights that so few people on the roll have that their ballots are published only as sums (§5.6). */
export function rareWeights(roll: ClosedVote["roll"]): ReadonlySet<Weight> {
  const holders = new Map<Weight, number>()
  for (const { weight } of roll) holders.set(weight, (holders.get(weight) ?? 0) + 1)
  return new Set([...holders].filter(([, people]) => people < enoughToHide).map(([weight]) => weight))
}

/** What the ballots that are published only as sums have together. */
export function withheldTotals(hidden: readonly Ballot[]) {
  const { ballots, weight } = totals(hidden)
  return { ballots, weight, abstained: totals(hidden.filter(({ ranking }) => ranking.length === 0)) }
}

function withhold(hidden: readonly CastBallot[], rounds: readonly Round[]): CountFile["withheld"] {
  return {
    ...withheldTotals(hidden),
    rounds: rounds.map((round) => {
      const { tally, exhausted } = sumsIn(hidden, round)
      return { tally: publishTally(tally), exhausted }
    }),
  }
}

/**
 * The votes that these ballots alone give to each option in a round. `exhausted`: the weight of ballots that rank no option of the round.
 */
function sumsIn(ballots: readonly Ballot[], round: Round): RoundSums {
  const valid = ballots.filter(({ ranking }) => ranking.length > 0)
  const choice = ({ ranking }: Ballot) => ranking.find((number) => round.tally.has(number))
  const tally = [...round.tally.keys()].map(
    (option) => [option, total(valid.filter((ballot) => choice(ballot) === option))] as const,
  )
  return { tally: new Map(tally), exhausted: total(valid.filter((ballot) => choice(ballot) === undefined)) }
}

const total = (weighed: readonly { readonly weight: Weight }[]): Weight => formatFraction(sumOfWeights(weighed))
const totals = (ballots: readonly Ballot[]) => ({ ballots: ballots.length, weight: total(ballots) })
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const text = ({ ranking, weight, receipt }: CastBallot): string => `${ranking.join(" ")}|${weight}|${receipt}`
