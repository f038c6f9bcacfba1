/**
 * Which parts of the program have run, as V8 counts them for every block. No library is needed: jazzer.js, the fuzzer for Node that is guided
 * by coverage, fetches a compiled program from outside the npm registry when it is installed.
 */
import { Session } from "node:inspector"

interface Range {
  readonly startOffset: number
  readonly endOffset: number
  readonly count: number
}
interface Script {
  readonly url: string
  readonly functions: readonly { readonly ranges: readonly Range[] }[]
}

/** Only our own code, and the two parsers that read what others send. */
const ours = /\/src\/|node_modules\/(?:saxes|yaml|yauzl)\//

export class Coverage {
  readonly #session = new Session()
  /** For each file which of its signs have run: 1 if so. */
  readonly #reached = new Map<string, Uint8Array>()

  begin(): void {
    this.#session.connect()
    this.#session.post("Profiler.enable")
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true })
  }

  end(): void {
    this.#session.post("Profiler.stopPreciseCoverage")
    this.#session.disconnect()
  }

  /**
   * The signs of the program that have run since the last call, and before that never.
   * @param keep whether they count as reached from now on
   */
  fresh(keep: boolean): ReadonlySet<string> {
    const found = new Set<string>()
    for (const { url, functions } of this.#taken()) {
      for (const { ranges } of functions) {
        const [whole] = ranges
        if (!whole || whole.count === 0) continue
        const has = this.#of(url, whole.endOffset)
        const ran = new Uint8Array(whole.endOffset - whole.startOffset)
        // The ranges stand from the outermost to the innermost.
        for (const { startOffset, endOffset, count } of ranges)
          ran.fill(count > 0 ? 1 : 0, startOffset - whole.startOffset, endOffset - whole.startOffset)
        let goesOn = false
        for (const [at, is] of ran.entries()) {
          const sign = whole.startOffset + at
          const isFresh = is === 1 && has[sign] === 0
          // One sign stands for all that follow it: a block is found once.
          if (isFresh && !goesOn) found.add(`${url}:${sign}`)
          if (isFresh && keep) has[sign] = 1
          goesOn = isFresh
        }
      }
    }
    return found
  }

  /** How many signs of the program have been reached. */
  get size(): number {
    return [...this.#reached.values()].reduce((sum, signs) => sum + signs.reduce((all, one) => all + one, 0), 0)
  }

  #taken(): readonly Script[] {
    let scripts: readonly Script[] = []
    this.#session.post("Profiler.takePreciseCoverage", (error, { result }) => {
      if (error) throw error
      scripts = result
    })
    return scripts.filter(({ url }) => ours.test(url))
  }

  #of(url: string, size: number): Uint8Array {
    const known = this.#reached.get(url)
    if (known && known.length >= size) return known
    const longer = new Uint8Array(size)
    if (known) longer.set(known)
    this.#reached.set(url, longer)
    return longer
  }
}
