/** Counts a council's published count again (§13.3). It uses only the file, and checks everything that the file claims. */
import { compare, formatFraction, fraction, isWhole, multiply, ratioOf, subtract } from "../../kernel/rules/fraction.ts"
import { canonicalJson } from "../../kernel/rules/minutes.ts"
import { councilOutcome } from "./council-file.ts"
import { type CouncilFile, type CouncilOutcome, publishStages, publishStageTies, stagesOf } from "./council-format.ts"
import { tallyOf } from "./count-format.ts"
import { lotBy, lotSeed } from "./lot.ts"
import { beginningsIn, bookkeeping, type Disagreement, type Recount, unless, withoutBallots } from "./recount.ts"
import { countSeats, countSeatsWithSums, type SeatsCount, type StageSums } from "./stages.ts"

export interface CouncilRecount {
  /** The new count. Null if the sums in the file fit no count at all. */
  readonly count: SeatsCount | null
  readonly outcome: CouncilOutcome | null
  readonly from: Recount["from"]
  /** In `round`, the stage. */
  readonly disagreements: readonly Disagreement[]
}

/** Counts the published ballots and draws the lot again, as `recountFile` does. Lists every claim in the file that differs from this count. */
export function recountCouncil(file: CouncilFile): CouncilRecount {
  const sums = sumsOf(file)
  const from = withoutBallots(file) ? "sums" : sums.length > 0 ? "ballots-and-sums" : "ballots"
  // Only the first stage has ballots with their whole value. So the beginnings prove nothing about the later ones.
  const disagreements = [...bookkeeping(file), ...flow(file), ...beginningsIn(file, file.stages.slice(0, 1))]
  const numbers = file.options.map(({ number }) => number)
  const seed = () =>
    lotSeed(
      file.lot.secret,
      file.ballots.map(({ ranking }) => ranking),
    )
  const lot = lotBy(seed, numbers)
  let count: SeatsCount
  try {
    count =
      sums.length > 0
        ? countSeatsWithSums(numbers, file.ballots, { stages: sums, exceed: exceeds(file) }, file.method, lot)
        : countSeats(numbers, file.ballots, file.method, lot)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    disagreements.push({ about: "fit", claimed: "", found: "" })
    return { count: null, outcome: null, from, disagreements }
  }
  const outcome = councilOutcome(count, file.terms, file.roll.weight, file.cast.weight)
  disagreements.push(...claims(file, count, outcome))
  return { count, outcome, from, disagreements }
}

/** Whether the quota has to be exceeded. Weights that are published as parts of a vote prove it. Else only the file knows. */
const exceeds = ({ quota, ballots }: CouncilFile): boolean =>
  quota.exceed || ballots.some(({ ranking, weight }) => ranking.length > 0 && !isWhole(fraction(weight)))

/** The sums in the file for each stage. Without published ballots these are the stages, without the quotas that options keep. */
function sumsOf(file: CouncilFile): StageSums[] {
  if (!withoutBallots(file)) return (file.withheld?.stages ?? []).map(tallyOf)
  const quota = fraction(file.quota.votes)
  const kept = new Map<number, bigint>()
  const gone = new Set<number>()
  return stagesOf(file).map(({ tally, next }) => {
    const own = [...tally].flatMap(([option, votes]) => {
      if (gone.has(option)) return []
      const left = subtract(fraction(votes), multiply(quota, ratioOf(kept.get(option) ?? 0n, 1n)))
      return [[option, left.s < 0n ? "0" : formatFraction(left)] as const]
    })
    if (next?.do === "surplus") kept.set(next.of, (kept.get(next.of) ?? 0n) + 1n)
    if (next && (next.do === "elimination" || next.of !== file.method.reopen)) gone.add(next.of)
    return new Map(own)
  })
}

/** Checks that the stages follow from each other. No option may lose votes unless they move on, and votes that count for nobody stay so. */
function* flow({ stages }: CouncilFile): Generator<Disagreement> {
  for (const [index, now] of stages.entries()) {
    const before = stages[index - 1]
    if (!before) continue
    const round = index + 1
    for (const [option, votes] of Object.entries(now.tally)) {
      const earlier = before.tally[option] ?? "0"
      if (Number(option) !== before.next?.of && compare(fraction(votes), fraction(earlier)) < 0)
        yield { about: "sums", round, claimed: earlier, found: votes }
    }
    if (compare(fraction(now.exhausted), fraction(before.exhausted)) < 0)
      yield { about: "sums", round, claimed: before.exhausted, found: now.exhausted }
  }
}

function* claims(file: CouncilFile, count: SeatsCount, outcome: CouncilOutcome): Generator<Disagreement> {
  yield* unless("quota", canonicalJson(file.quota), canonicalJson(count.quota))
  const stages = publishStages(count.stages)
  for (let index = 0; index < Math.max(stages.length, file.stages.length); index++) {
    const [claimed, found] = [canonicalJson(file.stages[index] ?? null), canonicalJson(stages[index] ?? null)]
    if (claimed !== found) yield { about: "stage", round: index + 1, claimed, found }
  }
  const valid = formatFraction(subtract(fraction(file.cast.weight), fraction(file.abstained.weight)))
  yield* unless("valid", valid, count.valid)
  yield* unless("ties", canonicalJson(file.ties), canonicalJson(publishStageTies(count.ties)))
  yield* unless("outcome", canonicalJson(file.outcome), canonicalJson(outcome))
}
