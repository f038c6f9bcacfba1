/** Measures how long Waggle's count for several seats takes, compared with the simple counter for one seat and the same ballots. */
import type { Ballot } from "../../src/kernel/rules/types.ts"
import { countSeats } from "../../src/votes/rules/stages.ts"
import { median, plainCount, randomRankings, rounded, timed } from "./count.ts"

export interface SeatsBench {
  /** Waggle's median divided by the simple counter's. It may be 4 at most. */
  readonly ratio: number
  readonly waggleMs: number
  readonly plainMs: number
  readonly ballots: number
  readonly options: number
  readonly seats: number
}

/** The medians of several runs on seeded random ballots. The two counters take turns. */
export async function benchSeats(ballots = 1_000_000, options = 10, seats = 5, runs = 7): Promise<SeatsBench> {
  const rankings = randomRankings(ballots, options, 0x5eed)
  const cast: Ballot[] = rankings.map((ranking) => ({ ranking, weight: "1" }))
  const numbers = Array.from({ length: options }, (_, index) => index + 1)
  const waggle: number[] = []
  const plain: number[] = []
  for (let run = 0; run <= runs; run++) {
    const ours = timed(() => countSeats(numbers, cast, { seats }, (among) => among))
    if (ours.result.elected.length !== seats) throw new Error(`only ${ours.result.elected.length} were elected`)
    const theirs = timed(() => plainCount(rankings, numbers))
    // The first run of each counter only warms up the compiler.
    if (run > 0) {
      waggle.push(ours.ms)
      plain.push(theirs.ms)
    }
    await new Promise(setImmediate)
  }
  const [waggleMs, plainMs] = [median(waggle), median(plain)]
  return {
    ratio: rounded(waggleMs / plainMs, 3),
    waggleMs: rounded(waggleMs, 1),
    plainMs: rounded(plainMs, 1),
    ...{ ballots, options, seats },
  }
}
