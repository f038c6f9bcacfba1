/** Short reasons that voters give with their ballots in a vote that is counted. By consent only objections have one (§3.9). */
import { madeOf, oneOf } from "../../kernel/rules/typed-pattern.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import type { MatrixId, Refused } from "../../kernel/rules/types.ts"
import { motionIn, plainBallotText, signsOf } from "./ballot-signs.ts"
import { readBallot } from "./ballots.ts"
import { kinds } from "./kinds.ts"
import type { Motion } from "./motions.ts"

/** A reason as its voter wants it published. `signed`: with their name. An empty text: there is none. */
export interface GivenReason {
  readonly text: string
  readonly signed: boolean
}

/** The most characters of such a reason. Everybody's reasons stand in one message, below the outcome. */
export const longestGiven = 200

/** How many people must have voted before a reason is published without a name. Among two, either knows whose it is (§5.6). */
export const fewestVoters = 3

/**
 * Whether ballots on this motion can have a reason. In votes on a removal they cannot: what somebody has against a person belongs in the
 * hearing, where that person can answer (§6). By consent an objection has its reason, and nothing else has one.
 */
export const takesReasons = ({ kind, series, terms }: Pick<Motion, "kind" | "series" | "terms">): boolean =>
  terms.consent === undefined && series === "public" && kinds[kind].firstStage !== "hearing"

/**
 * Why this reason cannot be given; null if it can.
 * @param byProxy whether the ballot is another person's. Who cast such a ballot is secret, so no name can stand below its reason (§3.10)
 */
export function mayGiveReason(
  motion: Pick<Motion, "id" | "kind" | "series" | "terms">,
  { text, signed }: GivenReason,
  byProxy: boolean,
): Refused | null {
  if (motion.terms.consent) return { refused: "reason-by-objection", motion: motion.id }
  if (!takesReasons(motion)) return { refused: "reason-not-here", motion: motion.id }
  if (signed && byProxy) return { refused: "reason-signed-by-proxy", motion: motion.id }
  return [...text].length > longestGiven ? { refused: "reason-too-long", motion: motion.id, most: longestGiven } : null
}

const patterns = madeOf((typed: TypedWords) => {
  const [because, signed] = [oneOf(typed, "consent", "because"), oneOf(typed, "reason", "signed")]
  return new RegExp(`^(?<ballot>.{1,80}?)[,;.]?(?: (?<signed>${signed}))?,? (?:${because})[:,]? (?<text>.+)$`, "iu")
})

/**
 * Divides a ballot from the words behind it: `2 1 because the oven is old`, `1 signed because …`. Before the `because` there must be nothing
 * but numbers or an abstention. Null if the text is no such ballot.
 */
function divided(text: string, typed: TypedWords): (GivenReason & { readonly ballot: string }) | null {
  const plain = text.slice(0, 2000).replaceAll(/\s+/g, " ").trim()
  const found = patterns(typed).exec(plain)?.groups
  if (!found) return null
  const { ballot = "", text: reason = "", signed } = found
  if (readBallot(motionIn(ballot, typed).rest, Number.MAX_SAFE_INTEGER, typed) === null) return null
  return { ballot, text: reason, signed: signed !== undefined }
}

/**
 * The ballot that stands before a `because`, whatever follows; the whole text if it is no such ballot. It decides only whether a text is
 * meant as a ballot, never how it counts.
 */
export const ballotBefore = (text: string, typed: TypedWords): string => divided(text, typed)?.ballot ?? text

/**
 * Reads a ballot with a reason behind it. A reason becomes public, and it can hide a second ballot or a correction of the first. So it
 * must be one line, and no part of it may be readable as a ballot, a motion or a command. Null if there is no `because` behind a ballot.
 *     withReason("1 because it is old", typed, { last: 2, prefix: "!" }) // { ballot: "1", reason: { text: "it is old", signed: false } }
 *     withReason("1 because I meant 2", typed, { last: 2, prefix: "!" }) // { ballot: "1", reason: null }: not clear, so not counted
 * @param about how many options the vote has, and what the co-op's commands begin with
 */
export function withReason(
  text: string,
  typed: TypedWords,
  about: { readonly last: number; readonly prefix: string },
): { readonly ballot: string; readonly reason: GivenReason | null } | null {
  const found = divided(text, typed)
  if (!found) return null
  const { ballot, text: reason, signed } = found
  const isLine = text.length <= 2000 && !/[\n\v\f\r\u0085\u2028\u2029]/u.test(text.trim())
  return { ballot, reason: isLine && isOnlyReason(reason, typed, about) ? { text: reason, signed } : null }
}

const hiding = madeOf((typed: TypedWords) => ({
  motion: /(?<![\p{L}\p{N}])[mr]\s?[1-9]\d*(?![\p{L}\p{N}])/u,
  // Here a number is the ballot of another sentence, even if the vote has no such option.
  because: new RegExp(
    `(?<![\\p{L}\\p{M}\\d])\\d+[^\\p{L}\\p{N}]*(?<![\\p{L}])${oneOf(typed, "consent", "because")}(?![\\p{L}])`,
    "u",
  ),
  signed: new RegExp(`[,;.:(–—-]\\s*${oneOf(typed, "reason", "signed")}[^\\p{L}\\p{N}]*$`, "u"),
}))

/** Whether nothing in this text can be read as a ballot, as a motion, as a command, or as a wish to sign. */
function isOnlyReason(
  reason: string,
  typed: TypedWords,
  { last, prefix }: { readonly last: number; readonly prefix: string },
): boolean {
  const plain = plainBallotText(reason)
  if (plain === null || !/\p{L}{2}/u.test(plain)) return false
  const { motion, because, signed } = hiding(typed)
  if (motion.test(plain) || because.test(plain) || signed.test(plain)) return false
  // Letters beside a number make it the name of something, as in `CO2`.
  const numbers = plain.match(/(?<![\p{L}\p{M}\d])\d+(?![\p{L}\p{M}\d])/gu) ?? []
  if (numbers.some((number) => Number(number) >= 1 && Number(number) <= last)) return false
  if (signsOf(plain, typed).some(({ is }) => is === "A")) return false
  const words = plain.split(/\s+/u).map((word) => word.replace(/^["'`*_(“„]+/u, ""))
  return ![prefix.toLowerCase(), "!"].some((begun) =>
    words.some((word) => word.startsWith(begun) && /^\p{L}/u.test(word.slice(begun.length))),
  )
}

/**
 * The reasons to publish with the outcome. Signed ones are published as they were given; the others only if enough people have voted. They
 * are in the order of their texts, which tells nothing of when and by whom each was given.
 */
export function publishable<R extends { readonly reason: string; readonly person: MatrixId | null }>(
  reasons: readonly R[],
  voters: number,
): readonly R[] {
  const shown = reasons.filter(({ person }) => person !== null || voters >= fewestVoters)
  const byText = (one: R, other: R) => (one.reason < other.reason ? -1 : one.reason > other.reason ? 1 : 0)
  return shown.toSorted(byText)
}
