/**
 * The count (§3.1–3.3, §3.7). It is an instant runoff with exact weights. It has every round down to two options, and explains every tie.
 */
import { type Fraction, formatFraction, fraction, ratioOf } from "../../kernel/rules/fraction.ts"
import type { Ballot, Count, Narrowing, Round, Tie, Weight } from "../../kernel/rules/types.ts"
import { pack, scaled } from "./packed.ts"
import { Piles } from "./piles.ts"

/** Orders tied options by lot. The last one is eliminated. */
export type Lot = (among: readonly number[]) => readonly number[]

/** Each option's votes in one round, from ballots that are published only as sums (§5.6). */
export interface RoundSums {
  readonly tally: ReadonlyMap<number, Weight>
  readonly exhausted: Weight
}

/**
 * Counts ballots by instant runoff (§3.2). Each round eliminates the option with the fewest votes until two options are left, even if an
 * earlier round already decided the winner. With one or two options there is exactly one round. A tie is settled by the latest earlier
 * round in which the tied options have different votes. If there is none, the lot settles it (§3.3). If three options are tied, two of
 * them may share the fewest votes in that earlier round. Then one of these two is eliminated, and even earlier rounds decide which.
 * OpenTally calls this "backwards". Ballots without a ranking are abstentions. Several equal ballots can be given as one, with their
 * weights added up.
 * @param options option numbers, from 1, in ballot order
 * @param lot used only if earlier rounds do not settle a tie
 * @throws RangeError if there are no options, or a ballot repeats an option or names an unknown one
 */
export function countBallots(options: readonly number[], ballots: Iterable<Ballot>, lot: Lot): Count {
  return countWithSums(options, ballots, [], lot)
}

/**
 * Counts like `countBallots`, but includes ballots that are known only as sums for each round (§5.6).
 * @throws RangeError as `countBallots` does, and if the sums of a round do not fit the options that are left in it
 */
export function countWithSums(
  options: readonly number[],
  ballots: Iterable<Ballot>,
  sums: readonly RoundSums[],
  lot: Lot,
): Count {
  if (options.length === 0) throw new RangeError("nothing to count: no options")
  const packed = pack(options, ballots)
  const fractions = sums.map(({ tally, exhausted }) => ({
    tally: new Map([...tally].map(([option, votes]) => [option, fraction(votes)] as const)),
    exhausted: fraction(exhausted),
  }))
  const { unit, whole } = scaled(
    packed.weights,
    fractions.flatMap(({ tally, exhausted }) => [...tally.values(), exhausted]),
  )
  const toUnits = ({ n, d }: Fraction) => n * (unit / d)
  const toWeight = (units: bigint): Weight => formatFraction(ratioOf(units, unit))
  const piles = new Piles(options.length, packed, whole)
  const history: ReadonlyMap<number, bigint>[] = []
  const rounds: Round[] = []
  const ties: Tie[] = []
  let continuing = options.map((number, index) => ({ number, index }))

  for (;;) {
    const extra = fractions[history.length]
    if (sums.length > 0) mustFit(continuing, extra?.tally)
    const votes = new Map(
      continuing.map(({ number, index }) => [number, piles.votes(index) + toUnits(extra?.tally.get(number) ?? none)]),
    )
    const exhausted = piles.votes(options.length) + toUnits(extra?.exhausted ?? none)
    history.push(votes)
    const last = continuing.length <= 2
    const out = continuing.length === 1 ? null : fewest(votes, history, lot, ties)
    rounds.push({
      tally: new Map([...votes].map(([number, units]) => [number, toWeight(units)])),
      exhausted: toWeight(exhausted),
      eliminated: last || out === null ? [] : [out],
    })
    const gone = continuing.find(({ number }) => number === out)
    continuing = continuing.filter((option) => option !== gone)
    if (gone && !last) {
      piles.eliminate(gone.index)
      continue
    }
    const total = [...votes.values()].reduce((a, b) => a + b, exhausted)
    const abstained = packed.abstained.reduce((all, ballots, kind) => all + BigInt(ballots) * (whole[kind] ?? 0n), 0n)
    const winner = continuing[0]?.number ?? 0
    return { winner, rounds, ties, valid: toWeight(total), abstained: toWeight(abstained) }
  }
}

const none = fraction("0")

function mustFit(continuing: readonly { number: number }[], sums: ReadonlyMap<number, Fraction> | undefined): void {
  if (!sums || sums.size !== continuing.length || !continuing.every(({ number }) => sums.has(number)))
    throw new RangeError("the sums of ballots that are not published singly do not fit the rounds")
}

/** The option with the fewest votes in the newest round. If there is a tie, it is settled and recorded in `ties`. */
function fewest(
  votes: ReadonlyMap<number, bigint>,
  history: readonly ReadonlyMap<number, bigint>[],
  lot: Lot,
  ties: Tie[],
): number {
  const among = lowest([...votes.keys()], votes)
  const [only] = among
  if (only !== undefined && among.length === 1) return only
  const tie = settle(among, history, lot)
  ties.push(tie)
  return tie.out
}

/**
 * Settles a tie by the latest earlier round in which the options have different votes, or else by lot (§3.3). Returns which option is out,
 * and why.
 * @param history the votes by option, round by round, up to the round of the tie
 * @throws RangeError if the lot does not order exactly these options
 */
export function settle(among: readonly number[], history: readonly ReadonlyMap<number, bigint>[], lot: Lot): Tie {
  const round = history.length
  const narrowed: Narrowing[] = []
  const steps = () => (narrowed.length > 0 ? { narrowed } : {})
  let left = among
  for (let earlier = round - 1; earlier >= 1; earlier--) {
    const lower = lowest(left, history[earlier - 1] ?? new Map())
    if (lower.length === left.length) continue
    const [out] = lower
    if (out !== undefined && lower.length === 1) return { round, among, out, by: "earlier-round", earlier, ...steps() }
    left = lower
    narrowed.push({ earlier, left })
  }
  const out = lot(left).at(-1)
  if (out === undefined || !left.includes(out)) throw new RangeError("the lot must order the options it is given")
  return { round, among, out, by: "lot", ...steps() }
}

function lowest(options: readonly number[], votes: ReadonlyMap<number, bigint>): number[] {
  let fewest: bigint | null = null
  for (const option of options) {
    const own = votes.get(option) ?? 0n
    if (fewest === null || own < fewest) fewest = own
  }
  return options.filter((option) => (votes.get(option) ?? 0n) === fewest)
}
