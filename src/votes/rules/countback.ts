/**
 * Countback (§12.4): who gets a council's seat that falls vacant before the term is over, by the ballots of the election.
 *
 * All ballots are counted again without those who cannot take the seat, and those who hold seats are guarded: they are never eliminated,
 * and the others can only win the vacant seats. The Proportional Representation Society of Australia describes this as the "full recount
 * approach" (https://www.prsa.org.au/casu_vac.htm). A count of the departed person's own ballots alone, as in Tasmania, would need to know
 * which ballots elected whom, and in a small council these are few.
 */
import type { Ballot, Refused } from "../../kernel/rules/types.ts"
import type { CouncilFile } from "./council-format.ts"
import type { Lot } from "./count.ts"
import { lotBy, lotSeed } from "./lot.ts"
import { withoutBallots } from "./recount.ts"
import { countSeats, type SeatsCount } from "./stages.ts"

export interface Vacancy {
  /** The options of people who hold seats and stood in the election. */
  readonly holders: readonly number[]
  /** The options of people who cannot take the seat: those who gave it up, left, or are kept from it by the rules. */
  readonly withdrawn: readonly number[]
  /** How many seats are vacant. */
  readonly vacant: number
}

export interface Countback {
  /** The options that win the vacant seats, in the order of their election. Nobody was left for the other vacant seats. */
  readonly found: readonly number[]
  readonly count: SeatsCount
}

/**
 * Counts the ballots of an election again for its vacant seats. Values are cut after `decimals`, as in the election.
 *     countback([1, 2, 3, 4], ballots, { holders: [2], withdrawn: [1], vacant: 1 }, null, lot).found // [4]
 *
 * "Re-open nominations" takes part as one of the options. If it wins, a by-election fills the seat.
 * @throws RangeError if no seat is vacant, or everybody has withdrawn
 */
export function countback(
  options: readonly number[],
  ballots: readonly Ballot[],
  { holders, withdrawn, vacant }: Vacancy,
  decimals: number | null,
  lot: Lot,
): Countback {
  if (vacant < 1) throw new RangeError("no seat is vacant")
  const gone = new Set(withdrawn)
  const left = options.filter((option) => !gone.has(option))
  const guarded = left.filter((option) => holders.includes(option))
  const rankings = ballots.map((ballot) => ({
    ...ballot,
    ranking: ballot.ranking.filter((option) => !gone.has(option)),
  }))
  const count = countSeats(left, rankings, { seats: guarded.length + vacant, decimals, guarded }, lot)
  // If nobody ranked anybody who is left, the count says nothing.
  const found = count.valid === "0" ? [] : count.elected.filter((option) => !guarded.includes(option))
  return { found: found.slice(0, vacant), count }
}

/**
 * The same by a published count. The lot that was fixed for the election settles ties.
 * @returns a refusal if the ballots of the election were not all published singly (§5.6), or nobody was elected
 */
export function countbackOf(file: CouncilFile, vacancy: Vacancy): Countback | Refused {
  if (file.outcome.result !== "elected" || file.outcome.elected.length === 0)
    return { refused: "count-back-nobody-elected" }
  if (withoutBallots(file) || file.withheld !== null) return { refused: "count-back-without-ballots" }
  const numbers = file.options.map(({ number }) => number)
  if (vacancy.vacant < 1) return { refused: "count-back-no-seat" }
  if (numbers.every((number) => vacancy.withdrawn.includes(number))) return { refused: "count-back-nobody-left" }
  const rankings = file.ballots.map(({ ranking }) => ranking)
  const lot = lotBy(() => lotSeed(file.lot.secret, rankings), numbers)
  return countback(numbers, file.ballots, vacancy, file.method.decimals, lot)
}
