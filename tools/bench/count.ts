/** Measures how long Waggle's count takes, compared with a simple counter of the same ballots in the same process. */
import { performance } from "node:perf_hooks"
import type { Ballot } from "../../src/kernel/rules/types.ts"
import { countBallots } from "../../src/votes/rules/count.ts"

export interface CountBench {
  /** Waggle's median divided by the simple counter's. */
  readonly ratio: number
  readonly waggleMs: number
  readonly plainMs: number
  readonly ballots: number
  readonly options: number
}

/** The medians of several runs on seeded random ballots. The two counters take turns. */
export async function benchCount(ballots = 1_000_000, options = 10, runs = 7): Promise<CountBench> {
  const rankings = randomRankings(ballots, options, 0x5eed)
  const cast: Ballot[] = rankings.map((ranking) => ({ ranking, weight: "1" }))
  const numbers = Array.from({ length: options }, (_, index) => index + 1)
  const waggle: number[] = []
  const plain: number[] = []
  for (let run = 0; run <= runs; run++) {
    const ours = timed(() => countBallots(numbers, cast, (among) => among).winner)
    const theirs = timed(() => plainCount(rankings, numbers))
    if (ours.result !== theirs.result) throw new Error(`the counters disagree: ${ours.result} and ${theirs.result}`)
    // The first run of each counter only warms up the compiler.
    if (run > 0) {
      waggle.push(ours.ms)
      plain.push(theirs.ms)
    }
    await new Promise(setImmediate)
  }
  const waggleMs = median(waggle)
  const plainMs = median(plain)
  return {
    ratio: rounded(waggleMs / plainMs, 3),
    waggleMs: rounded(waggleMs, 1),
    plainMs: rounded(plainMs, 1),
    ballots,
    options,
  }
}

/** The simple way: each round looks at every ballot for its first continuing option. In a tie the higher number drops out. */
export function plainCount(rankings: readonly (readonly number[])[], options: readonly number[]): number {
  const continuing = new Set(options)
  for (;;) {
    const votes = new Array<number>(options.length + 1).fill(0)
    const standing = new Array<boolean>(options.length + 1).fill(false)
    for (const option of continuing) standing[option] = true
    for (const ranking of rankings) {
      for (const option of ranking) {
        if (standing[option]) {
          votes[option] = (votes[option] ?? 0) + 1
          break
        }
      }
    }
    const order = [...continuing].sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0) || a - b)
    if (order.length <= 2) return order[0] ?? 0
    continuing.delete(order.at(-1) ?? 0)
  }
}

/** Full and partial rankings. A bias makes the options differ, so that no tie decides. */
export function randomRankings(ballots: number, options: number, seed: number): number[][] {
  const random = mulberry(seed)
  const all = Array.from({ length: options }, (_, index) => index + 1)
  return Array.from({ length: ballots }, () => {
    const left = [...all]
    const length = 1 + Math.floor(random() * options)
    const ranking: number[] = []
    while (ranking.length < length) ranking.push(...left.splice(Math.floor(random() ** 1.1 * left.length), 1))
    return ranking
  })
}

/** A small seeded random generator (mulberry32), good enough for making ballots. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The result of some work, and how long it took. */
export function timed<R>(work: () => R): { result: R; ms: number } {
  const begun = performance.now()
  const result = work()
  return { result, ms: performance.now() - begun }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

export const rounded = (value: number, places: number): number => Number(value.toFixed(places))
