/** Counts a published count again (§5.5). It uses only the file, and checks everything that the file claims. */

import { add, compare, formatFraction, fraction, subtract, sum, sumOfWeights } from "../../kernel/rules/fraction.ts"
import { canonicalJson } from "../../kernel/rules/minutes.ts"
import type { Count, Outcome, Weight } from "../../kernel/rules/types.ts"
import { beginSo, enoughToShare } from "./beginnings.ts"
import { countConsent, outcomeByConsent, sidesOf } from "./consent.ts"
import { countWithSums, type RoundSums } from "./count.ts"
import { type CountFile, type FieldsBefore, publishRounds, publishTies, tallyOf } from "./count-format.ts"
import { lotBy, lotCommitment, lotSeed } from "./lot.ts"
import { outcomeOf } from "./outcome.ts"

/** A wrong claim in the file. `claimed` and `found` are numbers, weights or JSON, so that people can compare them. */
export interface Disagreement {
  readonly about:
    | "commitment"
    | "cast"
    | "abstained"
    | "roll"
    | "receipts"
    | "sums"
    | "round"
    | "stage"
    | "quota"
    | "ties"
    | "winner"
    | "outcome"
    | "valid"
    | "fit"
    | "beginnings"
    | "answers"
  readonly claimed: string
  readonly found: string
  /** For `round` and `sums`: which round it is, from 1. */
  readonly round?: number
}

export interface Recount {
  /** The new count. Null if the sums in the file fit no count at all. */
  readonly count: Count | null
  readonly outcome: Outcome | null
  /**
   * `ballots`: every ballot was counted again. `ballots-and-sums`: some ballots are published only as sums. `sums`: only the rounds could
   * be checked.
   */
  readonly from: "ballots" | "ballots-and-sums" | "sums"
  readonly disagreements: readonly Disagreement[]
}

/**
 * Counts the published ballots and draws the lot again. Lists every claim in the file that differs from this count. If the list is empty,
 * everything in the file is right.
 */
export function recountFile(file: CountFile): Recount {
  return file.terms.consent ? recountConsent(file, file.terms.consent) : recountRanked(file)
}

/** Counts the answers of a vote by consent again (§3.9). Each ballot is one person, and weights decide on the quorum alone. */
function recountConsent(file: CountFile, consent: NonNullable<CountFile["terms"]["consent"]>): Recount {
  const { roll, cast, abstained } = file
  const sums = sumsOf(file)
  const from = withoutBallots(file) ? "sums" : "ballots"
  const people: CountFile = {
    ...{ ...file, roll: { ...roll, weight: String(roll.people) } },
    ...{ cast: { ...cast, weight: String(cast.ballots) } },
  }
  const disagreements = [...bookkeeping(people), ...beginningsIn(people, people.rounds)]
  if (compare(fraction(cast.weight), fraction(roll.weight)) > 0)
    disagreements.push({ about: "roll", claimed: roll.weight, found: cast.weight })
  try {
    const sides = sidesOf(file.options)
    const count = countConsent(file.options, file.ballots, sums)
    const [tally] = count.rounds.map(({ tally }) => tally)
    const given = (option: number) => Number(tally?.get(option) ?? "0")
    const answers = { agree: given(sides.agree), aside: abstained.ballots, object: given(sides.object) }
    const outcome = outcomeByConsent(answers, sides, consent, file.terms.quorum, [roll.weight, cast.weight])
    disagreements.push(...unless("answers", canonicalJson(file.answers ?? null), canonicalJson(answers)))
    disagreements.push(...claims(people, count, outcome))
    return { count, outcome, from, disagreements }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    disagreements.push({ about: "fit", claimed: "", found: "" })
    return { count: null, outcome: null, from, disagreements }
  }
}

function recountRanked(file: CountFile): Recount {
  const sums = sumsOf(file)
  const from = withoutBallots(file) ? "sums" : sums.length > 0 ? "ballots-and-sums" : "ballots"
  const disagreements = [...bookkeeping(file), ...flow(sums), ...beginningsIn(file, file.rounds)]
  const numbers = file.options.map(({ number }) => number)
  const seed = () =>
    lotSeed(
      file.lot.secret,
      file.ballots.map(({ ranking }) => ranking),
    )
  let count: Count
  try {
    count = countWithSums(numbers, file.ballots, sums, lotBy(seed, numbers))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    disagreements.push({ about: "fit", claimed: "", found: "" })
    return { count: null, outcome: null, from, disagreements }
  }
  const outcome = outcomeOf(count, file.options, file.terms, file.roll.weight, file.cast.weight)
  disagreements.push(...claims(file, count, outcome))
  return { count, outcome, from, disagreements }
}

/** Whether the file has only sums and no single ballots. */
export const withoutBallots = ({ terms: { publication } }: Pick<FieldsBefore, "terms">): boolean =>
  publication === "rounds" || publication === "shared"

function sumsOf(file: CountFile): RoundSums[] {
  const rounds = withoutBallots(file) ? file.rounds : (file.withheld?.rounds ?? [])
  return rounds.map(({ tally, exhausted }) => ({ tally: tallyOf(tally), exhausted }))
}

