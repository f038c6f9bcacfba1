/** Runs one target on many texts, and keeps the slowest ones. */
import { Mutator } from "./mutate.ts"

/** Code that reads texts, and on which the fuzzer tries odd texts. */
export interface Target {
  readonly name: string
  /** Well-formed texts. */
  readonly seeds: readonly string[]
  /** The default number of texts on which the target is tried. */
  readonly runs: number
  /** Reads a text, and throws if the result is not as it must be. `whole` gives random numbers for further choices. */
  readonly check: (text: string, whole: (least: number, most: number) => number) => void
}

export interface Slow {
  readonly milliseconds: number
  readonly text: string
}

export interface Ran {
  readonly name: string
  readonly runs: number
  readonly slowest: Slow
  readonly failures: readonly { readonly text: string; readonly error: unknown }[]
}

export function cpuNow(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The median of five times. Single times are disturbed by other programs, the compiler and the garbage collector. */
export const medianOf = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0

const mostFailures = 5

export function run(target: Target, runs: number, seed: number): Ran {
  const mutator = new Mutator(seed, target.seeds)
  const whole = (least: number, most: number) => mutator.whole(least, most)
  const failures: { text: string; error: unknown }[] = []
  let slow: Slow[] = []
  let done = 0
  for (; done < runs && failures.length < mostFailures; done++) {
    const text = mutator.next()
    const begin = cpuNow()
    try {
      target.check(text, whole)
    } catch (error) {
      failures.push({ text, error })
    }
    const milliseconds = cpuNow() - begin
    if (milliseconds > (slow.at(-1)?.milliseconds ?? 0) || slow.length < 5)
      slow = [...slow, { milliseconds, text }].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 5)
  }
  const measured = slow.map(({ text }) => ({ text, milliseconds: medianOf(again(target, text)) }))
  const [slowest = { milliseconds: 0, text: "" }] = measured.sort((a, b) => b.milliseconds - a.milliseconds)
  return { name: target.name, runs: done, slowest, failures }
}

function again(target: Target, text: string): number[] {
  return Array.from({ length: 5 }, () => {
    const begin = cpuNow()
    try {
      target.check(text, (least) => least)
    } catch {
      // This fault was reported by the first run.
    }
    return cpuNow() - begin
  })
}
