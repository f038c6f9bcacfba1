/**
 * The lot (§3.3). It is fixed in advance, voters cannot predict it, and afterwards anybody can reproduce it. To reproduce it with other
 * tools:
 * 1. Write each published ranking as option numbers with single spaces between them. Write one ranking on each line, and end each line with
 * a line feed. Leave abstentions out. Sort the lines by their bytes (`LC_ALL=C sort`). If the co-op publishes only `rounds`, the text is
 * empty. A digest of unpublished rankings would reveal them, because with few voters all possibilities can be tried in seconds.
 * 2. digest = SHA-256 of that text, as 64 hexadecimal digits in lower case.
 * 3. seed = the revealed secret (64 hexadecimal digits in lower case), a colon, the digest: 129 ASCII characters.
 * 4. Sort the options by number and draw them one after the other. With n left, the generator's next number below n is the place (from 0)
 * of the option to draw. Of tied options, the one drawn last is eliminated. The generator is OpenTally's
 * (https://yingtongli.me/git/OpenTally/src/branch/master/docs/rng.md, after Ronald L. Rivest's sampler.py). It takes the SHA-256 of the
 * UTF-8 text "seed,counter", with a decimal counter from 0, as an unsigned big-endian number k. If k ≥ ⌊2^256 / n⌋ × n, k is discarded.
 * Otherwise the result is k mod n.
 */
import { createHash } from "node:crypto"
import type { Ranking } from "../../kernel/rules/types.ts"
import type { Lot } from "./count.ts"

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex")
const all = 2n ** 256n

/** Whether a text has the form of a revealed secret: 32 random bytes as 64 hexadecimal digits in lower case. */
export const isSecret = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

/**
 * The commitment that is published when voting opens. It is the SHA-256 (hex) of the secret's 64 digits. `printf %s SECRET | sha256sum`
 * checks it.
 * @throws RangeError if the secret has the wrong form
 */
export function lotCommitment(secret: string): string {
  if (!isSecret(secret)) throw new RangeError("a lot's secret is 64 hexadecimal digits")
  return sha256(secret)
}

/** The SHA-256 (hex) of all rankings, sorted. Abstentions, and the order of the ballots, make no difference to it. */
export function rankingsDigest(rankings: Iterable<Ranking>): string {
  const lines: string[] = []
  for (const ranking of rankings) if (ranking.length > 0) lines.push(`${ranking.join(" ")}\n`)
  return sha256(lines.sort().join(""))
}

/**
 * The generator's seed. It is made from the secret and the published rankings.
 * @throws RangeError if the secret has the wrong form
 */
export function lotSeed(secret: string, rankings: Iterable<Ranking>): string {
  if (!isSecret(secret)) throw new RangeError("a lot's secret is 64 hexadecimal digits")
  return `${secret}:${rankingsDigest(rankings)}`
}

/**
 * OpenTally's generator. Each call gives the next number from 0 to `n - 1`. The same seed gives the same numbers.
 * @throws RangeError if `n` is no whole number above 0
 */
export function generator(seed: string): (n: number) => number {
  let counter = 0
  return (n) => {
    if (!Number.isSafeInteger(n) || n < 1) throw new RangeError("a lot needs something to draw from")
    const below = BigInt(n)
    const fair = (all / below) * below
    for (;;) {
      const drawn = BigInt(`0x${sha256(`${seed},${counter++}`)}`)
      if (drawn < fair) return Number(drawn % below)
    }
  }
}

/** All options in the order in which the lot draws them. The later an option is drawn, the sooner it is eliminated. */
export function lotOrder(seed: string, options: readonly number[]): number[] {
  const next = generator(seed)
  const left = [...options].sort((a, b) => a - b)
  const order: number[] = []
  while (left.length > 0) order.push(...left.splice(next(left.length), 1))
  return order
}

/** The lot that settles the ties of a count. It draws the order only when a tie first needs it. */
export function lotBy(seed: () => string, options: readonly number[]): Lot {
  let order: readonly number[] | null = null
  return (among) => {
    order ??= lotOrder(seed(), options)
    return order.filter((option) => among.includes(option))
  }
}
