/**
 * Time as it would pass on a quiet machine. A time limit that is measured in it is reached only if something hangs, and not merely because
 * other programs keep the processors busy. Members' clients, the crash harness and the tests use this time. The bot itself does not.
 */
import { readdirSync, readFileSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"

/** Since a thread began: how many milliseconds it ran, and how many it could have run but had to wait for a processor. */
export interface Turns {
  readonly ran: number
  readonly waited: number
}

export interface Readings {
  /** Milliseconds by any clock that does not jump. */
  readonly now: () => number
  /** The turns of each thread that does our work. The key identifies the thread. Empty if this machine does not tell them. */
  readonly turns: () => ReadonlyMap<string, Turns>
}

/** The turns are read at most once in this many milliseconds, because each reading costs a little time. */
const between = 250
/**
 * In milliseconds. If more time than this passes between two readings, only this much of it counts. Code that waits asks for the time more
 * often. So a longer gap means that this process or the machine stood still.
 */
const longestGap = 1500

/**
 * A clock that goes more slowly while our threads wait for processors. While they run, or have nothing to do, it goes like any other clock.
 *
 *     const end = fairTime.now() + 90_000
 *     while (!arrived()) if (fairTime.now() > end) throw new Error("it hangs")
 */
export class FairTime {
  readonly #readings: Readings
  #at: number
  #turns: ReadonlyMap<string, Turns>
  #fair = 0

  constructor(readings: Readings) {
    this.#readings = readings
    this.#at = readings.now()
    this.#turns = readings.turns()
  }

  /** Fair time since this clock was made, in milliseconds. */
  now(): number {
    const at = this.#readings.now()
    const gap = at - this.#at
    if (gap < between) return this.#fair
    const turns = this.#readings.turns()
    let [ran, waited] = [0, 0]
    for (const [thread, { ran: now, waited: lost }] of turns) {
      const before = this.#turns.get(thread)
      if (!before) continue
      ran += now - before.ran
      waited += lost - before.waited
    }
    // If threads waited one after the other, all that time was lost. If several waited at once, only a part of it was lost.
    const share = waited === 0 ? 1 : Math.max(1 - waited / gap, ran / (ran + waited))
    this.#fair += Math.min(gap, longestGap) * share
    this.#at = at
    this.#turns = turns
    return this.#fair
  }
}

const ours = new Set([process.pid])

/**
 * Adds another process whose waits for a processor slow fair time down: the homeserver, or a bot. The process is forgotten once it has
 * ended.
 */
export function doesOurWork(pid: number | undefined): void {
  if (pid !== undefined) ours.add(pid)
}

/** The time for all waits of this process. */
export const fairTime = new FairTime({ now: () => performance.now(), turns: () => turnsOf(ours) })

/**
 * Reads from Linux how long each thread ran and waited. On other systems nothing can be read, and fair time slows down only if the machine
 * stands still.
 */
function turnsOf(pids: Set<number>): ReadonlyMap<string, Turns> {
  const turns = new Map<string, Turns>()
  for (const pid of pids) {
    const threads = `/proc/${pid}/task`
    const known = readable(() => readdirSync(threads))
    if (!known && pid !== process.pid) pids.delete(pid)
    for (const thread of known ?? []) {
      const said = readable(() => readFileSync(`${threads}/${thread}/schedstat`, "utf8"))
      const [ran, waited] = said?.split(" ").map(Number) ?? []
      if (ran !== undefined && waited !== undefined) turns.set(thread, { ran: ran / 1e6, waited: waited / 1e6 })
    }
  }
  return turns
}

/** The result of `read`. Null if it fails, because the thread or process may just have ended. */
function readable<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}

/** The clock and the pause that a wait uses. Tests replace them. */
export interface Pace {
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<unknown>
}

const fairly: Pace = { now: () => fairTime.now(), sleep }

/**
 * Checks the condition again and again. Resolves to true once it holds, or to false after this many milliseconds of fair time. `every`:
 * milliseconds between two checks.
 */
export async function comesAbout(
  holds: () => boolean | Promise<boolean>,
  milliseconds: number,
  { every = 50, pace = fairly }: { readonly every?: number; readonly pace?: Pace } = {},
): Promise<boolean> {
  for (const end = pace.now() + milliseconds; !(await holds()); await pace.sleep(every))
    if (pace.now() > end) return false
  return true
}

/** The promise's result. Null if it takes more than this many milliseconds of fair time. */
export async function within<T>(promise: Promise<T>, milliseconds: number, pace: Pace = fairly): Promise<T | null> {
  let settled = false
  const late = comesAbout(() => settled, milliseconds, { pace }).then(() => null)
  try {
    return await Promise.race([promise, late])
  } finally {
    settled = true
  }
}