/** Finds numbers in the file that do not fit together, such as a sum and its parts. */
export function* bookkeeping(
  file: FieldsBefore & { readonly withheld: (Totals & { readonly abstained: Totals }) | null },
): Generator<Disagreement> {
  const { ballots, withheld, cast, abstained, roll, receipts } = file
  const commitment = lotCommitment(file.lot.secret)
  yield* unless("commitment", file.lot.commitment, commitment)
  if (cast.ballots > roll.people || compare(fraction(cast.weight), fraction(roll.weight)) > 0)
    yield { about: "roll", claimed: `${roll.people} (${roll.weight})`, found: `${cast.ballots} (${cast.weight})` }
  if (file.terms.publication === "shared") {
    if (ballots.length > 0) yield { about: "beginnings", claimed: "0", found: String(ballots.length) }
    return yield* unless("receipts", String(cast.ballots), String(new Set(receipts).size))
  }
  if (file.terms.publication === "rounds") {
    if (ballots.length + receipts.length > 0)
      yield { about: "receipts", claimed: "0", found: String(ballots.length + receipts.length) }
    return
  }
  const blank = ballots.filter(({ ranking }) => ranking.length === 0)
  yield* unless("cast", shown(cast), shown(together(ballots, withheld)))
  yield* unless("abstained", shown(abstained), shown(together(blank, withheld?.abstained ?? null)))
  const all = [...receipts, ...ballots.flatMap(({ receipt }) => (receipt === undefined ? [] : [receipt]))]
  yield* unless("receipts", String(cast.ballots), String(new Set(all).size))
}

type Totals = { readonly ballots: number; readonly weight: Weight }
const shown = ({ ballots, weight }: Totals): string => `${ballots} (${weight})`

function together(ballots: FieldsBefore["ballots"], more: Totals | null): Totals {
  return {
    ballots: ballots.length + (more?.ballots ?? 0),
    weight: formatFraction(add(sumOfWeights(ballots), fraction(more?.weight ?? "0"))),
  }
}

/**
 * Checks the published beginnings. Together they must cover all ballots with a ranking, and enough ballots must share each of them. In
 * every round, an option must have at least as many votes as the beginnings prove for it.
 */
export function* beginningsIn(
  { terms, beginnings = [], cast, abstained }: FieldsBefore,
  rounds: readonly Pick<CountFile["rounds"][number], "tally">[],
): Generator<Disagreement> {
  if (terms.publication !== "shared" && beginnings.length === 0) return
  const valid = {
    ballots: cast.ballots - abstained.ballots,
    weight: formatFraction(subtract(fraction(cast.weight), fraction(abstained.weight))),
  }
  const all = {
    ballots: beginnings.reduce((sum, { ballots }) => sum + ballots, 0),
    weight: formatFraction(sumOfWeights(beginnings)),
  }
  yield* unless("beginnings", shown(valid), shown(all))
  for (const { ranking } of beginnings)
    if (ranking.length > 0 && beginSo(ranking, beginnings) < enoughToShare)
      yield {
        about: "beginnings",
        claimed: `${enoughToShare}`,
        found: `${beginSo(ranking, beginnings)}: ${ranking.join(" ")}`,
      }
  for (const [index, { tally }] of rounds.entries())
    for (const [option, votes] of tallyOf(tally)) {
      const sure = beginnings.filter(({ ranking }) => ranking.find((number) => String(number) in tally) === option)
      const least = formatFraction(sumOfWeights(sure))
      if (compare(fraction(votes), fraction(least)) < 0)
        yield { about: "beginnings", round: index + 1, claimed: votes, found: least }
    }
}

/** Checks that the rounds follow from each other. The total of the votes must stay the same, and no continuing option may lose votes. */
function* flow(sums: readonly RoundSums[]): Generator<Disagreement> {
  const totalOf = ({ tally, exhausted }: RoundSums) => sum([...tally.values(), exhausted].map(fraction))
  for (const [index, now] of sums.entries()) {
    const before = sums[index - 1]
    if (!before) continue
    const [was, is] = [formatFraction(totalOf(before)), formatFraction(totalOf(now))]
    if (was !== is) yield { about: "sums", round: index + 1, claimed: was, found: is }
    for (const [option, votes] of now.tally) {
      const earlier = before.tally.get(option) ?? "0"
      if (compare(fraction(votes), fraction(earlier)) < 0)
        yield { about: "sums", round: index + 1, claimed: earlier, found: votes }
    }
    if (compare(fraction(now.exhausted), fraction(before.exhausted)) < 0)
      yield { about: "sums", round: index + 1, claimed: before.exhausted, found: now.exhausted }
  }
}

function* claims(file: CountFile, count: Count, outcome: Outcome): Generator<Disagreement> {
  const rounds = publishRounds(count.rounds)
  for (let index = 0; index < Math.max(rounds.length, file.rounds.length); index++) {
    const [claimed, found] = [canonicalJson(file.rounds[index] ?? null), canonicalJson(rounds[index] ?? null)]
    if (claimed !== found) yield { about: "round", round: index + 1, claimed, found }
  }
  // Withheld abstentions are in no round. So the valid weight is the weight of all ballots minus the weight of the abstentions.
  const valid = formatFraction(subtract(fraction(file.cast.weight), fraction(file.abstained.weight)))
  yield* unless("valid", valid, count.valid)
  yield* unless("ties", canonicalJson(file.ties), canonicalJson(publishTies(count.ties)))
  yield* unless("winner", String(file.winner), String(count.winner))
  yield* unless("outcome", canonicalJson(file.outcome), canonicalJson(outcome))
}

export function* unless(about: Disagreement["about"], claimed: string, found: string): Generator<Disagreement> {
  if (claimed !== found) yield { about, claimed, found }
}
