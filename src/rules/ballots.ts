/** Reading a ballot as people type it (§3.1, §3.2), and whether it may be cast (§2.6, §5.1). */
import { unheard } from "./heard.ts"
import { type Motion, votingEnd } from "./motions.ts"
import type { TypedWords } from "./typed-words.ts"
import type { EventId, Instant, Option, Ranking, Refused } from "./types.ts"

/** What stands between two numbers of a ballot, runs of spaces being one: `>`, `,`, `->` and the like. */
const between = /^ ?[ >,;›»→/-] ?>? ?$/u

/**
 * Splits `2 1 3`, `2>1>3`, `2, 1, 3`, also with digits as phones dress them up (1️⃣, １); null where it is not all numbers.
 * Each pattern here can read a text in one way only: where there are several, a long line takes longer than anybody lives.
 */
function numbersOf(text: string): number[] | null {
  const plain = text
    .replaceAll(/[\uFE0F\u20E3]/g, " ")
    .normalize("NFKC")
    .replaceAll(/[.)](?=\s|$)/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim()
  if (!/^\d{1,6}(?:\D{1,5}\d{1,6})*$/u.test(plain)) return null
  if (
    !plain
      .split(/\d+/u)
      .slice(1, -1)
      .every((gap) => between.test(gap))
  )
    return null
  return plain.split(/\D+/u).map(Number)
}

/**
 * What a text says as a ballot on `options` numbered options: a ranking (empty for an abstention), a refusal that names the
 * mistake, or null where it does not look like a ballot at all. Nothing is repaired by guess.
 */
export function readBallot(text: string, options: number, typed: TypedWords): Ranking | Refused | null {
  if (typed.meaning("ballot", text.trim().replace(/[.!]$/, "")) === "abstain") return []
  const numbers = numbersOf(text)
  if (!numbers) return null
  const unknown = numbers.find((number) => number < 1 || number > options)
  if (unknown !== undefined) return { refused: "ballot-unknown-option", option: unknown, last: options }
  const seen = new Set<number>()
  const repeated = numbers.find((number) => seen.size === seen.add(number).size)
  if (repeated !== undefined) return { refused: "ballot-repeats-option", option: repeated, last: options }
  return numbers
}

/**
 * Two options to explain a ranking of three or more by; the second proposed before the first, so that nobody copies it for an answer. What
 * leaves things as they are, or leaves a seat empty, is never put first: people copy an example as it stands.
 */
export function exampleRanking<T extends Pick<Option, "keeps" | "role">>(options: readonly T[]): readonly T[] {
  const against = ({ keeps, role }: T) => keeps || role === "no-winner"
  const [first, second] = options.filter((option) => !against(option))
  if (first && second) return [second, first]
  const [other] = options.filter(against)
  return [first, other].filter((option) => option !== undefined)
}

/** What decides whether a ballot may be cast, apart from its text. */
export interface Casting {
  readonly sentAt: Instant
  readonly onRoll: boolean
  readonly encrypted: boolean
  readonly device: "signed" | "unsigned" | "unknown"
  /** The voter's public master key now, and the one known for them; null: none. */
  readonly identity: string | null
  readonly known: string | null
  readonly event: EventId
}

/** §2.6, §5.1: in an encrypted direct room, in time, by someone on the roll, from a device signed under the known identity. */
export function mayCast(motion: Motion, casting: Casting): Refused | null {
  if (motion.stage === "proposal")
    return { refused: "voting-not-begun", motion: motion.id, beginsAt: motion.earlyEndAt ?? motion.proposalEndsAt }
  if (motion.outcome?.result === "withdrawn") return { refused: "ballot-without-vote", motion: motion.id }
  if (motion.stage === "closed") {
    const endedAt = votingEnd(motion)
    // In time, and yet not to be read before the vote was closed: its key came too late, such as from a device that was offline.
    const inTime = endedAt !== null && casting.sentAt <= endedAt
    return { refused: inTime ? "ballot-read-late" : "ballot-too-late", motion: motion.id, endedAt }
  }
  if (!casting.onRoll) return { refused: "not-on-roll", motion: motion.id, openedAt: motion.votingOpenedAt }
  if (!casting.encrypted) return { refused: "ballot-not-encrypted", motion: motion.id }
  if (motion.votingEndsAt !== null && casting.sentAt > motion.votingEndsAt)
    return { refused: "ballot-too-late", motion: motion.id, endedAt: motion.votingEndsAt }
  const why = unheard(casting, motion.terms.signedDevices)
  return why && { refused: why === "not-encrypted" ? "ballot-not-encrypted" : why, motion: motion.id }
}
