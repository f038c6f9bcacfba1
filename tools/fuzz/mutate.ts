/** Makes odd texts out of ordinary ones. The same seed makes the same texts. */
import { Random } from "../crash/random.ts"
import { longTexts, pieces } from "./long.ts"

/** Characters that have a special meaning for at least one reader. */
const signs = [
  ..." \t\n\r;|\"'\\=+-@*!()[]{}<>:,.#%&~^$/_`?0123456789aAzZéß",
  ..."\0\u0085\u00A0\u00AD\u2028\u202E\u200B\u200D\uFEFF＝１²½€£¥„“”«»–—…",
  "\uD800",
]

export class Mutator {
  readonly #random: Random
  readonly #seeds: readonly string[]

  constructor(seed: number, seeds: readonly string[]) {
    this.#random = new Random(seed)
    this.#seeds = seeds
  }

  /** A seed text with a few changes. Sometimes it is a repeated piece instead, and about once in five hundred times one of `longTexts`. */
  next(): string {
    const random = this.#random
    if (random.chance(0.02)) return random.pick(pieces).repeat(random.whole(1, 40))
    if (random.chance(0.002)) return random.pick([...longTexts.values()])
    let text = random.pick(this.#seeds)
    for (let changes = random.whole(0, 5); changes > 0; changes--) text = this.#changed(text)
    return text
  }

  #changed(text: string): string {
    const random = this.#random
    const from = random.whole(0, text.length)
    const to = Math.min(text.length, from + random.whole(0, random.chance(0.2) ? text.length : 6))
    const [before, between, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)]
    switch (random.whole(0, 7)) {
      case 0:
        return before + after
      case 1:
        return before + random.pick(signs) + after
      case 2:
        return before + random.pick(signs) + text.slice(from)
      case 3:
        return before + random.pick(pieces).repeat(random.whole(1, 4)) + text.slice(from)
      case 4:
        return before + between.repeat(random.whole(2, 5)) + after
      case 5: {
        const other = random.pick(this.#seeds)
        return before + other.slice(random.whole(0, other.length))
      }
      case 6:
        return after + between + before
      default:
        return before + String.fromCodePoint(random.whole(0, random.chance(0.5) ? 0x7f : 0x1ffff)) + after
    }
  }
}
