/** Reads a ballot as people type it (§3.1, §3.2), and decides whether it may be cast (§2.6, §5.1). */

import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import type { EventId, Instant, Option, Ranking, Refused } from "../../kernel/rules/types.ts"
import { unheard } from "../../standing/rules/heard.ts"
import { type Motion, votingEnd } from "./motions.ts"

/**
 * The characters that can stand between two numbers of a ballot: `>`, `,`, `->` and the like. `numbersOf` has turned all runs of spaces
 * into single spaces before.
 */
const between = /^ ?[ >,;›»→/-] ?>? ?$/u

/**
 * Splits `2 1 3`, `2>1>3` or `2, 1, 3` into numbers. Digits may have other forms that phones write (1️⃣, １). Null if the text contains
 * anything else. Each pattern here can match a text in only one way. Otherwise a long line would take exponential time.
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
 * Reads a text as a ballot if it contains nothing but numbers, or an abstention. In rooms that others read, only such a text is surely a
 * ballot. In the direct room `understood` reads more.
 *     readBallot("2>1", 3, typed) // [2, 1]
 *     readBallot("2 2", 3, typed) // { refused: "ballot-repeats-option", option: 2, last: 3 }
 * @param options how many options the vote has, numbered from 1
 * @returns the ranking (empty: an abstention), a refusal that names the mistake, or null if the text does not look like a ballot
 */
export function readBallot(text: string, options: number, typed: TypedWords): Ranking | Refused | null {
  if (typed.meaning("ballot", text.trim().replace(/[.!]$/, "")) === "abstain") return []
  const numbers = numbersOf(text)
  if (!numbers) return null
  return ranked(numbers, options)
}

/** The ranking in these numbers, or a refusal that names the mistake. @param last how many options the vote has, numbered from 1 */
export function ranked(numbers: readonly number[], last: number): Ranking | Refused {
  const unknown = numbers.find((number) => number < 1 || number > last)
  if (unknown !== undefined) return { refused: "ballot-unknown-option", option: unknown, last }
  const seen = new Set<number>()
  const repeated = numbers.find((number) => seen.size === seen.add(number).size)
  return repeated === undefined ? numbers : { refused: "ballot-repeats-option", option: repeated, last }
}

/**
 * The options of the example that explains a ranking. The second proposal comes first, so that the example does not suggest an answer.
 * People copy examples as they are. So an option that leaves things as they are, or leaves a seat empty, is not in it.
 */
export function exampleRanking<T extends Pick<Option, "keeps" | "role">>(options: readonly T[]): readonly T[] {
  const against = ({ keeps, role }: T) => keeps || role === "no-winner"
  const [first, second] = options.filter((option) => !against(option))
  if (first && second) return [second, first]
  return first ? [first] : options.slice(0, 1)
}

/** Everything that decides whether a ballot may be cast, without the ballot's text. */
export interface Casting {
  readonly sentAt: Instant
  readonly onRoll: boolean
  readonly encrypted: boolean
  readonly device: "signed" | "unsigned" | "unknown"
  /** The voter's present public master key, and the one that the co-op knows for them. Null: there is none. */
  readonly identity: string | null
  readonly known: string | null
  readonly event: EventId
}

/**
 * Why a ballot may not be cast; null if it may (§2.6, §5.1). It must come in time, from an encrypted direct room, and from a person on the
 * roll. The person's known identity must have signed the device, if the co-op demands signed devices.
 */
export function mayCast(motion: Motion, casting: Casting): Refused | null {
  if (motion.stage === "proposal")
    return { refused: "voting-not-begun", motion: motion.id, beginsAt: motion.earlyEndAt ?? motion.proposalEndsAt }
  if (motion.outcome?.result === "withdrawn") return { refused: "ballot-without-vote", motion: motion.id }
  if (motion.stage === "closed") {
    const endedAt = votingEnd(motion)
    // A ballot that was sent in time may become readable only after the count. In that case its key came late, for example because the
    // device was offline.
    const inTime = endedAt !== null && casting.sentAt <= endedAt
    return { refused: inTime ? "ballot-read-late" : "ballot-too-late", motion: motion.id, endedAt }
  }
  if (!casting.onRoll) return { refused: "not-on-roll", motion: motion.id, openedAt: motion.votingOpenedAt }
  if (!casting.encrypted) return { refused: "ballot-not-encrypted" }
  if (motion.votingEndsAt !== null && casting.sentAt > motion.votingEndsAt)
    return { refused: "ballot-too-late", motion: motion.id, endedAt: motion.votingEndsAt }
  const why = unheard(casting, motion.terms.signedDevices)
  return why && { refused: why === "not-encrypted" ? "ballot-not-encrypted" : why }
}

/**
 * Why no ballot may be taken back any more; null if one may (§3.11). Once everybody has voted, the vote may be over (§2.5). Then only a
 * replacement that was sent before that still counts.
 */
export const mayTakeBack = ({ id, terms }: Motion, roll: readonly { readonly voted: boolean }[]): Refused | null =>
  terms.closeWhenAllVoted && roll.every(({ voted }) => voted) ? { refused: "all-have-voted", motion: id } : null
