/**
 * The lot (§3.3): fixed in advance, unforeseeable for voters, and redone by anybody afterwards.
 *
 * To redo it with other tools:
 * 1. Write each published ranking as its option numbers with single spaces between them, one a line, each line ended by a line
 *    feed, abstentions left out; sort the lines by their bytes (`LC_ALL=C sort`). Where no ranking is published (`rounds`) this is
 *    nothing at all: then the digest is that of the empty text. (A digest of rankings that are kept back would give them away: with
 *    few voters it takes seconds to try all that they could be.)
 * 2. digest = SHA-256 of that text, 64 hexadecimal digits in lower case.
 * 3. seed = the revealed secret (64 hexadecimal digits in lower case), a colon, the digest: 129 ASCII characters.
 * 4. The options by ascending number are drawn one after the other: with n left, the one at place k (from 0), where k is the
 *    generator's next number below n. The first drawn stands first. Of tied options the one that stands last in this order is out.
 *
 * The generator is the one that OpenTally documents (https://yingtongli.me/git/OpenTally/src/branch/master/docs/rng.md, after Ronald
 * L. Rivest's sampler.py): SHA-256 of the UTF-8 text "seed,counter", counter from 0 in decimal, read as an unsigned big-endian
 * number k; it is discarded where k ≥ ⌊2^256 / n⌋ × n, otherwise the result is k mod n.
 */
import { createHash } from "node:crypto"
import type { Lot } from "./count.ts"
import type { Ranking } from "./types.ts"

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex")
const all = 2n ** 256n

/** A secret as it is revealed: 32 random bytes as 64 hexadecimal digits in lower case. */
export const isSecret = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

/** What is published when voting opens: SHA-256 (hex) of the secret as its 64 digits, so that `printf %s SECRET | sha256sum` checks it. @throws RangeError where it is no secret */
export function lotCommitment(secret: string): string {
  if (!isSecret(secret)) throw new RangeError("a lot's secret is 64 hexadecimal digits")
  return sha256(secret)
}

/** SHA-256 (hex) of all rankings, sorted; the order of the ballots does not matter, abstentions neither. */
export function rankingsDigest(rankings: Iterable<Ranking>): string {
  const lines: string[] = []
  for (const ranking of rankings) if (ranking.length > 0) lines.push(`${ranking.join(" ")}\n`)
  return sha256(lines.sort().join(""))
}

/** The generator's seed, of the secret and the rankings that the count publishes. */
export function lotSeed(secret: string, rankings: Iterable<Ranking>): string {
  if (!isSecret(secret)) throw new RangeError("a lot's secret is 64 hexadecimal digits")
  return `${secret}:${rankingsDigest(rankings)}`
}

/** OpenTally's generator: a function that gives the next number from 0 to below `n`. */
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

/** All options in the order of the lot: the first is best off. */
export function lotOrder(seed: string, options: readonly number[]): number[] {
  const next = generator(seed)
  const left = [...options].sort((a, b) => a - b)
  const order: number[] = []
  while (left.length > 0) order.push(...left.splice(next(left.length), 1))
  return order
}

/** The lot that a count asks to settle ties. The order is drawn once, and only if a tie needs it. */
export function lotBy(seed: () => string, options: readonly number[]): Lot {
  let order: readonly number[] | null = null
  return (among) => {
    order ??= lotOrder(seed(), options)
    return order.filter((option) => among.includes(option))
  }
}
