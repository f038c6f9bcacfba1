/** Runs one target on many texts, and keeps the slowest ones. */
import { createHash } from "node:crypto"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { Random } from "../crash/random.ts"
import { corpusOf } from "./corpus.ts"
import { Mutator } from "./mutate.ts"
import { reading } from "./watch.ts"

/** Code that reads texts, and on which the fuzzer tries odd texts. */
export interface Target {
  readonly name: string
  /** What it reads, for people. */
  readonly reads: string
  /** Well-formed texts. */
  readonly seeds: readonly string[]
  /** The default number of texts on which the target is tried. */
  readonly runs: number
  /** Reads a text, and throws if the result is not as it must be. `whole` gives numbers for further choices: for one text always the same ones. */
  readonly check: (text: string, whole: (least: number, most: number) => number) => void | Promise<void>
}

export interface Slow {
  readonly milliseconds: number
  readonly text: string
}

export interface Ran {
  readonly name: string
  readonly runs: number
  readonly slowest: Slow
  /** By how many megabytes the memory in use has grown. */
  readonly grown: number
  readonly failures: readonly { readonly text: string; readonly error: unknown }[]
}

export function cpuNow(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The median of five times. Single times are disturbed by other programs, the compiler and the garbage collector. */
export const medianOf = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0

const mostFailures = 5

setFlagsFromString("--expose-gc")
const collect: unknown = runInNewContext("gc")

/** The memory in use in megabytes, without what nobody uses any more. */
function memoryNow(): number {
  if (typeof collect === "function") collect()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

/** Tries the target on one text. The choices depend on the text alone, so that a text that failed once fails again. */
export async function tryOn(target: Target, text: string): Promise<void> {
  reading(text)
  const choices = new Random(createHash("sha1").update(text).digest().readUInt32LE())
  await target.check(text, (least, most) => choices.whole(least, most))
}

export async function run(target: Target, runs: number, seed: number): Promise<Ran> {
  const mutator = new Mutator(seed, [...target.seeds, ...corpusOf(target)])
  const failures: { text: string; error: unknown }[] = []
  let slow: Slow[] = []
  let done = 0
  const before = memoryNow()
  for (; done < runs && failures.length < mostFailures; done++) {
    const text = mutator.next()
    const begin = cpuNow()
    try {
      await tryOn(target, text)
    } catch (error) {
      failures.push({ text, error })
    }
    const milliseconds = cpuNow() - begin
    if (milliseconds > (slow.at(-1)?.milliseconds ?? 0) || slow.length < 5)
      slow = [...slow, { milliseconds, text }].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 5)
  }
  const grown = memoryNow() - before
  const measured: Slow[] = []
  for (const { text } of slow) measured.push({ text, milliseconds: medianOf(await again(target, text)) })
  const [slowest = { milliseconds: 0, text: "" }] = measured.sort((a, b) => b.milliseconds - a.milliseconds)
  return { name: target.name, runs: done, slowest, grown, failures }
}

async function again(target: Target, text: string): Promise<number[]> {
  const times: number[] = []
  while (times.length < 5) {
    const begin = cpuNow()
    try {
      await tryOn(target, text)
    } catch {
      // This fault was reported by the first run.
    }
    times.push(cpuNow() - begin)
  }
  return times
}
