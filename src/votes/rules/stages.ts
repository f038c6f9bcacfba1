/**
 * The count for several seats (§13.1): single transferable vote by the weighted inclusive Gregory method, as in the Scottish Local
 * Government Elections Order 2011 (SSI 2011/399, schedule 1, rules 46 to 53).
 */
import { formatFraction, fraction, ratioOf } from "../../kernel/rules/fraction.ts"
import type { Ballot, Narrowing, Weight } from "../../kernel/rules/types.ts"
import type { Lot } from "./count.ts"
import { pack } from "./packed.ts"
import { SeatsCounter } from "./seats-counter.ts"
import { Shares, StagePapers } from "./stage-papers.ts"

/** How seats are filled. */
export interface SeatsTerms {
  /** How many seats there are, at least 1. */
  readonly seats: number
  /** After how many decimals the value of a moved ballot is cut. 5 for Scottish council elections. Null or missing: exact fractions. */
  readonly decimals?: number | null
  /** The number of the option "Re-open nominations" (§13.4). Every seat that it wins stays vacant. */
  readonly reopen?: number | null
  /**
   * The options of people who hold seats already, in a countback (`countback.ts`). They are never eliminated, and the others can only win
   * the seats that these people leave.
   */
  readonly guarded?: readonly number[]
}

/** What follows a stage. `surplus`: votes above the quota move on, each ballot with `value` times its value. `elimination`: all votes do. */
export type NextMove =
  | { readonly do: "surplus"; readonly of: number; readonly surplus: Weight; readonly value: Weight }
  | { readonly do: "elimination"; readonly of: number }

/** One stage of the count. Votes are exact fractions. */
export interface Stage {
  /** The votes of each option that still has some or can get some. An elected option whose surplus has moved on keeps the quota. */
  readonly tally: ReadonlyMap<number, Weight>
  /** The votes that count for nobody: of ballots that rank no continuing option, and what was cut from values. */
  readonly exhausted: Weight
  /** The options that win a seat in this stage, most votes first. "Re-open nominations" can be among them, and in several stages. */
  readonly elected: readonly number[]
  /** Null in the last stage. */
  readonly next: NextMove | null
}

/**
 * How a tie was settled (§13.2). `round`: the stage in which it arose, from 1. `chosen`: the option that is eliminated, or the one whose
 * surplus moves first. `narrowed`: earlier steps that only narrowed the tie down.
 */
export type StageTie = {
  readonly about: NextMove["do"]
  readonly stage: number
  readonly among: readonly number[]
  readonly chosen: number
  readonly narrowed?: readonly Narrowing[]
} & ({ readonly by: "earlier-stage"; readonly earlier: number } | { readonly by: "lot" })

export interface SeatsCount {
  /** The Droop quota. `exceed`: there are weights that are fractions, so an option needs more than the quota. Else the quota is enough. */
  readonly quota: { readonly votes: Weight; readonly exceed: boolean }
  /** The options that were elected, in the order of election. "Re-open nominations" is not among them. */
  readonly elected: readonly number[]
  /** How many seats stay vacant: those that "Re-open nominations" won, and those for which nobody was left. */
  readonly vacant: number
  readonly stages: readonly Stage[]
  readonly ties: readonly StageTie[]
  /** The weight of valid ballots. Abstentions are not among them. */
  readonly valid: Weight
  readonly abstained: Weight
}

/** The votes of each option in one stage, from ballots that are published only as sums (§5.6). Without kept quotas and exhausted votes. */
export type StageSums = ReadonlyMap<number, Weight>

/**
 * Counts ballots for several seats (§13.1).
 *     countSeats([1, 2, 3, 4], ballots, { seats: 2 }, lotBy(seed, [1, 2, 3, 4])).elected // [3, 1]
 *
 * An option with the quota is elected. While seats are free, the largest surplus moves on. If there is no surplus, the option with the
 * fewest votes is eliminated. Once no more options continue than seats are free, all of them are elected. Earlier stages settle a tie, the
 * latest first, or else the lot: the last of the drawn order is eliminated, the surplus of the first moves first (§13.2). The order of the
 * ballots makes no difference. Ballots without a ranking are abstentions.
 *
 * With one seat the winner is the one of `countBallots`: each stage has the votes of the round with the same number, and eliminates the
 * same option by the same ties, with the same lot. But the count ends as soon as somebody has the quota, which is more than half. If nobody
 * has it when two are left, one more is eliminated.
 *
 * "Re-open nominations" can win several seats, because those who rank it want nobody whom they rank lower. Its ballots move on only if it is
 * eliminated. Until then its surplus stays with it.
 *
 * Values are exact fractions. From the surplus on whose exact values would need a common denominator of more than 150 digits, they are cut
 * after 150 decimals, so that large councils can be counted, too. That is far beyond six seats and a thousand ballots.
 * @param options option numbers, from 1, in ballot order
 * @throws RangeError if there are no options or seats, or a ballot repeats an option or names an unknown one
 */
export function countSeats(
  options: readonly number[],
  ballots: Iterable<Ballot>,
  terms: SeatsTerms,
  lot: Lot,
): SeatsCount {
  return new SeatsCounter(options, ballots, terms, lot).count()
}

/**
 * Counts like `countSeats`, but includes ballots that are known only as sums for each stage (§5.6).
 * @param exceed whether the quota has to be exceeded, because there are weights that are fractions
 * @throws RangeError as `countSeats` does, and if the sums do not fit the stages
 */
export function countSeatsWithSums(
  options: readonly number[],
  ballots: Iterable<Ballot>,
  sums: { readonly stages: readonly StageSums[]; readonly exceed: boolean },
  terms: SeatsTerms,
  lot: Lot,
): SeatsCount {
  return new SeatsCounter(options, ballots, terms, lot, sums).count()
}

/**
 * The votes that these ballots alone give to the options in each stage of a count. In elected options' votes, they count until the surplus
 * moves on.
 * @param options all options of the count
 */
export function sumsOfStages(
  options: readonly number[],
  ballots: Iterable<Ballot>,
  count: Pick<SeatsCount, "stages">,
  terms: SeatsTerms,
): StageSums[] {
  const papers = new StagePapers(options.length, pack(options, ballots))
  const shares = new Shares(terms.decimals ?? null)
  const moved = new Set<number>()
  return count.stages.map(({ tally, elected, next }) => {
    const open = [...tally.keys()].filter((option) => !moved.has(option))
    const sums = new Map(
      open.map((option) => [option, formatFraction(ratioOf(papers.votes(options.indexOf(option)), papers.unit))]),
    )
    for (const option of elected) if (option !== terms.reopen) papers.close(options.indexOf(option))
    if (next) {
      if (next.do === "elimination") papers.close(options.indexOf(next.of))
      papers.move(options.indexOf(next.of), next.do === "surplus" ? shares.of(fraction(next.value)) : null)
      if (next.of !== terms.reopen || next.do === "elimination") moved.add(next.of)
    }
    return sums
  })
}
