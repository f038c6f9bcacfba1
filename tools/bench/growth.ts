/** Measures how the time for a month's end grows with the people, and with the months before. */
import { performance } from "node:perf_hooks"
import type { Work } from "../../src/kernel/store/work.ts"
import { median, rounded } from "./count.ts"
import type { DuesScene } from "./dues-scene.ts"

export interface Growth {
  /** Waggle's median divided by the median of simple queries that read and write as much. */
  readonly ratio: number
  /** The time for twice as many people, divided by the time for `base`. Both are the quickest of several runs. */
  readonly doubled: number
  /** The time with `times` as many months before, divided by the time with `base`. Both are the quickest of several runs. */
  readonly old: number
  readonly waggleMs: number
  readonly plainMs: number
  readonly doubledMs: number
  readonly oldMs: number
}

/** The co-ops to compare. `doubled` has twice as many people as `base`, and `old` has several times as many months. */
export interface Compared {
  readonly base: DuesScene
  readonly doubled: DuesScene
  readonly old: DuesScene
}

/** Does a month's end in a co-op. Returns the sum of what falls due to all, in cents. */
type MonthEnd = (work: Work, scene: DuesScene) => Promise<bigint>

export interface Ways {
  readonly name: string
  readonly ours: MonthEnd
  /** The simplest code that does the same. */
  readonly plainly: MonthEnd
  /** What falls due to each person, in cents. Both ways must come to it. */
  readonly each: bigint
}

/** The highest allowed figures. The time may grow with the people, but not with the years. */
const most = { doubled: 2.6, old: 1.5 } as const

/**
 * Measures several runs of each kind in turn, and closes the scenes. Each run is a transaction that is rolled back, so that all start from
 * the same state.
 * @throws Error if the time grows faster than allowed
 */
export async function measureGrowth({ base, doubled, old }: Compared, ways: Ways, runs: number): Promise<Growth> {
  try {
    const measured: Record<"waggle" | "plain" | "doubled" | "old", number[]> = {
      ...{ waggle: [], plain: [], doubled: [], old: [] },
    }
    for (let run = 0; run <= runs; run++) {
      const taken = {
        waggle: await undone(base, ways.ours, ways.each),
        plain: await undone(base, ways.plainly, ways.each),
        doubled: await undone(doubled, ways.ours, ways.each),
        old: await undone(old, ways.ours, ways.each),
      }
      // The first run of each only warms up the compiler and the database's cache.
      if (run > 0) for (const key of ["waggle", "plain", "doubled", "old"] as const) measured[key].push(taken[key])
    }
    const ms = (key: keyof typeof measured) => median(measured[key])
    // Compare the quickest runs: other work on the machine can make a run slower, but never quicker.
    const quickest = (key: keyof typeof measured) => Math.min(...measured[key])
    const over = (key: "doubled" | "old") => quickest(key) / quickest("waggle")
    const figures = { doubled: over("doubled"), old: over("old") }
    for (const key of ["doubled", "old"] as const)
      if (figures[key] > most[key])
        throw new Error(`${ways.name}, ${key}: ${rounded(figures[key], 2)} is more than ${most[key]}`)
    return {
      ratio: rounded(ms("waggle") / ms("plain"), 3),
      doubled: rounded(figures.doubled, 3),
      old: rounded(figures.old, 3),
      waggleMs: rounded(ms("waggle"), 1),
      plainMs: rounded(ms("plain"), 1),
      doubledMs: rounded(ms("doubled"), 1),
      oldMs: rounded(ms("old"), 1),
    }
  } finally {
    for (const scene of [base, doubled, old]) await scene.close()
  }
}

/** Measures one scene alone, and closes it. */
export async function measureOnce(
  scene: DuesScene,
  ways: Ways,
  runs: number,
): Promise<Pick<Growth, "ratio" | "waggleMs" | "plainMs">> {
  const [waggle, plain]: [number[], number[]] = [[], []]
  try {
    for (let run = 0; run <= runs; run++) {
      const taken = [await undone(scene, ways.ours, ways.each), await undone(scene, ways.plainly, ways.each)] as const
      if (run > 0) waggle.push(taken[0])
      if (run > 0) plain.push(taken[1])
    }
  } finally {
    await scene.close()
  }
  const [waggleMs, plainMs] = [median(waggle), median(plain)]
  return { ratio: rounded(waggleMs / plainMs, 3), waggleMs: rounded(waggleMs, 1), plainMs: rounded(plainMs, 1) }
}

class Undo extends Error {}

/** Runs a month's end and undoes all that it wrote. Returns how many milliseconds it took. */
async function undone(scene: DuesScene, monthEnd: MonthEnd, each: bigint): Promise<number> {
  let taken = 0
  const all = async (work: Work) => {
    const begun = performance.now()
    const sum = await monthEnd(work, scene)
    taken = performance.now() - begun
    const expected = BigInt(scene.people.length) * each
    if (sum !== expected) throw new Error(`what falls due comes to ${sum}, not to ${expected}`)
    throw new Undo()
  }
  await scene.store.work(all, { quiet: true }).catch((error) => {
    if (!(error instanceof Undo)) throw error
  })
  return taken
}
