/** Looks for texts that reach new parts of the program, by V8's coverage, shortens them, and keeps them in the corpus. */
import { corpusOf, keepInCorpus } from "./corpus.ts"
import { Coverage } from "./coverage.ts"
import { Mutator } from "./mutate.ts"
import { type Target, tryOn } from "./run.ts"

/** V8 takes some milliseconds to tell what ran, so it is asked once for many texts. Only if there is news, the texts are halved. */
const batch = 64
const longestKept = 4000
const mostKept = 25
const mostTries = 16

export interface Explored {
  /** How many signs of the program the target's own texts reach, and all texts at the end. */
  readonly before: number
  readonly after: number
  readonly kept: readonly string[]
}

export async function explore(target: Target, runs: number, seed: number): Promise<Explored> {
  const coverage = new Coverage()
  coverage.begin()
  try {
    const known = corpusOf(target)
    await tryAll(target, target.seeds)
    coverage.fresh(true)
    const before = coverage.size
    const kept: string[] = []
    const all = [...target.seeds]
    /** Finds the texts among these that reach something new. */
    const look = async (texts: readonly string[]): Promise<void> => {
      await tryAll(target, texts)
      if (coverage.fresh(false).size === 0) return
      const [first] = texts
      if (texts.length > 1) {
        await look(texts.slice(0, texts.length >> 1))
        await look(texts.slice(texts.length >> 1))
      } else if (first !== undefined && first.length <= longestKept && kept.length < mostKept) {
        const short = await shortened(target, first, coverage)
        await tryAll(target, [short])
        if (coverage.fresh(true).size === 0) return
        kept.push(short)
        all.push(short)
      } else {
        await tryAll(target, texts)
        coverage.fresh(true)
      }
    }
    for (const text of known) await look([text])
    const mutator = new Mutator(seed, all)
    for (let done = 0; done < runs; done += batch) await look(Array.from({ length: batch }, () => mutator.next()))
    keepInCorpus(target, kept)
    return { before, after: coverage.size, kept }
  } finally {
    coverage.end()
  }
}

async function tryAll(target: Target, texts: readonly string[]): Promise<void> {
  for (const text of texts) await tryOn(target, text).catch(() => {})
}

/** A shorter text that reaches all that this one reaches newly. Pieces are left out as long as that is so. */
async function shortened(target: Target, text: string, coverage: Coverage): Promise<string> {
  coverage.fresh(false)
  const reached = async (one: string) => {
    await tryAll(target, [one])
    return coverage.fresh(false)
  }
  const wanted = await reached(text)
  let short = text
  let tries = 0
  for (let size = text.length >> 1; size >= 1 && tries < mostTries; size >>= 1)
    for (let at = 0; at + size <= short.length && tries < mostTries; tries++) {
      const less = short.slice(0, at) + short.slice(at + size)
      const now = await reached(less)
      if ([...wanted].every((part) => now.has(part))) short = less
      else at += size
    }
  return short
}
